/**
 * Rules without what only their pages say: examples, when they speak and keep quiet, sources. A rule is one record in
 * one file; the language server shows findings and no pages, and every start would pay for these texts (80 kB). Whoever
 * asks a record of this bundle for one of them all the same is told so.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const onPagesOnly: ReadonlySet<string> = new Set(['bad', 'good', 'when', 'quiet', 'sources']);

const isRecord = (node: ts.Node): node is ts.VariableDeclaration & { readonly initializer: ts.ObjectLiteralExpression } =>
  ts.isVariableDeclaration(node) &&
  node.type?.getText() === 'Rule' &&
  node.initializer !== undefined &&
  ts.isObjectLiteralExpression(node.initializer);

/** The stretches of a source that only pages need, from the end of the text to its beginning. */
const stretches = (source: ts.SourceFile): readonly { readonly from: number; readonly to: number; readonly name: string }[] => {
  const found: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isRecord(node)) {
      for (const property of node.initializer.properties) {
        const name = property.name?.getText() ?? '';
        if (onPagesOnly.has(name)) found.push({ from: property.getStart(), to: property.getEnd(), name });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((one, other) => other.from - one.from);
};

export const withoutPages: Plugin = {
  name: 'without-pages',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]packages[\\/]rules[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const contents = stretches(source).reduce(
        (rest, { from, to, name }) => `${rest.slice(0, from)}get ${name}(): never { return notHere(); }${rest.slice(to)}`,
        text,
      );
      const refusal =
        "\nfunction notHere(): never { throw new Error('The pages of the rules are not in this bundle: see without-pages.ts.'); }\n";
      return { contents: contents === text ? text : contents + refusal, loader: 'ts' };
    });
  },
};
