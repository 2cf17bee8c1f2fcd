/** What the command line says about the sample in the README. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot, run } from '../shared/run.ts';
import { sampleDay } from './sample-day.ts';

const sampleText = /^```peer\n(?<text>[\s\S]*?)^```$/m;

const fileName = 'first-weeks.peer';

/** How many of the findings are shown: one says how they all read, and each has a page in `docs/rules`. */
const shownFindings = 1;

/** A place, a severity and a code, such as `4:10  hint  still-open`. */
const findingLine = /^ {2}\d+:\d+ {2}/;

/** The first findings, and the last line, which counts them all. */
const shorten = (text: string): string => {
  const lines = text.trimEnd().split('\n');
  const starts = lines.flatMap((line, index) => (findingLine.test(line) ? [index] : []));
  const next = starts[shownFindings];
  if (next === undefined) return lines.join('\n');
  // The line of the file that the next finding points to stands above it, after an empty one.
  const cut = lines.lastIndexOf('', next);
  const isExcerpt = (line: string | undefined): boolean => line !== undefined && /^ +(\d+ )?\|/.test(line);
  const before = isExcerpt(lines[cut - 1]) ? lines.lastIndexOf('', cut - 1) : cut;
  const summary = lines.findLast((line) => line.includes('checked.')) ?? '';
  return [...lines.slice(0, before), '', '  …', '', summary].join('\n');
};

export const sampleFindings = async (readme: string): Promise<string> => {
  const sample = sampleText.exec(readme)?.groups?.['text'];
  if (sample === undefined) throw new Error('README.md shows no sample of PeerSpec.');
  const folder = await mkdtemp(join(tmpdir(), 'peerspec-sample-'));
  await writeFile(join(folder, fileName), sample);
  const peerspec = fromRoot('packages/cli/src/bin.ts');
  const { code, output, stdout } = await run(
    process.execPath,
    [peerspec, 'check', fileName, '--today', sampleDay],
    { NO_COLOR: '1' },
    folder,
  );
  await rm(folder, { recursive: true });
  if (code > 1) throw new Error(`The sample in the README could not be checked:\n${output}`);
  return ['```text', `$ npx peerspec check ${fileName}`, '', shorten(stdout), '```'].join('\n');
};
