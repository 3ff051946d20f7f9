import { z } from 'zod';
import { useCase } from '../../platform/use-case/index.ts';
import { refuseCredential } from '../credentials/refusals.ts';
import { findLegacyMapping } from './store.ts';

/**
 * Which unit a user name of the old Data Center belonged to, as the imported list says: for officers of the agency who help somebody
 * on the telephone. Nobody else is told, and the sign-in page least of all: the list is no secret that a password protects.
 */
export const findLegacyName = useCase({
  name: 'identity.findLegacyName',
  summary: { th: 'ค้นชื่อผู้ใช้ Data Center เดิม', en: 'Find a user name of the old Data Center' },
  input: z.object({ username: z.string().trim().min(1).max(40) }),
  output: z.object({ legacyUsername: z.string(), hcode: z.string(), name: z.string() }),
  route: { method: 'GET', path: '/api/legacy-names/:username' },
  level: 'L1',
  allow: ['REGION_OFFICER', 'CENTRAL_OFFICER'],
  refusals: ['LEGACY_NAME_UNKNOWN'],
  idempotent: false,
  audit: { action: 'identity.findLegacyName' },
  example: { username: 'S49900099812' },
  run: async (ctx, { username }) =>
    (await findLegacyMapping(ctx.db, username)) ?? refuseCredential('LEGACY_NAME_UNKNOWN'),
});
