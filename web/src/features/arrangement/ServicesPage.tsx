import { useQuery } from '@tanstack/react-query';
import { arrangementsQuery } from '../../api/arrangements.ts';
import { shortDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import styles from './Arrangement.module.css';
import { FamilyPanel } from './FamilyPanel.tsx';
import { texts } from './texts.ts';

/** How the unit arranges its services (OSS-34): one panel for each profession it is registered for. */
export function ServicesPage() {
  const t = useTexts(texts);
  const { language } = useI18n();
  const asked = useQuery(arrangementsQuery);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        <LinkButton to="/oss/basic-data" variant="default" size="sm">
          {t('back')}
        </LinkButton>
      }
    >
      {asked.isError && <Failure of={asked.error} {...again(asked.error, () => void asked.refetch())} />}
      {asked.isPending && <Working>{t('loading')}</Working>}
      {asked.data && (
        <div className={styles.stack}>
          {asked.data.arrangements.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <p className="dim">
              {t('asOf', { date: shortDate(asked.data.asOf, language) })}
              {!asked.data.mayEdit && ` · ${t('readOnly')}`}
            </p>
          )}
          {asked.data.arrangements.map((of) => (
            <FamilyPanel key={of.family} of={of} mayEdit={asked.data.mayEdit} />
          ))}
        </div>
      )}
    </Page>
  );
}
