import { exportGroupJob, uploadGroupFile } from '../entitlement/index.ts';
import type { RawOperation } from './raw-operations.ts';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const files = (...types: string[]): Json => ({
  content: Object.fromEntries(types.map((type) => [type, { schema: { ...text, format: 'binary' } }])),
});
const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const template = (extension: 'csv' | 'xlsx', type: string): RawOperation => ({
  method: 'GET',
  path: `/api/srm/groups/template.${extension}`,
  status: 200,
  changes: {
    operationId: `entitlement.groupTemplate${extension === 'csv' ? 'Csv' : 'Xlsx'}`,
    tags: ['entitlement'],
    summary: `The empty list of a group as ${extension.toUpperCase()}`,
    security: [],
  },
  answer: files(type),
});

const result = (extension: 'csv' | 'xlsx', type: string): RawOperation => ({
  method: 'GET',
  path: `/api/srm/groups/jobs/:jobId/result.${extension}`,
  status: 200,
  useCase: exportGroupJob,
  changes: { operationId: `entitlement.exportGroupJob${extension === 'csv' ? 'Csv' : 'Xlsx'}` },
  answer: files(type),
});

/** Files of group registrations. */
export const GROUP_OPERATIONS: readonly RawOperation[] = [
  template('csv', CSV),
  template('xlsx', XLSX),
  {
    method: 'POST',
    path: '/api/srm/groups/jobs',
    status: 201,
    useCase: uploadGroupFile,
    changes: {
      description:
        'The body is the file itself, CSV or XLSX. The job begins as DRAFT; `validate` then gives every row a verdict.',
      parameters: ['group', 'direction', 'networkId', 'name'].map((name) => ({
        name,
        in: 'query',
        required: name !== 'networkId',
        schema: text,
      })),
      requestBody: { required: true, ...files(CSV, XLSX) },
    },
    answer: { content: { 'application/json': { schema: { type: 'object' } } } },
  },
  result('csv', CSV),
  result('xlsx', XLSX),
];
