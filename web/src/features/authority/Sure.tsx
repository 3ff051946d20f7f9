import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Grant, reopenGrant, revokeGrant, withdrawGrant } from '../../api/authority.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';
import { useGrantChange } from './use-grant.ts';

export type Action = 'reopen' | 'withdraw' | 'revoke';

/** Asks once more before something is undone; its window is loaded when it is needed. */
export default function Sure({ grant, action, close }: { grant: Grant; action: Action; close: () => void }) {
  const t = useTexts(texts);
  const i18n = useI18n();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useGrantChange(grant.grantId, () => {
    if (action === 'reopen') return reopenGrant(grant.grantId);
    return action === 'withdraw' ? withdrawGrant(grant.grantId) : revokeGrant(grant.grantId, reason.trim());
  });
  const short = action === 'revoke' && reason.trim().length < 5;
  function go() {
    setTried(true);
    if (!short) change.mutate(undefined, { onSuccess: close });
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t(`action.${action}`)}
      closeButtonProps={{ 'aria-label': i18n.t('app.close') }}
      attributes={{ header: { role: 'none' } }}
    >
      <p>{t(`action.${action}.sure`)}</p>
      {action === 'revoke' && (
        <Textarea
          label={t('action.revoke.reason')}
          value={reason}
          maxLength={500}
          error={tried && short && t('action.revoke.missing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {change.isError && <Failure of={change.error} {...again(change.error, go)} />}
      <Group mt="md">
        <Button loading={change.isPending} onClick={go}>
          {t(`action.${action}`)}
        </Button>
        <Button variant="default" onClick={close}>
          {t('action.keep')}
        </Button>
      </Group>
    </Modal>
  );
}
