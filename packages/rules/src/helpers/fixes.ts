/** Ready-made remedies: what to write, and exactly where. A Spec keeps no text, so places come from its ranges alone. */
import { allDeclared, interventionProperties, questions, sections } from '@peerspec/language';
import { compareStarts, isBefore, isWithin, point } from '@peerspec/language/internal';
import type {
  Frame,
  Given,
  ItemRow,
  KindName,
  Position,
  PropertyRow,
  Question,
  Range,
  SectionRow,
  SectionWord,
  Spec,
} from '@peerspec/language';
import { cursor, roomFor } from './blanks.ts';
import { answerIn, isSectionWord, itemsIn, listIn, sectionWords } from './by-word.ts';
import { isAboutPeers, withPeersAt } from '../engine/each-peers.ts';
import type { Fix, Hit, Rule } from '../engine/rule.ts';

const questionAt: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.path, question]));

const spaces = (count: number): string => ' '.repeat(count);

/** A name that nothing here has yet. */
export const freshName = (spec: Spec, wished: string): string => {
  const taken = new Set(allDeclared(spec).map((declared) => declared.name));
  let name = wished;
  for (let count = 2; taken.has(name); count += 1) name = `${wished}${String(count)}`;
  return name;
};

/** Kinds whose answers have nothing behind them but a reason, so that their end is known. */
const plainKinds: ReadonlySet<KindName> = new Set([
  'text',
  'texts',
  'choice',
  'choices',
  'yes-no',
  'words',
  'amount',
  'duration',
  'names',
  'date',
]);

/** Where the brace stands with which something ends. */
const closingBrace = ({ end }: Range): Position => ({ line: end.line, character: Math.max(0, end.character - 1) });

/** Where an answer ends, with its reason where one stands behind it. */
const endOf = ({ at, rationale }: Given<unknown>): Position =>
  rationale && isBefore(at.end, rationale.at.end) ? rationale.at.end : at.end;

/** In front of the closing brace, on a line of its own where the brace has one; apart from a section that ends on the line above. */
const beforeBrace = ({ at }: Frame, block: Range, statement: string, sections: readonly Frame[] = []): Omit<Fix, 'title'> => {
  const brace = closingBrace(block);
  const indent = at.start.character;
  const ownLine = block.start.line !== block.end.line && brace.character === indent;
  if (!ownLine) return { at: point(brace), text: ` ${statement} ` };
  const apart = sections.some((section) => section.extent.end.line === brace.line - 1);
  return { at: point(brace), text: `${apart ? `\n${spaces(indent)}` : ''}  ${statement}\n${spaces(indent)}` };
};

/**
 * Whether a declaration is known to end with its name or title: what follows would make it longer. A
 * Spec keeps no text, so it is told by length alone.
 */
const isBare = ({ at, extent, title }: Frame): boolean =>
  extent.start.line === extent.end.line &&
  extent.end.character === at.end.character + (title === undefined ? 0 : title.length + ' ""'.length) &&
  (title === undefined || !title.includes('\n'));

/** Whether a section stands for one answer, which is given in front of the block that it may have: `format: group`. */
const isHeaded = (frame: Frame, value: string | undefined): boolean =>
  value !== undefined && frame.title === undefined && answerIn(frame, value)?.state === 'given';

/** A block for what has none yet. */
const newBlock = ({ at, extent }: Frame, statement: string): Omit<Fix, 'title'> => ({
  at: point(extent.end),
  text: ` {\n${spaces(at.start.character + 2)}${statement}\n${spaces(at.start.character)}}`,
});

interface Block {
  readonly frame: Frame;
  readonly properties: Readonly<Record<string, PropertyRow>>;
  /** The property that a value in front of the block answers, or a title. */
  readonly value?: string | undefined;
  /** Sections that stand in it, with an empty line between them. */
  readonly sections?: readonly Frame[];
  /** A block that is begun stands on one line: a declaration may share its line with others. */
  readonly inline?: boolean;
}

/** Where a new property goes: behind the last one that comes before it in the vocabulary, else in front of the closing brace. */
const insertProperty = (
  { frame, properties, value, sections: inner = [], inline = false }: Block,
  word: string,
  answer: string,
): Omit<Fix, 'title'> | undefined => {
  if (answerIn(frame, word)?.state !== 'silent') return undefined;
  const statement = `${word}: ${answer}`;
  const { extent, block } = frame;
  if (!block) {
    if (!isHeaded(frame, value) && !isBare(frame)) return undefined;
    return inline ? { at: point(extent.end), text: ` { ${statement} }` } : newBlock(frame, statement);
  }
  const indent = frame.at.start.character;
  const oneLine = extent.start.line === extent.end.line;
  const written = Object.keys(properties).flatMap((each) => {
    const found = answerIn(frame, each);
    return found && found.state !== 'silent' && isWithin(found.at, block) ? [{ word: each, answer: found }] : [];
  });
  const words = Object.keys(properties);
  const earlier = written.findLast(
    (each) =>
      each.answer.state === 'given' &&
      plainKinds.has(properties[each.word]?.kind.is ?? 'moment') &&
      words.indexOf(each.word) < words.indexOf(word),
  );
  if (earlier?.answer.state === 'given') {
    return { at: point(endOf(earlier.answer)), text: oneLine ? `  ${statement}` : `\n${spaces(indent + 2)}${statement}` };
  }
  return beforeBrace(frame, block, statement, inner);
};

