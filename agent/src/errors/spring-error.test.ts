import { describe, expect, it } from 'vitest';
import { fieldError, springError } from './spring-error.ts';

describe('error bodies', () => {
  it('[VISIT-15] repeat the HTTP status and carry the reason phrase', () => {
    const body = springError(418, 'x');
    expect(body).toMatchObject({ status: 418, error: "I'm a teapot", message: 'x', errors: [] });
    expect(body.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$/);
    expect(springError(503, 'x').error).toBe('Service Unavailable');
  });

  it('[VISIT-15] a 400 has at least one entry with every key that programs read', () => {
    const [entry] = springError(400, 'why').errors;
    expect(entry).toMatchObject({ defaultMessage: 'why', objectName: 'request', code: 'Invalid' });
    expect(entry?.codes.length).toBeGreaterThan(0);
    expect(entry?.arguments[0]).toMatchObject({ codes: ['request'], code: '' });
  });

  it('[VISIT-15] a field is named as hibernate-validator names it', () => {
    expect(fieldError('confirmSave', 'pid', 'Pattern', 'text')).toMatchObject({
      codes: ['Pattern.confirmSave.pid', 'Pattern.pid', 'Pattern'],
      arguments: [{ codes: ['confirmSave.pid', 'pid'], defaultMessage: 'pid', code: 'pid' }],
      field: 'pid',
      code: 'Pattern',
    });
  });
});
