import type { Schedule, WorkMode } from '../schedule/index.ts';
import type { Certificate, ConfirmedHow, LicenceStatus, PersonnelState, Qualification } from './model.ts';

/** One record of personnel (บุคลากร) as it is kept. Rules take it and give the next one; the store writes all of it. */
export interface PersonnelRecord {
  readonly personnelId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly version: number;
  readonly name: string;
  readonly typeCode: string;
  readonly licencePrefix: string;
  readonly licenceNo: string;
  readonly licenceStatus: LicenceStatus;
  readonly licenceCheckedAt: Date | null;
  readonly licenceExpires: string | null;
  readonly licenceName: string | null;
  readonly qualifications: readonly Qualification[];
  readonly certificates: readonly Certificate[];
  readonly registrationTypes: readonly string[];
  readonly startDate: string;
  readonly endDate: string | null;
  readonly workMode: WorkMode;
  readonly schedule: Schedule;
  readonly identityState: 'UNCONFIRMED' | 'CONFIRMED';
  readonly confirmedAt: Date | null;
  /** Account of the authority; null for who confirmed himself. */
  readonly confirmedBy: string | null;
  readonly confirmedHow: ConfirmedHow | null;
  readonly state: PersonnelState;
  readonly stateReason: string | null;
  readonly savedAt: Date;
  /** Account; null = time alone has passed. */
  readonly savedBy: string | null;
}

/** States in which somebody counts among the personnel of a unit (INV-PRV-5). */
export const ACTIVE_STATES: readonly PersonnelState[] = ['DRAFT', 'CHECKED', 'CONFIRMED'];
export const isActive = ({ state }: Pick<PersonnelRecord, 'state'>): boolean => ACTIVE_STATES.includes(state);
