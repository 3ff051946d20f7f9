import { useQuery } from '@tanstack/react-query';
import { optionsQuery } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Authority.module.css';
import { WithGrant } from './grant-frame.tsx';
import { SlotFiles } from './SlotFiles.tsx';
import { nextPage } from './task-pages.ts';
import { texts } from './texts.ts';
import { sizeOf } from './typed.ts';

/** The files of the grant, one place for each kind of document (ORG-02, ORG-03, ORG-07, ORG-08). */
export function DocumentsPage() {
  const t = useTexts(texts);
  const maxBytes = useQuery(optionsQuery).data?.fileMaxBytes;
  return (
    <WithGrant>
      {(grant) => {
        const params = { grantId: grant.grantId };
        const to = nextPage(grant, 'DOCUMENTS') ?? '/oss/authority/$grantId';
        return (
          <Page
            title={t('task.DOCUMENTS')}
            lead={maxBytes && t('documents.lead', { size: sizeOf(maxBytes) })}
            action={
              <LinkButton to="/oss/authority/$grantId" params={params} variant="default" size="sm">
                {t('page.back')}
              </LinkButton>
            }
          >
            <div className={styles.stack}>
              {!grant.may.edit && (
                <Failure
                  of={{ kind: 'CONFLICT', code: 'GRANT', title: t('page.locked'), next: t('page.locked.next') }}
                />
              )}
              {grant.slots.map((slot) => (
                <Panel
                  key={slot.slot}
                  title={t(`slot.${slot.slot}`)}
                  aside={<span className="dim">{t(slot.required ? 'documents.required' : 'documents.optional')}</span>}
                >
                  <SlotFiles grant={grant} slot={slot} />
                </Panel>
              ))}
              <div>
                <LinkButton to={to} params={params}>
                  {t('documents.done')}
                </LinkButton>
              </div>
            </div>
          </Page>
        );
      }}
    </WithGrant>
  );
}
