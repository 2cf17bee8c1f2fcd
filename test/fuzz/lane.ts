/** The process in which inputs are tried, so that one that never ends can be ended. It tells its parent what it does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Defect } from './examine.ts';
import { lookAt } from './examine.ts';
import { inputAt } from './input.ts';
import { neighbours, smallTexts } from './material.ts';

/** What is told. */
export type Told = { readonly begins: number } | { readonly step: number; readonly defect: Defect };

const tell = (told: Told): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.send) throw new Error('This is started by fuzz.ts.');
    process.send(told, (error: Error | null) => (error ? reject(error) : resolve()));
  });

const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);

let step = from;
process.on('unhandledRejection', (reason) => {
  const detail = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  void tell({ step, defect: { promise: 'no rejection is left unhandled', where: 'process', detail, text: inputAt(seed, step) } });
});

const folder = mkdtempSync(join(tmpdir(), 'peerspec-fuzz-'));
try {
  for (const [path, text] of Object.entries(neighbours)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // What is done for the first time takes longer than it ever does again.
  await lookAt(folder, smallTexts[0] ?? '', 0, new Set(), () => Promise.resolve());
  const known = new Set<string>();
  for (; step < to; step++) {
    await tell({ begins: step });
    await lookAt(folder, inputAt(seed, step), step, known, (defect) => tell({ step, defect }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.disconnect();
