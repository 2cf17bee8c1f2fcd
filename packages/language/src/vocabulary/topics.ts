/** Which issues are part of a wider one, so that evidence about the wider one is not taken for evidence about something else. */

/**
 * Each topic with the wider ones that it is part of. Two words for one issue are part of each other. Only what nobody
 * in the field would dispute stands here: what is not in the table is part of itself alone.
 */
const wider: Readonly<Record<string, readonly string[]>> = {
  // Infant feeding.
  breastfeeding: ['infant-feeding'],

  // Mental health, around birth and otherwise.
  'perinatal-mental-health': ['mental-health', 'maternal-mental-health'],
  'maternal-mental-health': ['perinatal-mental-health'],
  'perinatal-depression': ['perinatal-mental-health', 'depression'],
  'postnatal-depression': ['perinatal-depression', 'postpartum-depression'],
  'postpartum-depression': ['postnatal-depression'],
  'severe-mental-illness': ['mental-health', 'serious-mental-illness'],
  'serious-mental-illness': ['severe-mental-illness'],
  psychosis: ['severe-mental-illness'],
  schizophrenia: ['psychosis'],
  'bipolar-disorder': ['severe-mental-illness'],
  depression: ['mental-health'],
  anxiety: ['mental-health'],
  suicide: ['mental-health'],
  'self-harm': ['mental-health'],
  trauma: ['mental-health'],
  ptsd: ['trauma'],
  'eating-disorders': ['mental-health'],
  'emotional-distress': ['mental-health'],

  // Violence.
  'domestic-violence': ['domestic-abuse'],
  'partner-violence': ['domestic-abuse'],
  'sexual-violence': ['sexual-abuse'],
  'sexual-assault': ['sexual-violence'],

  // Alcohol, drugs and tobacco.
  alcohol: ['substance-use'],
  drugs: ['substance-use'],
  addiction: ['substance-use'],
  opioids: ['drugs'],
  overdose: ['drugs'],
  'substance-misuse': ['substance-use'],
  'substance-abuse': ['substance-use'],
  tobacco: ['smoking'],

  // Children and young people.
  'young-people': ['children-and-young-people'],
  children: ['children-and-young-people'],
  'child-health': ['children-and-young-people'],
  'young-carers': ['children-and-young-people'],
  adolescents: ['children-and-young-people'],
  teenagers: ['children-and-young-people'],
  'looked-after-children': ['children-and-young-people'],
  'school-health': ['children-and-young-people'],
  bullying: ['children-and-young-people'],
  'child-abuse': ['children-and-young-people'],

  // Long-term conditions.
  'type-1-diabetes': ['diabetes'],
  'type-2-diabetes': ['diabetes'],
  'long-term-conditions': ['chronic-illness'],
  'chronic-illness': ['long-term-conditions'],
  diabetes: ['long-term-conditions'],
  asthma: ['long-term-conditions'],
  arthritis: ['long-term-conditions'],
  aphasia: ['long-term-conditions'],
  dementia: ['long-term-conditions'],
  epilepsy: ['long-term-conditions'],
  'multiple-sclerosis': ['long-term-conditions'],
  parkinsons: ['long-term-conditions'],
  autism: ['long-term-conditions'],
  disability: ['long-term-conditions'],
  'chronic-pain': ['long-term-conditions'],
  copd: ['long-term-conditions'],
  'heart-failure': ['long-term-conditions'],
  'kidney-disease': ['long-term-conditions'],
  'sickle-cell-disease': ['long-term-conditions'],
  'cystic-fibrosis': ['long-term-conditions'],
  'inflammatory-bowel-disease': ['long-term-conditions'],
  endometriosis: ['long-term-conditions'],
  lupus: ['long-term-conditions'],
  stroke: ['long-term-conditions'],
  adhd: ['long-term-conditions'],
  'brain-injury': ['long-term-conditions'],
  'cerebral-palsy': ['long-term-conditions'],
  'coeliac-disease': ['long-term-conditions'],
  deafness: ['disability'],
  fibromyalgia: ['long-term-conditions'],
  haemophilia: ['long-term-conditions'],
  'learning-disability': ['disability'],
  'motor-neurone-disease': ['long-term-conditions'],
  'muscular-dystrophy': ['long-term-conditions'],
  psoriasis: ['long-term-conditions'],
  'sight-loss': ['disability'],
  'spinal-cord-injury': ['long-term-conditions'],
  thalassaemia: ['long-term-conditions'],
};

const known: ReadonlySet<string> = new Set([...Object.keys(wider), ...Object.values(wider).flat()]);

/** What is done about an issue: help that is about `suicide-prevention` is about suicide. */
const doneAboutIt: ReadonlySet<string> = new Set(
  'care cessation management prevention recovery rehabilitation self-management support treatment'.split(' '),
);

/** Words by which somebody else has the issue: `parents-of-children-with-epilepsy`. */
const betweenPeople: ReadonlySet<string> = new Set(['of', 'with', 'for']);

/**
 * The issues that a compound word names: whose it is stands before it (`student-mental-health`), what is done about it
 * behind it (`diabetes-self-management`). Who cares for somebody (`dementia-carers`) has an issue of their own.
 */
const named = (topic: string): readonly string[] => {
  const words = topic.split('-');
  if (words.some((word) => betweenPeople.has(word))) return [];
  const ends = words.flatMap((_, index) => (index > 0 ? [words.slice(index).join('-')] : []));
  const starts = words.flatMap((_, index) => (doneAboutIt.has(words.slice(index).join('-')) ? [words.slice(0, index).join('-')] : []));
  return [...ends.filter((end) => known.has(end)), ...starts.filter((start) => start !== '')];
};

/** Every topic that a topic is part of, itself included. */
const around = (topic: string): ReadonlySet<string> => {
  const found = new Set([topic]);
  // A set gives what is added while it is gone through, and each word once: words for one issue lead to each other.
  for (const each of found) {
    for (const next of [...(Object.hasOwn(wider, each) ? (wider[each] ?? []) : []), ...named(each)]) found.add(next);
  }
  return found;
};

/** Worked out once for each topic, because dozens of rules ask; every letter of one that is being typed may be another one. */
const aroundKnown = new Map<string, ReadonlySet<string>>();
const mostKept = 500;

/** Whether a topic is a wider one, another word for it, or part of it: `postnatal-depression` is within `mental-health`. */
export const isWithinTopic = (topic: string, widerTopic: string): boolean => {
  const name = topic.toLowerCase();
  const within = aroundKnown.get(name) ?? around(name);
  if (aroundKnown.size >= mostKept) aroundKnown.clear();
  aroundKnown.set(name, within);
  return within.has(widerTopic.toLowerCase());
};

/** Every topic of which something is known here. */
export const knownTopics = (): ReadonlySet<string> => known;
