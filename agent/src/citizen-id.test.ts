import { describe, expect, it } from 'vitest';
import { isCitizenId } from './citizen-id.ts';

describe('citizen id', () => {
  it.each(['1990000000019', '1990000000141', '3990000000023', '5990000000038', '8990000000059'])(
    '[AUTH-43] takes %s',
    (pid) => expect(isCitizenId(pid)).toBe(true),
  );
  it.each(['1990000000018', '199000000001', '19900000000190', '199000000001x', '', '๑๙๙๐๐๐๐๐๐๐๐๑๙'])(
    '[AUTH-43] refuses "%s"',
    (pid) => expect(isCitizenId(pid)).toBe(false),
  );
});
