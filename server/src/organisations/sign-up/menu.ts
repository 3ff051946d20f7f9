import { refuseIdentity } from '../../identity/index.ts';
import { defineMenu } from '../../platform/menu/index.ts';

defineMenu([
  {
    key: 'E_PORTAL_MY_UNITS',
    system: 'E_PORTAL',
    name: { th: 'หน่วยบริการของฉัน', en: 'My units' },
    path: '/account/units',
    may: ({ origin, proofed }) =>
      origin === 'SELF' && proofed ? undefined : refuseIdentity('ACCOUNT_TYPE_NOT_ELIGIBLE'),
    level: 'NONE',
  },
  {
    key: 'E_PORTAL_MY_REQUESTS',
    system: 'E_PORTAL',
    name: { th: 'ประวัติคำขอของบัญชี', en: 'History of my account' },
    path: '/account/requests',
    may: () => undefined,
    level: 'NONE',
  },
]);
