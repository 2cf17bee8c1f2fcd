/** `npm test`: every stage, whatever the one before it said, and a total at the end. */
import { say } from './shared/run.ts';
import { stages, type Stage } from './shared/stages.ts';

let passed = 0;
let failed = 0;
const notRun: string[] = [];

const tried = async (stage: Stage): Promise<void> => {
  const start = performance.now();
  const outcome = await stage.run();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : '';
  if (outcome.notRun !== undefined) {
    notRun.push(stage.name);
    say(`NOT RUN ${stage.name}: ${outcome.notRun}`);
    return;
  }
  say(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'}  ${stage.name}${counts}, ${seconds} s`);
  if (outcome.failed > 0) say(`\n${outcome.output.trim()}\n`);
};

for (const sideBySide of stages) await Promise.all(sideBySide.map(tried));

say(`\n${passed} passed, ${failed} failed${notRun.length === 0 ? '' : `, not run here: ${notRun.join(', ')}`}`);
process.exitCode = failed === 0 ? 0 : 1;
