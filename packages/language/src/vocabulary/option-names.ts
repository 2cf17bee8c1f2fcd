/** Words by which answers are called elsewhere: `rct` for `randomised`, `phone` for `telephone`. */

/** Trials in which others wait, which says nothing of how it was decided who does. */
const waiting = [
  'wait-list',
  'waitlist',
  'waiting-list',
  'wait-list-control',
  'waiting-list-control',
  'wait-list-controlled',
  'waiting-list-controlled',
];

/** What is randomised where not each person is. */
const randomisedTogether = ['cluster', 'ward', 'area', 'practice', 'clinic', 'hospital', 'site', 'centre', 'school', 'team', 'group'];

/**
 * Options that say two others at once: who writes both of these where one is asked for may mean it.
 */
export const saidTogether: Readonly<Record<string, readonly (readonly [one: string, other: string])[]>> = {
  mixed: [
    ['one-to-one', 'group'],
    ['proactive', 'reactive'],
  ],
  both: [
    ['change-outcomes', 'change-context'],
    ['universal', 'targeted'],
  ],
  expenses: [['volunteer', 'expenses']],
};

/**
 * Words by which answers are called elsewhere, by the words of the language that they may mean; each counts only where that
 * word may stand. Blanks are hyphens. What might mean another thing to another reader is left out.
 */
const optionNames: Readonly<Record<string, readonly string[]>> = {
  emotional: ['listening', 'a-listening-ear', 'listening-ear'],
  informational: ['info', 'information', 'advice', 'signposting'],
  appraisal: ['affirmation', 'affirmational', 'encouragement'],
  practical: ['instrumental', 'hands-on', 'tangible'],
  design: ['planning', 'drafting', 'designing'],
  commissioning: ['tender', 'tendering', 'procurement'],
  delivery: ['running', 'live', 'ongoing', 'delivering'],
  universal: ['everyone', 'everybody', 'open-to-all', 'all', 'anyone', 'anybody'],
  'trained-peer': ['trained', 'trained-peers'],
  'natural-peer': ['natural', 'friends', 'informal', 'natural-peers'],
  volunteer: ['volunteers', 'unpaid', 'voluntary', 'as-volunteers', 'none', 'nothing'],
  expenses: ['expenses-only', 'travel-expenses', 'expenses-paid'],
  paid: ['salary', 'salaried', 'wage', 'wages', 'employed', 'employees', 'staff', 'sessional'],
  required: ['essential', 'must', 'always', 'mandatory', 'compulsory', 'necessary'],
  preferred: ['desirable', 'where-possible', 'if-possible', 'ideally', 'nice-to-have'],
  'not-attempted': ['no', 'none', 'not-needed', 'not-required', 'not-essential', 'not-important', 'not-necessary'],
  'one-to-one': ['individual', 'one-on-one', '1-to-1', '1-2-1', '121', '1:1', '1-1', 'befriending', 'one-to-ones'],
  group: ['groups', 'group-based', 'in-groups', 'group-sessions'],
  'mutual-aid': ['self-help'],
  'online-community': ['online', 'forum', 'online-forum'],
  'on-demand': ['helpline'],
  open: ['open-group', 'open-to-newcomers'],
  closed: ['fixed', 'closed-group'],
  proactive: ['outreach', 'peer-contacts', 'opt-out'],
  reactive: ['on-request', 'opt-in', 'self-referral'],
  'face-to-face': ['in-person', 'f2f', 'home-visit', 'home-visits', 'visit', 'visits', 'at-home'],
  telephone: ['phone', 'phones', 'phone-call', 'phone-calls', 'telephone-call', 'telephone-calls', 'by-phone', 'call', 'calls', 'mobile'],
  text: ['sms', 'texting', 'texts', 'text-message', 'text-messages', 'text-messaging', 'messages', 'messaging', 'whatsapp'],
  video: ['zoom', 'teams', 'skype', 'facetime', 'video-call', 'video-calls', 'videocall', 'video-link'],
  post: ['letter', 'letters', 'mail', 'by-post'],
  likely: ['probable', 'probably'],
  certain: ['sure'],
  uncertain: ['possible', 'possibly', 'unsure', 'maybe'],
  present: ['in-place', 'exists', 'already-there', 'yes'],
  planned: ['not-yet', 'in-hand', 'in-progress', 'under-way', 'underway'],
  absent: ['missing', 'not-there', 'not-present', 'not-in-place', 'not-yet', 'no'],
  participants: ['service-users', 'clients', 'patients', 'recipients'],
  professionals: ['professional', 'clinicians', 'midwives', 'health-visitors', 'gps', 'staff'],
  commissioners: ['commissioner', 'funders', 'funder', 'council'],
  families: ['family', 'partners', 'relatives'],
  safety: ['safeguarding', 'harm'],
  randomised: [
    'randomized',
    'rct',
    'randomised-controlled-trial',
    'randomized-controlled-trial',
    'trial',
    'crossover',
    'cross-over',
    ...waiting,
  ],
  'cluster-randomised': [
    'cluster-randomized',
    'cluster-rct',
    'cluster-trial',
    'cluster-randomised-trial',
    'cluster-randomized-trial',
    'cluster-randomised-controlled-trial',
    'cluster-randomized-controlled-trial',
    'stepped-wedge',
    'stepped-wedge-trial',
    ...randomisedTogether.flatMap((unit) => [
      `randomised-by-${unit}`,
      `randomized-by-${unit}`,
      `randomised-in-${unit}s`,
      `randomized-in-${unit}s`,
    ]),
  ],
  controlled: [
    'non-randomised',
    'non-randomized',
    'quasi-experimental',
    'quasi-experiment',
    'comparison-group',
    'matched-comparison',
    'case-control',
    'natural-experiment',
    'difference-in-differences',
    ...waiting,
  ],
  'before-after': ['before-and-after', 'pre-post', 'pre-and-post', 'single-arm', 'uncontrolled', 'cohort', 'interrupted-time-series'],
  feasibility: ['pilot', 'feasibility-study'],
  process: ['process-evaluation', 'mixed-methods', 'mixed-method', 'implementation-study'],
  realist: ['realist-evaluation'],
  qualitative: ['interviews', 'focus-groups', 'qualitative-study', 'mixed-methods', 'mixed-method', 'case-study', 'ethnography'],
  economic: ['economic-evaluation', 'cost-effectiveness', 'health-economics'],
  survey: ['cross-sectional', 'cross-sectional-study', 'questionnaire', 'questionnaires', 'observational', 'poll'],
  monitoring: ['routine-monitoring', 'audit', 'observational', 'service-evaluation'],
  'intention-to-treat': ['itt'],
  thematic: ['thematic-analysis'],
  uptake: ['take-up'],
  retention: ['attrition', 'drop-out', 'dropout'],
  cost: ['costs'],
  trial: ['rct', 'randomised-controlled-trial', 'randomized-controlled-trial', 'randomised-trial'],
  'experimental-synthesis': ['meta-analysis', 'systematic-review', 'cochrane-review'],
  'qualitative-study': ['qualitative-interviews', 'qualitative-research', 'interview-study'],
  'qualitative-synthesis': ['qualitative-review', 'meta-ethnography'],
  guideline: ['guidelines', 'guidance'],
  hunch: ['guess', 'assumption'],
  'as-needed': ['as-required', 'when-needed', 'ad-hoc'],
};

/** What a word or two may mean, with hyphens for blanks: `phone` is `telephone`. */
export const optionsCalled: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [option, names] of Object.entries(optionNames))
    for (const name of names) found.set(name, [...(found.get(name) ?? []), option]);
  return found;
})();
