import type { Queryable } from '../../platform/database/index.ts';

/** One row of `persons.person` to be loaded. */
export interface NewPerson {
  readonly personId: string;
  readonly citizenId: string;
  readonly title: string;
  readonly titleCode: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly firstNameEn?: string | undefined;
  readonly lastNameEn?: string | undefined;
  readonly sex: 'MALE' | 'FEMALE' | 'UNSPECIFIED';
  readonly birth: string;
  readonly nationality: string;
  readonly civilStatus: 'ALIVE' | 'DECEASED' | 'UNKNOWN';
  readonly deathDate?: string | undefined;
  readonly provinceCode?: string | undefined;
}

/** Loads many persons in one statement; an id that is there already is left alone. */
export async function insertPersons(db: Queryable, persons: readonly NewPerson[]): Promise<void> {
  await db.query({
    text: `insert into persons.person (person_id, citizen_id, title, title_code, first_name, last_name, first_name_en,
             last_name_en, sex, birth, nationality, civil_status, death_date, province_code)
           select "personId", "citizenId", title, "titleCode", "firstName", "lastName", "firstNameEn", "lastNameEn", sex, birth,
             nationality, "civilStatus", "deathDate", "provinceCode"
             from jsonb_to_recordset($1) as r("personId" uuid, "citizenId" text, title text, "titleCode" text, "firstName" text,
               "lastName" text, "firstNameEn" text, "lastNameEn" text, sex text, birth text, nationality text, "civilStatus" text,
               "deathDate" date, "provinceCode" text)
           on conflict do nothing`,
    values: [JSON.stringify(persons)],
  });
}
