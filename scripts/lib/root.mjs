import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The project's own Node 24, which npm installs as a package. */
export const ownNode = join(root, 'node_modules', '.bin', 'node');
