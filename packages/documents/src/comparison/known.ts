/** What checked evidence says about a question in which interventions differ. */
import type { Evidence, Spec } from '@peerspec/language';
import { builtInEvidence, valueOf } from '@peerspec/language';
import { areAkin, isPartOf } from '@peerspec/rules/internal';
import type { KnownFinding } from './types.ts';

/** The questions on which two interventions may differ so that results differ, with the word by which findings are about them. */
const wordFor: Readonly<Record<string, string>> = {
  country: 'country',
  'population.reach': 'reach',
  'peers.position': 'peers',
  'matching.on': 'matching',
  'format.form': 'form',
  'dose.planned': 'contacts',
  'dose.start': 'timing',
  'dose.modes': 'mode',
  'contacts.initiation': 'initiation',
  'context.usual-care': 'usual-care',
  'context.background': 'background',
};

/** What a finding must be about to say that an answer matters: what changes, or why. How it was to deliver is another thing. */
const claims: ReadonlySet<string> = new Set(['effect', 'mechanism']);

/** So many are told; the library has more. */
const most = 2;

const carriesTo = (evidence: Evidence, specs: readonly Spec[]): boolean => {
  const form = valueOf(evidence.form);
  return (
    specs.every((spec) => isPartOf(spec.topic, evidence.topic) || valueOf(evidence.topic)?.some(({ value }) => value === 'any') === true) &&
    (form === 'any' || form === undefined || specs.some(({ format }) => format.form.state === 'given' && areAkin(format.form.value, form)))
  );
};

const topicAndForm = ({ topic, format }: Spec): string => JSON.stringify([valueOf(topic)?.map(({ value }) => value), valueOf(format.form)]);

/** What is known about the questions that these interventions answer: evidence about their topic, from a form like theirs. */
export const knownAbout = (specs: readonly Spec[]): ((path: string) => readonly KnownFinding[]) => {
  // Most interventions of a review have the same topic and form: each of these is looked at once.
  const distinct = [...new Map(specs.map((spec) => [topicAndForm(spec), spec])).values()];
  const findings = builtInEvidence()
    .filter((evidence) => carriesTo(evidence, distinct))
    .flatMap((evidence) =>
      evidence.findings.items
        .filter(({ claim }) => claim.state !== 'given' || claims.has(claim.value))
        .map(({ title = '', about, claim }) => ({
          about: (valueOf(about) ?? []).map(({ value }) => value),
          isClaim: claim.state === 'given',
          told: { evidence: evidence.name ?? '', citation: valueOf(evidence.citation) ?? evidence.title ?? '', finding: title },
        })),
    );
  return (path) => {
    const word = wordFor[path];
    if (word === undefined) return [];
    return (
      findings
        .filter(({ about }) => about.includes(word))
        // What is said to change something comes first.
        .toSorted((one, other) => Number(other.isClaim) - Number(one.isClaim))
        .map(({ told }) => told)
        .slice(0, most)
    );
  };
};
