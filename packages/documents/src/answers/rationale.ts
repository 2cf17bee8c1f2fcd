/** Why a thing was decided so, and on what evidence. */
import type { Answer, Range } from '@peerspec/language';
import type { Drafting } from '../drafting.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { listOf } from '../words/lists.ts';

export interface Reasons {
  readonly because?: string | undefined;
  readonly from: readonly { readonly name: string }[];
  readonly at?: Range | undefined;
}

/** "women's views of support (E1)"; the number points to the part on evidence. */
const evidenceText = (from: Reasons['from'], drafting: Drafting): string => {
  const names = [...new Set(from.map((ref) => ref.name))];
  return listOf(
    names.map((name) => {
      const number = drafting.evidenceNumber(name);
      const title = drafting.called({ name, kind: 'evidence' });
      if (number === undefined) return title;
      return drafting.doubts.has(name) ? `${title} (${number}; see the doubt there)` : `${title} (${number})`;
    }),
  );
};

/** "E1, E3": the numbers alone, for where titles would take too much room. */
export const evidenceNumbers = (from: Reasons['from'], drafting: Drafting): string =>
  [...new Set(from.map(({ name }) => drafting.evidenceNumber(name) ?? drafting.called({ name, kind: 'evidence' })))].join(', ');

/** What is told of reasons, each part under its term. */
const termed = (reasons: Reasons | undefined, drafting: Drafting): readonly (readonly [term: string, text: string])[] => [
  ...(reasons?.because === undefined ? [] : [['Reason', reasons.because] as const]),
  ...(reasons === undefined || reasons.from.length === 0 ? [] : [['Evidence', evidenceText(reasons.from, drafting)] as const]),
];

/** Lines that give the reason and name the evidence. */
export const reasonBullets = (reasons: Reasons | undefined, drafting: Drafting): readonly Bullet[] =>
  termed(reasons, drafting).map(([term, text]) => ({ lead: { emphasis: `${term}:` }, text, at: reasons?.at }));

/** The same for the cell of a table, which has no lines of its own. */
export const reasonTexts = (reasons: Reasons | undefined, drafting: Drafting): readonly string[] =>
  termed(reasons, drafting).map(([term, text]) => `${term.toLowerCase()}: ${text}`);

/** The reasons for an answer; those of a gap without its because, which the gap tells itself. */
export const reasonsOf = (answer: Answer<unknown>): Reasons | undefined => {
  if (answer.state === 'silent') return undefined;
  return answer.state === 'gap' ? answer.rationale && { from: answer.rationale.from, at: answer.rationale.at } : answer.rationale;
};
