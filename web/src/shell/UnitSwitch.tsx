import { Button, Menu } from '@mantine/core';
import { IconBuildingHospital, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { actFor, sessionQuery } from '../api/session.ts';
import type { Session } from '../api/types.ts';
import { useI18n } from '../i18n/index.tsx';

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
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          aria-label={`${t('shell.unit')}: ${name}`}
          loading={change.isPending}
          leftSection={<IconBuildingHospital aria-hidden size="1.1em" />}
          rightSection={<IconChevronDown aria-hidden size="1em" />}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('shell.chooseUnit')}>
        {session.organisations.map(({ organisationId, name, hcode }) => (
          <Menu.Item
            key={organisationId}
            leftSection={organisationId === unit?.organisationId ? <IconCheck aria-hidden size="1em" /> : undefined}
            onClick={() => change.mutate(organisationId)}
          >
            {name} ({hcode})
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
