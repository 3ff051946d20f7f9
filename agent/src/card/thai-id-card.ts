import { isCitizenId } from '../citizen-id.ts';
import type { CardConnection } from '../reader/reader.ts';
import { exchange, readAt, selectApplet } from './apdu.ts';
import { birthDate, type CardName, cardName, photo, sex } from './decode.ts';
import { FIELDS, type Field, KNOWN_LAYOUT, PERSON, PHOTO, THAI_ID_AID } from './layout.ts';

/** What the chip says. The address is not read: nobody here needs it. */
export interface ThaiIdCard {
  readonly pid: string;
  readonly name: CardName;
  /** Buddhist era YYYYMMDD, unknown month or day 00. */
  readonly birthDate: string;
  readonly sex: '1' | '2' | undefined;
  /** JPEG; only when asked for. */
  readonly photo?: Uint8Array;
}

/** The card is not one that we can read: another applet, another layout, or damaged content. */
export class UnreadableCard extends Error {}

/**
 * Reads a Thai national id card.
 * @param withPhoto twenty more reads, some seconds on a real card
 * @throws CardRefused, UnreadableCard, or whatever the reader throws when the card is pulled out
 */
export async function readThaiIdCard(connection: CardConnection, withPhoto: boolean): Promise<ThaiIdCard> {
  await selectApplet(connection, THAI_ID_AID);
  const read = (field: Field) => exchange(connection, readAt(field.offset, field.length));

  const version = ascii(await read(FIELDS.layoutVersion));
  // Other layouts keep other things at these offsets: better no answer than another person's.
  if (version !== KNOWN_LAYOUT) throw new UnreadableCard(`card layout ${version} is not known`);

  const pid = ascii(await read(FIELDS.citizenId));
  if (!isCitizenId(pid)) throw new UnreadableCard('the card holds no valid citizen id');

  const person = await read(FIELDS.person);
  const part = (field: Field) => person.subarray(field.offset, field.offset + field.length);
  const born = birthDate(part(PERSON.birthDate));
  if (born === undefined) throw new UnreadableCard('the card holds no valid birth date');

  const picture = withPhoto ? photo(await readPhoto(connection)) : undefined;
  return {
    pid,
    name: cardName(part(PERSON.nameTh)),
    birthDate: born,
    sex: sex(part(PERSON.sex)),
    ...(picture && { photo: picture }),
  };
}

async function readPhoto(connection: CardConnection): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let i = 0; i < PHOTO.parts; i++) {
    parts.push(await exchange(connection, readAt(PHOTO.offset + i * PHOTO.partLength, PHOTO.partLength)));
  }
  return Buffer.concat(parts);
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').trim();
}
