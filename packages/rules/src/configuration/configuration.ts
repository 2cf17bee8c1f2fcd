/** What `peerspec.config.json` says, each value with its place, so that a reader can be told where it comes from. */
import type { Range } from '@peerspec/language';
import type { Severity } from '../engine/finding.ts';
import type { Stage } from '../engine/rule.ts';

/** The name by which a configuration is found. */
export const configurationName = 'peerspec.config.json';

export type Setting = Severity | 'off';

/** A value, and where it is written. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Range;
}

/** How grave one rule is: at one stage, or at all of them. */
export interface RuleSetting {
  readonly code: string;
  readonly stage?: Stage;
  readonly severity: Setting;
  readonly at: Range;
}

/** What an intervention is taken to be about where it does not say so itself; the words as they are written in `.peer` files. */
export interface Defaults {
  readonly topic?: Placed<readonly string[]>;
  readonly country?: Placed<readonly string[]>;
}

export interface Settings {
  /** In the order of the text. */
  readonly rules: readonly RuleSetting[];
  readonly defaults: Defaults;
  /** How grave is what only the date has brought up, where nothing is set for the rule itself. */
  readonly dates?: Placed<Setting>;
}

/** Other settings for some files. */
export interface Override extends Settings {
  readonly files: readonly Placed<string>[];
  readonly at: Range;
}

/** All paths are relative to the folder of the configuration, with forward slashes. */
export interface Configuration extends Settings {
  /** Later ones win. */
  readonly overrides: readonly Override[];
  /** Patterns of files that are passed by where a folder is searched. */
  readonly exclude: readonly Placed<string>[];
  /** Whether what Git ignores is passed by there as well; it is, where nothing is said. */
  readonly gitignore?: Placed<boolean>;
  /** Files whose shared names every file sees. */
  readonly evidence: readonly Placed<string>[];
  /** The file that holds the findings that were there before. */
  readonly baseline?: Placed<string>;
  /** What it builds on: files and packages. */
  readonly extends: readonly Placed<string>[];
  /** What that comes to, once it has been looked for: those that are outweighed first. */
  readonly extended?: readonly Extended[];
}

/** A configuration that another one builds on. */
export interface Extended {
  /** Its path from the root. */
  readonly file: string;
  readonly configuration: Configuration;
  /** From the folder that its patterns start from down to that of the configuration that builds on it. */
  readonly way: string;
}

/** Something wrong with the configuration itself. */
export interface ConfigurationProblem {
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly at: Range;
  /** The text that would put it right in place of `at`, where one is likely. */
  readonly replacement?: string;
}

export const emptyConfiguration: Configuration = { rules: [], defaults: {}, overrides: [], exclude: [], evidence: [], extends: [] };
