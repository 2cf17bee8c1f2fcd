/** `peerspec config`: what is in force for a file, and where each value comes from. */
import { join, resolve } from 'node:path';
import type { Stage } from '@peerspec/rules';
import type { InForce, InForceRule, InForceSetting, InForceWords, SettingSource } from '@peerspec/rules/internal';
import { checkOptionsOf, configurationName, rules, stages } from '@peerspec/rules';
import { severityAt } from '@peerspec/rules/internal';
import { isFolder } from '../disk/look.ts';
import { shownFrom } from '../disk/paths.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { asStored } from '../targets/looked-for.ts';
import { placeIn } from '../targets/target.ts';
import { forTerminal } from '../terminal/escape.ts';
import { toJson } from '../terminal/json.ts';
import type { Style } from '../terminal/style.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { version } from '../version.ts';
import type { ConfigOptions, Found } from './find.ts';
import { finding } from './find.ts';

export interface ShowOptions extends ConfigOptions {
  readonly format: 'text' | 'json';
}

/** Stages for which one line of the configuration says the same. */
interface Group {
  readonly stages: readonly Stage[];
  readonly setting: InForceSetting;
}

const groupsOf = (rule: InForceRule): readonly Group[] => {
  const groups = Map.groupBy(rule.stages, ([, { severity, source }]) => JSON.stringify([severity, source]));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ stages: members.map(([stage]) => stage), setting: first[1] }] : [];
  });
};

/** How the configuration is shown in which something stands. */
type NameOfFile = (file: string | undefined) => string;

const naming =
  (cwd: string, { shown, boundary }: Found): NameOfFile =>
  (file) =>
    file === undefined ? shown : shownFrom(cwd, join(boundary, file));

/** "peerspec.config.json:8:30, for drafts" */
const sourceInWords = (nameOf: NameOfFile, { at, file, files }: SettingSource): string =>
  `${placeIn(nameOf(file), at)}${files ? `, for ${files.join(', ')}` : ''}`;

type Row = readonly [what: string, value: string, source: string];

const ruleRows = (nameOf: NameOfFile, { rules: set }: InForce): readonly Row[] =>
  set.flatMap((rule) =>
    groupsOf(rule).map(({ stages: at, setting }, index): Row => {
      const value = at.length === stages.length ? setting.severity : `${setting.severity} at ${at.join(', ')}`;
      return [index === 0 ? rule.code : '', value, sourceInWords(nameOf, setting.source)];
    }),
  );

const wordRow = (nameOf: NameOfFile, what: string, said: InForceWords | undefined): readonly Row[] =>
  said ? [[what, said.words.join(', '), sourceInWords(nameOf, said.source)]] : [];

const datesRows = (nameOf: NameOfFile, { dates }: InForce): readonly Row[] =>
  dates ? [['dates', dates.severity, sourceInWords(nameOf, dates.source)]] : [];

const evidenceRows = (found: Found): readonly Row[] =>
  found.configuration.evidence.map(({ value, at }): Row => [value, '', placeIn(found.shown, at)]);

const baselineRows = ({ configuration: { baseline }, shown }: Found): readonly Row[] =>
  baseline ? [[baseline.value, '', placeIn(shown, baseline.at)]] : [];

const excludedRows = (nameOf: NameOfFile, { excluded }: InForce): readonly Row[] =>
  excluded ? [[excluded.value, '', placeIn(nameOf(excluded.file), excluded.at)]] : [];

const gitignoreRows = (nameOf: NameOfFile, { gitignore }: InForce): readonly Row[] =>
  gitignore ? [[gitignore.value ? 'yes' : 'no', '', placeIn(nameOf(gitignore.file), gitignore.at)]] : [];

const extendsRows = ({ configuration, shown }: Found): readonly Row[] =>
  configuration.extends.map(({ value, at }): Row => [value, '', placeIn(shown, at)]);

const table = (heading: string, rows: readonly Row[], style: Style): readonly string[] => {
  const wide = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length));
  const line = ([what, value, source]: Row): string => {
    const cells = [what.padEnd(wide(0)), ...(wide(1) > 0 ? [value.padEnd(wide(1))] : [])];
    return `  ${forTerminal(cells.join('  '))}  ${style('dim', forTerminal(source))}`;
  };
  return rows.length === 0 ? [] : ['', style('bold', heading), ...rows.map(line)];
};

