import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(js|css|html|svg)$/;

/** Writes `.br` and `.gz` beside every text file of the build, once, so that the platform need not compress per request. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      const files = await readdir(folder, { recursive: true });
      for (const file of files.filter((name) => text.test(name))) {
        const content = await readFile(join(folder, file));
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(content, quality));
        await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content, { level: 9 }));
      }
    },
  };
}
