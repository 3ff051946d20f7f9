import { Button, Checkbox } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Grant, submitGrant } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Authority.module.css';
import { WithGrant } from './grant-frame.tsx';
import { SubmitRefused } from './SubmitRefused.tsx';
import { pageOfField } from './task-pages.ts';
import { texts } from './texts.ts';
import { type Answer, useAnswers } from './use-answers.ts';
import { useGrantChange } from './use-grant.ts';
import { confirmersOf, useConfirmers } from './use-words.ts';

/** All answers on one page, each with its way back, and then the submission. */
export const CheckPage = () => <WithGrant>{(grant) => <Check grant={grant} />}</WithGrant>;

function Check({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const answersOf = useAnswers();
  return (
    <Page
      title={t(grant.may.edit ? 'check.title' : 'check.view')}
      lead={grant.may.edit ? t('check.lead') : undefined}
      action={
        <LinkButton to="/oss/authority/$grantId" params={{ grantId: grant.grantId }} variant="default" size="sm">
          {t('page.back')}
        </LinkButton>
      }
    >
      <div className={styles.stack}>
        {answersOf(grant).map(({ task, answers }) => (
          <Panel key={task} title={task}>
            <table className={styles.answers}>
              <tbody>
                {answers.map((answer) => (
                  <AnswerRow key={answer.field} grant={grant} answer={answer} />
                ))}
              </tbody>
            </table>
          </Panel>
        ))}
        {grant.may.edit && <Submit grant={grant} />}
      </div>
    </Page>
  );
}

function AnswerRow({ grant, answer: { field, label, value, given } }: { grant: Grant; answer: Answer }) {
  const t = useTexts(texts);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{value || <span className="dim">{t('check.none')}</span>}</td>
      <td>
        {grant.may.edit && !given && (
          <Link
            to={pageOfField(field)}
            params={{ grantId: grant.grantId }}
            aria-label={t('check.changeNamed', { field: label })}
          >
            {t('check.change')}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Submit({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const confirmers = useConfirmers();
  const navigate = useNavigate();
  const [declared, declare] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = useGrantChange(grant.grantId, () => submitGrant(grant));
  function send() {
    setTried(true);
    if (!declared) return;
    submit.mutate(undefined, {
      onSuccess: () => navigate({ to: '/oss/authority/$grantId/thaid', params: { grantId: grant.grantId } }),
    });
  }
  if (!grant.may.submit) return <p>{t('check.unfinished')}</p>;
  return (
    <div className={styles.form}>
      <Checkbox
        checked={declared}
        label={t('check.declare')}
        error={tried && !declared && t('check.declare.missing')}
        onChange={(event) => declare(event.currentTarget.checked)}
      />
      <p className="dim">
        {t('check.next', { who: confirmers(confirmersOf(grant.capacity)), region: grant.unit.regionNo ?? '' })}
      </p>
      {submit.isError && <SubmitRefused grant={grant} error={submit.error} retry={send} />}
      <div>
        <Button loading={submit.isPending} onClick={send}>
          {t('check.submit')}
        </Button>
      </div>
    </div>
  );
}
