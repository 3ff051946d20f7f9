import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { googleMapUrl, positionOf } from '../../ui/map/read-pair.ts';
import type { GeneralForm } from './use-general-form.ts';
import { useGeneralWords } from './use-general-words.ts';

/** เปิดด้วย Google Map (CPP-17): another site in a tab of its own, to look at the place or to copy a pair from. */
export function GoogleMapLink({ form }: { form: GeneralForm }) {
  const { t } = useGeneralWords();
  const at = positionOf(form.typed.latitude, form.typed.longitude);
  const icon = <IconExternalLink aria-hidden size="1.1em" />;
  if (!at)
    return (
      <Button variant="default" leftSection={icon} disabled>
        {t('google')}
      </Button>
    );
  return (
    <Button
      component="a"
      href={googleMapUrl(at)}
      target="_blank"
      rel="noopener noreferrer"
      variant="default"
      leftSection={icon}
    >
      {t('google')} {t('google.tab')}
    </Button>
  );
}
