import { type Diseases, diseasesQuery } from '../../../api/srm-check.ts';
import { DataTable } from '../../../ui/Panel.tsx';
import { About } from '../person/About.tsx';
import { PersonPage } from '../person/PersonPage.tsx';
import { unitText, when } from '../person/rights-words.ts';
import { useWords } from '../person/use-words.ts';

/** SRM-21 */
export function DiseasesPage() {
  const { t } = useWords();
  return (
    <PersonPage view="diseases" purpose="HISTORY">
      {({ personId }) => (
        <About query={diseasesQuery(personId)} loading={t('diseases.loading')}>
          {({ registries }) => <Registries registries={registries} />}
        </About>
      )}
    </PersonPage>
  );
}

const COLUMNS = ['name', 'since', 'unit', 'status'] as const;

function Registries({ registries }: Diseases) {
  const words = useWords();
  const { t, label } = words;
  if (registries.length === 0) return <p role="status">{t('diseases.none')}</p>;
  return (
    <DataTable label={t('diseases.title')} head={COLUMNS.map((name) => t(`diseases.${name}`))}>
      {registries.map(({ code, name, registeredAt, unit, status }) => (
        <tr key={`${code}${registeredAt}`}>
          <th scope="row">{label(name)}</th>
          <td className="numeric">{when(registeredAt, words)}</td>
          <td>{unitText(unit, words)}</td>
          <td>{t.code('status', status)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
