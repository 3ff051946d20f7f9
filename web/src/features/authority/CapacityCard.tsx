import { Button, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { blankLetterUrl, type CapacityOption, grantQuery, startGrant } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import styles from './Authority.module.css';
import { texts } from './texts.ts';
import { useConfirmers } from './use-words.ts';

/** One capacity with who signs, who confirms, which files and stamps: all of it before the start (ORG-16 to ORG-22). */
export function CapacityCard({ option }: { option: CapacityOption }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => startGrant(option.capacity),
    onSuccess: async (grant) => {
      queries.setQueryData(grantQuery(grant.grantId).queryKey, grant);
      void queries.invalidateQueries({ queryKey: ['authority', 'grants'] });
      await navigate({ to: '/oss/authority/$grantId', params: { grantId: grant.grantId } });
    },
  });
  return (
    <section className={styles.capacity} aria-label={t(`capacity.${option.capacity}`)}>
      <Title order={3}>{t(`capacity.${option.capacity}`)}</Title>
      <p>{t(`capacity.${option.capacity}.what`)}</p>
      {option.allowed ? <Needs option={option} /> : <p className="dim">{t('capacity.notAllowed')}</p>}
      {start.isError && <Failure of={start.error} {...again(start.error, start.mutate)} />}
      {option.allowed && (
        <Button
          mt="auto"
          loading={start.isPending}
          aria-label={t('capacity.start.as', { capacity: t(`capacity.${option.capacity}`) })}
          onClick={() => start.mutate()}
        >
          {t('capacity.start')}
        </Button>
      )}
    </section>
  );
}

function Needs({ option }: { option: CapacityOption }) {
  const t = useTexts(texts);
  const confirmers = useConfirmers();
  const { stamp } = option;
  return (
    <dl>
      <Need name={t('capacity.signs')}>{t(`capacity.signs.${option.signedBy}`)}</Need>
      <Need name={t('capacity.confirms')}>{confirmers(option.confirmedBy)}</Need>
      <Need name={t('capacity.files')}>
        <ul>
          {option.slots.map(({ slot, required }) => (
            <li key={slot}>
              {required ? t(`slot.${slot}`) : t('capacity.file.optional', { slot: t(`slot.${slot}`) })}
            </li>
          ))}
        </ul>
      </Need>
      {stamp && (
        <Need name={t('capacity.stamp')}>
          {stamp.needed ? t('capacity.stamp.needed', { baht: stamp.bahtPerDelegate }) : t('capacity.stamp.exempt')}
        </Need>
      )}
      <Need name={t('capacity.scopes')}>
        {option.capacity === 'HOLDER'
          ? t('capacity.scopes.all')
          : option.scopes.map((scope) => t(`scope.${scope}`)).join(', ')}
      </Need>
      {option.capacity === 'DELEGATE' && (
        <Need name="">
          <a href={blankLetterUrl} target="_blank" rel="noreferrer">
            {t('capacity.blank')}
          </a>
        </Need>
      )}
    </dl>
  );
}

const Need = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    {name && <dt>{name}</dt>}
    <dd>{children}</dd>
  </div>
);
