/** What a rule or a problem is about, for the pages, for `peerspec explain` and for the metadata of other formats. */
import type { ProblemEntry } from '@peerspec/language';
import type { Severity } from './finding.ts';
import type { Rule, Stage } from './rule.ts';
import type { RuleSection } from './sections.ts';
import { sectionTitles } from './sections.ts';
import { severityAt, stages } from './strictness.ts';

/** Everything there is to say about one code, as plain data. Texts are Markdown with `code` and nothing else. */
export interface Explanation {
  readonly code: string;
  /** `language` for problems with the file itself. */
  readonly section: RuleSection | 'language';
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly when?: string;
  readonly quiet?: string;
  readonly scope?: string;
  /** The section that must be begun before it speaks. */
  readonly within?: string;
  readonly after: readonly string[];
  readonly waits?: string;
  readonly sources: readonly string[];
  /** What sets it off and what satisfies it: inside an intervention, or a whole file for problems with the file itself. */
  readonly bad?: string;
  readonly good?: string;
  /** What the editor offers to do about it. */
  readonly offers: readonly string[];
  /** The version of PeerSpec that brought it. */
  readonly since: string;
  readonly acceptable: boolean;
  readonly severity: Severity;
  readonly stages: Readonly<Record<Stage, Severity | 'off'>>;
}

const atEveryStage = (severity: (stage: Stage) => Severity | 'off'): Readonly<Record<Stage, Severity | 'off'>> => ({
  idea: severity('idea'),
  design: severity('design'),
  commissioning: severity('commissioning'),
  delivery: severity('delivery'),
  published: severity('published'),
});

const firstVersion = '0.1.0';

const offersOf = (rule: Rule): readonly string[] => [
  ...(rule.fix ? ['write what is missing or put right what is wrong, where it can tell what to write'] : []),
  ...(rule.asks?.length === 1 ? ['record that this is undecided'] : []),
  ...(rule.acceptable === false ? [] : ['accept the departure, with a reason']),
];

/** A rule as a plain record. */
export const explainRule = (rule: Rule): Explanation => ({
  code: rule.code,
  section: rule.section,
  message: rule.message,
  why: rule.why,
  remedy: rule.remedy,
  when: rule.when,
  ...(rule.quiet !== undefined && { quiet: rule.quiet }),
  ...(rule.scope && { scope: rule.scope.saying }),
  ...(rule.within !== undefined && { within: rule.within }),
  after: rule.after ?? [],
  ...(rule.waits !== undefined && { waits: rule.waits }),
  sources: rule.sources,
  bad: rule.bad,
  good: rule.good,
  offers: offersOf(rule),
  since: rule.since ?? firstVersion,
  acceptable: rule.acceptable !== false,
  severity: rule.severity,
  stages: atEveryStage((stage) => severityAt(rule, stage)),
});

/** A problem with the file itself as a plain record. */
export const explainProblem = (entry: ProblemEntry): Explanation => ({
  code: entry.code,
  section: 'language',
  message: entry.message,
  why: entry.why,
  remedy: entry.remedy,
  after: [],
  sources: [],
  ...(entry.bad !== undefined && { bad: entry.bad }),
  ...(entry.good !== undefined && { good: entry.good }),
  offers: [],
  since: firstVersion,
  acceptable: false,
  severity: 'error',
  stages: atEveryStage(() => 'error'),
});

const stageNames: Readonly<Record<Stage, string>> = {
  idea: 'idea',
  design: 'design, or no stage',
  commissioning: 'commissioning',
  delivery: 'delivery',
  published: 'published',
};

const peerBlock = (text: string): string => `\`\`\`peer\n${text.trimEnd()}\n\`\`\``;

const snippet = (title: string, text: string | undefined): string[] => (text === undefined ? [] : [`## ${title}`, peerBlock(text)]);

/** Folded, so that what follows it is seen. */
const folded = (text: string): string[] => [
  '<details>\n<summary>The same in a whole file, to be pasted and checked as it stands</summary>',
  peerBlock(text),
  '</details>',
];

/** Another severity than the one it has, for an example. */
const setting = ({ code, severity, section }: Explanation): string[] => {
  if (section === 'language') return [];
  const example = JSON.stringify({ rules: { [code]: severity === 'info' ? 'warning' : 'info' } }, undefined, 2);
  return [
    '## How to set it',
    `In \`peerspec.config.json\`, as \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\` ([more about that](../configuration.md)):`,
    `\`\`\`json\n${example}\n\`\`\``,
  ];
};

