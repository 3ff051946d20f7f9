import type { LicenceRegistry } from '../../../gateways/licence-registry/index.ts';
import { definePort } from '../../../platform/use-case/index.ts';

/** The registers of the professional councils. */
export const licenceRegistryPort = definePort<LicenceRegistry>('licence registry');
