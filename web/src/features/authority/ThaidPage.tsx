import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { confirmGrant, type Grant } from '../../api/authority.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import styles from './Authority.module.css';
import { WithGrant } from './grant-frame.tsx';
import { texts } from './texts.ts';
import { useGrantChange } from './use-grant.ts';
import { confirmersOf, useConfirmers } from './use-words.ts';

/** ORG-04, ORG-22: to ThaiD and back. It comes back to this address with `proof`, or with why it did not confirm. */
export const ThaidPage = () => <WithGrant>{(grant) => <Thaid grant={grant} />}</WithGrant>;

function Thaid({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  const confirmers = useConfirmers();
  const { thaidError } = useSearch({ from: '/oss/authority/$grantId/thaid' });
  const confirm = useConfirmation(grant);
  const params = { grantId: grant.grantId };
  const go = useMutation({
    mutationFn: () => thaidAddress('GRANT', `/oss/authority/${grant.grantId}/thaid`, grant.grantId),
    onSuccess: (address) => window.location.assign(address),
  });
  const waiting = go.isPending || go.isSuccess;
  return (
    <Page
      title={t('thaid.title')}
      lead={t('check.next', { who: confirmers(confirmersOf(grant.capacity)), region: grant.unit.regionNo ?? '' })}
      action={
        <LinkButton to="/oss/authority/$grantId" params={params} variant="default" size="sm">
          {t('page.back')}
        </LinkButton>
      }
    >
      <div className={styles.form}>
        {confirm.isPending && <Working>{t('thaid.working')}</Working>}
        {confirm.isError && <Failure of={confirm.error} />}
        {thaidError && !confirm.isError && <ThaidError code={thaidError} />}
        {(thaidError || confirm.isError) && <p>{t('thaid.kept')}</p>}
        {go.isError && <Failure of={go.error} />}
        {grant.may.confirm && !confirm.isPending && (
          <div>
            <Button loading={waiting} onClick={() => go.mutate()}>
              {t(thaidError || confirm.isError ? 'thaid.again' : 'task.start')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

/** A proof in the address is used once, at once, and leaves the address. */
function useConfirmation(grant: Grant) {
  const navigate = useNavigate();
  const { proof } = useSearch({ from: '/oss/authority/$grantId/thaid' });
  const used = useRef<string>(undefined);
  const confirm = useGrantChange(grant.grantId, (given: string) => confirmGrant(grant.grantId, given));
  const { mutateAsync } = confirm;
  useEffect(() => {
    if (!proof || used.current === proof) return;
    used.current = proof;
    const params = { grantId: grant.grantId };
    mutateAsync(proof).then(
      () => navigate({ to: '/oss/authority/$grantId/done', params, replace: true }),
      () => navigate({ to: '/oss/authority/$grantId/thaid', params, search: {}, replace: true }),
    );
  }, [proof, mutateAsync, navigate, grant.grantId]);
  return confirm;
}
