/** The lines of one imagined file. Statements that take one line fill it up to the wanted length. */
import type { Choice } from './seeded-choice.ts';

/** Names as authors in several languages would give them. */
const towns = [
  'Easton',
  'Millbrook',
  'Penarth',
  'Llŷn',
  'Łódź',
  'Harbourside',
  'Ysgubor',
  'Northgate',
  'Saint-Évariste',
  'Westfield',
] as const;

const idOf = (town: string): string => town.replaceAll('-', '_');

/** `fill` makes as many lines of a kind as are missing; they go in front of the line that is `mark`. */
const fillUp = (lines: readonly string[], wanted: number, mark: string, fill: (index: number) => string): string[] => {
  const missing = wanted - lines.length + 1;
  if (missing < 0) throw new Error(`The text has ${lines.length - 1} lines and should have ${wanted}.`);
  return lines.flatMap((line) => (line === mark ? Array.from({ length: missing }, (_, index) => fill(index)) : [line]));
};

const filling = '…';

const mechanism = (choice: Choice, name: string, area: number): string[] => [
  `    mechanism ${name} "${choice.of('safe to say what is wrong', 'if she can, so can I', 'somebody is on my side')}" {`,
  `      offers: "${choice.of('somebody who has been there', 'a straight answer', 'a call that comes when it was promised')}, ${choice.number(2, 9)} times"`,
  `      responds: "${choice.of('says early what is wrong', 'tries once more', 'picks up the telephone', 'asks the next question')}"`,
  '      in: People',
  `      when: Referral${area}`,
  '      unless: OldHabits',
  `      relies-on: ${choice.of('peerness, matching', 'timing, mode', 'training')}`,
  `      from Audit${area}`,
  '    }',
];

const outcome = (choice: Choice, word: string, name: string, area: number): string[] => [
  `    ${word} ${name} "${choice.of('people feel able to cope', 'people know whom to ask', 'fewer feel alone', 'more go on')} (${choice.number(1, 99)})" {`,
  '      in: People',
  `      expect: ${choice.of('increase', `increase from ${choice.number(10, 30)}% to ${choice.number(31, 60)}%`)}`,
  `      by: ${choice.number(3, 26)} weeks after Start`,
  `      measure: ${choice.of(`Scale${area}`, '"interviews"')} at ${choice.number(3, 26)} weeks after Start`,
  '      accountable: no because "the service contributes; it does not answer for it alone"',
  '    }',
];

