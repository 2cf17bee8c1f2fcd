/** Examples in the words of the field that a specification is about: support around a birth begins with a birth. */
import { isWithinTopic } from './topics.ts';

/** What the neutral words of an example are called where the issue is this one, or part of it. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'infant-feeding': {
    Start: 'Birth',
    'support begins': 'the baby is born',
    People: 'Mothers',
    Staff: 'Midwives',
    MeetTheStaff: 'MeetTheMidwives',
  },
  'perinatal-mental-health': { Start: 'Birth', 'support begins': 'the baby is born', People: 'Mothers', Staff: 'HealthVisitors' },
  prison: { Start: 'Arrival', 'support begins': 'somebody arrives in the prison', Staff: 'Officers' },
  school: { Start: 'TermStart', 'support begins': 'the school year begins', People: 'Pupils', Staff: 'Teachers' },
  cancer: { Start: 'Diagnosis', 'support begins': 'the diagnosis is told', People: 'Patients', Staff: 'Nurses' },
  'chronic-illness': { Start: 'Diagnosis', 'support begins': 'the diagnosis is told', People: 'Patients', Staff: 'Nurses' },
  stroke: { Start: 'Discharge', 'support begins': 'somebody comes home from hospital', People: 'Patients', Staff: 'Therapists' },
  bereavement: { Start: 'Bereavement', 'support begins': 'somebody dies', Staff: 'Nurses' },
};

/** An example of the vocabulary in the words of the first of these topics that has its own. */
export const exampleIn = (topics: readonly string[], example: string): string => {
  const field = Object.keys(wordsOf).find((wider) => topics.some((topic) => isWithinTopic(topic, wider)));
  const words = field === undefined ? {} : (wordsOf[field] ?? {});
  return example.replaceAll(/\bsupport begins\b|\b\p{Lu}\w*/gu, (word) => (Object.hasOwn(words, word) ? (words[word] ?? word) : word));
};
