import type { Answer, Range } from '@peerspec/language';
import { isAboutDanger } from '../../helpers/danger.ts';
import type { Rule } from '../../engine/rule.ts';
import { enrichComponents, nhsContract } from '../../helpers/sources.ts';

/** Words by which nothing at all is passed on. The rule's page names them; it looks for no others. */
const absolute = new RegExp(
  [
    String.raw`\b(?:complete|completely|absolute|absolutely|total|totally|strict|strictly|wholly|entirely|100 ?%) (?:confiden\w+|private|privacy|secre\w+)`,
    String.raw`\b(?:confiden\w+|privacy|secrecy) (?:is|are|stays) (?:absolute|complete|total)`,
    String.raw`\b(?:nothing|no (?:information|details?|names?|word))\b[^.;]{0,40}\b(?:passed on|shared|told|disclosed|leaves?)\b`,
    String.raw`\b(?:not|never) break (?:the |a |their )?(?:confiden\w+|trust)`,
    String.raw`\bnever (?:passed on|shared|told|disclosed)\b`,
    String.raw`\b(?:everything|all|what(?:ever)?)\b[^.;]{0,40}\bstays? (?:between|among|amongst|within|inside|here|with|in the)\b`,
    String.raw`\b(?:everything|all|whatever)\b[^.;]{0,40}\b(?:is|are|stays?|remains?|kept) (?:confidential|private|secret)\b`,
    String.raw`\b(?:tells?|telling|told|repeats?|passes|pass it|shares?) (?:to )?(?:nobody|no[- ]?one)\b`,
    String.raw`\b(?:nobody|no[- ]?one)(?: else)? (?:is|are|will be|gets|will|may|must|ever) (?:told|know|hear|learn|be told)\b`,
    String.raw`\b(?:do|does|will|must|may) (?:not|never) (?:tell|repeat|report|disclose|pass (?:it |anything |what)|share (?:it|anything|what))`,
    String.raw`\bnever (?:tell|repeat|report|pass|share|disclose)s?\b`,
    String.raw`\bkeeps? (?:(?:everything|all|it|what [\w ’']{1,30}) )?(?:to (?:themselves|himself|herself)|secret|private|between)\b`,
    String.raw`\b(?:keeps? (?:all )?secrets|sworn to (?:secrecy|silence)|vow of silence)\b`,
    String.raw`\bwithout (?:any )?exceptions?\b`,
    String.raw`\bonly (?:if|with)\b[^.;]*\b(?:permission|consent|agrees?)\b`,
    String.raw`\b(?:no|not|never|nothing|nobody|no[- ]?one|nowhere)\b[^.;]{0,60}\bwithout (?:[\w’']+ ){0,3}(?:consent|permission|agreement|say-so)\b`,
  ].join('|'),
  'i',
);

/** What stands in every one of them: a look at these words costs a tenth of making the whole expression, which few texts need. */
const mayBeAbsolute =
  /confiden|priva|secre|silence|nobody|no[- ]?one|tell|told|repeat|report|disclos|pass|share|leave|stay|break|trust|keep|without|consent|permission|agree/i;

/** Words by which there is an exception; danger itself is one where it is named, unless it is to change nothing. */
const exception =
  /\b(?:unless|except|limits?|but not|but for|what does not|other than|apart from)\b|\b(?:tell|called in|hears?|passed on|reported)\b.*\b(?:(?:all|everything) else|the rest)\b/i;
/** The consent of whoever is in danger is no exception: it may never be given. */
const onConsent =
  /\b(?:unless|except (?:if|when|where))\b(?:(?!danger|risk|harm|emergenc)[^.;]){0,40}\b(?:consents?|permission|agrees?|asks?|asked|wants?|wishes|says? so)\b/i;
const danger = /\b(?:danger|at risk|harm(?:ed)?)\b/i;
const changesNothing = /\b(?:even|also)\b/i;

const namesException = (text: string): boolean => exception.test(text) || (danger.test(text) && !changesNothing.test(text));

/** That it is confidential, where it is the reason why a question of safety has no answer: then it comes before safety. */
const instead = /\b(?:confiden\w+|private|privacy|secre\w+)/i;

/** Where confidence is said to hold whatever happens: in an answer, or as the reason why there is none. */
const heldAbove = (answer: Answer<string>): readonly Range[] => {
  const text = answer.state === 'given' ? answer.value : answer.state === 'gap' ? (answer.because ?? '') : '';
  if (answer.state === 'silent' || namesException(text.replace(onConsent, ''))) return [];
  const plainly = text.replace(onConsent, 'without consent');
  return (mayBeAbsolute.test(plainly) && absolute.test(plainly)) ||
    (answer.state === 'gap' && answer.gap === 'not-applicable' && instead.test(text))
    ? [answer.at]
    : [];
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
  when: 'It is about suicide, self-harm, mental health, drugs, domestic or sexual abuse (by its topic, summary, aims or training), or for children or young people; and `safeguarding` or `escalation` says that confidence is complete, that all stays between people, that nobody is told, or only with consent, or is `not-applicable` because something is confidential.',
  quiet:
    'A text that names an exception (unless, except, limits, but for), or what goes on first and then “all else” or “the rest”, is taken to mean danger by it, and so is one that names danger, risk or harm without `even` or `also`.',
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
