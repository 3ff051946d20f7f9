import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { openInvitation, proveInvitation, showInvitation } from '../../api/users.ts';
import { useTexts } from '../../i18n/index.tsx';
import shell from '../../shell/Shell.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { ThaidError } from '../signin/ThaidError.tsx';
import { InvitationSteps } from './InvitationSteps.tsx';
import { texts } from './texts.ts';

const tokenInAddress = () => /token=([\w-]+)/.exec(window.location.hash)?.[1];

/**
 * Where the link of an invitation leads (OSS-68 to OSS-71). The secret stands behind a # and leaves the address as soon as the
 * link is opened; from then on this browser is known, also when it comes back from ThaiD or from a lost tab.
 */
export function InvitationPage() {
  const t = useTexts(texts);
  const { id, proof, thaidError } = useSearch({ from: '/invitation' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [acceptedBy, setAcceptedBy] = useState<string>();
  const started = useRef(false);
  const found = useQuery({
    queryKey: ['invitation', id],
    queryFn: () => showInvitation(id ?? ''),
    enabled: id !== undefined && proof === undefined,
  });
  const goOn = (invitationId: string) => navigate({ to: '/invitation', search: { id: invitationId }, replace: true });
  const open = useMutation({
    mutationFn: openInvitation,
    onSuccess: async (invitation) => {
      queries.setQueryData(['invitation', invitation.invitationId], invitation);
      await goOn(invitation.invitationId);
    },
  });
  const prove = useMutation({
    mutationFn: (use: { id: string; proof: string }) => proveInvitation(use.id, use.proof),
    onSuccess: ({ username, ...invitation }) => {
      setAcceptedBy(username ?? undefined);
      queries.setQueryData(['invitation', invitation.invitationId], invitation);
    },
    onSettled: (_answer, _error, use) => goOn(use.id),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is opened, and a proof used, once per arrival
  useEffect(() => {
    const token = tokenInAddress();
    if (token) open.mutate(token);
    else if (id && proof && !started.current) {
      started.current = true;
      prove.mutate({ id, proof });
    }
  }, [id, proof]);
  const invitation = found.data;
  const failed = open.error ?? prove.error ?? (invitation ? null : found.error);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page
        title={t('invitation.title')}
        lead={invitation && t('invitation.lead', { organisation: invitation.organisation })}
      >
        {thaidError && <ThaidError code={thaidError} />}
        {failed && <Failure of={failed} />}
        {failed && !invitation && <p>{t('invitation.again')}</p>}
        {!failed && !invitation && <Working>{t(proof ? 'invitation.checking' : 'invitation.opening')}</Working>}
        {invitation && <InvitationSteps invitation={invitation} acceptedBy={acceptedBy} />}
      </Page>
    </main>
  );
}
