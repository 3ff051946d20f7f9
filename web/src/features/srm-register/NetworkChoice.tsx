import { Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Network, type NetworksQuery, networksQuery } from '../../api/networks.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import styles from './Network.module.css';
import { networkTexts } from './network-texts.ts';

interface Props {
  label: string;
  chosen: Network | undefined;
  choose: (network: Network | undefined) => void;
  /** Whether choosing nothing is already an error. */
  missing: boolean;
  /** Not offered: the network somebody is in. */
  except?: string | undefined;
  /** Who asks: a desk, or a citizen on the public page. */
  networks?: NetworksQuery;
}

/** By a part of a unit's name or its code; what is found is chosen from, never guessed. */
export function NetworkChoice({ label, chosen, choose, missing, except, networks = networksQuery }: Props) {
  const { t, label: named } = useI18nWith(networkTexts);
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 250);
  const search = useQuery({ ...networks(asked), placeholderData: keepPreviousData });
  const found = (search.data?.items ?? []).filter(({ networkId }) => networkId !== except);
  const listed = chosen && !found.some(({ networkId }) => networkId === chosen.networkId) ? [chosen, ...found] : found;
  return (
    <div>
      <TextInput
        type="search"
        label={label}
        description={t('hint')}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {search.isError && <Failure of={search.error} retry={() => void search.refetch()} />}
      {search.isSuccess && found.length === 0 && <p role="status">{t('none')}</p>}
      {listed.length > 0 && (
        <Radio.Group
          size="md"
          mt="sm"
          label={t('found')}
          value={chosen?.networkId ?? null}
          error={missing && !chosen && t('missing')}
          onChange={(networkId) => choose(listed.find((network) => network.networkId === networkId))}
        >
          <div className={styles.networks}>
            {listed.map((network) => (
              <Radio
                key={network.networkId}
                value={network.networkId}
                label={unitName(network.primaryUnit)}
                description={t('units', {
                  regular: unitName(network.regularUnit),
                  referral: unitName(network.referralUnit),
                  province: named(network.provinceName),
                })}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      {search.data?.more && <p className="dim">{t('more')}</p>}
    </div>
  );
}

const unitName = (unit: Network['primaryUnit']): string => (unit ? `${unit.name} (${unit.hcode})` : '–');
