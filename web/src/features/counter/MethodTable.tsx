import { DataTable } from '../../ui/Panel.tsx';
import { useWords } from '../authen/use-words.ts';

/** AUTH-23, AUTH-45: the announced order of ways, for the officer who is asked why. */
export function MethodTable({ group }: { group: 'GENERAL' | 'SPECIAL' }) {
  const { t } = useWords();
  const head = ['group', 'main', 'alternative', 'special'] as const;
  const rows = [
    ['GENERAL', 'general', 'face', 'lineSelf', 'noCard'],
    ['SPECIAL', 'specialGroup', 'lineFamily', 'faceIf', 'card'],
  ] as const;
  return (
    <details>
      <summary>{t('verify.method.title')}</summary>
      <DataTable label={t('verify.method.title')} head={head.map((name) => t(`verify.method.${name}`))}>
        {rows.map(([of, name, main, alternative, special]) => (
          <tr key={of} aria-current={of === group || undefined}>
            <th scope="row">{t(`verify.method.${name}`)}</th>
            <td>{t(`verify.method.${main}`)}</td>
            <td>{t(`verify.method.${alternative}`)}</td>
            <td>{t(`verify.method.${special}`)}</td>
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
