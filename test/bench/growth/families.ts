/**
 * Texts that grow in one respect until they have a wanted size: each shows whether something looks at the whole line,
 * the whole rest of a text or all names for each word. What they say means little; each is the same at every run.
 */

import { family, head, inside, tail, type Family } from './family.ts';
import { many } from './many.ts';
import { signs } from './signs.ts';
import { each, theories } from './theories.ts';

const texts: readonly Family[] = [
  family(
    'prose',
    '',
    (index) =>
      `Our service (no. ${index}) – “run by mothers, for mothers” – isn’t new; it’s been going since 2009…\n• Volunteers’ training: 20 hours, e.g. listening\n\n`,
  ),
  family('prose-on-one-line', `${head}  summary: `, (index) => `the mothers’ group no ${index}, which meets on Tuesdays: `, tail),
  inside('long-text', '  summary: "', (index) => `word ${index} of a long text `, '"'),
  inside('paragraphs', '  summary: "', (index) => `paragraph ${index}\n\n`, '"'),
  family('gap-reasons', head, (index) => `  stage${index}: undecided because "nobody has asked yet, and ${index} others"\n`, tail),
  inside('long-gap-reason', '  aims: undecided because "', (index) => `nobody has asked ${index} `, '"'),
  inside('becauses', '  aims: "a" ', (index) => `because "reason ${index}" `),
  inside('clause-words', '  aims: undecided ', () => 'because '),
  inside('froms', '  aims: "a" ', (index) => `from Source${index} `),
  inside('listed-sources', '  aims: "a" from ', (index) => `Source${index}, `, 'Last'),
  inside('commas', '  aims: ', (index) => `"aim ${index}", `, '"the last"'),
  inside('commas-only', '  aims: ', () => ', '),
  inside('listed-words', '  topic: ', (index) => `topic${index}, `, 'last'),
  inside('dois-in-texts', '  source: "', (index) => `doi:10.1136/bmj.${index}.d.8.3.1 `, '"'),
  inside('dois-in-prose', '  source: ', (index) => `doi:10.1136/bmj.${index}.d.8.3.1 `),
  inside('dois-on-lines', '', (index) => `  source: 10.1136/bmj.${index}.d.8.3.1\n`),
  inside('dotted', '  source: ', () => '1.'),
];

/** Statements. */
const statements: readonly Family[] = [
  family('use-lines', '', (index) => `use "file-${index}.peer"\n`),
  family('use-lines-of-one', '', () => 'use "file.peer"\n'),
  family('unknown-statements', head, (index) => `  frequncy${index}: 1\n`, tail),
  family('signs-behind-unknown-words', head, (index) => `  frequncy${index}: 64.3 (SD ${index}) = [high]\n`, tail),
  inside('declarations-behind-a-colon', '  contacts {\n', (index) => `    contact Call${index} "a call": twice or so (${index})\n`, '  }'),
  family('unknown-blocks', head, (index) => `  frequncy${index} { a: 1 }\n`, tail),
  family('repeated-statements', head, (index) => `  summary: "summary ${index}"\n`, tail),
  family('repeated-sections', head, (index) => `  context { setting: "setting ${index}" }\n`, tail),
  family('block-on-one-line', `${head}  outcomes { `, (index) => `long-term O${index} "outcome ${index}" { in: P } `, ` }${tail}`),
  family('nested-blocks', head, (index) => `context C${index} {\n`),
  {
    name: 'nested-and-closed',
    text: (bytes) => {
      const deep = Math.floor(bytes / 12);
      return `${'theory { '.repeat(deep)}${' } '.repeat(deep)}`;
    },
  },
  family('accepts', head, (index) => `  accept no-rule-${index} because "agreed ${index}"\n`, tail),
  family('accepts-of-one', head, (index) => `  accept supervision-missing because "agreed ${index}"\n`, tail),
  family('interventions', '', (index) => `intervention Service${index} "Service ${index}" { topic: diabetes }\n`),
  family('interventions-of-one-name', '', () => 'intervention Service "Service" { topic: diabetes }\n'),
  family(
    'interventions-with-names',
    '',
    (index) =>
      `intervention Service${index} "Service ${index}" {\n  population People "people" { size: 10 }\n  contacts { contact Call "a call" { count: 3 } }\n  outcomes { long-term Well "well" { in: People } }\n  theory "It helps." { Call -> Well }\n}\n`,
  ),
  family('contexts', '', (index) => `context Area${index} "area" { condition Norm${index} "norm" { kind: norm } }\n`),
  family('measures', '', (index) => `measure Scale${index} "scale" { citation: "own" }\n`),
  family(
    'evidence',
    '',
    (index) =>
      `evidence Audit${index} "audit ${index}" {\n  kind: local-data\n  citation: "board"\n  finding "found ${index}" about contacts\n}\n`,
  ),
  family('findings', 'evidence Audit "audit" {\n', (index) => `  finding "found ${index}" about contacts, peers\n`, '}\n'),
];

