import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a registrar's sign-in brought for the other programs of this computer. */
export interface SrmTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** The older service's pair; absent where there is none. */
  readonly soap?: { readonly userPersonId: string; readonly smctoken: string } | undefined;
}

export interface SrmTokenFiles {
  readonly folder: string;
  write(tokens: SrmTokens): Promise<void>;
}

/** The whole file or none: a program that looks every few seconds never reads half of one. */
async function put(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  await writeFile(draft, text, { mode: 0o600 });
  await chmod(draft, 0o600); // also where an older draft was left open
  await rename(draft, path);
}

/**
 * `token.txt` with the keys `access-token` and `refresh-token` (SRM wire 1.7), and `nhso_token.txt` with `CID#TOKEN` for programs of
 * the older service (wire 2.4), in one folder. Whatever stood there of an earlier registrar is gone.
 */
export const srmTokenFiles = (folder: string): SrmTokenFiles => ({
  folder,
  async write({ accessToken, refreshToken, soap }) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await put(join(folder, 'token.txt'), `access-token=${accessToken}\nrefresh-token=${refreshToken}\n`);
    const older = join(folder, 'nhso_token.txt');
    if (soap) await put(older, `${soap.userPersonId}#${soap.smctoken}\n`);
    else await rm(older, { force: true });
  },
});
