import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sessionQuery, useSession } from '../../api/session.ts';
import { thaidAddress } from '../../api/thaid.ts';
import { acceptInvitation, type Invitation } from '../../api/users.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './Invitation.module.css';
import { texts } from './texts.ts';

/** ThaiD, or the account that one has already (OSS-43, OSS-68). */
export function Prove({ invitation }: { invitation: Invitation }) {
  const t = useTexts(texts);
  const { invitationId: id } = invitation;
  const go = useMutation({
    mutationFn: () => thaidAddress('INVITATION', `/invitation?id=${id}`, id),
    onSuccess: (address) => window.location.assign(address),
  });
  return (
    <>
      {go.isError && <Failure of={go.error} />}
      <Button
        fullWidth
        size="lg"
        leftSection={<IconQrcode aria-hidden />}
        loading={go.isPending}
        onClick={() => go.mutate()}
      >
        {t('invitation.thaid')}
      </Button>
      <p className="dim">{t('invitation.thaid.what')}</p>
      <WithAccount id={id} />
    </>
  );
}

function WithAccount({ id }: { id: string }) {
  const t = useTexts(texts);
  const session = useSession();
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: () => acceptInvitation(id),
    onSuccess: async (invitation) => {
      queries.setQueryData(['invitation', id], invitation);
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['menu'] });
    },
  });
  return (
    <section className={styles.have} aria-label={t('invitation.have')}>
      <p>{t('invitation.have')}</p>
      {accept.isError && <Failure of={accept.error} />}
      {session ? (
        <Button variant="default" loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('invitation.accept', { username: session.account.username })}
        </Button>
      ) : (
        <LinkButton variant="default" to="/signin" search={{ to: `/invitation?id=${id}` }}>
          {t('invitation.signIn')}
        </LinkButton>
      )}
    </section>
  );
}
