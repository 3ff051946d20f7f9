import { z } from 'zod';

/** One organisation (หน่วยงาน) as `organisations.api_unit` answers. */
export interface UnitFace {
  readonly organisationId: string;
  readonly hcode: string | null;
  readonly name: string;
  readonly kind: 'UNIT' | 'REGION_OFFICE' | 'CENTRAL_OFFICE' | 'RECEIVING_UNIT' | 'AGENCY';
  readonly regionNo: number | null;
  readonly provinceCode: string | null;
}

/** A unit as others see it: code and name (รหัสหน่วยบริการ, ชื่อ). */
export const unitRefSchema = z.object({ hcode: z.string(), name: z.string() });
export type UnitRef = z.infer<typeof unitRefSchema>;

/** Code and name, or null for a unit without a code or no unit at all. */
export const unitRef = (unit: UnitFace | null | undefined): UnitRef | null =>
  unit?.hcode ? { hcode: unit.hcode, name: unit.name } : null;

/** An organisation a person may act for, with the roles held there today. */
export interface Membership extends UnitFace {
  readonly roles: readonly string[];
}
