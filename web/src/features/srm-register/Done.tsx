import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Registered } from '../../api/registrations.ts';
import { Facts, Panel } from '../../ui/Panel.tsx';
import styles from './Register.module.css';
import { useWords } from './use-words.ts';

/** Registered: the units that hold from now on, what it counted, and the slip to hand over. */
export function Done({ of: { person, counts, slip }, next }: { of: Registered; next: () => void }) {
  const { t } = useWords();
  const { registration, changes } = person;
  const unit = (one: { hcode: string; name: string } | null | undefined) => (one ? `${one.name} (${one.hcode})` : '–');
  return (
    <Panel title={t('done.title', { name: person.name })}>
      <div className={styles.stack}>
        <p role="status" className={styles.told}>
          {t('done.now')} {counts && t('done.counted', { left: changes.left, limit: changes.limit })}
        </p>
        <Facts
          items={[
            [t('done.primary'), unit(registration?.primaryUnit)],
            [t('done.regular'), unit(registration?.regularUnit)],
            [t('done.referral'), unit(registration?.referralUnit)],
          ]}
        />
        <Group gap="sm">
          <Button
            component="a"
            href={slip}
            target="_blank"
            rel="noopener"
            leftSection={<IconPrinter aria-hidden size="1.1em" />}
          >
            {t('done.slip')}
          </Button>
          <Button variant="default" onClick={next}>
            {t('done.next')}
          </Button>
        </Group>
        <p className="dim">{t('done.copy')}</p>
      </div>
    </Panel>
  );
}
