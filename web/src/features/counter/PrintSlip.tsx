import { Button, NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SlipFormat, SlipPrint, Visit } from '../../api/types.ts';
import { printSlip } from '../../api/visits.ts';
import { Failure } from '../../ui/Failure.tsx';
import { useWords } from '../authen/use-words.ts';
import styles from './CodePanel.module.css';
import { Slip } from './Slip.tsx';
import { useKeys } from './use-keys.ts';

const formats: SlipFormat[] = ['58MM', '80MM', 'A5'];
const kept = 'sitthi.slip';
const keptFormat = () => formats.find((format) => format === localStorage.getItem(kept)) ?? '58MM';

/** F9: the platform counts the print first, so that a reprint is marked as a copy whoever makes it. */
export function PrintSlip({ visit, keep }: { visit: Visit; keep: (visit: Visit) => void }) {
  const { t } = useWords();
  const [format, setFormat] = useState<SlipFormat>(keptFormat);
  const [slip, setSlip] = useState<{ print: SlipPrint; format: SlipFormat } | null>(null);
  const print = useMutation({
    mutationFn: () => printSlip(visit.visitId, format),
    onSuccess: (counted) => {
      setSlip({ print: counted, format });
      keep({ ...visit, prints: visit.prints + 1 });
    },
  });
  const start = () => !print.isPending && print.mutate();
  useKeys({ F9: start });
  return (
    <div className={styles.print}>
      <Button
        variant="default"
        loading={print.isPending}
        aria-keyshortcuts="F9"
        leftSection={<IconPrinter aria-hidden size="1.1em" />}
        onClick={start}
      >
        {t('slip.print')} · F9
      </Button>
      <NativeSelect
        aria-label={t('slip.format')}
        value={format}
        data={formats.map((value) => ({ value, label: t(`slip.${value}`) }))}
        onChange={(event) => {
          const chosen = formats.find((value) => value === event.currentTarget.value) ?? '58MM';
          localStorage.setItem(kept, chosen);
          setFormat(chosen);
        }}
      />
      {visit.prints > 0 && <span className="dim">{t('slip.printedBefore', { count: visit.prints })}</span>}
      {print.isError && <Failure of={print.error} retry={start} />}
      {slip && <Slip visit={visit} format={slip.format} print={slip.print} done={() => setSlip(null)} />}
    </div>
  );
}
