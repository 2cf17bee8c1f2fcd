/** What a configuration comes to for one file. */
import { compareText, resolveUse } from '@peerspec/language/internal';
import { stages } from '../engine/strictness.ts';
import type { Severities } from '../engine/strictness.ts';
import type { Stage } from '../engine/rule.ts';
import type { CheckOptions } from '../engine/check.ts';
import type { Configuration, Placed, Setting, Settings } from './configuration.ts';
import { matcher } from './patterns.ts';

/** How grave a rule is at a stage, and what says so: the top of the configuration, or an override with the patterns of its files. */
export interface InForceSetting {
  readonly severity: Setting;
  readonly source: SettingSource;
}

/** Where a value comes from. */
export interface SettingSource {
  readonly at: Placed<unknown>['at'];
  /** The path from the root of the configuration in which it stands, where that is one that is extended. */
  readonly file?: string;
  /** The patterns of the override; absent where it is said for all files. */
  readonly files?: readonly string[];
}

export interface InForceRule {
  readonly code: string;
  readonly stages: ReadonlyMap<Stage, InForceSetting>;
}

export interface InForceWords {
  readonly words: readonly string[];
  readonly source: SettingSource;
}

export interface InForce {
  /** The pattern by which the file is passed by where a folder is searched. */
  readonly excluded?: Placed<string> & Pick<SettingSource, 'file'>;
  /** Whether what Git ignores is passed by there as well, where something is said about it. */
  readonly gitignore?: Placed<boolean> & Pick<SettingSource, 'file'>;
  /** Rules for which something is set, in the order of their codes. */
  readonly rules: readonly InForceRule[];
  readonly topic?: InForceWords;
  readonly country?: InForceWords;
  /** What counts for what only the date has brought up. */
  readonly dates?: InForceSetting;
}

/** Settings together with where they come from. */
interface Layer extends Omit<SettingSource, 'at'> {
  readonly settings: Settings;
}

/** What counts for reading, and not for finding files. */
type Merged = Omit<InForce, 'excluded' | 'gitignore'>;

const merge = (layers: readonly Layer[]): Merged => {
  const rules = new Map<string, Map<Stage, InForceSetting>>();
  const words: { topic?: InForceWords; country?: InForceWords } = {};
  let dates: InForceSetting | undefined;

  for (const { settings, ...from } of layers) {
    for (const { code, stage, severity, at } of settings.rules) {
      const ofRule = rules.get(code) ?? new Map<Stage, InForceSetting>();
      rules.set(code, ofRule);
      for (const each of stage === undefined ? stages : [stage]) ofRule.set(each, { severity, source: { at, ...from } });
    }
    for (const key of ['topic', 'country'] as const) {
      const said = settings.defaults[key];
      if (said) words[key] = { words: said.value, source: { at: said.at, ...from } };
    }
    if (settings.dates) dates = { severity: settings.dates.value, source: { at: settings.dates.at, ...from } };
  }
  const sorted = [...rules].sort(([one], [other]) => compareText(one, other));
  return { rules: sorted.map(([code, ofRule]) => ({ code, stages: ofRule })), ...words, ...(dates && { dates }) };
};

/** What one configuration says of a file: by which pattern it is passed by, and the settings for it, each with a key that tells them apart. */
interface Said {
  readonly excluded?: InForce['excluded'];
  readonly layers: readonly (readonly [key: string, layer: Layer])[];
}

const saying = (configuration: Configuration, file?: string): ((path: string) => Said) => {
  const from = file === undefined ? {} : { file };
  const excludes = configuration.exclude.map((pattern) => ({ pattern: { ...pattern, ...from }, matches: matcher(pattern.value) }));
  const overrides = configuration.overrides.map((settings, index) => {
    const files = settings.files.map(({ value }) => value);
    const layer: Layer = { settings, files, ...from };
    return { keyed: [index.toString(), layer] as const, matchers: files.map(matcher) };
  });
  const top = ['', { settings: configuration, ...from }] as const;
  return (path) => {
    const matching = overrides.filter(({ matchers }) => matchers.some((matches) => matches(path))).map(({ keyed }) => keyed);
    const excluded = excludes.find(({ matches }) => matches(path))?.pattern;
    return { layers: [top, ...matching], ...(excluded && { excluded }) };
  };
};

/**
 * Makes a configuration ready to be asked about many files. One that is extended counts as a whole, its overrides
 * included, before whatever extends it.
 * @returns for a path from the folder of the configuration, with forward slashes: what is in force for it.
 */
export const configured = (configuration: Configuration): ((path: string) => InForce) => {
  const own = saying(configuration);
  const extended = (configuration.extended ?? []).map(({ configuration: each, file, way }) => {
    const says = saying(each, file);
    return (path: string): Said => {
      const seen = resolveUse(way === '' ? '' : `${way}/`, path);
      return says('path' in seen ? seen.path : path);
    };
  });
  const gitignore = [...(configuration.extended ?? []), { configuration, file: undefined }]
    .map(({ configuration: each, file }) => each.gitignore && { ...each.gitignore, ...(file !== undefined && { file }) })
    .findLast((each) => each);
  /** Few files differ in which overrides match them, so the same answers are used again. */
  const merged = new Map<string, Merged>();
  return (path) => {
    const said = [...extended, own].map((says) => says(path));
    const key = said.map(({ layers }) => layers.map(([each]) => each).join()).join(';');
    const settings = merged.get(key) ?? merge(said.flatMap(({ layers }) => layers.map(([, layer]) => layer)));
    merged.set(key, settings);
    const excluded = said.findLast((each) => each.excluded)?.excluded;
    return { ...settings, ...(excluded && { excluded }), ...(gitignore && { gitignore }) };
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
