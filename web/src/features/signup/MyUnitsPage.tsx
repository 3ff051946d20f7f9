import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { putAnswer } from '../../api/put-answer.ts';
import { actFor, sessionQuery, useSession } from '../../api/session.ts';
import { addMyUnit, type MyUnit, myUnitsQuery, removeMyUnit, type UnitChoice } from '../../api/sign-up.ts';
import { bangkokDay, shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';
import { UnitSearch } from './UnitSearch.tsx';

/** OSS-43: one person, several units, one account. */
export function MyUnitsPage() {
  const t = useTexts(texts);
  const asked = useQuery(myUnitsQuery);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('units.title')} lead={t('units.lead')}>
        <div className={styles.stack}>
          {asked.isPending && <Working>{t('loading')}</Working>}
          {asked.isError && <Failure of={asked.error} retry={() => void asked.refetch()} />}
          {asked.data?.units.length === 0 && <p>{t('units.none')}</p>}
          {asked.data && asked.data.units.length > 0 && (
            <ul className={styles.list}>
              {asked.data.units.map((unit) => (
                <UnitRow key={unit.organisationId} unit={unit} />
              ))}
            </ul>
          )}
          {asked.data?.mayAdd === true && <AddUnit />}
          {asked.data?.mayAdd === false && (
            <Failure
              of={{
                kind: 'FORBIDDEN',
                code: 'UNITS',
                title: t('units.notEligible'),
                next: t('units.notEligible.next'),
              }}
            />
          )}
        </div>
      </Page>
    </main>
  );
}

function UnitRow({ unit: { organisationId, hcode, name, chosenAt } }: { unit: MyUnit }) {
  const t = useTexts(texts);
  const { language } = useI18n();
  const queries = useQueryClient();
  const acting = useSession()?.organisation?.organisationId === organisationId;
  const act = useMutation({
    mutationFn: () => actFor(organisationId),
    onSuccess: (session) => putAnswer(queries, sessionQuery.queryKey, session),
  });
  const remove = useMutation({
    mutationFn: () => removeMyUnit(organisationId),
    onSuccess: () => Promise.all([queries.invalidateQueries(myUnitsQuery), queries.invalidateQueries(sessionQuery)]),
  });
  return (
    <li>
      <span>
        <strong>{name}</strong>
        <br />
        <span className="dim">
          {hcode ? t('unit.code', { hcode }) : t('unit.noCode')} ·{' '}
          {t('units.since', { date: shortDate(bangkokDay(new Date(chosenAt)), language) })}
        </span>
      </span>
      <Group gap="sm">
        {acting ? (
          <span>{t('units.acting')}</span>
        ) : (
          <Button variant="default" loading={act.isPending} onClick={() => act.mutate()}>
            {t('units.act')}
          </Button>
        )}
        <Button
          variant="default"
          aria-label={t('units.removeNamed', { unit: name })}
          loading={remove.isPending}
          onClick={() => {
            if (window.confirm(t('units.removing', { unit: name }))) remove.mutate();
          }}
        >
          {t('units.remove')}
        </Button>
      </Group>
      {(act.isError || remove.isError) && <Failure of={act.error ?? remove.error} />}
    </li>
  );
}

function AddUnit() {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [words, type] = useState('');
  const [chosen, choose] = useState<UnitChoice>();
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: (unit: UnitChoice) => addMyUnit(unit.organisationId),
    onSuccess: async () => {
      type('');
      choose(undefined);
      setTried(false);
      await Promise.all([queries.invalidateQueries(myUnitsQuery), queries.invalidateQueries(sessionQuery)]);
    },
  });
  return (
    <Panel title={t('units.add')}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (chosen) add.mutate(chosen);
        }}
      >
        <UnitSearch words={words} type={type} chosen={chosen} choose={choose} missing={tried && !chosen} />
        {add.isError && <Failure of={add.error} />}
        {add.isSuccess && <p role="status">{t('units.added', { unit: add.variables.name })}</p>}
        <div>
          <Button type="submit" loading={add.isPending}>
            {t('units.add.go')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