/** Names: those that are used, and those that are not there. */
const names: readonly Family[] = [
  inside(
    'references-to-one-name',
    '  population People "people" { }\n',
    (index) => `  outcomes { long-term O${index} "outcome" { in: People } }\n`,
  ),
  inside(
    'references-on-one-line',
    '  population People "people" { }\n  outcomes { long-term O "outcome" { in: ',
    () => 'People, ',
    'People } }',
  ),
  inside('unknown-names', '  outcomes {\n', (index) => `    long-term O${index} "outcome" { in: Nobody${index} }\n`, '  }'),
  inside('one-unknown-name', '  outcomes {\n', (index) => `    long-term O${index} "outcome" { in: Nobody }\n`, '  }'),
  inside('near-misses', '  outcomes {\n', (index) => `    long-term Outcome${index} "outcome" { in: Outcom${index} }\n`, '  }'),
  inside('duplicate-names', '  outcomes {\n', () => '    long-term Same "outcome" { }\n', '  }'),
  inside(
    'names-on-events',
    '  timeline { event Birth "birth" }\n  outcomes {\n',
    (index) => `    long-term O${index} "outcome" { by: ${index} weeks after Birth }\n`,
    '  }',
  ),
  inside(
    'events-forwards',
    '  timeline {\n    event E0 "first"\n',
    (index) => `    event E${index + 1} "next": 1 week after E${index}\n`,
    '  }',
  ),
  inside('events-backwards', '  timeline {\n', (index) => `    event E${index} "earlier": 1 week before E${index + 1}\n`, '  }'),
  inside(
    'events-in-a-ring',
    '  timeline {\n    event E0 "first": 1 week after E1\n',
    (index) => `    event E${index + 1} "next": 1 week after E${index}\n`,
    '  }',
  ),
];

/** One intervention with everything in it, many times. */
const huge: Family = {
  name: 'one-huge-intervention',
  text: (bytes) => {
    const many = Math.max(1, Math.floor((bytes - 300) / 1000));
    const per = (line: (index: number) => string): string => each(many, line);
    return [
      `intervention Huge "Huge" {\n  topic: diabetes\n  stage: design\n  timeline { event Start "start" }\n`,
      `  population People "people" { size: 100 }\n  peers Peers "peers" { number: 10 }\n`,
      `  contacts {\n${per((index) => `    contact Call${index} "call" { when: ${index % 50} weeks after Start  count: 2  mode: telephone  length: 20 minutes }\n`)}  }\n`,
      `  activities {\n${per((index) => `    activity Talk${index} "talk" { in: Locals${index} }\n`)}  }\n`,
      `  context {\n${per((index) => `    condition Norm${index} "norm" { kind: norm  status: present }\n`)}  }\n`,
      `  theory "It helps." {\n`,
      per(
        (index) =>
          `    mechanism Safe${index} "safe" { offers: "a call" responds: "tells" in: People when: Norm${index} from Audit${index} }\n`,
      ),
      per((index) => `    assumption Holds${index} "holds"\n`),
      per(
        (index) =>
          `    Call${index} -> Safe${index} -> Able${index} -> Well${index} because "so" from Audit${index} assuming Holds${index}\n`,
      ),
      `  }\n  outcomes {\n`,
      per(
        (index) =>
          `    intermediate Able${index} "able" { in: People by: 10 weeks after Start  measure: Scale${index} at 3 weeks after Start }\n`,
      ),
      per((index) => `    long-term Well${index} "well" { in: People  expect: increase }\n`),
      `  }\n  stakeholders {\n${per((index) => `    stakeholder Locals${index} "locals" { kind: participants  involved-in: design }\n`)}  }\n`,
      `  implementation {\n${per((index) => `    risk Risk${index} "risk" { kind: contamination }\n`)}  }\n`,
      `  evaluation {\n${per((index) => `    study Study${index} "study" { design: process  measures: Able${index}  tests: Safe${index} }\n`)}  }\n}\n`,
      per((index) => `measure Scale${index} "scale" { citation: "own" }\n`),
      per((index) => `evidence Audit${index} "audit" { kind: local-data  citation: "board"  finding "found" about contacts }\n`),
    ].join('');
  },
};

/** All families, in the order in which a table shows them. */
export const families: readonly Family[] = [...signs, ...texts, ...statements, ...names, ...many, ...theories, huge];
