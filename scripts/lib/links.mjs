import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = ['README*.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/**/*.md', '*/README.md'];

/** Where the links of a page lead, as written: `[text](target)`, `![..](..)`, `<img src="..">`; code is no link. */
export function linksOf(markdown) {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const found = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|\b(?:src|href)="([^"]+)"/g)];
  return found.map(([, inline, html]) => inline ?? html);
}

/** Says of every relative link in the pages below `folder` that leads nowhere where it stands. */
export function deadLinks(folder) {
  const files = globSync(pages, { cwd: folder, exclude: ['**/node_modules/**'] });
  const problems = files.flatMap((file) =>
    linksOf(readFileSync(join(folder, file), 'utf8'))
      .filter((link) => !/^([a-z][a-z0-9+.-]*:|#|\/)/i.test(link))
      .filter((link) => !existsSync(join(folder, dirname(file), decodeURI(link.replace(/[#?].*$/, '')))))
      .map((link) => `${file}: ${link} is not there`),
  );
  return { pages: files.length, problems };
}
