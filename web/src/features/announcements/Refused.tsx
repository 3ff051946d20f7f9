import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type Announcement, announcementQuery } from '../../api/announcements.ts';
import { problemOf } from '../../api/http.ts';
import { useTexts } from '../../i18n/index.tsx';
import { again } from '../../ui/again.ts';
import { Failure } from '../../ui/Failure.tsx';
import { texts } from './texts.ts';

interface Props {
  of: Announcement;
  error: unknown;
  retry: () => void;
}

/** Why something was not done; when somebody else was first, one button shows what stands there now. */
export function Refused({ of, error, retry }: Props) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const { code } = problemOf(error);
  const stale = code === 'ANNOUNCEMENT_CHANGED_MEANWHILE' || code === 'ANNOUNCEMENT_NOT_IN_STATE';
  const reload = () => void queries.invalidateQueries({ queryKey: announcementQuery(of.announcementId).queryKey });
  return (
    <Failure of={error} {...again(error, retry)}>
      {stale && (
        <Button variant="default" onClick={reload}>
          {t('step.reload')}
        </Button>
      )}
    </Failure>
  );
}
