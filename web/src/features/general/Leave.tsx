import { Button, Group, Modal } from '@mantine/core';
import { useGeneralWords } from './use-general-words.ts';

/** Asked before something typed is given up. */
export function Leave({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { t } = useGeneralWords();
  return (
    <Modal opened onClose={onStay} title={t('leave.title')} closeButtonProps={{ 'aria-label': t('leave.stay') }}>
      <p>{t('leave.what')}</p>
      <Group gap="sm" justify="flex-end">
        <Button variant="default" onClick={onGo}>
          {t('leave.go')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('leave.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
