/** What the check finds now and did not find before. */
import type { Range } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { plainText } from '../comparison/meaning.ts';
import type { Placed } from './answer-changes.ts';
import type { Judgement } from './dose-judgements.ts';
import type { PlacedPart } from './intervention-changes.ts';
import type { Renamed } from './reading.ts';
import type { ChangedPart } from './types.ts';

/** A message as it would be with the names of now; figures in it may differ, what it says is the same. */
const keyOf = ({ code, message }: Finding, renamed: Renamed): string =>
  `${code} ${plainText(message)
    .replaceAll(/`([^`]+)`/g, (_, name: string) => renamed.get(name) ?? name)
    .replaceAll(/\d+/g, '#')}`;

/** What is in one list and not in the other; of several alike, as many as are more. */
const without = (
  those: readonly Finding[],
  others: readonly Finding[],
  key: (finding: Finding, isOther: boolean) => string,
): readonly Finding[] => {
  const left = Map.groupBy(others, (finding) => key(finding, true));
  const seen = new Map<string, number>();
  return those.filter((finding) => {
    const own = key(finding, false);
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count > (left.get(own)?.length ?? 0);
  });
};

export const newFindings = (was: readonly Finding[], is: readonly Finding[], renamed: Renamed): readonly Finding[] =>
  without(is, was, (finding, isOld) => keyOf(finding, isOld ? renamed : new Map()));

export const goneFindings = (was: readonly Finding[], is: readonly Finding[], renamed: Renamed): readonly Finding[] =>
  without(was, is, (finding, isNew) => keyOf(finding, isNew ? new Map() : renamed));

const isAt = (finding: Finding, at: Range | undefined, file: string): boolean =>
  at !== undefined && finding.file === (at.file ?? file) && finding.at.start.line >= at.start.line && finding.at.start.line <= at.end.line;

/** Tells findings and judgements with the change at whose place they are, findings once; gives back those that belong to none. */
export const withFindings = (
  parts: readonly PlacedPart[],
  findings: readonly Finding[],
  judgements: readonly Judgement[],
  file: string,
): { readonly parts: readonly ChangedPart[]; readonly others: readonly Finding[] } => {
  const left = new Set(findings);
  const told = ({ at, ...change }: Placed) => {
    const here = [...left].filter((finding) => isAt(finding, at, file));
    for (const finding of here) left.delete(finding);
    const judged = judgements.filter((judgement) => judgement.at === at).map(({ text }) => text);
    return { ...change, judged, found: here.map(({ message }) => plainText(message)) };
  };
  return { parts: parts.map(({ heading, changes }) => ({ heading, changes: changes.map(told) })), others: [...left] };
};
