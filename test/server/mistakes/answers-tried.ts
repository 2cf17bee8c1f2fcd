/** Answers as people give them, put together from parts so that nobody has to think of each, and the questions that they are tried on. */

export const questionsTried = [
  ['population', 'size'],
  ['peers', 'number'],
  ['peers', 'caseload'],
  ['peers', 'training'],
  ['peers', 'supervision'],
  ['peers', 'experience-recency'],
  ['contacts', 'minimum'],
  ['contact', 'count'],
  ['contact', 'length'],
  ['contact', 'every'],
  ['contact', 'for'],
  ['contact', 'when'],
  ['outcome', 'expect'],
  ['outcome', 'by'],
  ['outcome', 'measure'],
  ['implementation', 'uptake'],
  ['format', 'group-size'],
] as const;

const before = [
  '',
  'about ',
  'at least ',
  'no more than ',
  'up to ',
  'max ',
  'fewer than ',
  'over ',
  'within ',
  'only ',
  '>',
  '~',
  'usually ',
];

const said = [
  '6',
  '6 weeks',
  '6 calls a week',
  '6 calls over 3 months',
  '6 or 7',
  '6 and 12 months',
  '8-10 people',
  '18 and over',
  'twice weekly',
  'twice a month',
  'weekly for 12 weeks',
  '2 x 1 hour',
  '30 min weekly',
  '40 hours over 8 weeks',
  '1 hour every 2 weeks',
  '5 days a week',
  '3 times',
  '4 per peer',
  '12 (6 per arm)',
  '1,200',
  '20%',
  '20-30%',
  '20% (95% CI 10-30)',
  'from 20% to 30%',
  'increase of 20%',
  'no change',
  '6 weeks before birth',
  'birth',
];

const behind = [
  '',
  ' each',
  ' per family',
  ' or more',
  ' or less',
  '+',
  ' unless ill',
  ', if possible',
  ' but not at weekends',
  ' except in August',
];

/** Each beginning with each figure, and each end with some of them. */
export const answersTried = (): readonly string[] =>
  said.flatMap((middle, index) => before.map((first, place) => `${first}${middle}${behind[(index + place) % behind.length] ?? ''}`));
