import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const skipped = new Set(['node_modules', 'dist', '.git', 'data', 'coverage']);

/** The test files below a folder. */
export function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : testFiles(path);
    return /\.test\.(tsx?|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** The name at the root of `test`, `test.each(...)`, `it.skipIf(x)`: what is being called in the end. */
function calleeName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return calleeName(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return calleeName(node.tag);
  return '';
}

const isSkipped = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) && ['skip', 'todo'].includes(node.name.text);

/**
 * The titles of the tests and groups in a source text, as written. Read from the syntax tree, so that a comment that
 * mentions an id shows nothing; a test that is switched off shows nothing either.
 */
export function titlesIn(text: string, name: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['test', 'it', 'describe'].includes(calleeName(node.expression))) {
      const title = node.arguments[0];
      if (isSkipped(node.expression)) return;
      if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) titles.push(title.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return titles;
}

export const titlesOf = (file: string): string[] => titlesIn(readFileSync(file, 'utf8'), file);
