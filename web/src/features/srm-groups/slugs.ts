import type { GroupCode } from '../../api/groups.ts';

/** The groups behind an address: graduates are students of both kinds. */
export const groupsIn: Readonly<Record<string, readonly GroupCode[]>> = {
  army: ['ARMY'],
  navy: ['NAVY'],
  airforce: ['AIRFORCE'],
  prisoner: ['PRISONER'],
  'student-moe': ['STUDENT_MOE'],
  'student-other': ['STUDENT_OTHER'],
};

export const groupsOut: Readonly<Record<string, readonly GroupCode[]>> = {
  army: ['ARMY'],
  navy: ['NAVY'],
  airforce: ['AIRFORCE'],
  prisoner: ['PRISONER'],
  student: ['STUDENT_MOE', 'STUDENT_OTHER'],
};
