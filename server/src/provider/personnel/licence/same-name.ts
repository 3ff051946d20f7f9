const TITLES =
  /^(นายแพทย์|แพทย์หญิง|ทันตแพทย์หญิง|ทันตแพทย์|เภสัชกรหญิง|เภสัชกร|นางสาว|นาย|นาง|น\.ส\.|นพ\.|พญ\.|ทพ\.|ทพญ\.|ภก\.|ภญ\.|ดร\.|กภ\.|ว่าที่ร้อยตรี)\s*/u;

function bare(name: string): string {
  let rest = name.normalize('NFC').trim();
  for (let shorter = rest.replace(TITLES, ''); shorter !== rest; shorter = rest.replace(TITLES, '')) rest = shorter;
  return rest.replace(/\s+/g, ' ').toLowerCase();
}

/** Whether the council and the civil register name the same person, whatever titles they put before the name. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other);