const offered = ({ offers, section }: Explanation): string[] => {
  if (section === 'language') return [];
  const text =
    offers.length === 0 ? 'The editor offers no quick fix: it has to be put right by hand.' : `The editor offers to:\n\n${list(offers)}`;
  return ['## Quick fixes', text];
};

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const table = (stage: Explanation['stages']): string => {
  const rows = stages.map((each) => [stageNames[each], stage[each]]);
  const widths = [Math.max(...rows.map(([name = '']) => name.length), 5), Math.max(...rows.map(([, value = '']) => value.length), 8)];
  const line = (cells: readonly string[]): string => `| ${cells.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(['Stage', 'Severity']), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

/** What it waits for, and why; `folder` is where the pages of rules are, seen from the page on which it is told. */
const waitingFor = ({ within, after, waits = '' }: Explanation, folder = ''): readonly string[] => {
  const others = after.map((code) => `[\`${code}\`](${folder}${code}.md)`);
  const told = [
    within !== undefined && `something is written under \`${within}\``,
    others.length > 0 && `${others.join(' and ')} ${others.length > 1 ? 'have' : 'has'} nothing to say`,
  ].filter((text) => text !== false);
  return told.length === 0 ? [] : [`It waits until ${told.join(', and ')}. ${waits}`];
};

const whenParagraphs = (told: Explanation): readonly string[] => {
  const { when, quiet, scope } = told;
  const paragraphs = [when, quiet, ...waitingFor(told)].filter((text) => text !== undefined);
  return [
    ...(paragraphs.length > 0 ? ['## When it speaks', ...paragraphs] : []),
    ...(scope === undefined ? [] : ['## Where its evidence comes from', scope]),
  ];
};

const acceptance = ({ code, acceptable, section }: Explanation): string => {
  if (acceptable) return `It can be accepted, with a reason that a reader can weigh: \`accept ${code} because "…"\`.`;
  return section === 'language' ? 'It is wrong with the file itself, and cannot be accepted.' : 'It cannot be accepted away.';
};

const page = (told: Explanation, whole?: string): string =>
  `${[
    `# ${told.code}`,
    `**${told.message}**`,
    `## Why it matters`,
    told.why,
    '## What to do',
    told.remedy,
    ...whenParagraphs(told),
    ...snippet('What sets it off', told.bad),
    ...(whole === undefined ? [] : folded(whole)),
    ...snippet('What satisfies it', told.good),
    '## How grave it is',
    ...(told.section === 'language' ? ['An error at every stage.'] : [table(told.stages)]),
    acceptance(told),
    ...setting(told),
    ...offered(told),
    ...(told.sources.length > 0 ? ['## Sources', list(told.sources)] : []),
    `Since version ${told.since}.`,
  ].join('\n\n')}\n`;

/** The Markdown page of a rule; `whole` is its bad example in a complete specification. */
export const rulePage = (rule: Rule, whole: string): string => page(explainRule(rule), whole);

/** The Markdown page of a problem with the file itself. */
export const problemPage = (entry: ProblemEntry): string => page(explainProblem(entry));

const row = ({ code, message, severity }: Pick<Explanation, 'code' | 'message' | 'severity'>): string =>
  `- [\`${code}\`](${code}.md) (${severity}): ${message}`;

/** The Markdown page that leads to all others. */
export const ruleIndex = (rules: readonly Rule[], problems: readonly ProblemEntry[] = []): string => {
  const sections = Object.entries(sectionTitles).flatMap(([section, title]) => {
    const ofSection = rules.filter((rule) => rule.section === section);
    return ofSection.length === 0 ? [] : [`## ${title}`, ofSection.map(row).join('\n')];
  });
  const language =
    problems.length === 0 ? [] : ['## Problems with the file itself', problems.map((entry) => row(explainProblem(entry))).join('\n')];
  return `${['# Rules', 'Severities are those at stage `commissioning`. Some rules [wait for others](../what-rules-wait-for.md), so that one gap gives one message.', ...sections, ...language].join('\n\n')}\n`;
};

/** The Markdown page that says of each rule that waits for another what for, and why. */
export const waitingPage = (rules: readonly Rule[]): string => {
  const waiting = rules.flatMap((rule) =>
    waitingFor(explainRule(rule), 'rules/').map((text) => `- [\`${rule.code}\`](rules/${rule.code}.md): ${text}`),
  );
  return `${[
    '# What rules wait for',
    'One gap gives one message: a rule keeps quiet while another asks for what it would have to go by. It must not wait for a message about a different weakness, so each of these says why. All other rules wait for nothing.',
    waiting.join('\n'),
  ].join('\n\n')}\n`;
};
