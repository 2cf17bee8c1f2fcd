/** The keys and words of a configuration: the reader, its suggestions and the JSON Schema all go by these. */
import { severities } from '../engine/finding.ts';
import { stages } from '../engine/strictness.ts';
import type { Stage } from '../engine/rule.ts';
import type { Setting } from './configuration.ts';

const rules = 'How grave each rule is: one word for all stages, or a word for some of them. Rules that are not named stay as they are.';
const defaults =
  'What an intervention is taken to be about where it does not say so itself. It decides only which evidence applies; the question stays unanswered.';

const dates =
  'How grave it is where only the date has brought something up (a decision is overdue, a figure has grown old), so that no day turns a build red without a commit. What is set for a rule itself counts before it.';

/** What can stand in each object, with what it means. */
export const keys = {
  top: {
    $schema: 'The address of the description of this file, for editors.',
    extends:
      'A configuration to build on, or several: files ("../shared.json") and installed packages. Later ones win over earlier ones, and what stands here wins over all of them.',
    rules,
    overrides: 'Other settings for some files. Where several match a file, later ones win.',
    exclude:
      'Files and folders that are passed by where a folder is searched: patterns from the folder of this file, such as "archive" or "**/*.old.peer". A file that is named on the command line is read all the same.',
    gitignore: 'Whether what Git ignores (`.gitignore`) is passed by where a folder is searched: `true`, unless `false` stands here.',
    defaults,
    evidence:
      'Files whose shared names (evidence, measures, conditions, contexts) every file sees without `use`; paths from the folder of this file.',
    dates,
    baseline:
      'A file that holds the findings that were there before, so that only new ones count; a path from the folder of this file. `peerspec check --update-baseline` writes it.',
  },
  override: {
    files: 'Which files: patterns from the folder of this file, such as "drafts" (all in that folder) or "**/*.draft.peer".',
    rules,
    defaults,
    dates,
  },
  defaults: {
    topic: 'One topic or several, as a file writes them behind `topic`.',
    country: 'One country or several, as a file writes them behind `country`.',
  },
} as const;

/** What others call a key, or where they put it. */
export const otherKeys: Readonly<Record<string, string>> = {
  schema: '$schema',
  severity: 'rules',
  severities: 'rules',
  ignore: 'exclude',
  ignores: 'exclude',
  ignorePatterns: 'exclude',
  excluded: 'exclude',
  respectGitignore: 'gitignore',
  useGitignore: 'gitignore',
  paths: 'files',
  library: 'evidence',
  suppressions: 'baseline',
  extend: 'extends',
  presets: 'extends',
  base: 'extends',
  date: 'dates',
  overdue: 'dates',
  deadlines: 'dates',
};

export const settings: readonly Setting[] = ['off', ...severities.toReversed()];

/** What others call a severity. */
export const otherSettings: Readonly<Record<string, Setting>> = {
  warn: 'warning',
  information: 'info',
  suggestion: 'hint',
  none: 'off',
  never: 'off',
  ignore: 'off',
  false: 'off',
  disabled: 'off',
};

export const isSetting = (word: string): word is Setting => settings.some((setting) => setting === word);
export const isStage = (word: string): word is Stage => stages.some((stage) => stage === word);

/** How one word of a topic or a country is written in a `.peer` file. */
export const wordPattern = String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$`;
