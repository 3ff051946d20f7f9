import type { Grant } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Authority.module.css';
import { WithGrant } from './grant-frame.tsx';
import { texts } from './texts.ts';

/** The confirmation: one reference number, and what happens next. */
export const DonePage = () => <WithGrant>{(grant) => <Done grant={grant} />}</WithGrant>;

function Done({ grant }: { grant: Grant }) {
  const t = useTexts(texts);
  return (
    <Page title={t('done.title', { region: grant.unit.regionNo ?? '' })}>
      <div className={styles.stack}>
        <Panel title={t('done.reference')}>
          <p className={styles.reference}>{grant.referenceNo}</p>
        </Panel>
        <Panel title={t('done.next')}>
          <ol>
            <li>{t('done.next.1')}</li>
            <li>{t('done.next.2')}</li>
            <li>{t('done.next.3')}</li>
          </ol>
          <LinkButton to="/oss/authority/$grantId" params={{ grantId: grant.grantId }}>
            {t('done.open')}
          </LinkButton>
        </Panel>
      </div>
    </Page>
  );
}
