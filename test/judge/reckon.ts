/** Holds what PeerSpec finds in an encoding against its table, and counts. */
import type { Finding, Severity } from '@peerspec/rules';
import { severities } from '@peerspec/rules';
import type { Expectation, Grade, Table } from './table.ts';
import { grades } from './table.ts';

/** An encoding with its table, and what is found in it. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/** A share, as the two numbers that it comes from. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface Verdict {
  readonly name: string;
  readonly grade: Grade;
  /** What was wanted and is said. */
  readonly recall: Share;
  /** Findings above a hint that nobody objects to. */
  readonly precision: Share;
  /** Places where nothing must be said, and something is. */
  readonly spoken: Share;
  readonly errorsAndWarnings: number;
  /** As many errors and warnings as the table allows, or fewer. */
  readonly withinBound: boolean;
  readonly missed: readonly Expectation[];
  readonly unjust: readonly { readonly expectation: Expectation; readonly findings: readonly Finding[] }[];
}

const isGraver = (severity: Severity, than: Severity): boolean => severities.indexOf(severity) < severities.indexOf(than);

const wordsOf = ({ message, why = '', remedy, scope = '' }: Finding): string => [message, why, remedy, scope].join('\n').toLowerCase();

const isMeant = ({ codes, at, saying, above }: Expectation, finding: Finding, lines: readonly string[]): boolean =>
  (codes.includes('any') || codes.includes(finding.code)) &&
  (at === undefined || finding.message.includes(`\`${at}\``) || lines[finding.at.start.line]?.includes(at) === true) &&
  (saying === undefined || wordsOf(finding).includes(saying.toLowerCase())) &&
  (above === undefined || isGraver(finding.severity, above));

const countIf = <T>(items: readonly T[], isCounted: (item: T) => boolean): number => items.filter(isCounted).length;

/** Errors and warnings: what a reviewer would hold against a description. */
export const gravest = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

/** What is to be said of one encoding. */
export const judge = ({ name, text, table, findings }: Case): Verdict => {
  const lines = text.split('\n');
  const told = table.expectations.map((expectation) => ({
    expectation,
    findings: findings.filter((finding) => isMeant(expectation, finding, lines)),
  }));
  const wanted = told.filter(({ expectation }) => expectation.wish === 'wanted');
  const unwanted = told.filter(({ expectation }) => expectation.wish === 'unwanted');
  const unjust = unwanted.filter((each) => each.findings.length > 0);
  const objectedTo = new Set(unjust.flatMap((each) => each.findings));
  const aboveHint = findings.filter(({ severity }) => severity !== 'hint');
  const errorsAndWarnings = gravest(findings).length;
  return {
    name,
    grade: table.grade,
    recall: { part: countIf(wanted, (each) => each.findings.length > 0), of: wanted.length },
    precision: { part: countIf(aboveHint, (finding) => !objectedTo.has(finding)), of: aboveHint.length },
    spoken: { part: unjust.length, of: unwanted.length },
    errorsAndWarnings,
    withinBound: errorsAndWarnings <= (table.most ?? Infinity),
    missed: wanted.filter((each) => each.findings.length === 0).map(({ expectation }) => expectation),
    unjust,
  };
};

const sum = (shares: readonly Share[]): Share => ({
  part: shares.reduce((total, { part }) => total + part, 0),
  of: shares.reduce((total, { of }) => total + of, 0),
});

/** All encodings together. */
export const inAll = (verdicts: readonly Verdict[]): Pick<Verdict, 'recall' | 'precision' | 'spoken'> => ({
  recall: sum(verdicts.map(({ recall }) => recall)),
  precision: sum(verdicts.map(({ precision }) => precision)),
  spoken: sum(verdicts.map(({ spoken }) => spoken)),
});

/** Pairs of which the better description gets as many errors and warnings as the poorer one, or more; and all pairs. */
export const disorder = (
  verdicts: readonly Verdict[],
): { readonly pairs: number; readonly wrong: readonly (readonly [Verdict, Verdict])[] } => {
  const pairs = verdicts.flatMap((better) =>
    verdicts.flatMap((poorer) => (grades.indexOf(better.grade) < grades.indexOf(poorer.grade) ? [[better, poorer] as const] : [])),
  );
  return { pairs: pairs.length, wrong: pairs.filter(([better, poorer]) => better.errorsAndWarnings >= poorer.errorsAndWarnings) };
};
