import { Button, Group, Text } from '@mantine/core';
import { IconAlertCircle, IconPlugConnectedX, IconShieldQuestion, IconUserOff } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { problemOf } from '../api/http.ts';
import { type Problem, type ProblemKind, problemKinds, type RefusalView } from '../api/types.ts';
import { useI18n } from '../i18n/index.tsx';
import styles from './Failure.module.css';

/** Loaded when an action first asks for more than the sign-in is worth. */
const StepUp = lazy(async () => ({ default: (await import('./step-up/StepUp.tsx')).StepUp }));

/** Three failures that are never mixed up look different (icon, border, word); everything else looks like a note. */
const looks: Partial<Record<ProblemKind, { look: string; Icon: typeof IconUserOff }>> = {
  NOT_ENTITLED: { look: 'refused', Icon: IconUserOff },
  COULD_NOT_VERIFY: { look: 'unverified', Icon: IconShieldQuestion },
  SOURCE_DOWN: { look: 'down', Icon: IconPlugConnectedX },
};

interface Props {
  /** A problem of the platform, a refusal inside an answer, or whatever was thrown. */
  of: unknown;
  retry?: () => void;
  /** Other next actions, as buttons. */
  children?: ReactNode;
}

type Shown = Partial<Problem> & { kind: ProblemKind };

function shown(of: unknown, language: 'th' | 'en'): Shown {
  if (typeof of !== 'object' || of === null || of instanceof Error || !('kind' in of)) return problemOf(of);
  if (!('nextTh' in of)) return of as Shown;
  const { code, th, en, nextTh, nextEn, ...rest } = of as RefusalView;
  const kind = problemKinds.find((known) => known === rest.kind) ?? 'INVALID';
  return language === 'th' ? { kind, code, title: th, next: nextTh } : { kind, code, title: en, next: nextEn };
}

export function Failure({ of, retry, children }: Props) {
  const { t, language } = useI18n();
  const problem = shown(of, language);
  const box = useRef<HTMLDivElement>(null);
  // In braces: new browsers answer a promise here, which is no clean-up for an effect.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { look, Icon } = looks[problem.kind] ?? { look: 'other', Icon: IconAlertCircle };
  const tooLow = problem.code === 'ASSURANCE_TOO_LOW';
  const title = problem.title || t('failure.noAnswer');
  const next = problem.next || (problem.title ? '' : t('failure.noAnswer.next'));
  return (
    <div ref={box} role="alert" className={styles.failure} data-look={look}>
      <Icon aria-hidden className={styles.icon} stroke={1.8} />
      <div>
        <p className={styles.kind}>{t(`failure.${problem.kind}`)}</p>
        <p className={styles.title}>{title}</p>
        {problem.detail && problem.detail !== title && <p>{problem.detail}</p>}
        {problem.errors?.map((error) => (
          <p key={`${error.path}${error.message}`}>{error.message}</p>
        ))}
        {next && (
          <p>
            <strong>{t('failure.next')}:</strong> {next}
          </p>
        )}
        {(tooLow || retry || children) && (
          <Group gap="sm" align="end">
            {tooLow && (
              <Suspense>
                <StepUp onDone={retry} />
              </Suspense>
            )}
            {retry && !tooLow && (
              <Button variant="default" onClick={retry}>
                {t('app.retry')}
              </Button>
            )}
            {children}
          </Group>
        )}
        {problem.requestId && problem.kind === 'SOURCE_DOWN' && (
          <Text size="xs" c="dimmed">
            {t('failure.requestId', { id: problem.requestId })}
          </Text>
        )}
      </div>
    </div>
  );
}
