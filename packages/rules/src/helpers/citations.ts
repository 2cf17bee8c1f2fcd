/** Published evidence where it is cited: what it stands beside, and whether it is about the same form of support. */
import { compareStarts, isWithin, lastBegun, onceFor } from '@peerspec/language/internal';
import type { Evidence, Mechanism, Ref, Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';
import { specIndex } from './spec-index.ts';
import type { Fix, Form, Hit } from '../engine/rule.ts';
import { areAkin } from './forms.ts';

export interface Citation {
  readonly ref: Ref;
  readonly evidence: Evidence;
  /** What is cited beside it, on the same line. */
  readonly beside: readonly Evidence[];
}

/** What is known here: it is about this place and these people. */
const ownKinds: ReadonlySet<string> = new Set(['hunch', 'practice-knowledge', 'local-data', 'guideline']);

/** A hunch, experience or figures of the place, or a guideline: it need not be carried over from anywhere. */
export const isOwnKnowledge = ({ kind }: Evidence): boolean => ownKinds.has(valueOf(kind) ?? '');

/** A guess, and openly called one. */
export const isHunch = ({ kind }: Evidence): boolean => valueOf(kind) === 'hunch';

/**
 * Every place where published evidence is cited, unless a hunch beside it says that it is carried over as a guess.
 * A Spec never changes, so they are kept as long as it is.
 */
export const citationsOf = onceFor((spec: Spec): readonly Citation[] => {
  const { evidence } = specIndex(spec);
  const { adaptation } = spec;
  // What was adapted is named there, and carries no decision.
  const isOriginal = ({ at }: Ref): boolean => adaptation.state === 'given' && isWithin(at, adaptation.extent);
  const cited = spec.uses.flatMap((ref) => {
    const found = ref.kind === 'evidence' && !isOriginal(ref) ? evidence.get(ref.name) : undefined;
    return found ? [{ ref, evidence: found }] : [];
  });
  const byLine = Map.groupBy(cited, ({ ref }) => ref.at.start.line);
  return cited.flatMap(({ ref, evidence: found }) => {
    if (isOwnKnowledge(found)) return [];
    const beside = (byLine.get(ref.at.start.line) ?? []).flatMap((other) => (other.ref === ref ? [] : [other.evidence]));
    return beside.some(isHunch) ? [] : [{ ref, evidence: found, beside }];
  });
});

/** The first citation of each piece of evidence: what is to be said of it is said once. */
export const firstOfEach = (citations: readonly Citation[]): readonly Citation[] => {
  const seen = new Set<Evidence>();
  return citations.filter(({ evidence }) => !seen.has(evidence) && seen.add(evidence));
};

/** Mechanisms that state a form, in the order of the text. */
const formedIn = onceFor(({ theory }: Spec): readonly Mechanism[] =>
  theory.mechanisms.items.filter(({ form }) => form.state === 'given').toSorted((one, other) => compareStarts(one.extent, other.extent)),
);

/** The form that a citation has to fit: that of the mechanism in which it stands, else that of the whole. */
export const formAt = (spec: Spec, { at }: Ref): Form | undefined => {
  const mechanism = lastBegun(formedIn(spec), at.start, ({ extent }) => extent);
  return (mechanism && isWithin(at, mechanism.extent) ? valueOf(mechanism.form) : undefined) ?? valueOf(spec.format.form);
};

/** Whether the evidence is about one form of support and the place where it is cited about the other. */
export const isOfOtherForm = (spec: Spec, { ref, evidence }: Citation): boolean => {
  const [about, here] = [valueOf(evidence.form), formAt(spec, ref)];
  if (about === undefined || here === undefined || about === 'any') return false;
  return about !== 'mixed' && here !== 'mixed' && !areAkin(about, here);
};

/** Says beside the citation that it is carried over as a guess. */
export const callItAGuess = (_: Spec, { at }: Hit): Fix => ({
  title: 'Say openly that it is a guess',
  at: { ...at, start: at.end },
  text: ', Hunch',
});
