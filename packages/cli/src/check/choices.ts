/** What the options of `check` take. Apart from what checks, so that help need not load it. */
import type { Severity } from '@peerspec/rules';
import { RunFailure } from '../run-failure.ts';
import { choiceOf } from '../wrong-use.ts';

export const checkFormats = [
  'text',
  'concise',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'rdjson',
  'markdown',
] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** An earlier name. */
const alsoCalled: Readonly<Record<string, CheckFormat>> = { lines: 'concise' };

/** From which severity on a finding makes the run fail. */
export const thresholds = ['error', 'warning', 'info', 'hint', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** From the gravest to the slightest, as the rules know them: help need not load those. */
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** A format, and the file that it goes to; none: the screen. */
export interface Wanted {
  readonly format: CheckFormat;
  readonly file?: string;
}

const isFormat = (word: string): word is CheckFormat => checkFormats.some((format) => format === word);

/** Takes `sarif` or `sarif=findings.sarif`, and is asked again for every `--format`. @throws WrongChoice for what is no format. */
export const addFormat = (written: string, before: readonly Wanted[] = []): readonly Wanted[] => {
  const [word = '', ...file] = written.split('=');
  const format = Object.hasOwn(alsoCalled, word) ? alsoCalled[word] : choiceOf('--format', checkFormats)(word);
  if (format === undefined || !isFormat(format)) return before;
  return [...before, { format, ...(file.length > 0 && { file: file.join('=') }) }];
};

/** The part of so many parts. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** Takes `2/5`. @throws RunFailure for anything else. */
export const shardIn = (written: string): Shard => {
  const [, part, parts] = /^(\d{1,4})\/(\d{1,4})$/.exec(written)?.map(Number) ?? [];
  if (part === undefined || parts === undefined || part < 1 || part > parts)
    throw new RunFailure(`\`--shard ${written}\` is no part. Write which part of how many: --shard 1/4, up to --shard 4/4.`);
  return { part, parts };
};

/** Takes a whole number. @throws RunFailure for anything else. */
export const wholeNumber =
  (option: string) =>
  (written: string): number => {
    if (!/^\d{1,9}$/.test(written)) throw new RunFailure(`\`${option}\` takes a whole number such as 10, and \`${written}\` is none.`);
    return Number(written);
  };
