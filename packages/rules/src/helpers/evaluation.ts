/** What the studies of an evaluation come to, taken together. */
import type { Risk, Spec, Study } from '@peerspec/language';
import { missing, valueOf } from './answers.ts';

const randomisedDesigns: ReadonlySet<string> = new Set(['randomised', 'cluster-randomised']);

/** Chance decides who is offered the support. */
export const isRandomised = ({ design }: Study): boolean => randomisedDesigns.has(valueOf(design) ?? '');

/** It compares people who are offered the support with others, at the same time. */
export const isControlled = (study: Study): boolean => isRandomised(study) || valueOf(study.design) === 'controlled';

/** It asks how much difference the support makes. */
export const isOfEffect = (study: Study): boolean => isControlled(study) || valueOf(study.design) === 'before-after';

/** Everything that any study captures. */
export const capturedBy = ({ evaluation }: Spec): ReadonlySet<string> =>
  new Set(evaluation.studies.items.flatMap((study) => valueOf(study.captures) ?? []));

/** What a study captures is openly undecided or unknown, or cannot be understood: it might be anything. What a publication leaves out is nothing. */
export const capturesMore = ({ evaluation }: Spec): boolean =>
  evaluation.studies.items.some(
    ({ captures }) =>
      (captures.state === 'gap' && captures.gap !== 'not-applicable' && captures.gap !== 'not-reported') ||
      (captures.state === 'silent' && !missing(captures)),
  );

type RiskKind = Extract<Risk['kind'], { readonly state: 'given' }>['value'];

/** A risk without a kind is of the kind that it is called by. */
const isOfKind = ({ name, kind }: Risk, wanted: RiskKind): boolean =>
  valueOf(kind) === wanted || (missing(kind) && name?.toLowerCase() === wanted);

/** The risks of one kind, and whether something is done about one of them: by itself, or by a study that guards against it. */
export const risksOfKind = (spec: Spec, kind: RiskKind): { readonly risks: readonly Risk[]; readonly met: boolean } => {
  const risks = spec.implementation.risks.items.filter((risk) => isOfKind(risk, kind));
  const guarded = new Set(spec.evaluation.studies.items.flatMap((study) => (valueOf(study.guardsAgainst) ?? []).map((ref) => ref.name)));
  return { risks, met: risks.some(({ name, handledBy }) => !missing(handledBy) || (name !== undefined && guarded.has(name))) };
};

/** Names of the outcomes that a study measures. */
export const measuredByStudies = ({ evaluation }: Spec): ReadonlySet<string> =>
  new Set(evaluation.studies.items.flatMap((study) => (valueOf(study.measures) ?? []).map((ref) => ref.name)));
