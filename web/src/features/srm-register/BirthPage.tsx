import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type Proof, registerBirth } from '../../api/registrations.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import { BirthForm } from './BirthForm.tsx';
import { type BirthDraft, birthOf, takeBirth } from './birth-draft.ts';
import { birthTexts } from './birth-texts.ts';
import { Done } from './Done.tsx';
import styles from './Register.module.css';
import { useWords } from './use-words.ts';
import { BIRTH_PATH } from './way.ts';

/** SRM-36: a new-born child, from the birth certificate; the mother's network is proposed, and the guardian shows who he is. */
export function BirthPage() {
  const { t } = useI18nWith(birthTexts);
  const { t: common } = useWords();
  const { proof, thaidError } = useSearch({ from: BIRTH_PATH });
  const navigate = useNavigate();
  const used = useRef<string>(undefined);
  const [kept, setKept] = useState<BirthDraft>();
  const send = useMutation({
    mutationFn: ({ draft, shown }: { draft: BirthDraft; shown: Proof }) => registerBirth(birthOf(draft, shown)),
  });
  const { mutate } = send;
  // Back from ThaiD: the form that waited is sent with the proof, once, or stands there again when ThaiD refused.
  useEffect(() => {
    const answered = proof ?? thaidError;
    if (!answered || used.current === answered) return;
    used.current = answered;
    const draft = takeBirth();
    if (proof) void navigate({ to: BIRTH_PATH, search: {}, replace: true });
    if (!draft) return;
    setKept(draft);
    if (proof) mutate({ draft, shown: { kind: 'THAID', proof } });
  }, [proof, thaidError, navigate, mutate]);
  const asked = send.variables?.draft ?? kept;
  const again = () => {
    setKept(undefined);
    send.reset();
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.stack}>
        {thaidError && !send.isSuccess && <ThaidError code={thaidError} next={common('thaid.next')} />}
        {send.isPending && <Working>{t('sending')}</Working>}
        {send.isSuccess && <Done of={send.data} next={again} />}
        {!send.isPending && !send.isSuccess && (
          <BirthForm
            key={asked ? 'again' : 'new'}
            kept={asked}
            how={send.variables?.shown.kind ?? (kept ? 'THAID' : 'CARD')}
            failure={send.error}
            send={(draft, shown) => mutate({ draft, shown })}
          />
        )}
      </div>
    </Page>
  );
}
