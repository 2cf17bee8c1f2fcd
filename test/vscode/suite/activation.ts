/** Not a test but a measurement: what the extension takes to be at work, from the call that loads it to the end of its `activate`. */
import { found } from './support/extension.ts';
import { writeReport } from './support/report-file.ts';

export const run = async (): Promise<void> => {
  const extension = found();
  if (extension.isActive) throw new Error('The extension is at work already, though no specification is open.');
  const began = performance.now();
  await extension.activate();
  await writeReport({ passed: [], failed: [], measured: { activation: performance.now() - began } });
};
