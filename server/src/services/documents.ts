import { fileTypeFromBuffer } from 'file-type';
import type { Storage } from '../gateways/storage/index.ts';
import { newId, type Queryable } from '../platform/database/index.ts';
import type { ParameterView } from '../platform/parameters/index.ts';
import { isRefusal, type Refusal } from '../platform/refusals/index.ts';
import { addDays, type PlainDate } from '../platform/time/index.ts';
import { documentKeepYears, documentMaxBytes } from './parameters.ts';
import { documentRefusals } from './refusals.ts';
import { findDocument, insertDocument } from './store/documents.ts';

const ALLOWED = ['application/pdf', 'image/jpeg', 'image/png'];
/** What a name promises about the content. A name that promises nothing is believed; one of another kind is a mistake or worse. */
const PROMISED: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
};

export interface NewFile {
  readonly bytes: Uint8Array;
  readonly kind: string;
  /** As the sender calls it; shown, never used as a path. */
  readonly name: string;
  readonly storedBy: string;
  readonly now: Date;
  readonly today: PlainDate;
}

/**
 * What a file really is, by its content; refused when it is too large, not a kind we take, or not what its name says: then
 * the sender took the wrong file, or somebody hopes that another program believes the name.
 */
async function judgeFile({ bytes, name }: NewFile, parameters: ParameterView): Promise<string | Refusal> {
  if (bytes.length > parameters.get(documentMaxBytes)) {
    return documentRefusals('DOCUMENT_TOO_LARGE', { maxBytes: parameters.get(documentMaxBytes) });
  }
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type === undefined || !ALLOWED.includes(type)) return documentRefusals('DOCUMENT_TYPE_NOT_ALLOWED');
  const extension = /\.([a-z][a-z0-9]{1,4})$/i.exec(name.trim())?.[1]?.toLowerCase();
  const agrees = extension === undefined || PROMISED[extension] === type;
  return agrees ? type : documentRefusals('DOCUMENT_NAME_MISMATCH', { extension, found: type });
}

/** Keeps a document (เอกสาร): bytes first, then the row in the caller's transaction; bytes without a row harm nobody. */
export async function storeDocument(
  tx: Queryable,
  storage: Storage,
  parameters: ParameterView,
  file: NewFile,
): Promise<{ documentId: string; mediaType: string } | Refusal> {
  const mediaType = await judgeFile(file, parameters);
  if (isRefusal(mediaType)) return mediaType;
  const documentId = newId();
  await insertDocument(tx, {
    documentId,
    contentKey: await storage.put(file.bytes),
    kind: file.kind,
    name: file.name,
    mediaType,
    bytes: file.bytes.length,
    storedAt: file.now,
    storedBy: file.storedBy,
    keepUntil: addDays(file.today, parameters.get(documentKeepYears) * 365),
  });
  return { documentId, mediaType };
}

/** A document with its bytes. */
export async function getDocument(
  db: Queryable,
  storage: Storage,
  documentId: string,
): Promise<{ name: string; mediaType: string; bytes: Buffer } | Refusal> {
  const row = await findDocument(db, documentId);
  const bytes = row && (await storage.get(row.contentKey));
  return row && bytes ? { name: row.name, mediaType: row.mediaType, bytes } : documentRefusals('DOCUMENT_NOT_FOUND');
}
