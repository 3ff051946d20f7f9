import { Link } from '@tanstack/react-router';
import type { Grant } from '../../api/authority.ts';
import { useTexts } from '../../i18n/index.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './Authority.module.css';
import { TaskStatusBadge } from './badges.tsx';
import { pageOfField, taskPages } from './task-pages.ts';
import { texts } from './texts.ts';
import { confirmersOf, useConfirmers, useTaskName } from './use-words.ts';

type Item = Grant['tasks'][number];

/** The tasks in their order; a task says its state in words, and the officer's note stands on its answer. */
export function TaskList({ grant }: { grant: Grant }) {
  return (
    <ol className={styles.tasks}>
      {grant.tasks.map((item) => (
        <TaskLine key={item.task} grant={grant} item={item} />
      ))}
    </ol>
  );
}

function mayOpen(grant: Grant, { task, status }: Item): boolean {
  if (status === 'CANNOT_START') return false;
  if (task === 'THAID') return grant.may.confirm;
  return task === 'CHECK' || grant.may.edit;
}

function TaskLine({ grant, item }: { grant: Grant; item: Item }) {
  const t = useTexts(texts);
  const taskName = useTaskName();
  const confirmers = useConfirmers();
  const params = { grantId: grant.grantId };
  const name = taskName(item.task, grant.capacity);
  return (
    <li>
      <div>
        {mayOpen(grant, item) ? (
          <Link to={taskPages[item.task]} params={params}>
            {name}
          </Link>
        ) : (
          name
        )}
        {item.task === 'THAID' && (
          <span className="dim">
            {' '}
            ·{' '}
            {(item.status === 'COMPLETED' && grant.thaid?.by) ||
              t('task.THAID.what', { who: confirmers(confirmersOf(grant.capacity)) })}
          </span>
        )}
        {item.status === 'CANNOT_START' && <small className="dim"> · {t('status.CANNOT_START.why')}</small>}
      </div>
      <TaskStatusBadge status={item.status} />
      {item.notes.map(({ field, note }) => (
        <div key={`${field}${note}`} className={`${styles.wide} ${styles.note}`}>
          <p>
            <strong>{t.code('field', field)}</strong>
          </p>
          <p>{t('grant.note', { note })}</p>
          {grant.may.edit && (
            <LinkButton
              to={pageOfField(field)}
              params={params}
              size="sm"
              variant="default"
              aria-label={`${t('grant.fix')}: ${t.code('field', field)}`}
            >
              {t('grant.fix')}
            </LinkButton>
          )}
        </div>
      ))}
    </li>
  );
}
