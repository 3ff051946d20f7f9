import { FIELDS, type Field, KNOWN_LAYOUT, PERSON, PHOTO } from '@sitthi/agent';
import iconv from 'iconv-lite';
import { buddhistDate, type CardHolder } from './card-holder.ts';
import { placeholderPhoto } from './placeholder-photo.ts';

/** Up to the end of the address, the last thing the applet keeps. */
const MEMORY_SIZE = 0x1579 + 0xa0;
const ISSUER = { offset: 0x00f6, length: 0x64 };
const ISSUE_DATE = { offset: 0x0167, length: 0x08 };
const EXPIRE_DATE = { offset: 0x016f, length: 0x08 };
const ADDRESS = { offset: 0x1579, length: 0x64 };

/** The bytes of the national id applet for one person, each field where the real card has it. */
export function cardMemory(holder: CardHolder, layoutVersion: string = KNOWN_LAYOUT): Uint8Array {
  const memory = new Uint8Array(MEMORY_SIZE);
  const write = (field: Field, text: string) => memory.set(thaiBytes(text, field.length), field.offset);
  const inPerson = (field: Field): Field => ({ ...field, offset: FIELDS.person.offset + field.offset });

  write(FIELDS.layoutVersion, layoutVersion);
  write(FIELDS.citizenId, holder.pid);
  write(inPerson(PERSON.nameTh), [holder.titleTh, holder.fnameTh, holder.mnameTh, holder.lnameTh].join('#'));
  write(inPerson(PERSON.nameEn), [holder.titleEn, holder.fnameEn, holder.mnameEn, holder.lnameEn].join('#'));
  write(inPerson(PERSON.birthDate), buddhistDate(holder.birthDate));
  write(inPerson(PERSON.sex), holder.sex === 'MALE' ? '1' : '2');
  write(ISSUER, 'ท้องถิ่นตัวอย่าง/จังหวัดตัวอย่าง');
  write(ISSUE_DATE, '25650101');
  write(EXPIRE_DATE, '99999999');
  write(ADDRESS, '1#หมู่ที่ 1####ตำบลตัวอย่าง#อำเภอตัวอย่าง#จังหวัดตัวอย่าง');
  memory.set(paddedPhoto(), PHOTO.offset);
  return memory;
}

/** TIS-620, padded with spaces; a text that is too long is cut as the card's own fields cut it. */
function thaiBytes(text: string, length: number): Uint8Array {
  return Buffer.concat([iconv.encode(text, 'tis620'), Buffer.alloc(length, 0x20)]).subarray(0, length);
}

function paddedPhoto(): Uint8Array {
  const room = PHOTO.parts * PHOTO.partLength;
  return Buffer.concat([placeholderPhoto(), Buffer.alloc(room, 0x20)]).subarray(0, room);
}
