import { Button, FileButton, Group } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/http.ts';
import { type Evidence, keepPicture, type Picture } from '../../api/registrations.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import { accepted, problemOfFile } from '../authority/file-rules.ts';
import { sizeOf } from '../authority/typed.ts';
import type { Change } from './draft.ts';
import { PictureLine } from './PictureLine.tsx';
import { pictureTexts } from './picture-texts.ts';
import styles from './Register.module.css';

/** As many as show one paper; the platform takes ten things for a registration. */
const MOST = 3;
/** No platform takes more, whatever its parameter `documentMaxBytes` says: not worth sending. */
const NEVER_TAKEN = 25_000_000;

/** What this page has sent, for the preview; after the way to ThaiD and back only names are left. */
const seen = new Map<string, File>();

interface WithPictures {
  readonly pictures: readonly Picture[];
}

interface Props {
  kind: Evidence['kind'];
  /** What it is a picture of. */
  of: string;
  draft: WithPictures;
  change: Change<WithPictures>;
}

/** Pictures of one thing that was shown (แนบหลักฐาน): taken by the camera of a tablet, or chosen from a scanner's files. */
export function Pictures({ kind, of, draft, change }: Props) {
  const { t } = useI18nWith(pictureTexts);
  const [refused, refuse] = useState('');
  const keep = useMutation({
    mutationFn: async (file: File) => ({ file, picture: await keepPicture(kind, file) }),
    onSuccess: ({ file, picture }) => {
      seen.set(picture.documentId, file);
      change(({ pictures }) => ({ pictures: [...pictures, picture] }));
    },
  });
  const shown = draft.pictures.filter((picture) => picture.kind === kind);
  function take(file: File | null | undefined) {
    if (!file) return;
    const problem = problemOfFile(file, NEVER_TAKEN);
    refuse(problem ? t(problem, { name: file.name, size: sizeOf(file.size) }) : '');
    keep.reset();
    if (!problem) keep.mutate(file);
  }
  const remove = (documentId: string) =>
    change(({ pictures }) => ({ pictures: pictures.filter((picture) => picture.documentId !== documentId) }));
  return (
    <div className={styles.shown}>
      {shown.length > 0 && (
        <ul className={styles.pictures}>
          {shown.map((picture) => (
            <PictureLine
              key={picture.documentId}
              picture={picture}
              file={seen.get(picture.documentId)}
              remove={() => remove(picture.documentId)}
            />
          ))}
        </ul>
      )}
      {refused && <Failure of={{ kind: 'INVALID', code: 'FILE', title: refused, next: t('refused.next') }} />}
      {keep.isError && <Failure of={inWords(keep.error)} {...again(keep.error, () => take(keep.variables))} />}
      {keep.isPending && <Working>{t('sending', { name: keep.variables.name })}</Working>}
      {shown.length < MOST ? (
        <Group gap="sm">
          <FileButton accept={accepted} onChange={take} key={`${keep.submittedAt}${refused}`}>
            {(button) => (
              <Button
                {...button}
                variant="default"
                disabled={keep.isPending}
                aria-label={`${t('add')}: ${of}`}
                leftSection={<IconCamera aria-hidden />}
              >
                {t('add')}
              </Button>
            )}
          </FileButton>
          <span className="dim">{t('hint')}</span>
        </Group>
      ) : (
        <p className="dim">{t('most', { most: MOST })}</p>
      )}
    </div>
  );

  /** How much is too much stands in the facts of the refusal. */
  function inWords(error: unknown): unknown {
    const maxBytes = error instanceof ApiError ? error.problem.facts?.maxBytes : undefined;
    if (!(error instanceof ApiError) || typeof maxBytes !== 'number') return error;
    return { ...error.problem, detail: t('limit', { limit: sizeOf(maxBytes) }) };
  }
}
