import { expect, test } from 'vitest';
import { problemOfFile } from './file-rules.ts';

test('[ORG-02] a file that cannot be taken is said before it is sent', () => {
  expect(problemOfFile({ name: 'คำสั่ง.PDF', size: 5_000_000 }, 5_000_000)).toBeUndefined();
  expect(problemOfFile({ name: 'scan.jpeg', size: 1 }, 5_000_000)).toBeUndefined();
  expect(problemOfFile({ name: 'scan.pdf', size: 20_000_000 }, 5_000_000)).toBe('tooLarge');
  expect(problemOfFile({ name: 'คำสั่ง.docx', size: 1 }, 5_000_000)).toBe('wrongType');
  expect(problemOfFile({ name: 'pdf', size: 1 }, 5_000_000)).toBe('wrongType');
});
