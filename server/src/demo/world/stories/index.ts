import type { PlainDate } from '../../../platform/time/index.ts';
import { agesOn } from './ages.ts';
import { birthdaysAround } from './birthdays.ts';
import { edgesOf, peopleBeside } from './edges.ts';
import { rightsOn } from './rights.ts';
import type { Story } from './story.ts';

export type { Story } from './story.ts';

/** Every story, with birth dates, deaths and rights placed around `today`. */
export const stories = (today: PlainDate): Story[] => [
  ...agesOn(today),
  ...birthdaysAround(today),
  ...rightsOn(today),
  ...edgesOf(today),
  ...peopleBeside(today),
];
