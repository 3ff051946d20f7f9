import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/index.tsx';
import { texts } from './texts.ts';

/** Links of the sign-in page to what the same account opens (OSS-07, OSS-09 to OSS-11). */
export function LinkedServices() {
  const t = useTexts(texts);
  return (
    <section aria-label={t('links.title')}>
      <h2>{t('links.title')}</h2>
      <p className="dim">{t('links.one')}</p>
      <ul>
        <li>
          <Link to="/signin" search={{ to: '/eportal' }}>
            {t('links.eportal')}
          </Link>
        </li>
        <li>
          <Link to="/srm/sign-in">{t('links.srm')}</Link>
        </li>
      </ul>
    </section>
  );
}
