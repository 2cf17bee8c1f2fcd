import type { Answer, Spec, Study } from '@peerspec/language';
import { valueOf } from '../../helpers/answers.ts';
import type { Hit, Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Words by which it is told how groups differ, or were made alike. The rule's page names the most common; it looks for no others. */
const alike =
  /\b(?:match\w*|adjust\w*|propensity|weight(?:ed|ing)|standardi[sz]ed|regression|covariates?|confound\w*|controll?(?:ed|ing) for|allow(?:ed|ing|s)? for|differences?|differ\w*|similar\w*|alike|like (?:age|those|them|people|places?)|comparable|same|equal\w*|stratif\w*|baseline)\b/i;

/** Words by which what would have happened anyway is told. */
const anyway =
  /\b(?:regression|match\w*|adjust\w*|trends?|time series|several (?:years|times)|(?:two|three|four|five) years|anyway|by itself|similar|elsewhere|others?|(?:towns|places|areas|counties|districts|boroughs|regions) (?:with|without))\b/i;

/** Words for those who did not take part, or not to the end. */
const leavers =
  /\b(?:drop-?outs?|leavers|(?:non-?|not )(?:attend|complet|particip|tak|us)\w*|declin\w+|refus\w+|who (?:[\w’' ]{1,20} )?(?:left|leave|stopp?\w*|dropped|drop|withdrew|withdraw|did not|didn’t|didn't|do not|never)\b)/i;

/** Words by which those are chosen who are at their worst. */
const atTheirWorst =
  /\b(?:(?:\d+|two|three|four|five|six|ten) or more (?!years?\b)|(?:at least|more than|over) (?:\d+|two|three|four|five|six|ten) (?:visits|admissions|attendances|arrests|calls|episodes|attempts|falls|times|stays|days|points|offences|absences|exclusions|relapses|crises|contacts)|frequent|repeated|high(?:est)? (?:users?|scores?)|scor(?:e|es|ed|ing) (?:above|over|at least|\d)|above the cut-?off|severe|in crisis|worst|relaps\w+)\b/i;

const reasonOf = (answer: Answer<unknown>): string => (answer.state === 'silent' ? '' : (answer.rationale?.because ?? ''));

/** What is said of a comparison: with whom, how it is analysed, what it guards against. */
const toldOf = ({ implementation }: Spec, { title = '', comparesWith, analysis, design, guardsAgainst }: Study): string => {
  const guarded = new Set(valueOf(guardsAgainst)?.map(({ name }) => name));
  const risks = implementation.risks.items.filter(({ name }) => name !== undefined && guarded.has(name));
  return [
    title,
    valueOf(comparesWith)?.text ?? '',
    ...[comparesWith, analysis, design].map(reasonOf),
    ...risks.flatMap((risk) => [risk.title ?? '', valueOf(risk.handledBy) ?? '']),
  ].join(' ');
};

const peopleTold = ({ population }: Spec): string =>
  [population.title ?? '', ...(valueOf(population.includes) ?? []).map(({ value }) => value), reasonOf(population.reach)].join(' ');

/** Why the two sides of a comparison may differ from the outset, whatever the support does. */
const unlike = (spec: Spec, study: Study): string | undefined => {
  const { design, comparesWith, measures } = study;
  const compared = valueOf(comparesWith);
  const kind = valueOf(design);
  if (!compared || compared.waitingList || (valueOf(measures) ?? []).length === 0) return undefined;
  if (kind !== 'controlled' && kind !== 'before-after' && kind !== 'monitoring') return undefined;
  const told = toldOf(spec, study);
  if (leavers.test(compared.text ?? '') && !alike.test(told))
    return 'People who took part are compared with people who did not, or not to the end, and nothing says how else they differ.';
  if (kind === 'controlled')
    return alike.test(told) ? undefined : 'The groups are not made by chance, and nothing says how they differ or how they are made alike.';
  return atTheirWorst.test(peopleTold(spec)) && !anyway.test(told)
    ? 'People are chosen because they are at their worst, and compared with that time: most would be better afterwards without any support.'
    : undefined;
};

export const rule: Rule = {
  code: 'comparability-unstated',
  section: 'outcomes',
  severity: 'warning',
  since: '0.2.0',
  after: ['comparator-undefined', 'nothing-to-compare'],
  waits: 'With whom it is compared is asked first.',
  message: 'Two groups are compared that chance has not made, and nothing says how they differ or how they are made alike.',
  why: 'Who takes part differs from who does not, and a bad time is mostly followed by a better one. What comes of that is taken for what the support did.',
  remedy:
    'Say it where the comparison stands (`compares-with: "people of the same age with as many visits in the year before, in a town without it"`), or how the analysis allows for it (`analysis: intention-to-treat because "adjusted for age and earlier visits"`).',
  when: 'A study that measures outcomes is controlled by others than chance; or compares with people who left, refused or never came; or, before and after, with the time at which people were chosen for many visits, high scores or a crisis. Nothing in `compares-with`, the reasons or the risks that it guards against speaks of matching, adjusting, or of what is alike, similar, the same or different.',
  quiet:
    'Those who wait for their turn are taken to be alike. A trend, several years or other people beside them answer for people who are at their worst.',
  sources: [article('Towards better interpretation')],
  bad: [
    'evaluation {',
    '  study Towns "two boroughs" { design: controlled  asks: "do more mothers go on?"  compares-with: "mothers in the next borough, with midwives alone"  analysis: intention-to-treat  measures: Continuation  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  good: [
    'evaluation {',
    '  study Towns "two boroughs" { design: controlled  asks: "do more mothers go on?"  compares-with: "mothers in the next borough, with midwives alone"  analysis: intention-to-treat because "adjusted for age, income and earlier births"  measures: Continuation  captures: contacts, exposure, usual-care }',
    '}',
  ].join('\n'),
  check: (spec): readonly Hit[] =>
    spec.evaluation.studies.items.flatMap((study) => {
      const message = unlike(spec, study);
      return message === undefined ? [] : [{ at: study.at, message }];
    }),
};
