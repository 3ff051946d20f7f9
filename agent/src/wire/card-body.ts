import type { ThaiIdCard } from '../card/thai-id-card.ts';

/** What the platform is told of a card: it, not the agent, decides what the rest of the answer is. */
export function cardForPlatform(card: ThaiIdCard) {
  return {
    titleTh: card.name.title,
    fname: card.name.first,
    lname: card.name.last,
    birthDate: card.birthDate,
    ...(card.sex && { sex: card.sex }),
  };
}

/** The body of read-card-only: the chip's own words, sex as 1 or 2, the title as text (authen wire 1.3). */
export function cardOnlyBody(card: ThaiIdCard) {
  return {
    pid: card.pid,
    titleName: card.name.title,
    fname: card.name.first,
    ...(card.name.middle && { mname: card.name.middle }),
    lname: card.name.last,
    birthDate: card.birthDate,
    ...(card.sex && { sex: card.sex }),
    ...imagePart(card),
  };
}

/** Raw base64 of the JPEG, and no key at all without a picture (authen wire 1.2). */
export function imagePart(card: ThaiIdCard): { image?: string } {
  return card.photo ? { image: Buffer.from(card.photo).toString('base64') } : {};
}

const YES = ['true', '1', 'yes', 'on'];

/** `readImageFlag` under any case of its name: Python programs send `True`; anything that is not a yes is a no, which is the default. */
export function wantsImage(query: unknown): boolean {
  const [, value] = Object.entries(query ?? {}).find(([name]) => name.toLowerCase() === 'readimageflag') ?? [];
  return YES.includes(
    String(value ?? '')
      .trim()
      .toLowerCase(),
  );
}
