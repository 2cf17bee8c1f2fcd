/** What could blur a comparison of people who are offered support with others: shared by two rules. */
import { sections } from '@peerspec/language';
import type { Spec, Study } from '@peerspec/language';
import { calledFirst } from './called.ts';
import { missing, valueOf } from './answers.ts';
import { capturedBy, capturesMore, isControlled, risksOfKind } from './evaluation.ts';
import { declarationOf } from './blanks.ts';
import { askInItem, freshName, insertItem } from './fixes.ts';
import type { Fix, Hit } from '../engine/rule.ts';

interface Blurring {
  readonly kind: 'contamination' | 'displacement';
  /** What a study captures in order to notice it. */
  readonly noticedBy: 'exposure' | 'usual-care';
}

/** The others have come or not come by themselves, or were there before: nobody has kept them apart, and no staff makes up to them. */
const byThemselves =
  /\b(?:by themselves|of their own accord|did(?: not|n[’']t) (?:come|take|attend|join|want|use|receive|get|have|accept)|who (?:declined|refused|dropped out|left)|who (?:have|had|has|received|got|took|chose) (?:no|none)\b|non-(?:users|attenders|participants)|the (?:year|years|cohort) before|(?:earlier|previous|historical) (?:cohort|controls?|records?))\b/i;

/**
 * The others are of other places, such as another prison: as where places are allocated, the two groups are apart, and
 * staff belong to one of them. The next clinic may not be far enough.
 */
const elsewhere =
  /\b(?:in|of|at|from) (?:an)?other (?:[\w-]+ ){0,2}(?:prisons?|hospitals?|schools?|colleges?|universit(?:y|ies)|clinics?|practices?|cent(?:re|er)s?|sites?|services?|trusts?|boards?|areas?|regions?|districts?|boroughs?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|states?|provinces?|countr(?:y|ies))\b/i;

const isAgainstOthersApart = ({ design, comparesWith }: Study): boolean =>
  valueOf(design) === 'controlled' && [byThemselves, elsewhere].some((words) => words.test(valueOf(comparesWith)?.text ?? ''));

/** It compares with people who are named, elsewhere but perhaps not far enough. */
const isBesideOthers = ({ design, comparesWith }: Study): boolean =>
  valueOf(design) === 'before-after' && valueOf(comparesWith)?.named !== undefined;

/**
 * A study that compares groups, where nothing is done to prevent or to notice what could blur the comparison.
 * Before and after, beside named others, is a matter for an info.
 */
export const unguarded = (spec: Spec, { kind, noticedBy }: Blurring): readonly Hit[] => {
  const studies = spec.evaluation.studies.items;
  // Where whole places are allocated, the two groups are apart, and the staff of a place belong to one of them.
  const controlled = studies.find(
    (each) => isControlled(each) && valueOf(each.design) !== 'cluster-randomised' && !isAgainstOthersApart(each),
  );
  const study = controlled ?? studies.find(isBesideOthers);
  if (!study || study.guardsAgainst.state === 'gap' || capturesMore(spec) || capturedBy(spec).has(noticedBy)) return [];
  const { risks, met } = risksOfKind(spec, kind);
  if (met) return [];
  const [risk] = risks;
  return [
    {
      at: study.at,
      ...(!controlled && { severity: 'info' as const }),
      ...(risk && {
        message: `${calledFirst(risk)} is named as a risk to the comparison, but nothing is done to prevent or to notice it.`,
        related: [{ message: 'The risk stands here.', at: risk.at }],
      }),
    },
  ];
};

/** Says what is done about the risk that is named already, or names it with what is done. */
export const guard =
  (kind: Blurring['kind'], name: string, what: string): ((spec: Spec) => Fix | undefined) =>
  (spec) => {
    const [risk] = risksOfKind(spec, kind).risks;
    const row = sections.implementation.items.risk;
    if (risk) return missing(risk.handledBy) ? askInItem(spec, risk, row, 'handled-by') : undefined;
    const said = { name: freshName(spec, name), title: what, says: [`kind: ${kind}`], asks: ['handled-by'] };
    const inserted = insertItem(spec, 'implementation', declarationOf(spec, row, said));
    return inserted && { title: 'Say what is done about it', ...inserted };
  };
