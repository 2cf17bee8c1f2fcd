/** `check --timing`: every rule once, on standard error, and nothing else is changed. */
import { rules } from '@peerspec/rules';
import { describe, expect, it } from 'vitest';
import { newStopwatch, timingInWords } from '../../packages/cli/src/check/timing.ts';
import { folderOf } from './support/folder.ts';
import { run } from './support/run-main.ts';

const files = {
  'a.peer': 'intervention A "a" {\n  stage: commissioning\n  format: group\n}\n',
  'b.peer': 'intervention B "b" {\n  sumary: "b"\n}\n',
};

const line = /^ {2} *[\d,]+\.\d\d ms {2} *(\d+\.\d)% {2}([a-z-]+)$/;

const told = (err: string): readonly { readonly share: number; readonly code: string }[] =>
  err.split('\n').flatMap((each) => {
    const [, share, code] = line.exec(each) ?? [];
    return share === undefined || code === undefined ? [] : [{ share: Number(share), code }];
  });

describe('check --timing', () => {
  it('tells of every rule once, the slowest first, and of reading and rules as a whole', async () => {
    const { err } = await run(folderOf(files), ['check', '--timing']);
    expect(
      told(err)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(rules.map(({ code }) => code).toSorted());
    const shares = told(err).map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    expect(err).toMatch(/^Reading took [\d,]+\.\d\d ms, the rules [\d,]+\.\d\d ms, in one thread\.\nEach rule, /);
    expect(err.trimEnd().split('\n')).toHaveLength(rules.length + 2);
  });

  it('changes nothing else', async () => {
    const folder = folderOf(files);
    const plain = await run(folder, ['check']);
    const timed = await run(folder, ['check', '--timing']);
    expect({ code: timed.code, out: timed.out }).toEqual({ code: plain.code, out: plain.out });
    expect(plain).toMatchObject({ code: 1, err: '' });
  });

  it.each(['lines', 'json', 'sarif', 'github'])('is not mixed with %s, which is for programs: exit code 2', async (format) => {
    const { code, out, err } = await run(folderOf(files), ['check', '--timing', '--format', format]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('peerspec: `--timing` goes with --format text; it is for people.\n');
  });

  it('shares the whole time out among the rules', () => {
    const stopwatch = newStopwatch(() => 0);
    stopwatch.timing.took('theory-missing', 1500);
    stopwatch.timing.took('theory-missing', 1500);
    stopwatch.timing.took('form-unstated', 1000);
    const [head, , ...lines] = timingInWords(stopwatch).split('\n');
    expect(head).toBe('Reading took 0.00 ms, the rules 4,000.00 ms, in one thread.');
    expect(lines.slice(0, 2)).toEqual(['  3,000.00 ms   75.0%  theory-missing', '  1,000.00 ms   25.0%  form-unstated']);
    expect(lines[2]).toMatch(/^ {6}0\.00 ms {4}0\.0% {2}/);
  });
});
