/**
 * Where things stand in the Thai national id card (บัตรประจำตัวประชาชน), layout version 0003.
 * Offsets and lengths in bytes, inside the applet selected by `THAI_ID_AID`.
 */
export const THAI_ID_AID = Uint8Array.of(0xa0, 0x00, 0x00, 0x00, 0x54, 0x48, 0x00, 0x01);

export interface Field {
  readonly offset: number;
  readonly length: number;
}

export const FIELDS = {
  layoutVersion: { offset: 0x0000, length: 0x04 },
  citizenId: { offset: 0x0004, length: 0x0d },
  /** Thai name, English name, birth date and sex lie side by side and are fetched in one go. */
  person: { offset: 0x0011, length: 0xd1 },
} as const satisfies Record<string, Field>;

/** Positions inside `FIELDS.person`. */
export const PERSON = {
  nameTh: { offset: 0x00, length: 0x64 },
  nameEn: { offset: 0x64, length: 0x64 },
  birthDate: { offset: 0xc8, length: 0x08 },
  sex: { offset: 0xd0, length: 0x01 },
} as const satisfies Record<string, Field>;

/** The only layout whose offsets these are; 0002 places everything elsewhere. */
export const KNOWN_LAYOUT = '0003';

/** The photograph (JPEG, padded) is cut in 20 parts of 255 bytes. */
export const PHOTO = { offset: 0x017b, partLength: 0xff, parts: 20 } as const;
