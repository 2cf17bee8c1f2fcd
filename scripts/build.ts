/**
 * `npm run build`: the command line, the language server for browsers, the extension that carries both, and the library.
 * With `-- --programs` without the library, which no program needs.
 */
import { buildCommandLine } from './build/command-line.ts';
import { buildExtension } from './build/extension.ts';
import { buildLibrary } from './build/library.ts';
import { buildWorker } from './build/worker.ts';

await buildCommandLine();
await buildWorker();
await buildExtension();
if (!process.argv.includes('--programs')) await buildLibrary();
