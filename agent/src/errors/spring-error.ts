import { STATUS_CODES } from 'node:http';

/**
 * The error body that programs written for the original agent expect: Spring's default attributes. `status` repeats
 * the HTTP status because some read only the body (authen wire 1.9).
 */
export interface SpringError {
  readonly timestamp: string;
  readonly status: number;
  readonly error: string;
  readonly message: string;
  readonly errors: readonly FieldError[];
}

/** One entry of `errors[]`; `defaultMessage` is the text that people are shown. */
export interface FieldError {
  readonly codes: readonly string[];
  readonly arguments: readonly {
    readonly codes: readonly string[];
    readonly defaultMessage: string;
    readonly code: string;
  }[];
  readonly defaultMessage: string;
  readonly objectName: string;
  readonly field: string;
  readonly bindingFailure: boolean;
  readonly code: string;
}

/**
 * @param errors for a 400; where none is given the message stands as the only one, for clients read `errors[0]`
 *   without looking
 */
export function springError(status: number, message: string, errors: readonly FieldError[] = []): SpringError {
  return {
    timestamp: new Date().toISOString().replace('Z', '+00:00'),
    status,
    error: status === 418 ? "I'm a teapot" : (STATUS_CODES[status] ?? 'Error'),
    message,
    errors: status === 400 && errors.length === 0 ? [fieldError('request', '', 'Invalid', message)] : errors,
  };
}

/** @param code the constraint's name as hibernate-validator spells it, e.g. "Pattern" */
export function fieldError(objectName: string, field: string, code: string, defaultMessage: string): FieldError {
  const path = field === '' ? objectName : `${objectName}.${field}`;
  return {
    codes: field === '' ? [`${code}.${objectName}`, code] : [`${code}.${path}`, `${code}.${field}`, code],
    arguments: [{ codes: field === '' ? [path] : [path, field], defaultMessage: field, code: field }],
    defaultMessage,
    objectName,
    field,
    bindingFailure: false,
    code,
  };
}
