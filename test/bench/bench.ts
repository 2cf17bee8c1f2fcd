/**
 * `npm run bench`: how fast the built command line is, beside what it may take, beside a Node that does
 * nothing, and beside ESLint with as much to read on the same machine. `-- --quick` tries everything with
 * small numbers and judges nothing. Exit codes: 0 all within their budgets, 1 something is over, 2 something could not be
 * measured; the rest is told all the same.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot, run, runScript, say } from '../../scripts/shared/run.ts';
import { activationMilliseconds } from './activation.ts';
import { cannotRunHere } from '../vscode/host/editors.ts';
import { corpus, draftOf, oneArea } from './corpus.ts';
import { growthCases, oneOfEachDoing } from './growth/growth-cases.ts';
import { growthOf, growthTable, isCliff } from './growth/growth.ts';
import { lexerTimes } from './lexers.ts';
import { median, milliseconds, peakMegabytes, type Command } from './measure.ts';
import { eslintConfig, peerFile } from './peer-corpus.ts';
import { renameTimes } from './rename-times.ts';
import { serverTimes } from './server-times.ts';
import { table, type Figure } from './table.ts';
import { tried, verdict, type Unmeasured } from './verdict.ts';

const quick = process.argv.includes('--quick');

/** How many files and how many runs. The middle size is the one that the budgets are about. */
const [small, middle, large] = quick ? [5, 10, 20] : [500, 1000, 2000];
const shortRuns = quick ? 1 : 21;
const longRuns = quick ? 1 : 3;
const keystrokes = quick ? 3 : 101;

/** How many bytes the files have for the table of growth. */
const sizes = quick ? [10_000, 20_000] : [100_000, 500_000, 1_000_000, 2_000_000];

/** Milliseconds that an empty Node takes on a machine that has nothing else to do; the budgets were set on such a one. */
const quietFloor = 35;

const folder = fromRoot('out', quick ? 'bench-quick' : 'bench');
const dist = fromRoot('packages/cli/dist');
const peerspec = join(dist, 'peerspec.mjs');
const eslint = fromRoot('node_modules/eslint/bin/eslint.js');
const eslintFolder = join(folder, 'eslint');

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
};

const writeCorpora = async (): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const size of [small, middle, large]) for (const { path, text } of corpus(size)) await write(join(folder, String(size), path), text);
  const draft = draftOf(300);
  for (const { path, text } of [...corpus(1), draft]) await write(join(folder, 'alone', path), text);
  for (const { path, text } of [...corpus(middle), draft]) await write(join(folder, 'among', path), text);
  for (const { path, text } of oneArea(middle)) await write(join(folder, 'one-area', path), text);
  await write(join(eslintFolder, 'eslint.config.js'), eslintConfig);
  for (let file = 0; file < middle; file++) await write(join(eslintFolder, 'src', `file-${file}.js`), peerFile(file));
};

const checkAll = (size: number): Command => [peerspec, 'check', join(folder, String(size))];

const bareParse = async (): Promise<number> => {
  const times: number[] = [];
  for (let index = 0; index < longRuns; index++) {
    const { stdout } = await runScript('test/bench/bare-parse.ts', [join(folder, String(middle))]);
    times.push(Number(stdout));
  }
  return median(times);
};

const bundleKilobytes = (): number => {
  const programs = readdirSync(dist).filter((path) => path.endsWith('.mjs'));
  return programs.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0) / 1000;
};

/** Starts: nothing, the version, one file. */
const starts = (floor: number): Figure[] => {
  const oneFile = join(folder, String(small), 'area-0000/service-01.peer');
  const version = milliseconds([peerspec, '--version'], shortRuns);
  const check = milliseconds([peerspec, 'check', oneFile], shortRuns);
  const peerVersion = milliseconds([eslint, '--version'], shortRuns, eslintFolder);
  const peerCheck = milliseconds([eslint, 'src/file-0.js'], shortRuns, eslintFolder);
  return [
    { what: 'an empty Node (node -e 0)', value: floor, unit: 'ms' },
    { what: 'peerspec --version', value: version, unit: 'ms', timesFloor: version / floor, timesPeer: version / peerVersion },
    {
      what: 'peerspec check, one file',
      value: check,
      unit: 'ms',
      timesFloor: check / floor,
      timesPeer: check / peerCheck,
      peerBudget: 0.75,
    },
    { what: 'the command line and the language server', value: bundleKilobytes(), unit: 'kB' },
  ];
};