const asText = (io: Io, shown: string, found: Found | undefined, inForce: InForce | undefined): string => {
  const style = styleFor(io, io.stdout);
  const paragraph = (text: string): readonly string[] => ['', ...wrap(text, widthFor(io.stdout))];
  const title = style('underline', forTerminal(shown));
  if (!found || !inForce) {
    return [title, ...paragraph(`No \`${configurationName}\` applies, so every rule is as PeerSpec sets it: peerspec rules`), ''].join(
      '\n',
    );
  }
  const others = rules.length - inForce.rules.length;
  const nameOf = naming(io.cwd, found);
  return [
    title,
    `By ${forTerminal(found.shown)}`,
    ...table('Built on', extendsRows(found), style),
    ...table('Passed by where a folder is searched', excludedRows(nameOf, inForce), style),
    ...table('Whether what Git ignores is passed by as well', gitignoreRows(nameOf, inForce), style),
    ...table('Rules', ruleRows(nameOf, inForce), style),
    ...table(
      'Taken for granted where a file does not say it',
      [...wordRow(nameOf, 'topic', inForce.topic), ...wordRow(nameOf, 'country', inForce.country)],
      style,
    ),
    ...table('Where only the date has brought something up', datesRows(nameOf, inForce), style),
    ...table('Files whose shared names every file sees', evidenceRows(found), style),
    ...table('Findings that were there before', baselineRows(found), style),
    ...paragraph(
      inForce.rules.length === 0
        ? 'Every rule is as PeerSpec sets it: peerspec rules'
        : `${countOf(others, 'other rule is', 'other rules are')} as PeerSpec sets them: peerspec rules`,
    ),
    '',
  ].join('\n');
};

type From = (source: SettingSource) => object;

const fromIn =
  (nameOf: NameOfFile): From =>
  ({ at: { start }, file, files }) => ({
    ...(file !== undefined && { configuration: nameOf(file) }),
    line: start.line + 1,
    column: start.character + 1,
    ...(files && { files }),
  });

/** Every rule at every stage, with what says so; `from` is absent where PeerSpec itself does. */
const rulesAsJson = (inForce: InForce | undefined, from: From | undefined): readonly object[] => {
  const severities = inForce && checkOptionsOf(inForce).severities;
  const set = new Map(inForce?.rules.map((rule) => [rule.code, rule.stages] as const));
  return rules.map((rule) => ({
    code: rule.code,
    stages: Object.fromEntries(
      stages.map((stage) => {
        const source = set.get(rule.code)?.get(stage)?.source;
        return [stage, { severity: severityAt(rule, stage, severities), ...(source && { from: from?.(source) }) }];
      }),
    ),
  }));
};

/** What a configuration says beside rules. */
const saidAsJson = ({ configuration, shown }: Found, { excluded, gitignore, topic, country, dates }: InForce, from: From): object => {
  const words = (said: InForceWords | undefined): object | null => (said ? { words: said.words, from: from(said.source) } : null);
  const { baseline, evidence } = configuration;
  return {
    configuration: shown,
    extends: configuration.extends.map(({ value, at }) => ({ name: value, from: from({ at }) })),
    excluded: excluded ? { pattern: excluded.value, from: from(excluded) } : null,
    gitignore: gitignore ? { value: gitignore.value, from: from(gitignore) } : null,
    topic: words(topic),
    country: words(country),
    dates: dates ? { severity: dates.severity, from: from(dates.source) } : null,
    evidence: evidence.map(({ value, at }) => ({ path: value, from: from({ at }) })),
    baseline: baseline ? { path: baseline.value, from: from(baseline) } : null,
  };
};

const saidByNone = {
  configuration: null,
  extends: [],
  excluded: null,
  gitignore: null,
  topic: null,
  country: null,
  dates: null,
  evidence: [],
  baseline: null,
};

const asJson = (io: Io, shown: string, found: Found | undefined, inForce: InForce | undefined): string => {
  const from = found && fromIn(naming(io.cwd, found));
  return toJson({
    format: 'peerspec-config',
    formatVersion: 1,
    peerspec: version,
    file: shown,
    ...(found && inForce && from ? saidAsJson(found, inForce, from) : saidByNone),
    rules: rulesAsJson(inForce, from),
  });
};

/** Shows what is in force for a file, which need not be there yet, or for a folder. @throws WrongConfiguration where its configuration is not in order. */
export const showConfiguration = (io: Io, path: string, options: ShowOptions): ExitCode => {
  const absolute = asStored(io.disk, resolve(io.cwd, path));
  const shown = shownFrom(io.cwd, absolute);
  const found = finding(io, options)(isFolder(io.disk, absolute) ? join(absolute, configurationName) : absolute);
  const inForce = found?.inForce(absolute);
  io.stdout.write(options.format === 'json' ? asJson(io, shown, found, inForce) : asText(io, shown, found, inForce));
  return exitCodes.fine;
};