/** The end of the last answer that an intervention gives outside its sections, where that is known. */
const lastAnswer = (spec: Spec): Position | undefined => {
  const ends = Object.keys(interventionProperties).flatMap((word) => {
    const answer = answerIn(spec, word);
    return answer?.state === 'given' && isWithin(answer.at, spec.extent) ? [endOf(answer)] : [];
  });
  return ends.reduce<Position | undefined>((last, end) => (last && isBefore(end, last) ? last : end), undefined);
};

/** Where a new section goes: behind the last written one that comes before it in the vocabulary, or behind the answers at the top. */
export const insertSection = (spec: Spec, word: SectionWord, text: (indent: string) => string): Omit<Fix, 'title'> => {
  const oneLine = spec.extent.start.line === spec.extent.end.line;
  const indent = spaces(spec.at.start.character + 2);
  const section = oneLine ? text('').replaceAll(/\n */g, ' ') : indent + text(indent);
  const written = sectionWords.map((each) => spec[each]).filter((each) => each.state !== 'silent' && isWithin(each.extent, spec.extent));
  const earlier = written.findLast((each) => isSectionWord(each.word) && sectionWords.indexOf(each.word) < sectionWords.indexOf(word));
  const top = written.length > 0 ? lastAnswer(spec) : undefined;
  const isAbove = top && written.every((each) => isBefore(top, each.at.start));
  const end = earlier?.extent.end ?? (isAbove ? top : undefined);
  if (end) return { at: point(end), text: oneLine ? `  ${section}` : `\n\n${section}` };
  return { at: point(closingBrace(spec.extent)), text: oneLine ? ` ${section} ` : `\n${section}\n` };
};

/** How a new section begins: with the name and the text that it cannot do without. */
const sectionHead = (spec: Spec, word: SectionWord): string => {
  const row: SectionRow = sections[word];
  const name = row.name === 'required' ? ` ${freshName(spec, word === 'population' ? 'People' : 'Peers')}` : '';
  return `${word}${name}${row.title === 'required' ? ' "${9:…}"' : ''}`;
};

const newSection = (spec: Spec, section: SectionWord, word: string, answer: string): Omit<Fix, 'title'> => {
  const row: SectionRow = sections[section];
  if (row.value === word) return insertSection(spec, section, () => `${section}: ${answer}`);
  return insertSection(spec, section, (indent) => `${sectionHead(spec, section)} {\n${indent}  ${word}: ${answer}\n${indent}}`);
};

const ofIntervention = (spec: Spec): Block => {
  const written = sectionWords.map((word) => spec[word]).filter((section) => section.state !== 'silent');
  return { frame: spec, properties: interventionProperties, sections: written };
};

/** Writes an answer to a question of the intervention or of a section, in its place. */
export const insertAnswer = (spec: Spec, path: string, answer: string): Omit<Fix, 'title'> | undefined => {
  const question = questionAt.get(path);
  if (!question || !('kind' in question.row)) return undefined;
  if (!isSectionWord(question.section)) return insertProperty(ofIntervention(spec), question.word, answer);
  const row: SectionRow = sections[question.section];
  const section = spec[question.section];
  if (section.state === 'silent') return newSection(spec, question.section, question.word, answer);
  const value = row.value ?? (section.title === undefined ? undefined : row.titleAnswers);
  return insertProperty({ frame: section, properties: row.properties, value }, question.word, answer);
};

/** Of which peers something is asked, where there are several. */
const ofWhom = ({ peers, otherPeers }: Spec, section: string): string =>
  section === 'peers' && otherPeers.length > 0 && peers.name !== undefined ? ` of \`${peers.name}\`` : '';

/** A fix that writes a question with room for its answer. */
export const addAnswer =
  (path: string): ((spec: Spec) => Fix | undefined) =>
  (spec) => {
    const question = questionAt.get(path);
    if (!question || !('kind' in question.row)) return undefined;
    const inserted = insertAnswer(spec, path, roomFor(spec, { [question.word]: question.row }, question.word));
    return inserted && { title: `Add \`${question.word}\`${ofWhom(spec, question.section)}`, ...inserted };
  };

/** Writes an answer into a declaration, which a remedy is about. */
export const answerInItem = (item: Frame, row: ItemRow, word: string, answer: string): Omit<Fix, 'title'> | undefined =>
  insertProperty({ frame: item, properties: row.properties, inline: true }, word, answer);

