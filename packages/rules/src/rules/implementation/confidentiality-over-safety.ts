import type { Answer, Range } from '@peerspec/language';
import { isAboutDanger } from '../../helpers/danger.ts';
import type { Rule } from '../../engine/rule.ts';
import { enrichComponents, nhsContract } from '../../helpers/sources.ts';

/** Words by which nothing at all is passed on. The rule's page names them; it looks for no others. */
const absolute = new RegExp(
  [
    String.raw`\b(?:complete|completely|absolute|absolutely|total|totally|strict|strictly) (?:confiden\w+|private|privacy|secre\w+)`,
    String.raw`\b(?:confiden\w+|privacy|secrecy) (?:is|are|stays) (?:absolute|complete|total)`,
    String.raw`\bnothing\b[^.;]{0,40}\b(?:passed on|shared|told|disclosed)\b`,
    String.raw`\bnever (?:passed on|shared|told|disclosed)\b`,
    String.raw`\beverything stays between\b`,
    String.raw`\bwithout (?:any )?exceptions?\b`,
    String.raw`\bonly (?:if|with)\b[^.;]*\b(?:permission|consent|agrees?)\b`,
  ].join('|'),
  'i',
);

/** Words by which danger is an exception. */
const exception = /\b(?:unless|except|limits?|but not)\b/i;

/** That it is confidential, where it is the reason why a question of safety has no answer: then it comes before safety. */
const instead = /\b(?:confiden\w+|private|privacy|secre\w+)/i;

/** Where confidence is said to hold whatever happens: in an answer, or as the reason why there is none. */
const heldAbove = (answer: Answer<string>): readonly Range[] => {
  const text = answer.state === 'given' ? answer.value : answer.state === 'gap' ? (answer.because ?? '') : '';
  if (answer.state === 'silent' || exception.test(text)) return [];
  return absolute.test(text) || (answer.state === 'gap' && answer.gap === 'not-applicable' && instead.test(text)) ? [answer.at] : [];
};

export const rule: Rule = {
  code: 'confidentiality-over-safety',
  section: 'implementation',
  severity: 'warning',
  since: '0.2.0',
  message: 'Whatever is said stays confidential, also where somebody is in danger: that is a decision, and it has a consequence.',
  why: 'It may be what makes people talk at all; and one day a peer will know that somebody is about to die or to be hurt, and may tell nobody.',
  remedy:
    'Name the exception (`"… unless somebody is in danger"`) and whom a peer then calls; or accept this openly, and say who has decided it and who stands by the peer who has to bear it: `accept confidentiality-over-safety because "…"`.',
  when: 'The topic, the summary, the aims or the training speak of suicide, self-harm, mental health, drugs, domestic or sexual abuse; and what stands under `safeguarding` or `escalation` is that confidence is complete, absolute, total or strict, that nothing is passed on, or only with consent, or that there is no exception; or one of them is `not-applicable` because something is confidential.',
  quiet: 'A text that names an exception (unless, except, limits) is taken to mean danger by it.',
  sources: [`${nhsContract}K (safeguarding)`, enrichComponents],
  bad: 'topic: infant-feeding, postnatal-depression\nimplementation {\n  safeguarding: "complete confidentiality"\n}',
  good: 'topic: infant-feeding, postnatal-depression\nimplementation {\n  safeguarding: "complete confidentiality, unless somebody is in danger; the co-ordinator is the named lead"\n}',
  check: (spec) => {
    if (!isAboutDanger(spec)) return [];
    const { safeguarding, escalation } = spec.implementation;
    const [at] = [safeguarding, escalation].flatMap(heldAbove);
    return at ? [{ at }] : [];
  },
};
