import { Checkbox, Group } from '@mantine/core';
import type { RoleDays, Users } from '../../api/users.ts';
import { bangkokDay, readTypedDate, typedDate } from '../../format/dates.ts';
import { DateField } from '../../ui/DateField.tsx';
import styles from './Users.module.css';
import { useUserWords } from './words.ts';

/** As typed: which roles, and their days in the Buddhist era. */
export interface TypedRoles {
  roles: RoleDays['role'][];
  from: string;
  until: string;
}

export const newTypedRoles = (users: Users): TypedRoles => ({
  roles: [],
  from: typedDate(bangkokDay(new Date())),
  until: users.ownUntil ? typedDate(users.ownUntil) : '',
});

/** ISO days, or undefined while a date cannot be read. */
export function readDays({ from, until }: { from: string; until: string }): Omit<RoleDays, 'role'> | undefined {
  const first = readTypedDate(from);
  const last = until.trim() === '' ? undefined : readTypedDate(until);
  if (!first.ok || (last && !last.ok)) return undefined;
  return { from: first.date, until: last ? last.date : null };
}

interface DaysProps {
  typed: { from: string; until: string };
  users: Users;
  show: boolean;
  onChange: (change: { from?: string; until?: string }) => void;
}

/** First and last day of a role. */
export function DayFields({ typed, users, show, onChange }: DaysProps) {
  const { t } = useUserWords(users.grantable);
  const max = users.ownUntil;
  return (
    <>
      <Group grow align="flex-start">
        <DateField
          label={t('role.from')}
          name="from"
          required
          value={typed.from}
          show={show}
          onChange={(from) => onChange({ from })}
        />
        <DateField
          label={t('role.until')}
          name="until"
          value={typed.until}
          show={show && typed.until.trim() !== ''}
          onChange={(until) => onChange({ until })}
        />
      </Group>
      {max && <p className="dim">{t('role.until.max', { date: typedDate(max) })}</p>}
    </>
  );
}

interface Props {
  typed: TypedRoles;
  users: Users;
  show: boolean;
  onChange: (change: Partial<TypedRoles>) => void;
}

/** Roles by system, each with what it lets one do (OSS-62 to OSS-66), and their days. */
export function RoleFields({ typed, users, show, onChange }: Props) {
  const { t, label } = useUserWords(users.grantable);
  const toggle = (role: RoleDays['role'], on: boolean) =>
    onChange({ roles: on ? [...typed.roles, role] : typed.roles.filter((other) => other !== role) });
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('role.choose')}</legend>
        {users.grantable.map((role) => (
          <Checkbox
            key={role.role}
            className={styles.choice}
            label={`${label(role.systemName)} · ${label(role.name)}`}
            description={label(role.lets)}
            checked={typed.roles.includes(role.role)}
            onChange={(event) => toggle(role.role, event.currentTarget.checked)}
          />
        ))}
        {show && typed.roles.length === 0 && (
          <p role="alert" className="bad">
            {t('role.none')}
          </p>
        )}
      </fieldset>
      <DayFields typed={typed} users={users} show={show} onChange={onChange} />
    </>
  );
}
