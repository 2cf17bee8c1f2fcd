/** A whole intervention to begin with: the questions about it as a whole, and each section that holds questions that count. */
import type { SectionRow } from '@peerspec/language';
import { interventionProperties, sections } from '@peerspec/language';
import type { Template } from '@peerspec/language/internal';
import { blankText, indented, propertyShape, takeTexts } from '@peerspec/language/internal';
import type { Around } from './around.ts';
import { nothingAround } from './around.ts';
import { contactsShape, formatShape } from './by-form.ts';
import { sectionShape } from './shapes.ts';

const counts = ({ properties, items }: SectionRow): boolean =>
  [...Object.values(properties), ...Object.values(items)].some((row) => row.core);

/** Answers that are known before anything is written, by their paths. */
type Known = Readonly<Record<string, string>>;

/** A section in which something follows from the form of support, where that is known. */
const knownSection = ({ word }: SectionRow, known: Known): Template | undefined => {
  const form = known['format.form'];
  if (form === undefined) return undefined;
  return word === 'format' ? formatShape(form) : word === 'contacts' ? contactsShape(form) : undefined;
};

/** The skeleton of an intervention, with a name that is still free. */
export const skeleton = ({ fresh }: Pick<Around, 'fresh'>, known: Known = {}): Template => {
  const around = { ...nothingAround(known.topic === undefined ? [] : [known.topic]), isPage: true };
  // Where a word has to be chosen nothing is chosen for the author: the list of questions asks for it.
  const about = Object.entries(interventionProperties).filter(
    ([word, row]) => row.core && (takeTexts.has(row.kind.is) || known[word] !== undefined),
  );
  const inside = [
    ...about.map(([word, row]): Template => {
      const answer = known[word];
      return ['\n', ...(answer === undefined ? propertyShape(word, row, around) : [`${word}: ${answer}`])];
    }),
    ...Object.values<SectionRow>(sections)
      .filter(counts)
      .map((row): Template => ['\n\n', ...(knownSection(row, known) ?? sectionShape(row, around))]),
  ];
  const written = indented(inside.flat()).map((part) => (typeof part === 'string' ? part.replaceAll(/ +(?=\n)/g, '') : part));
  return ['intervention ', { stop: fresh('MyIntervention') }, ' ', ...blankText, ' {', ...written, '\n}'];
};
