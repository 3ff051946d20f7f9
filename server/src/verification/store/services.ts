import sql from 'sql-template-tag';
import type { Queryable } from '../../platform/database/index.ts';
import type { Service } from '../model.ts';

/** Every period of every service, in the order of the form; of one service the oldest first. */
export function findServices(db: Queryable): Promise<readonly Service[]> {
  return db.query<Service>(sql`
    select code, name_th as th, name_en as en, pathway, family, regions, payable_rights as "payableRights",
           on_claim_type_list as "onClaimTypeList", lower(valid) as "validFrom", upper(valid) as "validTo"
      from verification.service order by position, code, valid`);
}
