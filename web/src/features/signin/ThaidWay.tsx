import { Button } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { thaidAddress } from '../../api/thaid.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import styles from './SignInPage.module.css';
import { texts } from './texts.ts';

/** OSS-06: to ThaiD and back to this page, which goes on by itself (`ThaidReturn`). */
export function ThaidWay({ page = '/signin' }: { page?: '/signin' | '/srm/sign-in' }) {
  const t = useTexts(texts);
  const { to, level } = useSearch({ strict: false });
  const go = useMutation({
    mutationFn: () => {
      const kept = new URLSearchParams({ ...(to && { to }), ...(level && { level }) }).toString();
      return thaidAddress('SIGN_IN', kept ? `${page}?${kept}` : page);
    },
    onSuccess: (address) => window.location.assign(address),
  });
  return (
    <div className={styles.way}>
      {go.isError && <Failure of={go.error} />}
      <Button
        fullWidth
        size="lg"
        leftSection={<IconQrcode aria-hidden />}
        loading={go.isPending}
        onClick={() => go.mutate()}
      >
        {t('thaid.button')}
      </Button>
      <p className="dim">{t('thaid.what')}</p>
    </div>
  );
}
