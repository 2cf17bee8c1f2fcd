/** Declares what a name stands for that nothing has yet. */
import { sections, topLevelItems } from '@peerspec/language';
import type { ItemRow, NameKind, Range, SectionRow, SectionWord, Spec } from '@peerspec/language';
import type { Finding } from '@peerspec/rules';
import { cursor, insertItem, insertSection } from '@peerspec/rules';
import type { Page } from '../../page.ts';
import { holds, isSame, positionAt, textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** `SafeToTalk` in words: "safe to talk". What is written in capitals throughout stays so. */
const inWords = (name: string): string =>
  name
    .split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[-_]+/u)
    .map((word) => (/^\p{Lu}{2,}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');

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
  return row.value === undefined || word === undefined ? '' : ` {\n  ${word}: ${property?.example ?? ''}\n}`;
};

/** Declarations of a kind that a file shares, at its end. */
const atTop = ({ text }: Page, kind: NameKind, name: string): readonly Remedy[] =>
  topRows.flatMap((row) => {
    if (row.nameKind !== kind) return [];
    const end = positionAt(text, text.trimEnd().length);
    return [
      {
        title: `Create \`${row.word} ${name}\` at the end of the file`,
        at: { start: end, end },
        text: `\n\n${headOf(row.word, name, row.title !== undefined)}${blockOf(row)}`,
      },
    ];
  });

/** The kinds of which the name at a place may be. */
const wantedAt = ({ reading }: Page, at: Range): readonly NameKind[] =>
  reading.problems.find((problem) => problem.wanted !== undefined && isSame(problem.at, at))?.wanted ?? [];

/** One remedy for each thing that an unknown name could stand for where it is used. */
export const declarationsFor = (page: Page, finding: Finding): readonly Remedy[] => {
  const { at } = finding;
  const name = textIn(page.text, at);
  const spec = page.reading.specs.find((each) => holds(each.extent, at.start));
  return wantedAt(page, at).flatMap((kind) => {
    const inside = spec ? inIntervention(spec, kind, name) : [];
    return inside.length > 0 ? inside : atTop(page, kind, name);
  });
};
