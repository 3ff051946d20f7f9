import { expect, test } from 'vitest';
import '../compose.ts'; // every module's templates
import { allNotices } from './index.ts';
import { placesOf } from './notice-templates.ts';

const THAI = /[\u0e00-\u0e7f]/;

test.each([...allNotices()])(
  '[OSS-42] the notice %s says the same in Thai and in English',
  (_key, { subject, body }) => {
    for (const { th, en } of [subject, body]) {
      expect(th).toMatch(THAI);
      expect(en).not.toMatch(THAI);
      expect(placesOf(en).toSorted()).toEqual(placesOf(th).toSorted());
    }
    // A subject is kept in the history, and shown on a locked phone: no link, no secret.
    expect(placesOf(subject.th)).not.toEqual(expect.arrayContaining(['token']));
    expect(`${subject.th}${subject.en}`).not.toMatch(/https?:|\{house\}|\{link\}|\{password\}/);
  },
);
