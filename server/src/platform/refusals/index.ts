/**
 * Expected failure is a value: a rule answers a `Refusal`, never throws one.
 * Each module keeps its own catalogue (`<module>/refusals.ts`) made by `defineRefusals`; the platform only knows the shape.
 * Three kinds are never mixed up on a screen: NOT_ENTITLED, COULD_NOT_VERIFY and SOURCE_DOWN (experience: walk-in counter).
 */
export type RefusalKind =
  | 'NOT_ENTITLED' // the person or unit may not have this
  | 'COULD_NOT_VERIFY' // identity was not shown; another way may do
  | 'SOURCE_DOWN' // a system we ask is not answering; try again
  | 'INVALID' // the request itself is wrong
  | 'CONFLICT' // somebody or something was here first
  | 'FORBIDDEN' // the caller may not do this
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'TOO_MANY';

/** What a catalogue says about one code: HTTP status, Thai and English text, and what the person can do next. */
export interface RefusalDefinition {
  readonly kind: RefusalKind;
  /** HTTP status of the problem document. */
  readonly status: number;
  readonly th: string;
  readonly en: string;
  readonly nextTh: string;
  readonly nextEn: string;
}

/** One refusal: its code, its catalogue entry, and facts for the caller (never a full citizen id, token or picture). */
export class Refusal<Code extends string = string> {
  readonly code: Code;
  readonly definition: RefusalDefinition;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: Code, definition: RefusalDefinition, detail: Readonly<Record<string, unknown>> = {}) {
    this.code = code;
    this.definition = definition;
    this.detail = detail;
  }
}

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

const registered = new Map<string, RefusalDefinition>();

/**
 * Declares a module's refusals and returns the function that makes them.
 * A code has one meaning in the whole house: declaring it twice is a bug.
 */
export function defineRefusals<const T extends Record<string, RefusalDefinition>>(definitions: T) {
  for (const [code, definition] of Object.entries(definitions)) {
    if (registered.has(code)) throw new Error(`refusal ${code} is declared twice`);
    registered.set(code, definition);
  }
  return <Code extends keyof T & string>(code: Code, detail?: Readonly<Record<string, unknown>>): Refusal<Code> =>
    new Refusal(code, definitions[code] as RefusalDefinition, detail);
}

/** Every declared refusal, for the documentation page and the catalogue test. */
export const allRefusals = (): ReadonlyMap<string, RefusalDefinition> => registered;
