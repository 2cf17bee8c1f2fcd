/** `npm run build`: the command line, the language server for browsers, and the extension that carries both. */
import { buildCommandLine } from './build/command-line.ts';
import { buildExtension } from './build/extension.ts';
import { buildWorker } from './build/worker.ts';

await buildCommandLine();
await buildWorker();
await buildExtension();
