import { cursor } from '../../helpers/blanks.ts';
import type { Rule } from '../../engine/rule.ts';
import { article, birminghamTrial, elsips2016 } from '../../helpers/sources.ts';

/** Words that say that there is usual care. */
const labels: ReadonlySet<string> = new Set([
  'usual',
  'standard',
  'routine',
  'conventional',
  'normal',
  'regular',
  'ordinary',
  'customary',
  'existing',
  'current',
  'tau',
  'waiting',
  'waiting-list',
  'waitlist',
  'wait-list',
  'waited',
]);

/** Words that add nothing about who gives what, and how often. */
const fillers: ReadonlySet<string> = new Set([
  ...['care', 'treatment', 'support', 'service', 'services', 'provision', 'practice', 'practices', 'follow-up', 'usually', 'provided'],
  ...[
    'the',
    'a',
    'as',
    'and',
    'or',
    'of',
    'in',
    'for',
    'with',
    'only',
    'is',
    'after',
    'before',
    'during',
    'birth',
    'discharge',
    'pregnancy',
  ],
  ...['list', 'group', 'groups', 'control', 'schools', 'people', 'those', 'that', 'who', 'they', 'their', 'turn', 'until', 'on'],
  ...['local', 'nhs', 'community', 'hospital', 'clinical', 'medical', 'health', 'healthcare', 'mental', 'primary', 'maternity'],
  ...['antenatal', 'postnatal', 'perinatal', 'postpartum'],
]);

/** A letter in which no label is written: it is part of a name. */
const hasOtherLetter = /[^\P{L}a-z]/u;

export const rule: Rule = {
  code: 'usual-care-label-only',
  section: 'context',
  severity: 'warning',
  message: 'To call it usual care says nothing, because usual care differs between places.',
  why: 'Where people get much professional support anyway, a small service of peers may add nothing, and nobody could see that from a label.',
  remedy: 'Describe who provides what and how often, and which peer or specialist services there are.',
  when: 'The text under `usual-care` consists only of words such as usual, standard, routine or conventional care, or that people waited.',
  quiet: 'Whoever names one provider, one visit or one service has said more than a label.',
  sources: [article('Towards better interpretation'), birminghamTrial, elsips2016],
  bad: 'context {\n  usual-care: "standard postnatal care in the community"\n}',
  good: 'context {\n  usual-care: "midwife visits to day 10, one health visitor visit in week two; a feeding clinic on weekdays"\n}',
  check: ({ context: { usualCare } }) => {
    if (usualCare.state !== 'given') return [];
    const text = usualCare.value.toLowerCase();
    const words = text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
    const labelled = words.some((word) => labels.has(word));
    const isLabel = labelled && words.every((word) => labels.has(word) || fillers.has(word));
    return isLabel && !hasOtherLetter.test(text) ? [{ at: usualCare.at }] : [];
  },
  fix: (_, hit) => ({
    title: 'Describe it instead',
    at: hit.at,
    text: `"${cursor()}"`,
  }),
};
