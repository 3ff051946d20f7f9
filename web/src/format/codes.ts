/** A code in groups that can be read aloud: PP9041372860 is "PP 9041 372 860". */
export function groupCode(code: string): string {
  return code.replace(/^([A-Z]{2})(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3 $4');
}
