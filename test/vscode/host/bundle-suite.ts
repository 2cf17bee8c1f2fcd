/** The suite as one file, for every host. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot } from '../../../scripts/shared/run.ts';

/** What is run: all tests, or the measurement of how long the start takes. */
export type Entry = 'index' | 'activation';

/** Writes the suite below `folder`, whose package.json must not say that it holds anything but CommonJS. */
export const bundleSuite = async (folder: string, entry: Entry = 'index'): Promise<string> => {
  const outfile = join(folder, 'suite', 'index.js');
  await build({
    entryPoints: [fromRoot(`test/vscode/suite/${entry}.ts`)],
    outfile,
    bundle: true,
    // Mocha's file for browsers takes the exports of whatever module it finds itself in; ours are set after it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return outfile;
};
