/**
 * The suite as VS Code runs it: one file that brings mocha along, for the host on a desktop, in a server and in a
 * browser. The exit code of an editor says little (an extension host that was killed ends with 0 as well): what
 * counts is the report.
 */
import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import type { Failure } from './support/report.ts';
import { writeReport } from './support/report-file.ts';

declare const Mocha: typeof MochaClass;

/** Time for one test on a busy machine. */
const limit = 30_000;

const passed: string[] = [];
const failed: Failure[] = [];

/** Keeps what comes out of each test; a failed hook is a failure as well. */
const keep = (runner: MochaClass.Runner): void => {
  runner.on('pass', (test) => void passed.push(test.fullTitle()));
  runner.on('fail', (test, error: Error) => void failed.push({ title: test.fullTitle(), message: error.stack ?? error.message }));
};

export const run = async (): Promise<void> => {
  const mocha = new Mocha({ ui: 'bdd', timeout: limit });
  // What a runner of files would do before each file: it gives them describe and it.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./all.ts');
  await new Promise<void>((done) => {
    keep(mocha.run(() => done()));
  });
  await writeReport({ passed, failed });
  if (failed.length > 0) throw new Error(`${failed.length} failed`);
};
