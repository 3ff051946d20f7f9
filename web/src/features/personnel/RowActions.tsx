import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { type Icon, IconDoorExit, IconPencil, IconTrash, IconZoom } from '@tabler/icons-react';
import type { PersonnelLine } from '../../api/personnel.ts';
import type { Opened } from './OpenedDialog.tsx';
import styles from './Personnel.module.css';
import { usePersonnelWords } from './use-personnel-words.ts';

interface Props {
  line: PersonnelLine;
  may: boolean;
  onOpen: (opened: Opened) => void;
  /** The words beside the icons, where there is room. */
  worded?: boolean;
}

const over = new Set<PersonnelLine['state']>(['ENDED', 'CANCELLED']);

/** ดู, แก้ไข, ลบ (CPP-32 to CPP-34). Who is confirmed is never deleted, only ended (INV-PRV-11). */
export function RowActions({ line, may, onOpen, worded }: Props) {
  const { t } = usePersonnelWords();
  const { personnelId } = line;
  const confirmed = line.identityState === 'CONFIRMED';
  const action = (words: string, Sign: Icon, opened: Opened) => (
    <Tooltip key={words} label={words} disabled={worded ?? false}>
      <ActionIcon
        variant="default"
        size="lg"
        className={worded ? styles.worded : undefined}
        aria-label={`${words}: ${line.name}`}
        onClick={() => onOpen(opened)}
      >
        <Sign aria-hidden size="1.15em" />
        {worded && <span>{words}</span>}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <Group gap="0.35rem" wrap={worded ? 'wrap' : 'nowrap'}>
      {action(t('row.view'), IconZoom, { as: 'VIEW', personnelId })}
      {may && !over.has(line.state) && action(t('row.edit'), IconPencil, { as: 'EDIT', personnelId })}
      {may &&
        !over.has(line.state) &&
        (confirmed
          ? action(t('row.end'), IconDoorExit, { as: 'END', personnelId })
          : action(t('row.delete'), IconTrash, { as: 'DELETE', personnelId }))}
    </Group>
  );
}
