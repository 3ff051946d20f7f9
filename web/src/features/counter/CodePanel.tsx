import { Button, Group } from '@mantine/core';
import { IconArrowRight, IconChecklist, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ClaimCode, Visit } from '../../api/types.ts';
import { groupCode } from '../../format/codes.ts';
import { clock, shortDate } from '../../format/dates.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useWords } from '../authen/use-words.ts';
import { CloseForm } from '../close/CloseForm.tsx';
import { CloseSummary } from '../close/CloseSummary.tsx';
import styles from './CodePanel.module.css';
import { Expiry } from './Expiry.tsx';
import { PrintSlip } from './PrintSlip.tsx';

interface Props {
  visit: Visit;
  keep: (visit: Visit) => void;
  next: () => void;
}

/** The claim code, large and in groups, with everything one does with it (CLM-01 to CLM-07). */
export function CodePanel({ visit, keep, next }: Props) {
  const { t } = useWords();
  const [closing, setClosing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const closed = visit.close !== null;
  // The heading is where one looks when the code comes, and again when the visit is closed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing takes the form away, and the focus with it
  useEffect(() => heading.current?.focus(), [closed]);
  const code = visit.claimCode;
  if (!code) return null;
  const cancelled = visit.state === 'CANCELLED';
  return (
    <section className={styles.panel} data-cancelled={cancelled} aria-labelledby="claim-code">
      <h2 id="claim-code" ref={heading} tabIndex={-1} className={styles.title}>
        <IconCircleCheck aria-hidden />
        {cancelled ? t('code.cancelled') : t('code.title')}{' '}
        <small>{t('code.issuedAt', { time: clock(code.issuedAt) })}</small>
        <StateBadge of="codeState" state={code.state} />
      </h2>
      <div className={styles.body}>
        <div>
          <p className={styles.code}>{groupCode(code.code)}</p>
          <Group gap="sm">
            <CopyButton value={code.code}>{t('code.copy')}</CopyButton>
            <PrintSlip visit={visit} keep={keep} />
          </Group>
        </div>
        <QrCode value={code.code} label={t('code.qr', { code: groupCode(code.code) })} />
      </div>
      {!cancelled && <Review code={code} />}
      {visit.close ? <CloseSummary close={visit.close} /> : !cancelled && <Expiry code={code} />}
      {closing && !visit.close && <CloseForm visit={visit} done={keep} cancel={() => setClosing(false)} />}
      <Group gap="sm" mt="sm">
        {!visit.close && !cancelled && !closing && (
          <Button size="lg" leftSection={<IconChecklist aria-hidden size="1.2em" />} onClick={() => setClosing(true)}>
            {t('code.close')}
          </Button>
        )}
        <Button size="lg" variant="default" rightSection={<IconArrowRight aria-hidden size="1.2em" />} onClick={next}>
          {t('code.nextPerson')}
        </Button>
      </Group>
    </section>
  );
}

/** AUTH-22, AUTH-29, AUTH-31: the card on the innovation pathway is payable only after an appeal. */
function Review({ code }: { code: ClaimCode }) {
  const { t, language } = useWords();
  if (code.reviewStatus !== 'REQUIRED') return null;
  const date = code.appealDueOn ? shortDate(code.appealDueOn, language) : t('app.unknown');
  return (
    <div className={styles.review}>
      <p>
        <strong>{t('code.review', { date })}</strong>
      </p>
      <p>{t('code.review.next')}</p>
    </div>
  );
}