/** Many files: time, memory, growth. */
const many = async (): Promise<Figure[]> => {
  const [first, second, third] = [small, middle, large].map((size) => milliseconds(checkAll(size), longRuns));
  if (first === undefined || second === undefined || third === undefined) throw new Error('Nothing was measured.');
  const parsing = await bareParse();
  const peer = milliseconds([eslint, 'src'], longRuns, eslintFolder);
  const [small_, middle_, large_] = [small, middle, large].map((size) => size.toLocaleString('en-GB'));
  return [
    { what: `peerspec check, ${small_} files`, value: first, unit: 'ms' },
    { what: `peerspec check, ${middle_} files`, value: second, unit: 'ms', timesPeer: second / peer, peerBudget: 0.5 },
    { what: `peerspec check, ${large_} files`, value: third, unit: 'ms' },
    { what: `growth from ${small_} to ${middle_} files`, value: second / first, unit: '×', budget: 2.2 },
    { what: `growth from ${middle_} to ${large_} files`, value: third / second, unit: '×', budget: 2.2 },
    { what: `memory at most, ${middle_} files`, value: peakMegabytes(checkAll(middle)), unit: 'MB', budget: 450 },
    { what: `memory at most, ${large_} files`, value: peakMegabytes(checkAll(large)), unit: 'MB' },
    { what: `parsing alone, ${middle_} files`, value: parsing, unit: 'ms' },
    { what: 'checking, against parsing alone', value: second / parsing, unit: '×' },
  ];
};

/** The largest that is taken: more files than any portfolio has, and one file that is hardly smaller than 5 MB. */
const largest = async (): Promise<Figure[]> => {
  const [count, lines] = quick ? [40, 400] : [10_000, 42_000];
  for (const { path, text } of corpus(count)) await write(join(folder, 'most', path), text);
  const { path, text } = draftOf(lines);
  await write(join(folder, 'longest', path), text);
  const peak = (name: string): number => peakMegabytes([peerspec, 'check', join(folder, name), '--format', 'jsonl']);
  return [
    { what: `memory at most, ${count.toLocaleString('en-GB')} files`, value: peak('most'), unit: 'MB', budget: 700 },
    { what: `memory at most, one file of ${(text.length / 1e6).toFixed(1)} MB`, value: peak('longest'), unit: 'MB' },
  ];
};

/** One file as a document: Word, with its pictures, against Markdown. */
const generating = (): Figure[] => {
  const example = fromRoot('examples/complete/infant-feeding-one-to-one.peer');
  const as = (format: string): number =>
    milliseconds([peerspec, 'generate', example, '--format', format, '--out', join(folder, 'documents')], shortRuns);
  const [plain, forWord] = [as('markdown'), as('docx')];
  return [
    { what: 'peerspec generate, one file as Markdown', value: plain, unit: 'ms' },
    { what: 'peerspec generate, one file for Word', value: forWord, unit: 'ms' },
    { what: 'for Word, against Markdown', value: forWord / plain, unit: '×', budget: 3 },
  ];
};

/** Many interventions side by side, as a reviewer has them. */
const comparing = (): Figure[] => {
  const count = quick ? 5 : 100;
  const files = corpus(count).flatMap(({ path, text }) => (text.includes('intervention ') ? [join(folder, String(middle), path)] : []));
  const value = milliseconds([peerspec, 'compare', ...files, '--format', 'json'], longRuns);
  return [{ what: `peerspec compare, ${String(files.length)} files`, value, unit: 'ms', budget: 2000 }];
};