/** Writes a question into a declaration with room for its answer, and others behind it. */
export const askInItem = (spec: Spec, item: Frame, row: ItemRow, word: string, ...others: readonly string[]): Fix | undefined => {
  const inserted = answerInItem(item, row, word, roomFor(spec, row.properties, word, ...others));
  return inserted && { title: `Add \`${word}\`${item.name === undefined ? '' : ` to \`${item.name}\``}`, ...inserted };
};

/** Whether two places begin at the same point. */
export const beginsTogether = (first: Range, second: Range): boolean => first.file === second.file && compareStarts(first, second) === 0;

/** The declaration at which a finding is shown. */
export const itemAt = <T extends Frame>(items: readonly T[], at: Range): T | undefined => items.find((item) => beginsTogether(item.at, at));

/** The first arrow of a theory that stands in its block; declarations are written in front of it. */
const firstLink = (spec: Spec, word: SectionWord): Range | undefined =>
  word === 'theory' ? spec.theory.links.find((link) => isWithin(link.at, spec.theory.extent))?.at : undefined;

/** What goes over several lines, as far set in as its first line will be. */
const setIn = (written: string, indent: string): string => written.replaceAll('\n', `\n${indent}`);

/** Writes a declaration into a section, behind the last one with its word, or else in front of the arrows; begins the section where need be. */
export const insertItem = (spec: Spec, word: SectionWord, written: string): Omit<Fix, 'title'> | undefined => {
  const section = spec[word];
  if (section.state === 'gap') return undefined;
  if (section.state === 'silent')
    return insertSection(spec, word, (indent) => `${sectionHead(spec, word)} {\n${indent}  ${setIn(written, `${indent}  `)}\n${indent}}`);
  const { extent, at } = section;
  const items = itemsIn(section, sections[word]).filter((item) => isWithin(item.extent, extent));
  const oneLine = extent.start.line === extent.end.line;
  const declaration = oneLine ? written.replaceAll(/\n */g, ' ') : setIn(written, spaces(at.start.character + 2));
  const last = items.findLast((item) => declaration.startsWith(`${item.word} `)) ?? items.at(-1);
  if (last) return { at: point(last.extent.end), text: `${oneLine ? '  ' : `\n${spaces(at.start.character + 2)}`}${declaration}` };
  const link = firstLink(spec, word);
  if (link) return { at: point(link.start), text: `${declaration}${oneLine ? '  ' : `\n${spaces(link.start.character)}`}` };
  if (section.block) return beforeBrace(section, section.block, declaration);
  const { value }: SectionRow = sections[word];
  return isHeaded(section, value) || isBare(section) ? newBlock(section, declaration) : undefined;
};

/** Writes a gap in place of a list's first declaration. */
const insertListGap = (spec: Spec, { section, word, row }: Question, gap: string): Omit<Fix, 'title'> | undefined => {
  if (!('list' in row) || !isSectionWord(section)) return undefined;
  const isBegun = listIn(spec[section], row.list).some((item) => item.word === word);
  return isBegun ? undefined : insertItem(spec, section, `${word}: ${gap}`);
};

const openGap = `undecided because "${cursor()}"`;

/** A line of a file may pass over several questions: each offer names its own, as the Specification view does. */
const openTitle = (spec: Spec, section: string, heading: string): string => `Record that “${heading}”${ofWhom(spec, section)} is undecided`;

/** Records that a section as a whole is undecided. */
const openSection = (spec: Spec, word: SectionWord): Fix | undefined =>
  spec[word].state === 'silent'
    ? { title: openTitle(spec, word, sections[word].heading), ...insertSection(spec, word, () => `${word}: ${openGap}`) }
    : undefined;

const openInstead = (rule: Rule, spec: Spec): Fix | undefined => {
  const [path, ...more] = rule.asks ?? [];
  if (path !== undefined && isSectionWord(path)) return openSection(spec, path);
  const question = path === undefined ? undefined : questionAt.get(path);
  if (!question || more.length > 0) return undefined;
  const inserted = insertAnswer(spec, question.path, openGap) ?? insertListGap(spec, question, openGap);
  return inserted && { title: openTitle(spec, question.section, question.row.heading), ...inserted };
};

/** What a departure leaves as it is: the first sentence of what its rule says, as part of another. */
const inSentence = (message: string): string => {
  const [first = message] = message.split(/[.:](?:\s|$)/);
  return first.charAt(0).toLowerCase() + first.slice(1);
};

const acceptInstead = (rule: Rule, spec: Spec): Fix | undefined => {
  if (rule.acceptable === false) return undefined;
  const statement = `accept ${rule.code} because "${cursor()}"`;
  const { extent, at } = spec;
  if (extent.start.line === extent.end.line) return undefined;
  const brace = closingBrace(extent);
  const ownLine = brace.character === at.start.character;
  return {
    title: `Accept that ${inSentence(rule.message)}`,
    at: point(brace),
    text: ownLine ? `\n${spaces(at.start.character + 2)}${statement}\n${spaces(at.start.character)}` : ` ${statement} `,
    accepts: true,
  };
};

/**
 * What could be done about a finding, best first: the rule's own remedy where it can be written, a
 * statement that the question is open, an accepted departure. Each is complete, so that it can be applied as it stands.
 */
export const fixesOf = (rule: Rule, spec: Spec, hit: Hit): readonly Fix[] => {
  const there = isAboutPeers(rule) ? withPeersAt(spec, hit.at) : spec;
  return [rule.fix?.(there, hit), openInstead(rule, there), acceptInstead(rule, spec)].filter((fix) => fix !== undefined);
};
