import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type TokenFamily, tokenFamiliesQuery } from '../../api/srm-tokens.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Working } from '../../ui/Working.tsx';
import { FamilyCard } from './FamilyCard.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';
import styles from './Token.module.css';
import { texts } from './texts.ts';

/** SYS-19: what programs hold in one's own name, to take back what one does not know or need any more. */
export function TokenFamilies() {
  const t = useTexts(texts);
  const list = useQuery(tokenFamiliesQuery);
  const [asking, ask] = useState<TokenFamily>();
  const [done, tell] = useState('');
  const families = list.data?.families ?? [];
  return (
    <Panel title={t('list')}>
      <p className="dim">{t('list.lead')}</p>
      <p role="status">{done}</p>
      {list.isPending && <Working>{t('list.loading')}</Working>}
      {list.isError && <Failure of={list.error} {...again(list.error, () => void list.refetch())} />}
      {list.isSuccess && families.length === 0 && <p>{t('list.none')}</p>}
      {list.data && families.length > 0 && (
        <ul className={styles.list}>
          {families.map((family) => (
            <FamilyCard
              key={family.familyId}
              family={family}
              user={list.data.user}
              revoke={() => {
                tell('');
                ask(family);
              }}
            />
          ))}
        </ul>
      )}
      {asking && <RevokeDialog family={asking} close={() => ask(undefined)} onDone={() => tell(t('revoke.done'))} />}
    </Panel>
  );
}
