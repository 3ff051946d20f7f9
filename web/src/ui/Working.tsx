import { Group, Loader } from '@mantine/core';

/** Something takes a moment: said in words as well as in motion. */
export function Working({ children }: { children: string }) {
  return (
    <Group gap="sm" role="status" my="sm">
      <Loader size="sm" aria-hidden />
      <span>{children}</span>
    </Group>
  );
}
