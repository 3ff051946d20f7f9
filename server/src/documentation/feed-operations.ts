import { takeFeed } from '../entitlement/index.ts';
import type { RawOperation } from './raw-operations.ts';

const text = { type: 'string' };
const inQuery = (name: string, required: boolean, more: object = {}) => ({
  name,
  in: 'query',
  required,
  schema: { ...text, ...more },
});

/** The upload of a feed. */
export const FEED_OPERATIONS: readonly RawOperation[] = [
  {
    method: 'POST',
    path: '/api/srm/feeds',
    status: 201,
    useCase: takeFeed,
    changes: {
      description:
        'The body is the file itself, CSV in UTF-8, taken as a stream. With fund the file is complete for that fund: whoever it does not name has left it. See docs/feeds.md for the columns.',
      parameters: [inQuery('name', true), inQuery('kind', true, { enum: ['FUND', 'CIVIL'] }), inQuery('fund', false)],
      requestBody: { required: true, content: { 'text/csv': { schema: { ...text, format: 'binary' } } } },
    },
    answer: { content: { 'application/json': { schema: { type: 'object' } } } },
  },
];
