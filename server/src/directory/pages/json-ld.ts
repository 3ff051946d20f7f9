import type { UnitPage } from '../model.ts';

const DAYS: Readonly<Record<UnitPage['week'][number]['day'], string>> = {
  MON: 'Monday',
  TUE: 'Tuesday',
  WED: 'Wednesday',
  THU: 'Thursday',
  FRI: 'Friday',
  SAT: 'Saturday',
  SUN: 'Sunday',
  HOLIDAY: 'PublicHolidays',
};

/** What schema.org calls such a unit. */
function kindOf({ types }: UnitPage): string {
  if (types.some(({ key }) => key === 'REGULAR' || key === 'REFERRAL')) return 'Hospital';
  const families = types.map(({ family }) => family);
  if (families.includes('PHARMACY')) return 'Pharmacy';
  if (families.includes('DENTAL')) return 'Dentist';
  return 'MedicalClinic';
}

/** The unit as schema.org describes one, for search engines and assistants. */
export function schemaOrgOf(unit: UnitPage, url: string): Record<string, unknown> {
  const { houseNo, moo, soi, road, tambon, amphoe, postcode } = unit.address;
  const street = [houseNo, moo && `หมู่ ${moo}`, soi && `ซอย${soi}`, road && `ถนน${road}`, tambon?.th].filter(Boolean);
  return {
    '@context': 'https://schema.org',
    '@type': kindOf(unit),
    '@id': url,
    url,
    name: unit.name,
    ...(unit.nameEn && { alternateName: unit.nameEn }),
    identifier: unit.code,
    ...(unit.phone && { telephone: `+66${unit.phone.slice(1)}` }),
    address: {
      '@type': 'PostalAddress',
      streetAddress: street.join(' '),
      addressLocality: amphoe?.th,
      addressRegion: unit.province?.th,
      postalCode: postcode ?? undefined,
      addressCountry: 'TH',
    },
    ...(unit.position && { geo: { '@type': 'GeoCoordinates', ...unit.position } }),
    openingHoursSpecification: unit.week.flatMap(({ day, ranges }) =>
      ranges.map(({ from, to }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: `https://schema.org/${DAYS[day]}`,
        opens: from,
        closes: to === '24:00' ? '23:59' : to,
      })),
    ),
  };
}

/** As a data block of a page: no text in it can end the element it stands in. */
export const jsonLd = (data: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
