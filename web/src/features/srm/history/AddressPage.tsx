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

function Compared({ address }: { address: AddressCheck }) {
  const { t } = useWords();
  const { registered, current, differs } = address;
  const unknown = t('address.unknown');
  const comparable = registered !== null && current !== null;
  const said = !comparable ? 'address.incomplete' : differs.length > 0 ? 'address.differs' : 'address.same';
  return (
    <Panel title={t('address.compared')}>
      <div className={styles.state} data-tone={said === 'address.same' ? 'good' : 'warn'}>
        <p>
          <strong>{t(said)}</strong>
        </p>
        {differs.length > 0 && (
          <p>{t('address.parts', { parts: differs.map((part) => t.code('part', part)).join(', ') })}</p>
        )}
      </div>
      <Facts
        items={[
          [t('address.registered'), registered?.text ?? unknown],
          [t('address.current'), current?.text ?? unknown],
          [t('address.digital'), <Digital key="digital" of={address.digital} />],
        ]}
      />
    </Panel>
  );
}

function Digital({ of }: { of: AddressCheck['digital'] }) {
  const { t } = useWords();
  if (!of) return t('address.unknown');
  const { code, office, house, agrees } = of;
  return (
    <>
      <span className="numeric">{t('address.digital.parts', { code, office, house })}</span>
      {agrees !== null && <small> {t(agrees ? 'address.agrees' : 'address.disagrees')}</small>}
    </>
  );
}
