/** What a configuration comes to for one file. */
import { stages } from '../engine/strictness.ts';
import type { Severities } from '../engine/strictness.ts';
import type { Stage } from '../engine/rule.ts';
import type { CheckOptions } from '../engine/check.ts';
import type { Configuration, Defaults, Placed, RuleSetting, Setting, Settings } from './configuration.ts';
import { matcher } from './patterns.ts';

/** How grave a rule is at a stage, and what says so: the top of the configuration, or an override with the patterns of its files. */
export interface InForceSetting {
  readonly severity: Setting;
  readonly source: Source;
}

/** Where a value comes from. */
export interface Source {
  readonly at: Placed<unknown>['at'];
  /** The patterns of the override; absent where it is said for all files. */
  readonly files?: readonly string[];
}

export interface InForceRule {
  readonly code: string;
  readonly stages: ReadonlyMap<Stage, InForceSetting>;
}

export interface InForceWords {
  readonly words: readonly string[];
  readonly source: Source;
}

export interface InForce {
  /** The pattern by which the file is passed by where a folder is searched. */
  readonly excluded?: Placed<string>;
  /** Rules for which something is set, in the order of their codes. */
  readonly rules: readonly InForceRule[];
  readonly topic?: InForceWords;
  readonly country?: InForceWords;
  /** What counts for what only the date has brought up. */
  readonly dates?: InForceSetting;
}

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const merge = (layers: readonly { readonly settings: Settings; readonly files?: readonly string[] }[]): Omit<InForce, 'excluded'> => {
  const rules = new Map<string, Map<Stage, InForceSetting>>();
  const words: { topic?: InForceWords; country?: InForceWords } = {};
  let dates: InForceSetting | undefined;
  const sourceAt = (at: Source['at'], files: readonly string[] | undefined): Source => ({ at, ...(files && { files }) });

  const set = ({ code, stage, severity, at }: RuleSetting, files: readonly string[] | undefined): void => {
    const ofRule = rules.get(code) ?? new Map<Stage, InForceSetting>();
    rules.set(code, ofRule);
    for (const each of stage === undefined ? stages : [stage]) ofRule.set(each, { severity, source: sourceAt(at, files) });
  };
  const take = (key: keyof Defaults, said: Defaults[keyof Defaults], files: readonly string[] | undefined): void => {
    if (said) words[key] = { words: said.value, source: sourceAt(said.at, files) };
  };

  for (const { settings, files } of layers) {
    for (const setting of settings.rules) set(setting, files);
    take('topic', settings.defaults.topic, files);
    take('country', settings.defaults.country, files);
    if (settings.dates) dates = { severity: settings.dates.value, source: sourceAt(settings.dates.at, files) };
  }
  const sorted = [...rules].sort(([one], [other]) => compareText(one, other));
  return { rules: sorted.map(([code, ofRule]) => ({ code, stages: ofRule })), ...words, ...(dates && { dates }) };
};

/**
 * Makes a configuration ready to be asked about many files.
 * @returns for a path from the folder of the configuration, with forward slashes: what is in force for it.
 */
export const configured = (configuration: Configuration): ((path: string) => InForce) => {
  const excludes = configuration.exclude.map((pattern) => ({ pattern, matches: matcher(pattern.value) }));
  const overrides = configuration.overrides.map((override, index) => {
    const files = override.files.map(({ value }) => value);
    return { index, settings: override, files, matchers: files.map(matcher) };
  });
  /** Few files differ in which overrides match them, so the same answers are used again. */
  const merged = new Map<string, Omit<InForce, 'excluded'>>();
  return (path) => {
    const matching = overrides.filter(({ matchers }) => matchers.some((matches) => matches(path)));
    const key = matching.map(({ index }) => index).join();
    const settings = merged.get(key) ?? merge([{ settings: configuration }, ...matching]);
    merged.set(key, settings);
    const excluded = excludes.find(({ matches }) => matches(path))?.pattern;
    return excluded ? { ...settings, excluded } : settings;
  };
};

/** The same as options of a check. */
export const checkOptionsOf = ({ rules, topic, country, dates }: InForce): Pick<CheckOptions, 'severities' | 'defaults' | 'dates'> => {
  const severities: Severities = Object.fromEntries(
    rules.map(({ code, stages: ofRule }) => [code, Object.fromEntries([...ofRule].map(([stage, { severity }]) => [stage, severity]))]),
  );
  return {
    severities,
    ...(dates && { dates: dates.severity }),
    defaults: { ...(topic && { topic: topic.words }), ...(country && { country: country.words }) },
  };
};
