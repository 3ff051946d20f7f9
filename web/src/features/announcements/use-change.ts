import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Announcement, announcementQuery } from '../../api/announcements.ts';
import { putAnswer } from '../../api/put-answer.ts';

/** Something done to an announcement: what is answered is what stands there now, and lists ask again. */
export function useChange<Input>(of: Announcement, run: (input: Input) => Promise<Announcement>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: async (announcement) => {
      await putAnswer(queries, announcementQuery(of.announcementId).queryKey, announcement);
      void queries.invalidateQueries({ queryKey: ['announcements', 'list'] });
      void queries.invalidateQueries({ queryKey: ['announcements', 'public'] });
    },
  });
}
