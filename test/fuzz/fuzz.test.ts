/** A short run of `npm run fuzz`, the same at every run; and what it is made of. */
import { expect, it } from 'vitest';
import { runScript } from '../../scripts/shared/run.ts';
import { commandLine } from '../../scripts/generate/commands.ts';
import { commands } from './commands.ts';
import { slipsIn, timed, wrongRange, type Complaint } from './complaint.ts';
import { inputAt } from './input.ts';
import { minimised } from './minimise.ts';

it('spoilt texts break no promise', async () => {
  const { code, output } = await runScript('test/fuzz/fuzz.ts', ['--seed', '20261128', '--count', '40']);
  expect(output).toContain('40 inputs tried');
  expect(code, output).toBe(0);
}, 300_000);

it('no command is left out but those that read no specification, and the server, which is asked by its protocol', () => {
  const tried = new Set(commands.map(({ argv }) => argv[0]));
  const left = commandLine()
    .commands.map(({ name }) => name)
    .filter((name) => !tried.has(name));
  expect(left).toEqual(['merge', 'explain', 'rules', 'evidence', 'completion', 'lsp']);
});

it('the inputs of a seed are always the same, and those of another seed are others', () => {
  const of = (seed: number): readonly string[] => Array.from({ length: 50 }, (_, step) => inputAt(seed, step));
  expect(of(1)).toEqual(of(1));
  expect(new Set([...of(1), ...of(2)]).size).toBeGreaterThan(95);
});

it('an input becomes as small as shows the same', async () => {
  const text = 'one\ntwo\nthree { and } four\nfive\n';
  expect(await minimised(text, (smaller) => Promise.resolve(/\{.*\}/.test(smaller)))).toBe('{}');
});

it('what is thrown and what takes long is complained of', async () => {
  const complaints: Complaint[] = [];
  await timed('a fault', complaints, () => {
    throw new Error('broken');
  });
  await timed('a hang', complaints, () => {
    const begin = process.cpuUsage();
    while (process.cpuUsage(begin).user < 2_100_000);
  });
  expect(complaints.map(({ promise, where }) => [promise, where])).toEqual([
    ['nothing is thrown', 'a fault'],
    ['nothing takes 2 s', 'a hang'],
  ]);
});

it('words of a program are complained of, unless an author wrote them or a code has them', () => {
  const of = (output: string, input = ''): readonly string[] => slipsIn(output, input, 'check').map(({ promise }) => promise);
  expect(of('in undefined weeks')).toEqual(['nothing says "undefined"']);
  expect(of('[object Object]')).toHaveLength(1);
  expect(of('in NaN weeks', 'NaN')).toEqual([]);
  expect(of('population-undefined, null-evidence-omitted')).toEqual([]);
});

it('ranges that are not in the text are told from those that are', () => {
  const range = (...[startLine, start, endLine, end]: [number, number, number, number]) => ({
    start: { line: startLine, character: start },
    end: { line: endLine, character: end },
  });
  const lines = ['one', ''];
  expect(wrongRange(lines, range(0, 0, 1, 0))).toBeUndefined();
  expect(wrongRange(lines, range(0, 4, 1, 0))).toContain('begins outside');
  expect(wrongRange(lines, range(0, 0, 2, 0))).toContain('ends outside');
  expect(wrongRange(lines, range(1, 0, 0, 2))).toContain('backwards');
});
