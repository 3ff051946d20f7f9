import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SandboxPerson } from '../../api/sandbox.ts';
import { useTexts } from '../../i18n/index.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { type CivilEntry, civilEntryQuery, enterCivil, numberOfNewborn } from './civil-simulator.ts';
import { civilTexts } from './civil-texts.ts';

const BANGKOK_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' });
const CHIANG_MAI = { province: 'เชียงใหม่', provinceCode: '50', postcode: '50000' };
const NOWHERE = { houseNo: '99', tambon: 'ตัวอย่าง', district: 'สมมติ' };

const today = () => BANGKOK_DAY.format(new Date());
const childOf = (parent: CivilEntry): CivilEntry => ({
  ...parent,
  title: 'ด.ญ.',
  firstName: 'ทดสอบ',
  sex: 'FEMALE',
  birth: today(),
  deathDate: null,
});

interface Wanted {
  url: string;
  persons: SandboxPerson[];
  /** How many entries were made by hand: the next newborn's number follows from it. */
  entered: number;
  act: (what: () => Promise<unknown>) => void;
}

/** One person of the registration, and what may happen to him: another name, another house, a child, death. */
export function CivilPerson({ url, persons, entered, act }: Wanted) {
  const t = useTexts(civilTexts);
  const [pid, choose] = useState(persons[0]?.pid ?? '');
  const [lastName, setLastName] = useState('ใหม่สมมติ');
  const [born, setBorn] = useState<string>();
  const { data: on } = useQuery(civilEntryQuery(url, pid));
  const enter = (change: Partial<CivilEntry>) => act(() => enterCivil(url, pid, change));
  const bear = (parent: CivilEntry) => {
    const child = numberOfNewborn(entered);
    act(() => enterCivil(url, child, childOf(parent)).then(() => setBorn(child)));
  };
  const move = () => enter({ registered: { ...NOWHERE, ...on?.registered, ...CHIANG_MAI } });
  return (
    <>
      <Group align="end" mt="md" mb="sm">
        <NativeSelect
          label={t('person')}
          value={pid}
          data={persons.map((one) => ({ value: one.pid, label: `${one.firstName} ${one.lastName} · ${one.scenario}` }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <TextInput
          label={t('lastName')}
          value={lastName}
          onChange={({ currentTarget }) => setLastName(currentTarget.value)}
        />
        <Button variant="default" disabled={!on || lastName.trim() === ''} onClick={() => enter({ lastName })}>
          {t('rename')}
        </Button>
      </Group>
      <p role="status">
        {t('now')}: {on ? <OnRecord entry={on} /> : t('unknown')}
      </p>
      <Group mb="sm">
        <Button variant="default" disabled={!on} onClick={() => enter({ deathDate: today() })}>
          {t('die')}
        </Button>
        <Button variant="default" disabled={!on} onClick={move}>
          {t('move')}
        </Button>
        <Button variant="default" disabled={!on} onClick={() => on && bear(on)}>
          {t('birth')}
        </Button>
      </Group>
      {born && (
        <p role="status">
          {t('born')}: <span className="numeric">{born}</span> <CopyButton size="xs" value={born} name={t('copy')} />
        </p>
      )}
    </>
  );
}

function OnRecord({ entry }: { entry: CivilEntry }) {
  const t = useTexts(civilTexts);
  const state = entry.deathDate === null ? t('alive') : t('dead', { date: entry.deathDate });
  const province = entry.registered?.province;
  return (
    <strong>
      {`${entry.title}${entry.firstName} ${entry.lastName}`} · {state}
      {province ? ` · ${province}` : ''}
    </strong>
  );
}
