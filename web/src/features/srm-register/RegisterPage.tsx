import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type Proof, type Registered, register } from '../../api/registrations.ts';
import { checkById } from '../../api/srm-check.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import { useCurrentPerson } from '../srm/person/current-person.ts';
import { FindPerson } from '../srm/person/FindPerson.tsx';
import { RightsPanel } from '../srm/person/RightsPanel.tsx';
import { ofOtherFund } from '../srm/person/rights-words.ts';
import { mayRegister } from '../srm/person/states.ts';
import { Done } from './Done.tsx';
import { type Draft, evidenceOf, takeDraft } from './draft.ts';
import styles from './Register.module.css';
import { RegisterForm } from './RegisterForm.tsx';
import { useWords } from './use-words.ts';
import { PATHS, type Way } from './way.ts';

export const SelfPage = () => <RegisterPage way="self" />;
export const GuardianPage = () => <RegisterPage way="guardian" />;
export const DelegatePage = () => <RegisterPage way="delegate" />;

/** SC-24: find the person, choose the network, show what is needed, confirm, hand over the slip. */
function RegisterPage({ way }: { way: Way }) {
  const { t } = useWords();
  const { person, show, forget } = useCurrentPerson();
  const { proof, thaidError } = useSearch({ from: PATHS[way] });
  const [done, setDone] = useState<Registered>();
  const send = useMutation({
    mutationFn: ({ draft, shown }: { draft: Draft; shown: Proof | undefined }) =>
      register({
        personId: draft.personId,
        networkId: draft.network?.networkId ?? '',
        channel: draft.channel,
        evidence: evidenceOf(draft),
        ...(shown ? { proof: shown } : {}),
        ...(draft.relation === '' ? {} : { relation: draft.relation }),
      }),
    onSuccess: (registered) => {
      setDone(registered);
      show(registered.person);
    },
  });
  const returned = useReturn(way, { proof, thaidError }, (draft, shown) => send.mutate({ draft, shown }));
  if (returned.working || send.isPending)
    return (
      <Page title={t(`${way}.title`)}>
        <Working>{t('sending')}</Working>
      </Page>
    );
  return (
    <Page title={t(`${way}.title`)} lead={t(`${way}.lead`)}>
      <div className={styles.stack}>
        {thaidError && <ThaidError code={thaidError} next={t('thaid.next')} />}
        {returned.error !== null && <Failure of={returned.error} />}
        {send.isError && <Failure of={send.error} />}
        {done && (
          <Done
            of={done}
            next={() => {
              setDone(undefined);
              forget();
            }}
          />
        )}
        {!done && !person && <FindPerson purpose="REGISTER" />}
        {!done && person && (
          <>
            <RightsPanel
              person={person}
              actions={
                <Group gap="sm">
                  {ofOtherFund(person) && (
                    <LinkButton to="/srm/others/release" size="sm">
                      {t('preview.release')}
                    </LinkButton>
                  )}
                  <Button variant="default" size="sm" onClick={forget}>
                    {t('another')}
                  </Button>
                </Group>
              }
            />
            {mayRegister(person) && (
              <RegisterForm
                key={`${person.personId}${way}`}
                way={way}
                person={person}
                kept={keptOf(person.personId, returned.kept, send.isError ? send.variables : undefined)}
                send={(draft, shown) => send.mutate({ draft, shown })}
              />
            )}
          </>
        )}
      </div>
    </Page>
  );
}

/** What was filled in and did not come through, of this person: ThaiD refused, or the platform did. */
function keptOf(
  personId: string,
  refused: Draft | undefined,
  sent: { draft: Draft; shown: Proof | undefined } | undefined,
) {
  const draft = sent?.draft ?? refused;
  if (draft?.personId !== personId) return undefined;
  return { draft, how: sent ? (sent.shown?.kind ?? ('FORM' as const)) : ('THAID' as const) };
}

interface Answered {
  proof?: string | undefined;
  thaidError?: string | undefined;
}

/** Back from ThaiD: the form that waited is sent with the proof, once, or stands there again when ThaiD refused. */
function useReturn(way: Way, { proof, thaidError }: Answered, send: (draft: Draft, shown: Proof) => void) {
  const navigate = useNavigate();
  const { show } = useCurrentPerson();
  const used = useRef<string>(undefined);
  const [error, setError] = useState<unknown>(null);
  const [working, setWorking] = useState(false);
  const [kept, setKept] = useState<Draft>();
  const latest = useRef({ show, send });
  latest.current = { show, send };
  useEffect(() => {
    const answered = proof ?? thaidError;
    if (!answered || used.current === answered) return;
    used.current = answered;
    if (proof) void navigate({ to: PATHS[way], search: {}, replace: true });
    const draft = takeDraft();
    if (!draft) return;
    setWorking(true);
    checkById(draft.personId, 'REGISTER')
      .then((person) => {
        latest.current.show(person);
        if (proof) latest.current.send(draft, { kind: 'THAID', proof });
        else setKept(draft);
      })
      .catch(setError)
      .finally(() => setWorking(false));
  }, [proof, thaidError, way, navigate]);
  return { error, working, kept };
}
