import * as directory from './directory/index.ts';
import * as entitlement from './entitlement/index.ts';
import * as identity from './identity/index.ts';
import * as organisations from './organisations/index.ts';
import type { AnyUseCase } from './platform/use-case/index.ts';
import * as provider from './provider/index.ts';
import * as registry from './registry/index.ts';
import * as verification from './verification/index.ts';

const isUseCase = (value: unknown): value is AnyUseCase =>
  typeof value === 'object' && value !== null && 'run' in value && 'allow' in value && 'name' in value;

/** Every use case of the house, by floor: what routes, documentation and the authorization matrix are made from. */
export const USE_CASES: readonly AnyUseCase[] = [
  identity,
  organisations,
  registry,
  provider,
  directory,
  entitlement,
  verification,
].flatMap((module) => Object.values(module).filter(isUseCase));
