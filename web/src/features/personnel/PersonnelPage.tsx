import { Button, Group, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { catalogueQuery, type PersonnelFilter, type PersonnelList, personnelQuery } from '../../api/personnel.ts';
import { exportUrl } from '../../api/roster.ts';
import { dateAndTime } from '../../format/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Working } from '../../ui/Working.tsx';
import { Filters } from './Filters.tsx';
import { type Opened, OpenedDialog } from './OpenedDialog.tsx';
import { Pager } from './Pager.tsx';
import styles from './Personnel.module.css';
import { PersonnelCards } from './PersonnelCards.tsx';
import { PersonnelTable } from './PersonnelTable.tsx';
import { usePersonnelWords } from './use-personnel-words.ts';

/** Genuine personnel of the unit (SC-11): the list, and what is opened over it. */
export function PersonnelPage() {
  const { t, language } = usePersonnelWords();
  const filter = useSearch({ from: '/oss/basic-data/personnel' });
  const list = useQuery(personnelQuery(filter));
  const catalogue = useQuery(catalogueQuery);
  const [opened, setOpened] = useState<Opened>();
  const [told, setTold] = useState<string>();
  const may = (catalogue.data?.mayEdit ?? false) && !filter.hcode;
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={
        <Group gap="sm">
          <ExportMenu filter={filter} />
          {may && (
            <LinkButton
              to="/oss/basic-data/personnel/import"
              variant="default"
              leftSection={<IconFileImport aria-hidden size="1.1em" />}
            >
              {t('list.import')}
            </LinkButton>
          )}
          {may && (
            <Button leftSection={<IconPlus aria-hidden size="1.1em" />} onClick={() => setOpened({ as: 'NEW' })}>
              {t('list.add')}
            </Button>
          )}
        </Group>
      }
    >
      <div className={styles.stack}>
        {catalogue.data && !may && <p>{t('list.readOnly')}</p>}
        {told && (
          <p role="status" className={styles.told}>
            {told}
          </p>
        )}
        {catalogue.isError && <Failure of={catalogue.error} retry={() => void catalogue.refetch()} />}
        {list.isError && <Failure of={list.error} retry={() => void list.refetch()} />}
        {(list.isPending || catalogue.isPending) && <Working>{t('list.loading')}</Working>}
        {catalogue.data && <Filters catalogue={catalogue.data} />}
        {list.data && <List list={list.data} may={may} onOpen={setOpened} />}
        {list.data && <Pager list={list.data} />}
        {list.data && <p className="dim">{t('list.asOf', { at: dateAndTime(list.data.asOf, language) })}</p>}
      </div>
      {opened && (
        <OpenedDialog
          opened={opened}
          onOpen={setOpened}
          onClose={(words) => {
            setOpened(undefined);
            setTold(words);
          }}
        />
      )}
    </Page>
  );
}

function List({ list, may, onOpen }: { list: PersonnelList; may: boolean; onOpen: (opened: Opened) => void }) {
  const { t } = usePersonnelWords();
  const { state, type, q } = useSearch({ from: '/oss/basic-data/personnel' });
  const narrow = useMediaQuery('(max-width: 48em)');
  if (list.items.length === 0) return <p>{t(state || type || q ? 'list.noneFound' : 'list.none')}</p>;
  const Shown = narrow ? PersonnelCards : PersonnelTable;
  return <Shown list={list} may={may} onOpen={onOpen} />;
}

/** The list as a file, with the filter of the screen. */
function ExportMenu({ filter }: { filter: PersonnelFilter }) {
  const { t, language } = usePersonnelWords();
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload aria-hidden size="1.1em" />}>
          {t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={exportUrl(format, filter, language)} download>
            {format === 'xlsx' ? 'Excel (XLSX)' : 'CSV'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
