import { sections } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import { capturedBy, capturesMore, isOfEffect } from '../../helpers/evaluation.ts';
import { declarationOf } from '../../helpers/blanks.ts';
import { freshName, insertItem } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, mrcFramework } from '../../helpers/sources.ts';

/** What a process evaluation tells: whether it was given as meant, how far it reached, and how it was taken. */
const parts: readonly (readonly string[])[] = [['fidelity'], ['uptake', 'reach', 'contacts'], ['experience', 'mechanisms', 'context']];

const processDesigns: ReadonlySet<string> = new Set(['process', 'realist']);

/** Somebody checks all the time whether it is given as meant, and will know: a study has only to take it up. */
const checkedElsewhere = {
  severity: 'info',
  message: 'Somebody checks whether it is given as described (`fidelity`), but no study takes that up beside the result.',
  remedy: 'Let a study record it as well: `captures: fidelity`.',
} as const;

export const rule: Rule = {
  code: 'process-evaluation-missing',
  section: 'outcomes',
  severity: 'warning',
  after: ['evaluation-embedded-missing'],
  waits: 'Where there is no study, one message asks for all of them.',
  message: 'If the result disappoints, nobody could tell whether the idea or the delivery failed.',
  why: 'A study of effect says whether things changed; only what happened on the way says why.',
  remedy:
    'Add a study of the process: whether it was given as meant, whom it reached and how often, how people took it, and what happened around it.',
  when: 'A study asks about effect (randomised, controlled, or before and after), and none is a process or realist evaluation.',
  quiet:
    'Studies that together capture fidelity, contacts or reach, and experience, mechanisms or context come to the same. Where only fidelity is not among them, and is checked all the time (`fidelity` in `implementation`), it is an info.',
  sources: [article('Unsuccessful implementation'), mrcFramework],
  bad: [
    'evaluation {',
    '  // nothing about Process',
    '  study Comparison "before and after" { design: before-after  asks: "do more mothers go on?"  compares-with: "births in the two years before"  analysis: descriptive  captures: cost, peers  measures: Continuation }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Comparison "before and after" { design: before-after  asks: "do more mothers go on?"  compares-with: "births in the two years before"  analysis: descriptive  measures: Continuation }',
    '  study Process "talks with mothers, volunteers and midwives" { design: process  asks: "how did it come about?"  captures: fidelity, experience, mechanisms, context, peers }',
    '}',
  ].join('\n'),
  check: (spec) => {
    const studies = spec.evaluation.studies.items;
    const effect = studies.find(isOfEffect);
    if (!effect || capturesMore(spec) || studies.some(({ design }) => processDesigns.has(valueOf(design) ?? ''))) return [];
    const captured = capturedBy(spec);
    const left = parts.filter((part) => !part.some((each) => captured.has(each)));
    if (left.length === 0) return [];
    const isOnlyFidelity = left.every((part) => part.includes('fidelity'));
    return [{ at: effect.at, ...(isOnlyFidelity && spec.implementation.fidelity.state === 'given' && checkedElsewhere) }];
  },
  fix: (spec) => {
    const said = { name: freshName(spec, 'Process'), says: ['design: process'], asks: ['asks', 'captures'] };
    const inserted = insertItem(spec, 'evaluation', declarationOf(spec, sections.evaluation.items.study, said));
    return inserted && { title: 'Add a process evaluation', ...inserted };
  },
};
