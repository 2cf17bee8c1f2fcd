/**
 * `npm run fuzz`: spoilt texts through everything that PeerSpec does with a text, and what is promised of any of them.
 * `-- --seed N` chooses other texts, `--count N` how many, `--step N` one of them again, `--seconds N` ends it earlier.
 * Each defect is told once, with as little text as shows it, and kept in `out/fuzz`.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot, say } from '../../scripts/shared/run.ts';
import { keyOf } from './complaint.ts';
import type { Defect } from './examine.ts';
import { inputAt } from './input.ts';
import type { Told } from './lane.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, step: { type: 'string' }, seconds: { type: 'string' } },
});
const seed = Number(values.seed ?? 1);
const from = Number(values.step ?? 0);
const to = from + (values.step === undefined ? Number(values.count ?? 1000) : 1);
const end = performance.now() + 1000 * Number(values.seconds ?? Number.MAX_SAFE_INTEGER);
if (![seed, from, to, end].every(Number.isFinite)) throw new Error('--seed, --count, --step and --seconds take numbers.');

/** After so many milliseconds without a word an input hangs; making one small takes up to 8 s, and more on a busy machine. */
const patience = 120_000;

const kept = fromRoot('out', 'fuzz');
mkdirSync(kept, { recursive: true });

const defects = new Set<string>();

const tellOf = (step: number, defect: Defect): void => {
  const { promise, where, detail, text } = defect;
  const key = keyOf(defect);
  if (defects.has(key)) return;
  defects.add(key);
  const name = `${seed}-${step}-${key.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 80)}.peer`;
  writeFileSync(join(kept, name), text);
  say(`\nSeed ${seed}, step ${step}. Promised: ${promise}. Asked for: ${where}.\n${detail}`);
  say(`Input (out/fuzz/${name}):\n${JSON.stringify(text.length > 1500 ? `${text.slice(0, 1500)}…` : text)}`);
};

/** Tries inputs from `first` on in a process of their own; gives the step at which it goes on. */
const tryFrom = (first: number): Promise<number> =>
  new Promise((resolve) => {
    const lane = fork(fromRoot('test/fuzz/lane.ts'), [seed, first, to].map(String), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let current = first;
    let next = to;
    const stopAt = (step: number): void => {
      next = step;
      lane.kill('SIGKILL');
    };
    const hangs = (): void => {
      tellOf(current, {
        promise: 'nothing hangs',
        where: 'anything',
        detail: `No answer within ${patience / 1000} s.`,
        text: inputAt(seed, current),
      });
      stopAt(current + 1);
    };
    let timer = setTimeout(hangs, patience);
    lane.on('message', (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(hangs, patience);
      if ('defect' in told) return tellOf(told.step, told.defect);
      current = told.begins;
      tried = current - from + 1;
      if (tried % 500 === 0) say(`${tried} inputs …`);
      if (performance.now() > end) stopAt(to);
    });
    lane.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== null && code !== 0) {
        tellOf(current, {
          promise: 'the process does not end',
          where: 'anything',
          detail: `It ended with ${code}.`,
          text: inputAt(seed, current),
        });
        next = current + 1;
      }
      resolve(next);
    });
  });

let tried = 0;
for (let step = from; step < to;) step = await tryFrom(step);

say(`\n${tried} inputs tried with seed ${seed}. ${defects.size === 0 ? 'Every promise is kept.' : `${defects.size} defects.`}`);
process.exitCode = defects.size === 0 ? 0 : 1;
