import { describe, expect, it } from 'vitest';
import { springError } from '../errors/spring-error.ts';
import { toWireReply } from './platform-reply.ts';

const answered = (status: number, body: unknown) => toWireReply({ kind: 'ANSWERED', status, body });

describe('handing the platform’s answer on', () => {
  it('[CLM-01] leaves a success as it is', () => {
    const body = { claimCode: 'PP9000000001' };
    expect(answered(200, body)).toEqual({ status: 200, body });
  });

  it('[CLM-01] leaves a refusal in the wire’s shape as it is', () => {
    const body = springError(400, 'ซ้ำ');
    expect(answered(400, body).body).toBe(body);
  });

  it('[CLM-01] gives a 400 without errors[] one, with the text', () => {
    const reply = answered(400, { status: 400, error: 'Bad Request', message: 'ซ้ำ', errors: [] });
    expect(reply.body).toMatchObject({ status: 400, errors: [{ defaultMessage: 'ซ้ำ' }] });
  });

  it('[CLM-01] puts problem JSON into the wire’s words', () => {
    expect(answered(400, { title: 'T', detail: 'D', code: 'DUPLICATE' }).body).toMatchObject({
      message: 'D',
      errors: [{ defaultMessage: 'D', code: 'DUPLICATE' }],
    });
    expect(answered(409, { title: 'T' })).toMatchObject({ status: 409, body: { status: 409, message: 'T' } });
    expect(answered(404, undefined)).toMatchObject({ status: 404, body: { error: 'Not Found' } });
  });

  it('[SYS-27] says that the token is missing or refused, and that the source is down', () => {
    expect(toWireReply({ kind: 'NO_TOKEN' })).toMatchObject({ status: 401, body: { status: 401 } });
    expect(answered(401, { detail: 'x' }).body).toMatchObject({ message: expect.stringContaining('userconfig') });
    const down = toWireReply({ kind: 'DOWN', why: 'ECONNREFUSED' });
    expect(down).toMatchObject({ status: 503, body: { message: expect.stringContaining('source is down') } });
    expect(answered(200, undefined).status).toBe(503);
  });

  it('[CLM-01] passes the wish to be left alone for a while', () => {
    const reply = toWireReply({ kind: 'ANSWERED', status: 429, body: { title: 'slow' }, retryAfter: '7' });
    expect(reply).toMatchObject({ status: 429, retryAfter: '7' });
  });
});
