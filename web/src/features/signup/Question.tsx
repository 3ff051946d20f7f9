import { Button, Group } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef } from 'react';
import type { SignUpStep } from '../../api/sign-up.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { numberOf, STEP_COUNT } from './pages.ts';
import styles from './SignUp.module.css';
import { texts } from './texts.ts';

interface FrameProps {
  step: SignUpStep | 'START';
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** One page of the sign-up: which step of how many, one heading, one question. */
export function StepPage({ step, title, lead, children }: FrameProps) {
  const t = useTexts(texts);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <p className={styles.progress}>{t('progress', { number: numberOf(step), count: STEP_COUNT })}</p>
      <Page title={title} lead={lead}>
        {children}
      </Page>
    </main>
  );
}

interface Props extends FrameProps {
  /** False when something typed cannot be sent as it is; the fields say what. */
  submit: () => boolean;
  pending: boolean;
  /** Why the platform refused; what was typed stays. */
  error?: unknown;
  go?: string | undefined;
  /** Other ways on, beside the button. */
  others?: ReactNode;
  onError?: ReactNode;
}

/** A page that asks something. */
export function Question({ submit, pending, error, go, others, onError, children, ...frame }: Props) {
  const t = useTexts(texts);
  const form = useRef<HTMLFormElement>(null);
  function send(event: FormEvent) {
    event.preventDefault();
    if (!submit()) setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
  }
  return (
    <StepPage {...frame}>
      <form ref={form} className={styles.form} noValidate onSubmit={send}>
        {children}
        {error !== null && error !== undefined && <Failure of={error}>{onError ?? <span>{t('kept')}</span>}</Failure>}
        <Group>
          <Button type="submit" loading={pending}>
            {go ?? t('next')}
          </Button>
          {others}
        </Group>
      </form>
    </StepPage>
  );
}
