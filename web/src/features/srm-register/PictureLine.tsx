import { Button, Group } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Picture } from '../../api/registrations.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { sizeOf } from '../authority/typed.ts';
import { pictureTexts } from './picture-texts.ts';
import styles from './Register.module.css';

interface Props {
  picture: Picture;
  /** The file, as long as this page has it. */
  file: File | undefined;
  remove: () => void;
}

/** One picture: small in place, large in a tab of its own, and the way to take it off again. */
export function PictureLine({ picture: { name, bytes }, file, remove }: Props) {
  const { t } = useI18nWith(pictureTexts);
  const url = useUrl(file);
  return (
    <li className={styles.picture}>
      {url && file?.type.startsWith('image/') ? (
        <img className={styles.thumb} src={url} alt={t('preview', { name })} />
      ) : (
        <span className={styles.thumb}>
          <IconFileCheck aria-hidden size="2.2rem" stroke={1.4} />
        </span>
      )}
      <div>
        <p>
          <strong>{name}</strong> <span className="dim">{sizeOf(bytes)}</span>
        </p>
        <p className="dim" role="status">
          {t('kept')}
        </p>
        <Group gap="sm" mt="xs">
          {url && (
            <Button
              component="a"
              href={url}
              target="_blank"
              rel="noopener"
              size="compact-md"
              variant="default"
              aria-label={t('open.of', { name })}
            >
              {t('open')}
            </Button>
          )}
          <Button size="compact-md" variant="default" aria-label={t('remove.of', { name })} onClick={remove}>
            {t('remove')}
          </Button>
        </Group>
      </div>
    </li>
  );
}

/** An address of the file within this page, given back when the line goes. */
function useUrl(file: File | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
