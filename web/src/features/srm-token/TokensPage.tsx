import { useTexts } from '../../i18n/index.tsx';
import { Page } from '../../ui/Page.tsx';
import styles from './Token.module.css';
import { TokenFamilies } from './TokenFamilies.tsx';
import { TokenFile } from './TokenFile.tsx';
import { texts } from './texts.ts';

/** The tokens of one's unit's programs: make them here, and see which are about (SYS-19). */
export function TokensPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('page')} lead={t('page.lead')}>
      <div className={styles.page}>
        <TokenFile list />
        <TokenFamilies />
      </div>
    </Page>
  );
}
