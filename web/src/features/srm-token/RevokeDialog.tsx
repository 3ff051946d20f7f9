import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { revokeTokens, type TokenFamily, tokenFamiliesQuery } from '../../api/srm-tokens.ts';
import { dateAndTime } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

interface Props {
  family: TokenFamily;
  close: () => void;
  onDone: () => void;
}

/** Says what stops working before it does. */
export function RevokeDialog({ family, close, onDone }: Props) {
  const t = useTexts(texts);
  const { t: common, language } = useI18n();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokeTokens(family.familyId),
    onSuccess: () => {
      onDone();
      close();
    },
    onSettled: () => client.invalidateQueries({ queryKey: tokenFamiliesQuery.queryKey }),
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t('revoke.title')}
      closeButtonProps={{ 'aria-label': common('app.close') }}
      attributes={{ header: { role: 'none' } }}
    >
      <Stack>
        <p>{t('revoke.sure', { at: dateAndTime(family.issuedAt, language), unit: family.organisation })}</p>
        {revoke.isError && <Failure of={revoke.error} {...again(revoke.error, () => revoke.mutate())} />}
        <Group>
          <Button color="red.8" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            {t('revoke.yes')}
          </Button>
          <Button variant="default" onClick={close} data-autofocus>
            {t('revoke.no')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
