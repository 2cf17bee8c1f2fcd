/** Declares what a name stands for that nothing has yet. */
import { sections, topLevelItems } from '@peerspec/language';
import { asPlain, containsCursor, isSameRange, positionsIn, propertyShape } from '@peerspec/language/internal';
import type { ItemRow, NameKind, Range, SectionRow, SectionWord, Spec } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { cursor, insertItem, insertSection } from '@peerspec/rules/internal';
import type { SourceFile } from '../../source-file.ts';
import { nothingAround } from '../completion/around.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** `SafeToTalk` in words: "safe to talk". What is written in capitals throughout stays so, and so does `Dennis2009`. */
const inWords = (name: string): string => {
  if (/\p{N}/u.test(name)) return name;
  return name
    .split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[-_]+/u)
    .map((word) => (/^\p{Lu}{2,}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
};

/** What is declared, as it begins: its word, its name, and what it is called. */
const headOf = (word: string, name: string, titled: boolean): string => `${word} ${name}${titled ? ` "${cursor(inWords(name))}"` : ''}`;

const sectionRows = Object.entries(sections) as readonly (readonly [SectionWord, SectionRow])[];

const topRows: readonly (ItemRow | SectionRow)[] = [...Object.values(topLevelItems), sections.context];

/** Declarations of a kind inside an intervention: in a section, or the section itself. */
const inIntervention = (spec: Spec, kind: NameKind, name: string): readonly Remedy[] =>
  sectionRows.flatMap(([section, row]) => {
    if (row.nameKind === kind && row.name !== undefined && spec[section].state === 'silent') {
      const head = headOf(row.word, name, row.title !== undefined);
      return [{ title: `Create \`${row.word} ${name}\``, ...insertSection(spec, section, () => head) }];
    }
    return Object.values(row.items).flatMap((item) => {
      if (item.nameKind !== kind) return [];
      const inserted = insertItem(spec, section, headOf(item.word, name, item.title !== undefined));
      return inserted ? [{ title: `Create \`${item.word} ${name}\` in \`${section}\``, ...inserted }] : [];
    });
  });

/** A block for what would take its title for an answer without one: a shared context. */
const blockOf = (row: ItemRow | SectionRow): string => {
  const [word, property] = Object.entries(row.properties).find(([each]) => each !== row.value) ?? [];
  if (row.value === undefined || word === undefined || property === undefined) return '';
  return ` {\n  ${asPlain(propertyShape(word, property, nothingAround()))}\n}`;
};

/** Declarations of a kind that a file shares, at its end. */
const atTop = ({ text }: SourceFile, kind: NameKind, name: string): readonly Remedy[] =>
  topRows.flatMap((row) => {
    if (row.nameKind !== kind) return [];
    const end = positionsIn(text).positionAt(text.trimEnd().length);
    return [
      {
        title: `Create \`${row.word} ${name}\` at the end of the file`,
        at: { start: end, end },
        text: `\n\n${headOf(row.word, name, row.title !== undefined)}${blockOf(row)}`,
      },
    ];
  });

/** What a name in a chain of arrows most likely is: an outcome at its end, a mechanism on the way. */
const likelyInChain = ({ theory: { links } }: Spec, at: Range): NameKind | undefined => {
  if (!links.some(({ to }) => isSameRange(to.at, at))) return undefined;
  return links.some(({ from }) => isSameRange(from.at, at)) ? 'mechanism' : 'outcome';
};

/** The kinds of which the name at a place may be, the likeliest first. */
const wantedAt = ({ reading }: SourceFile, at: Range, spec: Spec | undefined): readonly NameKind[] => {
  const wanted = reading.problems.find((problem) => problem.wanted !== undefined && isSameRange(problem.at, at))?.wanted ?? [];
  const likely = spec && likelyInChain(spec, at);
  return wanted.toSorted((first, second) => Number(second === likely) - Number(first === likely));
};

/** One remedy for each thing that an unknown name could stand for where it is used. */
export const declarationsFor = (source: SourceFile, finding: Finding): readonly Remedy[] => {
  const { at } = finding;
  const name = textIn(source.text, at);
  const spec = source.reading.specs.find((each) => containsCursor(each.extent, at.start));
  const remedies = wantedAt(source, at, spec).flatMap((kind) => {
    const inside = spec ? inIntervention(spec, kind, name) : [];
    return inside.length > 0 ? inside : atTop(source, kind, name);
  });
  // Where it can be one thing only, and nothing of a similar name was meant, that is what is wanted.
  const [only, second] = remedies;
  return only && !second && finding.replacement === undefined ? [{ ...only, preferred: true }] : remedies;
};
