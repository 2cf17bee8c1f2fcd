/** How long VS Code waits for the extension when it is needed first: loading its program and setting it up, in the newest VS Code. */
import { newest } from '../vscode/host/editors.ts';
import { packExtension } from '../vscode/host/extension.ts';
import { runSuite } from '../vscode/host/run-suite.ts';
import { median } from './measure.ts';

/** The median of so many starts, in milliseconds; each needs an editor of its own. */
export const activationMilliseconds = async (runs: number): Promise<number> => {
  const vsix = await packExtension();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { report } = await runSuite(newest, 'process', vsix, 'activation');
    const time = report.measured?.['activation'];
    if (time === undefined) throw new Error('The editor has measured nothing.');
    times.push(time);
  }
  return median(times);
};
