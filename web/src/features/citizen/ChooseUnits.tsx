import { Button, FileButton, Group, Radio, Stack } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  keepOwnEvidence,
  type OwnEvidence,
  type OwnOpened,
  type OwnPreview,
  type OwnRegistered,
  previewOwn,
  registerOwn,
} from '../../api/citizen.ts';
import { type Network, publicNetworksQuery } from '../../api/networks.ts';
import { useI18nWith } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { NetworkChoice } from '../srm-register/NetworkChoice.tsx';
import styles from './Citizen.module.css';
import { texts } from './texts.ts';

const KINDS = ['HOUSEHOLDER', 'COMMUNITY_LEADER', 'EMPLOYER', 'UTILITY_RECEIPT', 'RENTAL_CONTRACT'] as const;

interface Props {
  opened: OwnOpened;
  onDone: (registered: OwnRegistered) => void;
}

/** Where to go, what it counts, and one button. */
export function ChooseUnits({ opened: { ticket, person }, onDone }: Props) {
  const { t } = useI18nWith(texts);
  const [network, setNetwork] = useState<Network>();
  const [evidence, setEvidence] = useState<OwnEvidence>();
  const asked = { ticket, networkId: network?.networkId ?? '', evidence: evidence ? [evidence] : [] };
  const preview = useQuery({
    queryKey: ['own-preview', asked.networkId, evidence?.documentId],
    queryFn: () => previewOwn(asked),
    enabled: network !== undefined,
    gcTime: 0,
  });
  const send = useMutation({ mutationFn: () => registerOwn(asked), onSuccess: onDone });
  return (
    <Panel title={t('change')}>
      <div className={styles.form}>
        <NetworkChoice
          label={t('network')}
          chosen={network}
          choose={setNetwork}
          missing={false}
          except={person.registration?.networkId ?? undefined}
          networks={publicNetworksQuery}
        />
        {network && preview.isPending && <Working>{t('confirm.checking')}</Working>}
        {preview.isError && <Failure of={preview.error} />}
        {network && preview.data?.outside && <Evidence ticket={ticket} kept={evidence} keep={setEvidence} />}
        {network && preview.data && <Outcome preview={preview.data} />}
        {send.isError && <Failure of={send.error} />}
        {network && preview.data?.allowed && (
          <Button size="lg" fullWidth loading={send.isPending} onClick={() => send.mutate()}>
            {t('confirm')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Outcome({ preview: { refusal, kind, limit, left } }: { preview: OwnPreview }) {
  const { t, label } = useI18nWith(texts);
  // The words of a desk, where the evidence is shown, do not fit a citizen who is to take a picture of it.
  if (refusal?.code === 'EVIDENCE_REQUIRED')
    return (
      <p role="status" className={styles.refused}>
        {t('photo.missing')}
      </p>
    );
  if (refusal)
    return (
      <p role="status" className={styles.refused}>
        {label(refusal.title)} {label(refusal.next)}
      </p>
    );
  return (
    <p role="status" className={styles.told}>
      {kind === 'MOVE' ? t('MOVE', { used: limit - left + 1, limit }) : t('FIRST')}
    </p>
  );
}

interface EvidenceProps {
  ticket: string;
  kept: OwnEvidence | undefined;
  keep: (evidence: OwnEvidence | undefined) => void;
}

/** INV-ENT-5: what is shown is shown in a picture, since nobody at a desk sees it. */
function Evidence({ ticket, kept, keep }: EvidenceProps) {
  const { t } = useI18nWith(texts);
  const [kind, setKind] = useState<OwnEvidence['kind'] | undefined>(kept?.kind);
  const send = useMutation({
    mutationFn: (sent: { kind: OwnEvidence['kind']; file: File }) => keepOwnEvidence(ticket, sent.kind, sent.file),
    onSuccess: keep,
  });
  function choose(value: string) {
    setKind(KINDS.find((one) => one === value));
    // A picture is of the evidence that was chosen when it was taken.
    if (kept) keep(undefined);
  }
  return (
    <div>
      <Radio.Group
        size="md"
        label={t('residence')}
        description={t('residence.why')}
        value={kind ?? null}
        onChange={choose}
      >
        <Stack gap="xs" mt="xs">
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={t(`residence.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Group gap="sm" mt="sm">
        {kind ? (
          <FileButton
            accept="image/jpeg,image/png,application/pdf"
            onChange={(file) => file && send.mutate({ kind, file })}
          >
            {(button) => (
              <Button {...button} variant="default" loading={send.isPending} leftSection={<IconCamera aria-hidden />}>
                {t('photo')}
              </Button>
            )}
          </FileButton>
        ) : (
          <span className="dim">{t('residence.choose')}</span>
        )}
        {kept && <span role="status">{t('photo.kept', { kind: t(`residence.${kept.kind}`) })}</span>}
      </Group>
      {send.isError && <Failure of={send.error} />}
    </div>
  );
}
