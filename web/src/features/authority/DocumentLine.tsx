import { Button } from '@mantine/core';
import { useState } from 'react';
import { documentUrl, type GrantDocument } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import styles from './Authority.module.css';
import { texts } from './texts.ts';
import { sizeOf } from './typed.ts';

interface Props {
  grantId: string;
  document: GrantDocument;
  /** Shown at once, as the officer sees it. */
  open?: boolean;
  remove?: () => void;
  removing?: boolean;
}

/** One file: name, size, preview in place, and opening it in a tab of its own, which a phone needs for a PDF. */
export function DocumentLine({ grantId, document, open = false, remove, removing = false }: Props) {
  const t = useTexts(texts);
  const [shown, show] = useState(open);
  const { name, mediaType, bytes, documentId } = document;
  const url = documentUrl(grantId, documentId);
  return (
    <li>
      <div className={styles.file}>
        <strong>{name}</strong>
        <span className="dim">{sizeOf(bytes)}</span>
        <Button
          size="compact-md"
          variant="default"
          aria-expanded={shown}
          aria-label={shown ? undefined : t('documents.previewNamed', { name })}
          onClick={() => show(!shown)}
        >
          {t(shown ? 'documents.hide' : 'documents.preview')}
        </Button>
        <a href={url} target="_blank" rel="noreferrer" aria-label={t('documents.openNamed', { name })}>
          {t('documents.open')}
        </a>
        {remove && (
          <Button
            size="compact-md"
            variant="default"
            loading={removing}
            aria-label={t('documents.removeNamed', { name })}
            onClick={remove}
          >
            {t('documents.remove')}
          </Button>
        )}
      </div>
      {shown && <Preview url={url} name={name} mediaType={mediaType} />}
    </li>
  );
}

function Preview({ url, name, mediaType }: { url: string; name: string; mediaType: string }) {
  const t = useTexts(texts);
  const title = t('documents.pdf', { name });
  if (mediaType === 'application/pdf') return <iframe className={styles.preview} src={url} title={title} />;
  return <img className={styles.preview} src={url} alt={title} />;
}
