/**
 * What the page says before it sends a file, so that nobody waits for an upload that cannot be taken. The platform judges
 * by the content and has the last word.
 */
export const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

export type FileProblem = 'tooLarge' | 'wrongType';

export function problemOfFile(
  { name, size }: { name: string; size: number },
  maxBytes: number,
): FileProblem | undefined {
  if (!/\.(pdf|jpe?g|png)$/i.test(name)) return 'wrongType';
  return size > maxBytes ? 'tooLarge' : undefined;
}
