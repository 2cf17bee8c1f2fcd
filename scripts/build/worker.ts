/** Bundles the language server for browsers into `packages/server/dist/`, as the one file that a worker is started from. */
import { build } from 'esbuild';
import { root } from '../shared/run.ts';
import { putInPlace } from './put-in-place.ts';

const workerFolder = 'packages/server/dist';

const bundleWorker = () =>
  build({
    absWorkingDir: root,
    entryPoints: { worker: 'packages/server/src/worker.ts' },
    outdir: workerFolder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // A worker has no page: where a package comes in a kind that uses one, the other kind is taken.
    conditions: ['worker', 'module'],
    mainFields: ['module', 'main'],
    target: 'es2023',
    minify: true,
    // For whoever looks for a fault here; the extension is packed without it.
    sourcemap: 'external',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });

export const buildWorker = async (): Promise<void> => putInPlace(workerFolder, [await bundleWorker()]);
