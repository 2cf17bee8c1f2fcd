/**
 * `npm start`: what PeerSpec does, shown with the examples. Everything is done by the built command line,
 * with the commands that are printed, so that a newcomer can type them again.
 */
import { readdir } from 'node:fs/promises';
import { checkSummary } from './shared/check-summary.ts';
import { complain, fromRoot, run, runScript, say, type Ended } from './shared/run.ts';

/** A draft that is short enough to be shown with all that there is to say about it. */
const draft = 'examples/portfolio/feeding-calls.peer';
const whole = 'examples/complete/infant-feeding-one-to-one.peer';
const documents = 'out/specifications';
const compared = 'out/comparison.html';

/** Lines of findings that are shown before the reader is told where to see the rest. */
const shownLines = 60;

const peerspec = (...commandArguments: string[]): Promise<Ended> =>
  run(process.execPath, [fromRoot('packages/cli/dist/peerspec.mjs'), ...commandArguments]);

/** A run that could do its work: findings are what it is for, and no failure. */
const succeed = async (step: Promise<Ended>, what: string): Promise<string> => {
  const { code, output, stdout } = await step;
  if (code > 1) throw new Error(`${what} failed:\n${output}`);
  return stdout;
};

const heading = (text: string, command: string): void => say(`\n${text}\n  $ ${command}\n`);

const showAll = async (): Promise<void> => {
  heading('Checking the examples', 'npx peerspec check examples');
  say(checkSummary(await succeed(peerspec('check', 'examples', '--format', 'json'), 'Checking the examples')));
};

const showDraft = async (): Promise<void> => {
  heading('All that is said about one draft', `npx peerspec check ${draft}`);
  const lines = (await succeed(peerspec('check', draft), 'Checking a draft')).trimEnd().split('\n');
  say(lines.slice(0, shownLines).join('\n'));
  if (lines.length > shownLines) say(`… and ${lines.length - shownLines} more lines`);
};

const writeDocuments = async (): Promise<void> => {
  heading('Writing a specification for each example', `npx peerspec generate examples --out ${documents}`);
  await succeed(peerspec('generate', 'examples', '--out', documents), 'Writing the specifications');
  const written = await readdir(fromRoot(documents), { recursive: true });
  for (const path of written.filter((name) => name.endsWith('.md')).sort()) say(`  ${documents}/${path}`);
};

/** One example as others take it. */
const forOthers = async (): Promise<void> => {
  heading('One of them for Word, and as a web page', `npx peerspec generate ${whole} --format docx --out ${documents}`);
  for (const format of ['docx', 'html']) {
    const told = await succeed(peerspec('generate', whole, '--format', format, '--out', documents), `Writing it as ${format}`);
    for (const [, path] of told.matchAll(/^Written: (.+)$/gm)) say(`  ${path}`);
  }
};

const compareTwo = async (): Promise<void> => {
  const [one, other] = ['examples/published/ruby.peer', 'examples/published/aba-feed.peer'];
  heading(
    'Holding two published interventions against one another',
    `npx peerspec compare ${one} ${other} --format html --out ${compared}`,
  );
  await succeed(peerspec('compare', one, other, '--format', 'html', '--out', compared), 'Comparing');
  say(`  ${compared}`);
};

const next = [
  [`npx peerspec questions ${draft}`, 'which design questions are answered, open or silent'],
  ['npx peerspec explain theory-missing', 'what a finding means and how to put it right'],
  ['npx peerspec check examples/portfolio', 'more drafts, with more to say about them'],
  [`cp ${whole} out/mine.peer`, 'a specification to start from: change it,'],
  ['npx peerspec check out/mine.peer', 'and check it again'],
] as const;

const showNext = (): void => {
  const width = Math.max(...next.map(([command]) => command.length));
  say('\nWhat to try next');
  for (const [command, purpose] of next) say(`  ${command.padEnd(width)}  ${purpose}`);
};

const built = await runScript('scripts/build.ts', ['--programs']);
if (built.code === 0) {
  await showAll();
  await showDraft();
  await writeDocuments();
  await forOthers();
  await compareTwo();
  showNext();
} else {
  complain(built.output);
  process.exitCode = 1;
}
