import type { Evidence, Rationale, Ref, Spec } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { callItAGuess, isOwnKnowledge } from '../../helpers/citations.ts';
import { specIndex } from '../../helpers/spec-index.ts';
import type { Fix, Hit, Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** They say whether something changes an outcome, and not why. */
const trials: ReadonlySet<string> = new Set(['trial', 'non-randomised-study', 'experimental-synthesis']);

/** They say how something comes about or is experienced, and not how much it changes. */
const accounts: ReadonlySet<string> = new Set([
  'qualitative-study',
  'qualitative-synthesis',
  'process-study',
  'process-review',
  'realist-synthesis',
]);

const explains = ({ findings }: Evidence): boolean =>
  findings.items.some(({ claim }) => ['mechanism', 'experience'].includes(valueOf(claim) ?? ''));

const isTrialAlone = (evidence: Evidence): boolean => trials.has(valueOf(evidence.kind) ?? '') && !explains(evidence);

const isAccount = ({ kind }: Evidence): boolean => accounts.has(valueOf(kind) ?? '');

/** The evidence of a reason, where none of it can carry the claim. */
const unable = (spec: Spec, reason: Rationale | undefined, cannot: (evidence: Evidence) => boolean): readonly Ref[] => {
  const { evidence } = specIndex(spec);
  const cited = (reason?.from ?? []).map((ref) => ({ ref, evidence: evidence.get(ref.name) }));
  const all = cited.every((each) => each.evidence && !isOwnKnowledge(each.evidence) && cannot(each.evidence));
  return all ? cited.map(({ ref }) => ref) : [];
};

const ofEffect = (spec: Spec): readonly Hit[] =>
  spec.outcomes.changes.items.flatMap(({ expect }) =>
    unable(spec, expect.state === 'given' ? expect.rationale : undefined, isAccount).map(({ name, at }) => ({
      at,
      message: `\`${name}\` says how something comes about or is experienced; it cannot say how much an outcome will change.`,
      remedy: 'Cite a trial or a review of trials for the expected change, or call it a guess: `from Hunch`.',
    })),
  );

const ofMechanism = (spec: Spec): readonly Hit[] =>
  spec.theory.mechanisms.items.flatMap(({ rationale }) =>
    unable(spec, rationale, isTrialAlone).map(({ name, at }) => ({
      at,
      message: `\`${name}\` says whether an outcome changes; it cannot say what people think or why they respond.`,
      remedy: 'Cite what people have said of it, a realist review or experience for the mechanism, or call it a guess: `from Hunch`.',
    })),
  );

const inEvidence = (spec: Spec): readonly Hit[] =>
  spec.shared.evidence.flatMap((evidence) =>
    evidence.findings.items.flatMap(({ claim }) => {
      const claimed = valueOf(claim);
      const tooMuch =
        (claimed === 'effect' && isAccount(evidence)) || (claimed === 'mechanism' && trials.has(valueOf(evidence.kind) ?? ''));
      return tooMuch
        ? [
            {
              at: claim.at,
              message:
                claimed === 'effect'
                  ? `A study of this kind (\`${valueOf(evidence.kind) ?? ''}\`) cannot show that something changes an outcome.`
                  : `A study of this kind (\`${valueOf(evidence.kind) ?? ''}\`) cannot show why something works.`,
              remedy: 'Change `claim` to what was really found, or cite another source for it.',
            },
          ]
        : [];
    }),
  );

export const rule: Rule = {
  code: 'evidence-claim-overreach',
  section: 'evidence',
  severity: 'warning',
  message: 'This kind of study cannot support this kind of claim.',
  why: 'A trial cannot say why something works, and what people tell cannot say by how much it changes an outcome.',
  remedy: 'Cite another source, or call it a guess: `from Hunch`.',
  when: 'An expected change rests on studies of experience or delivery alone, or a mechanism on trials alone; or a finding claims more than its kind of study can show.',
  quiet:
    'Arrows are not judged: a reader may cite a trial for where they lead and a talk for why. One source that can carry the claim is enough.',
  sources: [article('Bringing the evidence together')],
  bad: 'outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 48% to 55% from Schmied2011  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  level: individual }\n}',
  good: 'outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 48% to 55% from Gavine2022  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth  level: individual }\n}',
  check: (spec, _, { siblings }) => [
    ...ofEffect(spec),
    ...ofMechanism(spec),
    // What the interventions of a file share is told of once.
    ...(siblings[0] === spec ? inEvidence(spec) : []),
  ],
  fix: (spec, hit): Fix | undefined => (spec.uses.some(({ at }) => at === hit.at) ? callItAGuess(spec, hit) : undefined),
};
