/** Thousands of one thing: of every kind of declaration, of names shared by many, and of what stands where it cannot. */
import { filled, inside, type Family } from './family.ts';

const lines = (many: number, line: (index: number) => string): string => Array.from({ length: many }, (_, index) => line(index)).join('');

/** Declarations of one kind, each in the section of its own that all share. */
const declared = (name: string, section: string, line: (index: number) => string, before = ''): Family =>
  inside(name, `${before}  ${section} {\n`, (index) => `    ${line(index)}\n`, '  }');

const declarations: readonly Family[] = [
  declared('contacts', 'contacts', (index) => `contact Call${index} "call" { count: 2  length: 20 minutes }`),
  declared('bare-contacts', 'contacts', (index) => `contact Call${index} "call"`),
  declared('activities', 'activities', (index) => `activity Talk${index} "talk" { in: Locals }`),
  declared('risks', 'implementation', (index) => `risk Risk${index} "risk" { kind: contamination }`),
  declared('stakeholders', 'stakeholders', (index) => `stakeholder Local${index} "locals" { kind: participants }`),
  declared('conditions', 'context', (index) => `condition Norm${index} "norm" { kind: norm  status: present }`),
  declared('studies', 'evaluation', (index) => `study Study${index} "study" { design: process }`),
  declared('measured-outcomes', 'outcomes', (index) => `long-term O${index} "o" { in: People  measure: Scale at 3 weeks after Start }`),
  declared('many-populations', 'theory "T"', (index) => `assumption Holds${index} "holds"`),
  inside('populations', '', (index) => `  population P${index} "people" { size: ${index} }\n`),
  inside('peers', '', (index) => `  peers P${index} "peers" { number: ${index} }\n`),
  declared('mechanisms', 'theory "T"', (index) => `mechanism M${index} "m" { offers: "a call" responds: "tells" }`),
  declared(
    'mechanisms-when',
    'theory "T"',
    (index) => `mechanism M${index} "m" { in: People when: Norm${index} }`,
    '  population People "p" { }\n',
  ),
];

/** How many names there are that all interventions refer to. */
const sharedNames = 100;

const referring: readonly Family[] = [
  {
    name: 'interventions-that-share-names',
    text: (bytes) =>
      filled(
        bytes,
        lines(sharedNames, (index) => `measure Scale${index} "scale" { citation: "own" }\n`),
        (index) =>
          `intervention Scale${index % sharedNames} "Same" { measure Scale${(index * 7) % sharedNames} "m" { citation: "own" } }\n`,
      ),
  },
  {
    // Each refers to every one of the shared names.
    name: 'interventions-that-share-much',
    text: (bytes) =>
      filled(
        bytes,
        lines(sharedNames, (index) => `evidence Audit${index} "audit" { kind: local-data  finding "found" about contacts }\n`),
        (index) =>
          `intervention Service${index} "Service" {\n  summary: "s" from ${Array.from({ length: sharedNames }, (_, each) => `Audit${each}`).join(', ')}\n}\n`,
      ),
  },
  {
    // As many interventions as shared names, each of which refers to one.
    name: 'interventions-and-conditions',
    text: (bytes) =>
      filled(
        bytes,
        '',
        (index) =>
          `condition Norm${index} "n" { kind: norm }\nintervention S${index} "S" { theory "T" { mechanism M "m" { when: Norm${index} } } }\n`,
      ),
  },
  {
    name: 'interventions-in-one-context',
    text: (bytes) =>
      filled(
        bytes,
        `context Area "area" {\n${lines(50, (index) => `  condition Norm${index} "norm" { kind: norm }\n`)}}\n`,
        (index) => `intervention S${index} "S" { context Area }\n`,
      ),
  },
  {
    // Half of the text is a shared context, and the other half takes it over, again and again.
    name: 'interventions-in-a-large-context',
    text: (bytes) =>
      filled(
        bytes,
        filled(bytes / 2, 'context Area "area" {\n', (index) => `  condition Norm${index} "norm" { kind: norm }\n`, '}\n'),
        (index) => `intervention S${index} "S" { context Area }\n`,
      ),
  },
  inside('listed-names', '  outcomes { long-term O "o" { in: ', (index) => `Name${index}, `, 'Last } }'),
  inside('listed-measures', '  outcomes { long-term O "o" { measure: ', (index) => `Scale${index}, `, 'Last } }'),
  inside('when-lists', '  theory "T" { mechanism M "m" { when: ', (index) => `Norm${index}, `, 'Last } }'),
  inside(
    'long-near-misses',
    `  population ${'Abcdefghij'.repeat(20)} "p" { }\n  outcomes {\n`,
    (index) => {
      const name = `${'Abcdefghij'.repeat(19)}Abcdefgh${index}`;
      return `    long-term O${index} "o" { in: ${name} }\n`;
    },
    '  }',
  ),
  inside('use-of-existing', '', () => 'use "long.peer"\n'),
];

const misplaced: readonly Family[] = [
  inside('short-lines-found', '', () => 'topic: x\n'),
  inside('shortest-lines', '', () => 'a\n'),
  inside('shortest-statements', '', () => 'a:1\n'),
  inside('unknown-words', '', (index) => `word${index}\n`),
  inside('unknown-words-on-one-line', '  ', (index) => `word${index} `),
  inside('unknown-answers', '', (index) => `  stage: designn${index}\n`),
  inside('at-at', '  outcomes { long-term O "o" { measure: S ', () => 'at ', '} }'),
  inside('to-to', '  population P { size: 1', (index) => ` to ${index}`, ' }'),
  inside('accept-accept', '  ', () => 'accept '),
  inside('intervention-words', '', () => 'intervention '),
  inside('population-words', '  ', () => 'population '),
  inside('contexts-in-one', '', (index) => `  context { setting: "s${index}" }\n`),
  inside('empty-sections', '', () => '  contacts { }\n'),
  inside('theories', '', () => '  theory "T" { }\n'),
  inside('gaps', '  outcomes {\n', (index) => `    long-term O${index} "o" { in: unknown because "not yet" }\n`, '  }'),
  inside('placeholders', '', () => '  summary: "TBC"\n'),
  inside('supports', '', (index) => `  summary: "s" because "b${index}" from A${index}\n`),
];

/** Thousands of declarations of every kind, and what refers to them. */
export const many: readonly Family[] = [...declarations, ...referring, ...misplaced];
