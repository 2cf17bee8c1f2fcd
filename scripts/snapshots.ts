/**
 * `npm run snapshots`: writes the snapshots of all tests anew, those beside a test, within it and in files of their own.
 * A property, a rule or an example more changes some of nearly every package; what has changed in them is then to be read.
 */
import { globSync, readFileSync } from 'node:fs';
import { fromRoot, runTool, say } from './shared/run.ts';

/** Only tests that have some: the others say by themselves what they expect, and take most of the time. */
const withSnapshots = globSync('test/**/*.test.ts', { cwd: fromRoot() }).filter((path) =>
  readFileSync(fromRoot(path), 'utf8').includes('Snapshot('),
);

const { code, output } = await runTool('vitest', ['run', '--update', ...withSnapshots], { NO_COLOR: '1' });
// Its last lines count; what failed all the same, which no snapshot can mend, stands above them.
say(
  output
    .trim()
    .split('\n')
    .slice(code === 0 ? -8 : -80)
    .join('\n'),
);
say('\nRead what has changed before you commit it: git diff test');
process.exitCode = code;