/** Somebody who types in a draft of 300 lines, alone and among many others. */
const editing = async (floor: number): Promise<Figure[]> => {
  const draft = draftOf(300).path;
  const firsts: number[] = [];
  for (let run = 0; run < longRuns; run++) firsts.push((await serverTimes(join(folder, 'alone'), draft, 1)).first);
  const alone = await serverTimes(join(folder, 'alone'), draft, keystrokes);
  const among = await serverTimes(join(folder, 'among'), draft, keystrokes);
  const others = `among ${middle.toLocaleString('en-GB')} drafts`;
  const first = median(firsts);
  const asked: [what: string, value: number | undefined][] = [
    [`completion, ${others}`, among.completion],
    [`hover, ${others}`, among.hover],
  ];
  return [
    { what: 'from its start to the first findings', value: first, unit: 'ms', timesFloor: first / floor },
    { what: 'from a keystroke to its findings', value: alone.keystroke, unit: 'ms', budget: 16 },
    { what: `the same, ${others}`, value: among.keystroke, unit: 'ms', budget: 16 },
    ...asked.flatMap(([what, value]): Figure[] => (value === undefined ? [] : [{ what, value, unit: 'ms', budget: 20 }])),
  ];
};

/** A new name that every file of a folder uses. */
const renaming = async (): Promise<Figure[]> => {
  const { rename, hover, files } = await renameTimes(join(folder, 'one-area'), 'shared.peer', 'evidence Audit0');
  return [
    { what: `a new name in ${files.toLocaleString('en-GB')} files`, value: rename, unit: 'ms', budget: 2000 },
    { what: 'the longest wait for a hover meanwhile', value: hover, unit: 'ms', budget: 200 },
  ];
};

/** Names in any script cost little, as long as the lexer looks at first characters. */
const names = (): Figure[] => {
  const texts = corpus(middle).map(({ text }) => text);
  const { ours, ascii, naive } = lexerTimes(texts, longRuns);
  return [
    { what: `lexing, ${texts.length.toLocaleString('en-GB')} files`, value: ours, unit: 'ms' },
    { what: 'names in any script, against ASCII names', value: ours / ascii, unit: '×', budget: 2 },
    { what: 'without hints for first characters, against ours', value: naive / ours, unit: '×' },
  ];
};

const editorStart = 'the start of the extension in VS Code';

/** Not tried in the quick run: it would fetch an editor. */
const inVsCode = async (): Promise<readonly Figure[] | Unmeasured> => {
  if (quick) return [];
  const why = cannotRunHere();
  if (why !== undefined) return { what: editorStart, why };
  return [{ what: editorStart, value: await activationMilliseconds(longRuns), unit: 'ms' }];
};

// What is measured is what the sources say now; the quick run is content with what there is.
if (!quick || !existsSync(peerspec)) {
  const built = await run(process.execPath, [fromRoot('scripts/build.ts'), '--programs']);
  if (built.code !== 0) throw new Error(built.output);
}
await writeCorpora();
const floor = milliseconds(['-e', '0'], shortRuns);
const measured: [what: string, measure: () => readonly Figure[] | Promise<readonly Figure[] | Unmeasured>][] = [
  ['starts', () => starts(floor)],
  [editorStart, inVsCode],
  ['documents', generating],
  ['comparing', comparing],
  ['many files', many],
  ['the largest', largest],
  ['editing', () => editing(floor)],
  ['renaming', renaming],
  ['names', names],
];
const figures: Figure[] = [];
const unmeasured: Unmeasured[] = [];
for (const [what, measure] of measured) {
  // The table comes at the end; until then whoever waits sees how far it is.
  process.stderr.write(`Measuring ${what} …\n`);
  const found = await tried(what, measure);
  if ('why' in found) unmeasured.push(found);
  else figures.push(...found);
}
say(`Node ${process.versions.node}, ${process.platform}, medians of ${shortRuns} starts and ${longRuns} long runs, files of 150 lines.\n`);
say(table(quick ? figures.map(({ budget: _budget, peerBudget: _peerBudget, ...figure }) => figure) : figures));

const growths = await growthOf(quick ? oneOfEachDoing : growthCases, sizes);
say(`\nSeconds of the processor for one file of each size, in a process of its own.\n\n${growthTable(growths, sizes)}`);

if (floor > quietFloor) {
  say(`\nThis machine is busy or slow: times in milliseconds are for one on which an empty Node takes at most ${quietFloor} ms.`);
}

if (quick) say('\nSmall numbers: everything was tried, nothing is judged.');
else {
  const cliffs = growths.filter((growth) => isCliff(growth, sizes)).map(({ family, doing }) => `${family}, ${doing}`);
  const { lines, code } = verdict(figures, cliffs, unmeasured);
  say(`\n${lines.join('\n')}`);
  process.exitCode = code;
}
