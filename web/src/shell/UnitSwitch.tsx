import { IconBuildingHospital, IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { actFor, sessionQuery } from '../api/session.ts';
import type { Session } from '../api/types.ts';
import { useI18n } from '../i18n/index.tsx';
import { HeaderMenu } from './HeaderMenu.tsx';

/** The unit one acts for. With one unit only there is nothing to choose, and it is plain text. */
export function UnitSwitch({ session }: { session: Session }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const router = useRouter();
  const change = useMutation({
    mutationFn: actFor,
    onSuccess: async (next) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, next);
      await router.navigate({ to: '/' });
    },
  });
  const unit = session.organisation;
  const name = unit ? `${unit.name} (${unit.hcode})` : t('shell.noUnit');
  if (unit && session.organisations.length < 2) {
    return (
      <span>
        <IconBuildingHospital aria-hidden size="1.1em" /> {name}
      </span>
    );
  }
  return (
    <HeaderMenu
      text={name}
      label={`${t('shell.unit')}: ${name}`}
      icon={<IconBuildingHospital aria-hidden size="1.1em" />}
      loading={change.isPending}
      title={t('shell.chooseUnit')}
      choices={session.organisations.map(({ organisationId, name, hcode }) => ({
        key: organisationId,
        text: `${name} (${hcode})`,
        icon: organisationId === unit?.organisationId && <IconCheck aria-hidden size="1em" />,
        choose: () => change.mutate(organisationId),
      }))}
    />
  );
}
