/**
 * Imagined specifications for measuring: any number of files of 150 lines, all different and always the
 * same ones, with names, gaps and shared parts as authors write them. They have no problem in the text,
 * and the findings that a draft has.
 */
import { interventionLines, sharedLines } from './corpus-text.ts';
import { seededChoice } from './seeded-choice.ts';

export const linesPerFile = 150;

/** Each area has one file of shared parts, which the others in the area use. */
const filesPerArea = 25;

export interface CorpusFile {
  /** Relative, with forward slashes: `area-0004/service-17.peer`. */
  readonly path: string;
  readonly text: string;
}

const fileAt = (index: number): CorpusFile => {
  const choice = seededChoice(index + 1);
  const area = Math.floor(index / filesPerArea);
  const place = index % filesPerArea;
  const folder = `area-${String(area).padStart(4, '0')}`;
  const lines = place === 0 ? sharedLines(choice, area, linesPerFile) : interventionLines(choice, area, index, linesPerFile);
  const name = place === 0 ? 'shared.peer' : `service-${String(place).padStart(2, '0')}.peer`;
  return { path: `${folder}/${name}`, text: `${lines.join('\n')}\n` };
};

/** The first `count` files of the corpus: a larger corpus begins with the smaller one. */
export const corpus = (count: number): CorpusFile[] => Array.from({ length: count }, (_, index) => fileAt(index));

/** A draft of any length, for whoever types in it. It uses the shared parts of the first area. */
export const draftOf = (lines: number): CorpusFile => ({
  path: 'area-0000/draft.peer',
  text: `${interventionLines(seededChoice(0), 0, 0, lines).join('\n')}\n`,
});

/** As many files of one folder, of which all but the first use the parts that the first shares. */
export const oneArea = (count: number): CorpusFile[] =>
  Array.from({ length: count }, (_, index) => {
    const choice = seededChoice(index + 1);
    const lines = index === 0 ? sharedLines(choice, 0, linesPerFile) : interventionLines(choice, 0, index, linesPerFile);
    return { path: index === 0 ? 'shared.peer' : `service-${String(index).padStart(4, '0')}.peer`, text: `${lines.join('\n')}\n` };
  });
