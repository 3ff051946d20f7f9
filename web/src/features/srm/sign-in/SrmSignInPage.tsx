import { useTexts } from '../../../i18n/index.tsx';
import shell from '../../../shell/Shell.module.css';
import { Page } from '../../../ui/Page.tsx';
import { StepUp } from '../../../ui/step-up/StepUp.tsx';
import { texts } from './texts.ts';

/** SC-22: the way into SRM (SRM-06). */
export function SrmSignInPage() {
  const t = useTexts(texts);
  return (
    <main id="content" className={`${shell.main} ${shell.narrow}`}>
      <Page title={t('title')} lead={t('lead')}>
        <StepUp />
      </Page>
    </main>
  );
}
