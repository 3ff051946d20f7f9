import { type AddressCheck, addressQuery } from '../../../api/srm-check.ts';
import { Facts, Panel } from '../../../ui/Panel.tsx';
import { About } from '../person/About.tsx';
import styles from '../person/Person.module.css';
import { PersonPage } from '../person/PersonPage.tsx';
import { useWords } from '../person/use-words.ts';

/** SRM-24: where somebody is registered and where he lives, and what that asks of a registration (INV-ENT-5). */
export function AddressPage() {
  const { t } = useWords();
  return (
    <PersonPage view="address" purpose="HISTORY">
      {({ personId }) => (
        <About query={addressQuery(personId)} loading={t('address.loading')}>
          {(address) => <Compared address={address} />}
        </About>
      )}
    </PersonPage>
  );
}

function Compared({ address: { registered, current, digital, differs } }: { address: AddressCheck }) {
  const { t } = useWords();
  const unknown = t('address.unknown');
  return (
    <Panel title={t('address.title')}>
      {(registered ?? current) !== null && (
        <div className={styles.state} data-tone={differs ? 'warn' : 'good'}>
          <p>
            <strong>{t(differs ? 'address.differs' : 'address.same')}</strong>
          </p>
        </div>
      )}
      <Facts
        items={[
          [t('address.registered'), registered ?? unknown],
          [t('address.current'), current ?? unknown],
          [t('address.digital'), digital ?? unknown],
        ]}
      />
    </Panel>
  );
}
