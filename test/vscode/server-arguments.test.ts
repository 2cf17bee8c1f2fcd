/** How the language server is started on a desktop: where the extension is being developed, a debugger can be attached. */
import { readFileSync } from 'node:fs';
import type { ExtensionContext } from 'vscode';
import { expect, it, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';
import { fromRoot } from '../../scripts/shared/run.ts';

const modes = { Production: 1, Development: 2, Test: 3 } as const;

vi.mock('vscode', () => ({ ExtensionMode: { Production: 1, Development: 2, Test: 3 }, Uri: Utils }));

const { serverArguments } = await import('../../packages/vscode/src/client/server-arguments.ts');

const argumentsIn = (extensionMode: number): readonly string[] => {
  const context: unknown = { extensionMode, extensionUri: URI.file('/extension') };
  return serverArguments(context as ExtensionContext);
};

const server = [URI.file('/extension/dist/peerspec/peerspec.mjs').fsPath, 'lsp', '--stdio'];

it('a debugger finds the server where the configuration of the repository looks for it, while the extension is developed', () => {
  const { configurations } = JSON.parse(readFileSync(fromRoot('.vscode/launch.json'), 'utf8')) as {
    configurations: readonly { readonly name: string; readonly port?: number }[];
  };
  const attach = configurations.find(({ name }) => name === 'Language server (attach)');
  expect(argumentsIn(modes.Development)).toEqual([`--inspect=${attach?.port}`, ...server]);
});

it.each([modes.Production, modes.Test])('nobody else can attach to it (mode %s)', (mode) => {
  expect(argumentsIn(mode)).toEqual(server);
});
