import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../authen/use-words.ts';

const reasons = ['ACCIDENT', 'UNCONSCIOUS', 'NO_CHIP', 'CONSCRIPT', 'UNDER_7', 'UNDER_15'] as const;

/** AUTH-42: what this tab will take, and what to do until then. */
export function ProxyTab() {
  const { t } = useWords();
  return (
    <Panel title={t('proxy.title')}>
      <div className="measure">
        <p>
          <strong>{t('proxy.later')}</strong>
        </p>
        <p>{t('proxy.later.next')}</p>
        <h3>{t('proxy.reasons')}</h3>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t(`proxy.reason.${reason}`)}</li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
