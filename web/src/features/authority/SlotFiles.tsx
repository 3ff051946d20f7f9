import { Button, FileButton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { attachDocument, type Grant, type GrantSlot, optionsQuery, removeDocument } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Authority.module.css';
import { DocumentLine } from './DocumentLine.tsx';
import { accepted, problemOfFile } from './file-rules.ts';
import { texts } from './texts.ts';
import { sizeOf } from './typed.ts';
import { useGrantChange } from './use-grant.ts';

/** The files of one kind: what is there, the officer's notes on it, and room for another. */
export function SlotFiles({ grant, slot }: { grant: Grant; slot: GrantSlot }) {
  const t = useTexts(texts);
  const [refused, refuse] = useState('');
  const maxBytes = useQuery(optionsQuery).data?.fileMaxBytes ?? Number.POSITIVE_INFINITY;
  const attach = useGrantChange(grant.grantId, (file: File) => attachDocument(grant.grantId, slot.slot, file));
  const remove = useGrantChange(grant.grantId, (documentId: string) => removeDocument(grant.grantId, documentId));
  const notes = grant.tasks.flatMap((task) => task.notes).filter(({ field }) => field === `documents.${slot.slot}`);
  function take(file: File | null) {
    if (!file) return;
    const problem = problemOfFile(file, maxBytes);
    const facts = { name: file.name, size: sizeOf(file.size), limit: sizeOf(maxBytes) };
    refuse(problem ? t(`documents.${problem}`, facts) : '');
    attach.reset();
    if (!problem) attach.mutate(file);
  }
  return (
    <Stack gap="sm" align="flex-start">
      {notes.map(({ note }) => (
        <div key={note} className={styles.note}>
          <p>{t('grant.note', { note })}</p>
        </div>
      ))}
      {slot.documents.length === 0 && <p className="dim">{t('documents.none')}</p>}
      <ul className={styles.files}>
        {slot.documents.map((document) => (
          <DocumentLine
            key={document.documentId}
            grantId={grant.grantId}
            document={document}
            {...(grant.may.edit && { remove: () => remove.mutate(document.documentId), removing: remove.isPending })}
          />
        ))}
      </ul>
      {remove.isError && <Failure of={remove.error} />}
      {attach.isPending && <Working>{t('documents.sending', { name: attach.variables.name })}</Working>}
      {refused && <Failure of={{ kind: 'INVALID', code: 'FILE', title: refused }} />}
      {attach.isError && <Failure of={attach.error} />}
      {grant.may.edit && (
        <FileButton accept={accepted} onChange={take}>
          {(props) => (
            <Button
              {...props}
              variant={slot.documents.length > 0 ? 'default' : 'filled'}
              disabled={attach.isPending}
              aria-label={t('documents.addTo', { slot: t(`slot.${slot.slot}`) })}
            >
              {t('documents.add')}
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  );
}