const intervention = (choice: Choice, area: number, index: number): string[] => {
  const town = choice.of(...towns);
  const id = idOf(town);
  const peers = choice.number(4, 30);
  return [
    `use "shared.peer"`,
    '',
    `// Service ${index}: imagined, for measuring.`,
    `intervention Service${index} "Peers in ${town}, no. ${index}" {`,
    `  summary: "Trained peers in ${town} ring people up for ${choice.number(4, 20)} weeks,`,
    `    and meet those who would like to be met."`,
    `  topic: ${choice.of('infant-feeding', 'perinatal-mental-health', 'diabetes', 'severe-mental-illness')}`,
    `  stage: ${choice.of('idea', 'design', 'commissioning')}`,
    `  country: ${choice.of('UK', 'Ireland', 'Poland')}`,
    '  aims: "people find their own way, and are not alone on it"',
    '',
    '  timeline {',
    '    event Start "the first meeting"',
    `    event Referred "somebody is told of the service": ${choice.number(1, 4)} weeks before Start`,
    '  }',
    '',
    `  population People "Adults in ${town}" {`,
    `    need: "About ${choice.number(10, 60)} in a hundred have nobody to talk to." from Audit${area}`,
    `    reach: ${choice.of('universal', 'targeted')} because "${choice.of('need is spread', 'need is highest here')}, and funds are short"`,
    `    includes: "is ${choice.number(16, 25)} or over", "lives in ${town}"`,
    '    excludes: "is supported by another peer"',
    `    size: about ${choice.number(40, 900)} per year`,
    '  }',
    '',
    `  peers ${id} "Peers of ${town}" {`,
    `    position: ${choice.of('trained-peer', 'para-professional')}`,
    '    experience: "has lived with the same difficulty"',
    '    same-issue: yes',
    `    experience-length: at least ${choice.number(6, 40)} weeks`,
    `    experience-recency: ${choice.of('within 5 years', 'unknown because "nobody has asked"')}`,
    '    selection: "a form, a talk, and two references"',
    `    training: ${choice.number(8, 60)} hours "listening, boundaries, when to call a professional"`,
    `    philosophy: ${choice.of('"people are the experts on their own lives"', 'undecided because "the peers will choose" owner "the co-ordinator" decide-by 2027-03-01')}`,
    '    approach: "ask, listen, offer what you know, let them weigh it"',
    `    supervision: every ${choice.number(1, 4)} weeks "by the co-ordinator, in a group"`,
    '    tasks: "listen and share experience; never advise on medicines"',
    '    wellbeing: "a debrief after a hard contact; a peer may pause at any time"',
    `    reward: ${choice.of('volunteer', 'expenses', 'paid')}`,
    `    number: ${peers}`,
    `    hours: ${choice.number(2, 12)} hours per week`,
    `    caseload: ${choice.number(2, 4)} to ${choice.number(5, 9)} per peer`,
    '  }',
    '',
    '  matching {',
    `    peerness: ${choice.of('active-ingredient', 'helpful')} because "shared experience eases trust" from Audit${area}`,
    `    on local-area: ${choice.of('required', 'preferred')}`,
    '    on age: not-attempted because "too few peers to choose from"',
    '  }',
    '',
    `  support: ${choice.of('emotional, appraisal, informational', 'emotional, practical')}`,
    '  format: one-to-one',
    '',
    '  contacts {',
    `    initiation: ${choice.of('proactive', 'mixed')}`,
    '    contact Hello "getting to know each other" { when: at Start  count: 1  mode: face-to-face  length: 60 minutes }',
    '    contact Calls "every few days" {',
    `      when: from ${choice.number(2, 6)} days after Start`,
    `      every: ${choice.number(2, 6)} days`,
    `      for: ${choice.number(3, 8)} weeks`,
    '      mode: telephone, text',
    '      initiation: proactive',
    `      length: ${choice.number(15, 45)} minutes`,
    '    }',
    `    minimum: at least ${choice.number(3, 6)} because "fewer are quickly forgotten" from Audit${area}`,
    '    tailoring: "time and place follow the person; the first calls are always offered"',
    '  }',
    '',
    '  activities {',
    filling,
    '  }',
    '',
    `  context: Area${area}`,
    '',
    '  theory "Somebody who has been there makes it safe to say what is wrong in time." {',
    `    aims-to: ${choice.of('change-outcomes', 'both')}`,
    ...mechanism(choice, 'SafeToTalk', area),
    ...mechanism(choice, 'NotAlone', area),
    `    assumption Answers "people answer a number that they have saved" { certainty: ${choice.of('likely', 'uncertain')} }`,
    `    Hello -> SafeToTalk -> Able because "trust comes first" from Audit${area} assuming Answers`,
    '    Calls -> NotAlone -> Able',
    '    Able -> GoingOn because "who feels able goes on" from Hunch',
    '    OldHabits -| Able',
    `    agreed-with: Locals, ${id}`,
    `    reviewed: every ${choice.number(6, 12)} months last 2026-0${choice.number(1, 9)}-01`,
    '  }',
    '',
    '  outcomes {',
    ...outcome(choice, 'intermediate', 'Able', area),
    ...outcome(choice, 'long-term', 'GoingOn', area),
    '    unintended Disappointed "people who stop feel that they have failed" { in: People  measure: "interviews" at 8 weeks after Start }',
    '  }',
    '',
    '  stakeholders {',
    `    stakeholder Locals "people of ${town}" { kind: participants  involved-in: design, evaluation  shares-theory: yes }`,
    '  }',
    '',
    '  implementation {',
    '    access-points: "referral", "self-referral by telephone"',
    '    coordination: "a half-time co-ordinator"',
    `    uptake: at least ${choice.number(30, 80)}%`,
    '    safeguarding: "the policy of the board applies; the co-ordinator is the named lead"',
    '    funding: unknown because "the board decides in the spring"',
    '    risk Neighbours "people next door join" { kind: contamination  handled-by: "they are welcome, and counted" }',
    '  }',
    '',
    '  evaluation {',
    `    study Records "routine records" { design: ${choice.of('monitoring', 'process')}  asks: "whom does it reach?"  measures: Able  captures: uptake, contacts  tests: SafeToTalk }`,
    '  }',
    '}',
  ];
};

export const interventionLines = (choice: Choice, area: number, index: number, wanted: number): string[] =>
  fillUp(intervention(choice, area, index), wanted, filling, (number) => {
    const subject = choice.of('posters at the surgery', 'a talk at the team meeting', 'an evening for families');
    return `    activity Talk${number} "${subject}, ${choice.number(2, 60)} people" { content: "questions and a meal, no. ${number}"  in: Locals }`;
  });

const shared = (choice: Choice, area: number): string[] => [
  `// What the services of area ${area} share: imagined, for measuring.`,
  `context Area${area} "Area ${area}" {`,
  `  setting: "homes, surgeries and cafes in ${choice.of(...towns)}"`,
  `  usual-care: "a nurse rings after ${choice.number(2, 9)} days; no other support"`,
  `  background "people who have nobody to talk to": ${choice.number(10, 60)}% in 202${choice.number(1, 6)} source "board data"`,
  `  condition Referral${area} "every nurse tells people of the service" { kind: buy-in  status: planned }`,
  `  condition OldHabits "people do not talk about it" { kind: norm  status: present }`,
  '}',
  '',
  `measure Scale${area} "Feeling able, ${choice.number(6, 20)} questions" { citation: "the area's own"  range: 0 to ${choice.number(20, 80)} }`,
  '',
  filling,
];

const linesOfEvidence = 9;

const evidence = (choice: Choice, name: string, number: number): string[] => [
  `evidence ${name} "audit no. ${number}" {`,
  '  kind: local-data',
  '  topic: diabetes',
  '  form: any',
  '  countries: UK',
  `  citation: "board, 20${choice.number(10, 26)}"`,
  `  finding "${choice.number(10, 90)} in a hundred would like a call" about ${choice.of('contacts', 'peers', 'mechanism')}`,
  '}',
  '',
];

export const sharedLines = (choice: Choice, area: number, wanted: number): string[] => {
  const missing = wanted - shared(choice, area).length + 1;
  const entries: string[] = [];
  for (let number = 0; entries.length + linesOfEvidence <= missing; number++) {
    entries.push(...evidence(choice, number === 0 ? `Audit${area}` : `Audit${area}_${number}`, number));
  }
  return fillUp(shared(choice, area), wanted, filling, (index) => entries[index] ?? `// Line ${index}: room for more.`);
};
