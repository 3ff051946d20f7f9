import type { CivilRegistry } from '../../gateways/civil-registry/index.ts';
import { definePort } from '../../platform/use-case/index.ts';

/** The civil registration (สน.บท.). */
export const civilRegistryPort = definePort<CivilRegistry>('civil registry');
