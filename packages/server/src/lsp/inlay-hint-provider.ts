/** What quantities come to, shown behind them. */
import { grouped } from '@peerspec/documents/internal';
import type { Answer, Spec } from '@peerspec/language';
import { isBefore, minutesSpanText, spanText, containsCursor } from '@peerspec/language/internal';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHint, InlayHintParams, Position } from 'vscode-languageserver';
import type { PeerServerServices } from '../services.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import type { Planned } from './computed-values.ts';
import { contactsText, peerHoursShort, peerHoursTexts, planText, plannedIn } from './computed-values.ts';

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
  const end = lastEnd(plan.stated ? [contact.count] : [contact.count, contact.every, contact.for, contact.until]);
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

/** Langium's goes from node to node; ours shows what a whole specification comes to. */
export class PeerInlayHintProvider implements InlayHintProvider {
  readonly #configuration: PeerServerServices['shared']['workspace']['ConfigurationProvider'];

  constructor(services: PeerServerServices) {
    this.#configuration = services.shared.workspace.ConfigurationProvider;
  }

  /** The hints for a stretch of a document; none where the settings switch them off. */
  getInlayHints({ reading }: PeerDocument, { range }: Pick<InlayHintParams, 'range'>): InlayHint[] {
    if (!this.#configuration.heeded.inlayHints) return [];
    return reading.specs
      .flatMap((spec) => [...ofPeers(spec), ...ofContacts(spec), ...plannedIn(spec).flatMap(ofContact)])
      .filter(({ position }) => containsCursor(range, position));
  }
}
