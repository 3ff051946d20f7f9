import { isRefusal, type Refusal } from '../../../platform/refusals/index.ts';
import { findRegistrationType } from '../../../registry/index.ts';
import { judgeSchedule, type Schedule, tidySchedule } from '../../schedule/index.ts';
import { parseLicence } from '../licence/parse-licence.ts';
import type { PersonnelFields } from '../model.ts';
import type { PersonnelRecord } from '../record.ts';
import { refusePersonnel } from '../refusals.ts';
import { type PersonnelType, personnelType } from '../types.ts';

/** What was typed, once it is right: the part of a record that people write. */
export type WrittenFields = Pick<
  PersonnelRecord,
  | 'name'
  | 'typeCode'
  | 'licencePrefix'
  | 'licenceNo'
  | 'qualifications'
  | 'certificates'
  | 'registrationTypes'
  | 'startDate'
  | 'endDate'
  | 'workMode'
  | 'schedule'
>;

function licenceOf(type: PersonnelType, licence: string): Pick<WrittenFields, 'licencePrefix' | 'licenceNo'> | Refusal {
  if (type.council === undefined) return { licencePrefix: '', licenceNo: licence.replace(/\D/g, '').slice(0, 20) };
  const parts = parseLicence(licence, type.council);
  return parts
    ? { licencePrefix: parts.prefix, licenceNo: parts.no }
    : refusePersonnel('LICENCE_INVALID', { field: 'licence' });
}

function scheduleOf({ schedule, workMode }: PersonnelFields): Schedule | Refusal {
  const problems = judgeSchedule(schedule, workMode);
  return problems.length === 0 ? tidySchedule(schedule) : refusePersonnel('SCHEDULE_INVALID', { problems });
}

/** Judges what was typed about somebody (INV-PRV-6 to INV-PRV-8, CPP-42..58). */
export function judgeFields(fields: PersonnelFields): WrittenFields | Refusal {
  const type = personnelType(fields.typeCode);
  if (!type) return refusePersonnel('PERSONNEL_TYPE_UNKNOWN', { field: 'typeCode' });
  const types = fields.registrationTypes;
  if (new Set(types).size < types.length || !types.every(findRegistrationType))
    return refusePersonnel('REGISTRATION_TYPE_UNKNOWN', { field: 'registrationTypes' });
  if (fields.endDate !== null && fields.endDate < fields.startDate)
    return refusePersonnel('PERSONNEL_DATES_INVALID', { field: 'endDate' });
  const licence = licenceOf(type, fields.licence);
  if (isRefusal(licence)) return licence;
  const schedule = scheduleOf(fields);
  if (isRefusal(schedule)) return schedule;
  const { licence: _typed, ...rest } = fields;
  return { ...rest, ...licence, schedule };
}
