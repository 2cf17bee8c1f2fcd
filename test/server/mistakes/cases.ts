/**
 * The table of mistakes, one file for each kind. A case begins with the block that it stands in; `-` is what somebody
 * writes, with `«…»` where it is told, `!` what is told, `+` what the first quick fix makes of it (`++` a further one).
 * A case without `!` is a neighbour that is right, and nothing is told of it. Lines with `#` above it say why it is there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Case {
  readonly block: string;
  readonly written: string;
  readonly told: readonly string[];
  /** What becomes of it, by the quick fixes in their order. */
  readonly fixed: readonly string[];
}

/** Around the lines of a case: something on either side that must stay as it is. */
const around: Readonly<Record<string, readonly [before: string, after: string]>> = {
  file: ['', '\n'],
  top: ['', '\n\nintervention Calls "calls" {\n  topic: sleep\n}\n'],
  intervention: ['intervention Calls "calls" {\n  timeline { event Birth "birth" }\n\n', '\n  version: "1"\n}\n'],
  population: ['intervention Calls "calls" {\n  population Parents "parents" {\n', '\n    need: "company"\n  }\n}\n'],
  peers: ['intervention Calls "calls" {\n  peers Buddies "buddies" {\n', '\n    tasks: "listen"\n  }\n}\n'],
  contacts: ['intervention Calls "calls" {\n  contacts {\n', '\n    ending: "a last call"\n  }\n}\n'],
  contact: [
    'intervention Calls "calls" {\n  timeline { event Birth "birth" }\n\n  contacts {\n    contact Call "a call" {\n',
    '\n      content: "how are you?"\n    }\n  }\n}\n',
  ],
  outcome: [
    'intervention Calls "calls" {\n  timeline { event Birth "birth" }\n\n  population Parents "parents"\n  peers Buddies "buddies"\n\n  outcomes {\n    long-term Mood "mood" {\n',
    '\n      level: individual\n    }\n  }\n}\n',
  ],
  context: ['intervention Calls "calls" {\n  context {\n', '\n    setting: "at home"\n  }\n}\n'],
  format: ['intervention Calls "calls" {\n  format: group {\n', '\n    mutual-support: yes\n  }\n}\n'],
  outcomes: ['intervention Calls "calls" {\n  outcomes {\n', '\n    intermediate Hope "hope" { }\n  }\n}\n'],
  timeline: ['intervention Calls "calls" {\n  timeline {\n', '\n    event Start "start"\n  }\n}\n'],
  theory: [
    'intervention Calls "calls" {\n  contacts {\n    contact Call "a call"\n    contact Visit "a visit"\n  }\n\n  theory "company" {\n    mechanism Hope "hope"\n    mechanism SafeToTalk "safe to talk"\n',
    '\n    Visit -> SafeToTalk\n  }\n}\n',
  ],
  matching: ['intervention Calls "calls" {\n  matching {\n', '\n    matched-by: "the co-ordinator"\n  }\n}\n'],
  implementation: ['intervention Calls "calls" {\n  implementation {\n', '\n    fidelity: "a checklist"\n  }\n}\n'],
  study: ['intervention Calls "calls" {\n  evaluation {\n    study Trial "trial" {\n', '\n      analysis: thematic\n    }\n  }\n}\n'],
};

const depth: Readonly<Record<string, number>> = { file: 0, top: 0, intervention: 2, contact: 6, outcome: 6, study: 6 };

/** A whole file with the lines of a case in their block. */
export const fileWith = (block: string, lines: string): string => {
  const [before, after] = around[block] ?? ['', ''];
  return before + lines.replaceAll(/^(?=.)/gm, ' '.repeat(depth[block] ?? 4)) + after;
};

const caseOf = (written: string): Case => {
  const [block = '', ...lines] = written.split('\n');
  const having = (mark: string): string =>
    lines
      .filter((line) => line === mark || line.startsWith(`${mark} `))
      .map((line) => line.slice(mark.length + 1))
      .join('\n');
  const fixed = ['+', '++', '+++'].map(having).filter((text) => text !== '');
  return { block, written: having('-'), told: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)), fixed };
};

const folder = join(import.meta.dirname, 'resources');

/** The cases of each file. */
export const kindsOfMistake: readonly (readonly [kind: string, cases: readonly Case[]])[] = readdirSync(folder)
  .sort()
  .map((file) => [
    file.replace(/\.txt$/, ''),
    readFileSync(join(folder, file), 'utf8')
      .split(/\n{2,}/)
      .map((each) => each.replace(/^(?:#.*(?:\n|$))+/, '').trim())
      .filter((each) => each !== '')
      .map(caseOf),
  ]);
