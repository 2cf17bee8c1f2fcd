/** The walls between the packages stand: the linter refuses what would break through them. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { fromRoot, root } from '../../scripts/shared/run.ts';

// Walls need no types, and a snippet is in no TypeScript project.
const linter = new ESLint({ cwd: root, overrideConfig: { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] } });

const complaints = async (packageName: string, code: string): Promise<string[]> => {
  const [result] = await linter.lintText(code, { filePath: fromRoot('packages', packageName, 'src/snippet/snippet.ts') });
  return (result?.messages ?? []).map(({ message }) => message);
};

const barred: readonly (readonly [packageName: string, target: string, message: string])[] = [
  ['language', '@peerspec/rules', 'The package "language" may import of ours only: nothing.'],
  ['language', '@peerspec/documents', 'The package "language" may import of ours only: nothing.'],
  ['language', 'peerspec', 'The package "language" may import of ours only: nothing.'],
  ['rules', '@peerspec/documents', 'The package "rules" may import of ours only: language.'],
  ['rules', 'peerspec', 'The package "rules" may import of ours only: language.'],
  ['documents', 'peerspec', 'The package "documents" may import of ours only: language, rules.'],
  ['documents', '@peerspec/server', 'The package "documents" may import of ours only: language, rules.'],
  ['server', 'peerspec', 'The package "server" may import of ours only: language, rules, documents.'],
  ...['@peerspec/language', '@peerspec/rules', '@peerspec/documents', '@peerspec/server', 'peerspec'].map(
    (target) => ['vscode', target, 'The package "vscode" may import of ours only: nothing.'] as const,
  ),
  ...['language', 'rules', 'documents', 'server'].flatMap((name) =>
    ['node:fs', 'node:fs/promises', 'fs', 'path', 'vscode'].map(
      (target) => [name, target, 'This package runs in a browser too: nothing of Node and nothing of VS Code.'] as const,
    ),
  ),
  ['cli', '@peerspec/server/src/node.ts', 'A package is entered by its entry points alone'],
  ...['rules', 'documents', 'server', 'cli'].map(
    (name) => [name, '@peerspec/language/src/index.ts', 'A package is entered by its entry points alone'] as const,
  ),
  ['rules', '../../../language/src/index.ts', 'Another package is imported by its name'],
  ['language', '../../../../packages/cli/src/main.ts', 'Another package is imported by its name'],
];

describe('a wall stops', () => {
  it.each(barred)('%s from importing %s', async (packageName, target, message) => {
    const expected = [expect.stringContaining(message) as string];
    expect(await complaints(packageName, `import { thing } from '${target}';\nexport const other = thing;\n`)).toEqual(expected);
    expect(await complaints(packageName, `export const other = import('${target}');\n`)).toEqual(expected);
    expect(await complaints(packageName, `export { thing } from '${target}';\n`)).toEqual(expected);
  });

  it.each(['language', 'rules', 'documents', 'server'])('%s from reaching for what only a host has', async (packageName) => {
    for (const global of ['process', 'Buffer', 'console']) {
      const messages = await complaints(packageName, `export const there = ${global};\n`);
      expect(messages).toEqual([expect.stringContaining('This package runs in a browser too')]);
    }
  });
});

describe('nothing is sent or fetched', () => {
  it.each(['language', 'rules', 'documents', 'server', 'cli', 'vscode'])('by %s', async (packageName) => {
    for (const global of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']) {
      const messages = await complaints(packageName, `export const there = ${global};\n`);
      expect(messages).toEqual([expect.stringContaining("Nothing leaves the user's machine")]);
    }
  });
});

describe('an entry point is open', () => {
  const open: readonly (readonly [packageName: string, target: string])[] = [
    ['language', './scope.ts'],
    ['language', '../spec/values.ts'],
    ['language', 'langium'],
    ['rules', '@peerspec/language'],
    ['documents', '@peerspec/language'],
    ['documents', '@peerspec/rules'],
    ['vscode', '@peerspec/server/protocol'],
    ['vscode', 'vscode'],
    ['cli', '@peerspec/language'],
    ['cli', '@peerspec/rules'],
    ['cli', '@peerspec/documents'],
    ['server', '@peerspec/documents'],
    ['server', 'vscode-jsonrpc/node'],
    ['cli', '@peerspec/server/node'],
    ['cli', 'node:fs'],
  ];

  it.each(open)('for %s to import %s', async (packageName, target) => {
    expect(await complaints(packageName, `import { thing } from '${target}';\nexport const other = thing;\n`)).toEqual([]);
  });
});

describe('everywhere', () => {
  const refused: readonly (readonly [what: string, code: string, message: string])[] = [
    ['any', 'export const thing = (value: any): unknown => value;', 'Unexpected any'],
    ['a non-null assertion', 'export const thing = (value?: string): string => value!;', 'Forbidden non-null assertion'],
    ['an abrupt exit', 'process.exit(1);', 'Set process.exitCode'],
    ['a note to do something later', '// TODO: later\n', "Unexpected 'todo' comment"],
    ['output past the host', "console.log('here');", 'Unexpected console statement'],
  ];

  it.each(refused)('the linter refuses %s', async (_what, code, message) => {
    expect(await complaints('cli', code)).toContainEqual(expect.stringContaining(message));
  });
});
