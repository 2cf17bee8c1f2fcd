/**
 * A draft from a text for Theory Maker (theorymaker.info), which has a line for each variable. Lines that stand further in
 * are causes of the line above them; with dots in place of blanks it is the other way round. Its first version had blanks for
 * effects and dots for causes, so it can be said which is meant.
 */
import { withoutByteOrderMark } from '@peerspec/language/files';
import type { JsonObject } from '../data/json.ts';
import type { Imported, Remark } from './draft.ts';
import { draftOf, nameFrom } from './draft.ts';

/** What lines are that stand further in by blanks. */
export type Indented = 'causes' | 'effects';

/** A variable and the line that it first stands on. */
interface Variable {
  readonly label: string;
  readonly name: string;
}

interface Line {
  readonly number: number;
  /** How far in it stands: blanks or dots. */
  readonly depth: number;
  readonly isDotted: boolean;
  readonly text: string;
}

const lineOf = (written: string, index: number): Line => {
  const [, lead = '', text = ''] = /^([\s.]*)(.*)$/su.exec(written.replaceAll('\t', ' ')) ?? [];
  return { number: index + 1, depth: lead.length, isDotted: lead.includes('.'), text: text.trim() };
};

/** A map of variables while it is being read. */
class Theory {
  readonly remarks: Remark[] = [];
  readonly links: (readonly [from: Variable, to: Variable])[] = [];
  private readonly byKey = new Map<string, Variable>();
  private readonly names = new Set<string>();

  get variables(): readonly Variable[] {
    return [...new Set(this.byKey.values())];
  }

  /** The variable of a label; an alias stands for it too. */
  variable(label: string, alias?: string): Variable {
    const known = this.byKey.get(alias ?? label) ?? this.byKey.get(label) ?? this.byKey.get(label.replaceAll(/\W/gu, ''));
    if (known) return known;
    const made = { label, name: nameFrom(label, this.names) };
    this.names.add(made.name);
    for (const key of [label, alias, label.replaceAll(/\W/gu, '')]) if (key) this.byKey.set(key, made);
    return made;
  }

  /** A link of the same two is told once. */
  link(from: Variable, to: Variable): void {
    if (!this.links.some(([one, other]) => one === from && other === to)) this.links.push([from, to]);
  }

  keep(line: number, message: string, kept: string): void {
    this.remarks.push({ line, message: `${message}; it is kept as a comment.`, kept });
  }
}

/** The variables of a line: one, or several with semicolons between; what has an equals sign is about how they are drawn. */
const variablesOf = (theory: Theory, line: Line): readonly Variable[] => {
  const parts = line.text.split(';').map((part) => part.trim());
  const found: Variable[] = [];
  for (const part of parts) {
    const targets = /^to\s*=(.*)$/.exec(part)?.[1];
    const [from] = found;
    if (targets !== undefined && from) for (const target of targets.trim().split(/\s+/)) theory.link(from, theory.variable(target));
    else if (part.includes('=')) theory.keep(line.number, 'How a variable or an arrow looks has no place in the language', part);
    else if (part !== '') {
      const [, alias, label] = /^([^:\s]+)::(.+)$/.exec(part) ?? [];
      found.push(theory.variable(label?.trim() ?? part, alias));
    }
  }
  return found;
};

const read = (text: string, indented: Indented): Theory => {
  const theory = new Theory();
  let above: { readonly depth: number; readonly variables: readonly Variable[] }[] = [];
  for (const line of withoutByteOrderMark(text)
    .split(/\r\n|\r|\n/)
    .map(lineOf)) {
    if (line.text === '') continue;
    if (line.text.startsWith('-')) {
      theory.keep(line.number, 'A box around variables has no place in the language', line.text);
      continue;
    }
    const variables = variablesOf(theory, line);
    if (variables.length === 0) continue;
    above = above.filter(({ depth }) => depth < line.depth);
    const areCauses = line.isDotted !== (indented === 'causes');
    for (const parent of above.at(-1)?.variables ?? [])
      for (const child of variables) theory.link(...(areCauses ? ([child, parent] as const) : ([parent, child] as const)));
    above.push({ depth: line.depth, variables });
  }
  return theory;
};

/** What nothing leads to is done, what leads nowhere is the end, and the rest is on the way. */
const dataOf = (source: string, { variables, links }: Theory): JsonObject => {
  const declared = (all: readonly Variable[]): readonly JsonObject[] => all.map(({ name, label }) => ({ name, title: label }));
  const isCause = (each: Variable): boolean => links.some(([from]) => from === each);
  const isEffect = (each: Variable): boolean => links.some(([, to]) => to === each);
  const outcomes = variables
    .filter(isEffect)
    .map((each) => ({ word: isCause(each) ? 'intermediate' : 'long-term', ...declared([each])[0] }));
  const activities = declared(variables.filter((each) => !isEffect(each)));
  return {
    name: nameFrom(source.replace(/\.[^.]*$/, ''), new Set(variables.map(({ name }) => name))),
    ...(activities.length > 0 && { activities: { planned: activities } }),
    ...(links.length > 0 && { theory: { links: links.map(([from, to]) => ({ from: from.name, to: to.name, effect: 'leads-to' })) } }),
    ...(outcomes.length > 0 && { outcomes: { changes: outcomes } }),
  };
};

/** One draft from one text. */
export const fromTheoryMaker = (source: string, text: string, indented: Indented): Imported => {
  const theory = read(text, indented);
  if (theory.variables.length === 0)
    return {
      message: 'There is no variable in this text.',
      remedy: 'A text for Theory Maker has a line for each variable, and blanks before those that lead to the line above.',
    };
  const advice: Remark = {
    message: `Lines that stand further in are read as ${indented} of the line above; \`--indented ${indented === 'causes' ? 'effects' : 'causes'}\` reads them the other way round. What nothing leads to is taken for an activity, what leads nowhere for a long-term outcome. Make contacts, conditions and mechanisms of those that are.`,
  };
  return { drafts: [draftOf(source, dataOf(source, theory), [advice, ...theory.remarks])] };
};
