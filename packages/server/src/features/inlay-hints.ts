/** What quantities come to, shown behind them. */
import { grouped } from '@peerspec/documents/internal';
import type { Answer, Range, Spec } from '@peerspec/language';
import { containsCursor, isBefore, minutesSpanText, spanText } from '@peerspec/language/internal';
import type { InlayHint, Position } from 'vscode-languageserver-types';
import type { Page } from '../page.ts';
import type { Planned } from './comes-to.ts';
import { contactsText, peerHoursShort, peerHoursTexts, planText, plannedIn } from './comes-to.ts';

export interface InlayHintOptions {
  /** What an author's settings say; on where they say nothing. */
  readonly computedQuantities?: boolean;
}

const hint = (position: Position, label: string, tooltip?: string): InlayHint => ({
  position: { line: position.line, character: position.character },
  label: `= ${label}`,
  paddingLeft: true,
  ...(tooltip !== undefined && { tooltip }),
});

/** The end of the answer that comes last in the text, of those that are given. */
const lastEnd = (answers: readonly Answer<unknown>[]): Position | undefined =>
  answers
    .flatMap((answer) => (answer.state === 'given' ? [answer.at.end] : []))
    .reduce<Position | undefined>((last, end) => (last && isBefore(end, last) ? last : end), undefined);

/** Behind `every … for …` the number; behind a count of several their time, where a length is known. */
const ofContact = ({ contact, plan }: Planned): readonly InlayHint[] => {
  if (!plan.number) return [];
  const time = plan.minutes && spanText(plan.number) !== '1' ? [grouped(minutesSpanText(plan.minutes))] : [];
  const parts = plan.stated ? time : [contactsText(plan.number), ...time];
  const end = lastEnd(plan.stated ? [contact.count] : [contact.every, contact.for]);
  return end && parts.length > 0 ? [hint(end, parts.join(', '), (plan.minutes ?? plan.number).working)] : [];
};

/** Behind the word `contacts` what they come to for one person. */
const ofContacts = (spec: Spec): readonly InlayHint[] => {
  const plan = planText(spec);
  const { contacts, computed } = spec;
  if (plan === undefined || contacts.state !== 'given' || contacts.at.file !== undefined) return [];
  return [hint(contacts.at.end, plan, computed.knownContacts?.working)];
};

/** Behind the hours of the peers, or where these are missing behind their number, the hours needed and available. */
const ofPeers = (spec: Spec): readonly InlayHint[] => {
  const short = peerHoursShort(spec);
  const end = lastEnd(spec.peers.hours.state === 'given' ? [spec.peers.hours] : [spec.peers.number]);
  return short !== undefined && end ? [hint(end, short, peerHoursTexts(spec).join('\n'))] : [];
};

/** The hints for a stretch of a page; none where the settings switch them off. */
export const inlayHints = (
  { reading }: Pick<Page, 'reading'>,
  range: Pick<Range, 'start' | 'end'>,
  { computedQuantities = true }: InlayHintOptions = {},
): InlayHint[] =>
  computedQuantities
    ? reading.specs
        .flatMap((spec) => [...ofPeers(spec), ...ofContacts(spec), ...plannedIn(spec).flatMap(ofContact)])
        .filter(({ position }) => containsCursor(range, position))
    : [];
