import { Button } from '@mantine/core';
import type { Visit } from '../../api/types.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useWords } from '../authen/use-words.ts';
import { Attempts } from './Attempts.tsx';

/** No way to verify is left. */
export function Exhausted({ next }: { next: () => void }) {
  const { t } = useWords();
  const said = { kind: 'COULD_NOT_VERIFY', code: 'EXHAUSTED' } as const;
  return (
    <Failure of={{ ...said, title: t('verify.exhausted'), next: t('verify.exhausted.next') }}>
      <Button variant="default" onClick={next}>
        {t('counter.newPerson')}
      </Button>
    </Failure>
  );
}

/** A visit that failed, was abandoned, or was cancelled before it had a code. */
export function Ended({ visit, next }: { visit: Visit; next: () => void }) {
  const { t } = useWords();
  return (
    <Panel title={t('verify.title')} number={4} aside={<StateBadge of="visit.state" state={visit.state} />}>
      <Attempts visit={visit} />
      <Exhausted next={next} />
    </Panel>
  );
}
