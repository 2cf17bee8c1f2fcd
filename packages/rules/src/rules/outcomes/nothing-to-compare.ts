import { sections } from '@peerspec/language';
import type { Study } from '@peerspec/language';
import { missing, valueOf } from '../../helpers/answers.ts';
import { isControlled, isOfEffect } from '../../helpers/evaluation.ts';
import { askInItem, itemAt } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Words by which a study asks whether the support makes a difference. The rule's page names them; it looks for no others. */
const difference =
  /\b(?:more|fewer|less|better|worse|higher|lower|(?:in)?effective\w*|effects?|efficacy|impact|differences?|works?|worked|benefits?|benefit(?:ed|ing)|improv\w*|reduc\w*|(?:in|de)creas\w*|prevent(?:s|ed|ing)?|help(?:s|ed)? (?:people|them|her|him|mothers|women|men|with|to)|(?:does|did|do|whether|if) (?:it|they|this|the \w+) help)\b/i;

/** Designs that follow nobody, or compare with nothing by themselves. */
const looksOnce: ReadonlySet<string> = new Set(['monitoring', 'survey']);

/** Records, a survey, or a study of which nobody says how it is done, that are to tell whether the support makes a difference. */
const asksForEffect = ({ design, asks, measures, comparesWith }: Study): boolean =>
  (looksOnce.has(valueOf(design) ?? '') || missing(design)) &&
  (valueOf(measures) ?? []).length > 0 &&
  missing(comparesWith) &&
  (valueOf(asks) ?? []).some(({ value }) => difference.test(value));

export const rule: Rule = {
  code: 'nothing-to-compare',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  message: 'The study looks at people before and after, and has nothing to compare the change with.',
  why: 'Much changes by itself: people get better, get used to things, or would have found help anyway. Without a comparison nobody knows how much of a change is due to the support.',
  remedy:
    'Say what it is compared with, such as earlier years or another place (`compares-with: "the same place in the two years before"`), or ask of this study only whether it can be done.',
  when: 'A study is `before-after` without `compares-with`, or is `monitoring` or a `survey`, or without a `design`, and measures outcomes and asks whether there is more, fewer, less, better, worse, higher or lower, for an effect, efficacy, impact, benefit or difference, whether it is effective, works, helps, improves, reduces, increases or prevents; and no study of effect has a comparison.',
  quiet: 'A comparison that is openly left out counts as said.',
  sources: [article('Towards better interpretation')],
  bad: [
    'evaluation {',
    '  study Comparison "before and after" { design: before-after  asks: "do more mothers go on?"  measures: Continuation  captures: uptake, contacts }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Comparison "before and after" { design: before-after  asks: "do more mothers go on?"  compares-with: "births in the borough in the two years before"  measures: Continuation  captures: uptake, contacts }',
    '}',
  ].join('\n'),
  check: ({ evaluation }) => {
    const effect = evaluation.studies.items.filter(isOfEffect);
    const compared = effect.some((study) => isControlled(study) || !missing(study.comparesWith));
    if (compared) return [];
    const records = evaluation.studies.items.filter(asksForEffect).map(({ at, design }) => ({
      at,
      message: missing(design)
        ? 'The study is to tell whether it makes a difference, and says neither how it is done nor what it compares with.'
        : valueOf(design) === 'survey'
          ? 'This survey is to tell whether it makes a difference, and has nothing to compare with.'
          : 'These records are to tell whether it makes a difference, and have nothing to compare with.',
    }));
    return [...effect.map(({ at }) => ({ at })), ...records];
  },
  fix: (spec, { at }) => {
    const study = itemAt(spec.evaluation.studies.items, at);
    return study && askInItem(spec, study, sections.evaluation.items.study, 'compares-with');
  },
};
