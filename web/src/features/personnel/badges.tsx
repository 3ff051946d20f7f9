import type { PersonnelLine } from '../../api/personnel.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

const states: Record<PersonnelLine['state'], Tone> = {
  DRAFT: 'plain',
  CHECKED: 'warn',
  CONFIRMED: 'good',
  ENDED: 'done',
  CANCELLED: 'plain',
};
const licences: Record<PersonnelLine['licenceStatus'], Tone> = { FOUND: 'good', NOT_FOUND: 'bad', UNCHECKED: 'plain' };

export function StateBadge({ of }: { of: PersonnelLine }) {
  const { t } = usePersonnelWords();
  return <Badge tone={states[of.state]}>{t(`state.${of.state}`)}</Badge>;
}

/** ยืนยันแล้ว (CPP-36), or not yet. */
export function IdentityBadge({ of }: { of: PersonnelLine }) {
  const { t } = usePersonnelWords();
  return <Badge tone={of.identityState === 'CONFIRMED' ? 'good' : 'plain'}>{t(`identity.${of.identityState}`)}</Badge>;
}

/** What the council said when the record was last checked. */
export function LicenceBadge({ of }: { of: PersonnelLine }) {
  const { t } = usePersonnelWords();
  if (of.licence.no === '') return <span className="dim">–</span>;
  return <Badge tone={licences[of.licenceStatus]}>{t(`licence.${of.licenceStatus}`)}</Badge>;
}
