import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type OwnOpened, type OwnRegistered, ownSlip } from '../../api/citizen.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Facts, Panel } from '../../ui/Panel.tsx';
import { mayRegister } from '../srm/person/states.ts';
import { ChooseUnits } from './ChooseUnits.tsx';
import styles from './Citizen.module.css';
import { State } from './State.tsx';
import { texts } from './texts.ts';

/** One's own right in plain words, and the way to other units. */
export function Own({ opened, leave }: { opened: OwnOpened; leave: () => void }) {
  const { t, label } = useI18nWith(texts);
  const [done, setDone] = useState<OwnRegistered>();
  const { person } = done ?? opened;
  const { main, registration, changes } = person;
  const unit = (one: { hcode: string; name: string } | null | undefined) => one?.name ?? t('unit.none');
  const may = mayRegister(person);
  const { left, limit, fiscalYear: year } = changes;
  return (
    <Stack gap="md">
      {done && <Told ticket={opened.ticket} />}
      <Panel title={person.name} aside={<span className="numeric">{person.citizenId}</span>}>
        <State person={person} />
        <Facts
          items={[
            [t('right'), main ? label(main.name) : t('right.none')],
            [t('primary'), unit(registration?.primaryUnit)],
            [t('regular'), unit(registration?.regularUnit)],
            [t('referral'), unit(registration?.referralUnit)],
          ]}
        />
        {may && <p className={styles.left}>{t(left > 0 ? 'left' : 'left.none', { left, limit, year })}</p>}
      </Panel>
      {!done && may && <ChooseUnits opened={opened} onDone={setDone} />}
      <div>
        <Button variant="default" onClick={leave}>
          {t('leave')}
        </Button>
      </div>
    </Stack>
  );
}

/** What was just done stands at the top and is read first: the button that was pressed is gone. */
function Told({ ticket }: { ticket: string }) {
  const { t } = useI18nWith(texts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} role="status" className={styles.told} tabIndex={-1}>
      <strong>{t('done.title')}</strong>
      <p>{t('done.now')}</p>
      <Slip ticket={ticket} />
    </div>
  );
}

/** The slip as a file: it is fetched with the ticket and in no address. */
function Slip({ ticket }: { ticket: string }) {
  const { t } = useI18nWith(texts);
  const save = useMutation({
    mutationFn: () => ownSlip(ticket),
    onSuccess: (pdf) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(pdf);
      link.download = 'sitthi-registration.pdf';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  return (
    <>
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        {t('slip')}
      </Button>
      {save.isError && <Failure of={save.error} />}
    </>
  );
}
