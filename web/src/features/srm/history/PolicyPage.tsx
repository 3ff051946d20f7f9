import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type PersonRights, type Policy, policyQuery } from '../../../api/srm-check.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { About } from '../person/About.tsx';
import { PersonPage } from '../person/PersonPage.tsx';
import { PrintSheet } from '../person/PrintSheet.tsx';
import { unitText, when } from '../person/rights-words.ts';
import { useWords } from '../person/use-words.ts';
import styles from './History.module.css';

/** SRM-20: the benefits of the main right, on the screen and on paper. */
export function PolicyPage() {
  const { t } = useWords();
  return (
    <PersonPage view="policy" purpose="HISTORY">
      {(person) => (
        <About query={policyQuery(person.personId)} loading={t('policy.loading')}>
          {(policy) => <Shown policy={policy} person={person} />}
        </About>
      )}
    </PersonPage>
  );
}

function Shown({ policy, person }: { policy: Policy; person: PersonRights }) {
  const { t, label } = useWords();
  const [printing, print] = useState(false);
  if (policy.benefits.length === 0) return <p role="status">{t('policy.none')}</p>;
  return (
    <Panel
      title={label(policy.title)}
      aside={
        <Button variant="default" leftSection={<IconPrinter aria-hidden size="1.1em" />} onClick={() => print(true)}>
          {t('policy.print')}
        </Button>
      }
    >
      <Benefits policy={policy} />
      {printing && (
        <PrintSheet done={() => print(false)}>
          <h1>{t('policy.title')}</h1>
          <p>
            {t('policy.person')}: {person.name} {person.citizenId}
          </p>
          {policy.units && <Units units={policy.units} />}
          <h2>{label(policy.title)}</h2>
          <Benefits policy={policy} />
        </PrintSheet>
      )}
    </Panel>
  );
}

function Benefits({ policy }: { policy: Policy }) {
  const words = useWords();
  const { t, label } = words;
  return (
    <>
      <p className="dim">{t('panel.asOf', { date: when(policy.asOf, words) })}</p>
      <dl className={styles.benefits}>
        {policy.benefits.map(({ key, title, text, limit }) => (
          <div key={key}>
            <dt>{label(title)}</dt>
            <dd>{label(text)}</dd>
            {limit && (
              <dd>
                {t('policy.limit')}: {typeof limit === 'string' ? limit : label(limit)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

function Units({ units }: { units: NonNullable<Policy['units']> }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p>
        {t('person.primaryUnit')}: {unitText(units.primaryUnit, words)}
      </p>
      <p>
        {t('person.regularUnit')}: {unitText(units.regularUnit, words)}
      </p>
      <p>
        {t('person.referralUnit')}: {unitText(units.referralUnit, words)}
      </p>
    </>
  );
}
