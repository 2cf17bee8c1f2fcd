/** Commands that change what the next one meets: fixes, baselines, parts of a portfolio, configurations that build on others, and what Git ignores. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleByCode } from '@peerspec/rules';
import { checkReport } from '../cli/support/reports.ts';
import type { Ran } from '../cli/support/run-main.ts';
import { run } from '../cli/support/run-main.ts';
import type { Complaint } from './complaint.ts';

/** Runs a command in the folder and takes note where PeerSpec itself fails. */
type Runs = (...argv: readonly string[]) => Promise<Ran>;

interface Sequence {
  readonly where: string;
  /** What is promised and not so; undefined where all is well. */
  readonly wrong: (runs: Runs, folder: string, draft: string) => Promise<string | undefined>;
}

const baseline: Sequence = {
  where: 'check --update-baseline',
  wrong: async (runs, _, draft) => {
    const known = ['check', draft, '--baseline', 'known.json'];
    const { code } = await runs(...known, '--update-baseline');
    if (code === 2) return undefined;
    const { out } = await runs(...known, '--format', 'json');
    const left = checkReport(out).files.flatMap(({ findings }) => findings.filter(({ code: each }) => ruleByCode(each)));
    return left[0] && `${left[0].code} counts although it is in the baseline`;
  },
};

const shards: Sequence = {
  where: 'check --shard, merge',
  wrong: async (runs) => {
    const { out: whole } = await runs('check', '--format', 'json');
    for (const part of ['1', '2']) await runs('check', '--shard', `${part}/2`, '--allow-empty', '--format', `json=part${part}.json`);
    const { out } = await runs('merge', 'part1.json', 'part2.json');
    return out === whole ? undefined : 'the parts put together are not the whole';
  },
};

const extended: Sequence = {
  where: 'extends',
  wrong: async (runs, folder, draft) => {
    writeFileSync(join(folder, 'peerspec.config.json'), '{ "extends": ["./team.json", "ours"] }');
    writeFileSync(join(folder, 'team.json'), readFileSync(join(folder, draft)));
    const { code } = await runs('check', draft, '--format', 'json');
    return code === 2 ? undefined : 'what is no configuration is followed';
  },
};

const ignored: Sequence = {
  where: '.gitignore',
  wrong: async (runs, folder, draft) => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.gitignore'), readFileSync(join(folder, draft)));
    const listed = async (...argv: readonly string[]) => (await runs('check', '--list-files', ...argv)).out.split('\n');
    const all = await listed('--no-gitignore');
    return (await listed()).find((file) => !all.includes(file));
  },
};

/** The last, because it changes the text. */
const fix: Sequence = {
  where: 'check --fix',
  wrong: async (runs, folder, draft) => {
    const path = join(folder, draft);
    const { out: planned } = await runs('check', draft, '--fix-dry-run');
    const before = readFileSync(path, 'utf8');
    await runs('check', draft, '--fix');
    const after = readFileSync(path, 'utf8');
    if ((planned === '') !== (before === after)) return 'what is shown is not what is done';
    const { out: again } = await runs('check', draft, '--fix-dry-run');
    return again === '' ? undefined : 'there is still something to fix afterwards';
  },
};

const sequences = [baseline, shards, extended, ignored, fix];

/** Goes through one of the sequences, by the number of the input; the text is in the folder already. */
export const wrongInSequence = async (folder: string, draft: string, step: number): Promise<Complaint[]> => {
  const complaints: Complaint[] = [];
  const sequence = sequences[step % sequences.length];
  if (!sequence) return complaints;
  const { where, wrong } = sequence;
  const detail = await wrong(
    async (...argv) => {
      const ran = await run(folder, argv, { env: { PEERSPEC_DEBUG: '1' } });
      if (/PeerSpec itself failed/.test(ran.out + ran.err))
        complaints.push({ promise: 'PeerSpec itself does not fail', where, detail: ran.err });
      return ran;
    },
    folder,
    draft,
  );
  if (detail !== undefined) complaints.push({ promise: 'one command builds on another', where, detail });
  for (const name of ['known.json', 'part1.json', 'part2.json', 'peerspec.config.json', 'team.json', '.gitignore', '.git'])
    rmSync(join(folder, name), { recursive: true, force: true });
  return complaints;
};
