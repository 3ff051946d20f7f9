import { downloadGroupCheck, receiveGroupCheck } from '../entitlement/index.ts';
import type { RawOperation } from './raw-operations.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const PATH = '/api/srm/group-checks';
const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const files = (...types: string[]): Json => ({
  content: Object.fromEntries(types.map((type) => [type, { schema: { ...text, format: 'binary' } }])),
});
const inQuery = (name: string, required: boolean, schema: Json = text) => ({ name, in: 'query', required, schema });

const sample = (extension: keyof typeof TYPES): RawOperation => ({
  method: 'GET',
  path: `${PATH}/sample.${extension}`,
  status: 200,
  changes: {
    operationId: `entitlement.groupCheckSample${extension === 'csv' ? 'Csv' : 'Xlsx'}`,
    tags: ['entitlement'],
    summary: `A sample file for a group check as ${extension.toUpperCase()}`,
    security: [],
  },
  answer: files(TYPES[extension]),
});

const result = (extension: keyof typeof TYPES): RawOperation => ({
  method: 'GET',
  path: `${PATH}/:groupCheckId/result.${extension}`,
  status: 200,
  useCase: downloadGroupCheck,
  changes: {
    operationId: `entitlement.downloadGroupCheck${extension === 'csv' ? 'Csv' : 'Xlsx'}`,
    description:
      'A verdict on each row, as a stream. Citizen ids of persons stand whole in it; an id that is nobody’s, and what is no id, is masked.',
    parameters: [
      { name: 'groupCheckId', in: 'path', required: true, schema: { ...text, format: 'uuid' } },
      inQuery('language', false, { ...text, enum: ['th', 'en'] }),
    ],
  },
  answer: files(TYPES[extension]),
});

/** Files of group checks. */
export const GROUP_CHECK_OPERATIONS: readonly RawOperation[] = [
  sample('csv'),
  sample('xlsx'),
  {
    method: 'POST',
    path: PATH,
    status: 201,
    useCase: receiveGroupCheck,
    changes: {
      description:
        'The body is the file itself, CSV or XLSX, taken as a stream. The job begins as RECEIVED; a worker reads and checks it.',
      parameters: [inQuery('name', true), inQuery('asOf', false, { ...text, format: 'date' })],
      requestBody: { required: true, ...files(...Object.values(TYPES)) },
    },
    answer: { content: { 'application/json': { schema: { type: 'object' } } } },
  },
  result('csv'),
  result('xlsx'),
];
