import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Announcement, type Step, takeStep } from '../../api/announcements.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useDays } from './badges.tsx';
import { Refused } from './Refused.tsx';
import { texts } from './texts.ts';
import { useChange } from './use-change.ts';

const steps = ['submit', 'sign', 'return', 'withdraw', 'cancel'] as const satisfies Step[];
const primary: Step[] = ['submit', 'sign'];
const reasoned: Step[] = ['return', 'withdraw'];

/** What this officer may do with the announcement as a whole; each says what it brings about before it is done. */
export function Steps({ of }: { of: Announcement }) {
  const t = useTexts(texts);
  const [asked, ask] = useState<Step>();
  const open = steps.filter((step) => of.may[step]);
  const own = of.ownWork && of.state === 'SUBMITTED';
  if (open.length === 0) return null;
  return (
    <Panel title={t('step.title')}>
      {own && <p>{t('step.own')}</p>}
      {asked && of.may[asked] ? (
        <Sure key={asked} of={of} step={asked} back={() => ask(undefined)} />
      ) : (
        <Group gap="sm">
          {open.map((step) => (
            <Button key={step} variant={primary.includes(step) ? 'filled' : 'default'} onClick={() => ask(step)}>
              {t(`step.${step}`)}
            </Button>
          ))}
        </Group>
      )}
    </Panel>
  );
}

function Sure({ of, step, back }: { of: Announcement; step: Step; back: () => void }) {
  const t = useTexts(texts);
  const days = useDays();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const take = useChange(of, () => takeStep(of, step, reason.trim()));
  const wordless = reasoned.includes(step) && reason.trim().length < 5;
  function go() {
    setTried(true);
    if (!wordless) take.mutate(undefined, { onSuccess: back });
  }
  return (
    <>
      <p>{t(`step.${step}.what`, { items: of.items.toLocaleString('en'), days: days(of) })}</p>
      {reasoned.includes(step) && (
        <Textarea
          label={t('step.reason')}
          maw="44rem"
          mb="sm"
          value={reason}
          maxLength={500}
          error={tried && wordless && t('step.reason.missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {take.isError && <Refused of={of} error={take.error} retry={go} />}
      <Group gap="sm" mt="sm">
        <Button loading={take.isPending} onClick={go}>
          {t('step.sure', { step: t(`step.${step}`) })}
        </Button>
        <Button variant="default" onClick={back}>
          {t('step.back')}
        </Button>
      </Group>
    </>
  );
}
