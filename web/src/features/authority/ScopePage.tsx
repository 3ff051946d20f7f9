import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CapacityOption, type Grant, optionsQuery, type Scope, saveScopePage } from '../../api/authority.ts';
import { readTypedDate, typedDate } from '../../format/dates.ts';
import { useI18n, useTexts } from '../../i18n/index.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Working } from '../../ui/Working.tsx';
import { WithGrant } from './grant-frame.tsx';
import { Question } from './Question.tsx';
import { texts } from './texts.ts';
import { dateOf } from './typed.ts';

/** What the authority is for and for how long (ORG-17 to ORG-20); the affiliation decides what may be chosen. */
export function ScopePage() {
  const t = useTexts(texts);
  const options = useQuery(optionsQuery);
  return (
    <WithGrant>
      {(grant) => {
        // What may be chosen is known before anything can be typed: a form that began without it would begin anew.
        if (options.isPending) return <Working>{t('grant.loading')}</Working>;
        const option = options.data?.capacities.find(({ capacity }) => capacity === grant.capacity);
        return <ScopeForm key={grant.grantId} grant={grant} option={option} />;
      }}
    </WithGrant>
  );
}

function ScopeForm({ grant, option }: { grant: Grant; option: CapacityOption | undefined }) {
  const t = useTexts(texts);
  const i18n = useI18n();
  const { scope, capacity } = grant;
  const byLaw = capacity === 'HOLDER';
  const fixed = option?.scopesFixed ?? false;
  const offered = option?.scopes ?? scope.scopes;
  const [scopes, setScopes] = useState<Scope[]>(fixed ? offered : scope.scopes);
  const [from, setFrom] = useState(scope.validFrom ? typedDate(scope.validFrom) : '');
  const [to, setTo] = useState(scope.validTo ? typedDate(scope.validTo) : '');
  function read() {
    const typed = [from, to].filter((date) => date.trim() !== '');
    if (typed.some((date) => !readTypedDate(date).ok)) return undefined;
    return { scopes: byLaw ? [] : scopes, validFrom: dateOf(from), validTo: dateOf(to) };
  }
  return (
    <Question
      grant={grant}
      task="SCOPE"
      lead={t(byLaw ? 'scope.lead.HOLDER' : 'scope.lead')}
      read={read}
      send={saveScopePage}
    >
      {(problemAt, tried) => (
        <>
          {!byLaw && (
            <Checkbox.Group
              label={t('field.scope.scopes')}
              description={fixed ? t('scope.fixed') : undefined}
              value={scopes}
              error={problemAt('scope.scopes')}
              onChange={(chosen) => setScopes(offered.filter((one) => chosen.includes(one)))}
            >
              <Stack gap="xs" mt="xs">
                {offered.map((one) => (
                  <Checkbox key={one} value={one} label={t(`scope.${one}`)} disabled={fixed} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <DateField
            label={t('field.scope.validFrom')}
            name="validFrom"
            value={from}
            show={tried && from.trim() !== ''}
            error={problemAt('scope.validFrom')}
            onChange={setFrom}
          />
          <div>
            <DateField
              label={t('field.scope.validTo') + (option?.endRequired ? '' : ` ${i18n.t('app.optional')}`)}
              name="validTo"
              value={to}
              show={tried && to.trim() !== ''}
              error={problemAt('scope.validTo')}
              onChange={setTo}
            />
            {option?.endRequired && <p className="dim">{t('scope.to.needed')}</p>}
          </div>
        </>
      )}
    </Question>
  );
}
