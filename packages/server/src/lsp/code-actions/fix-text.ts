/** Fixes the whole text of a file without an editor, by what an editor would offer, until nothing changes any more. */
import { rangesTouch } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import type { Fixable, SourceFile } from '../../source-file.ts';
import type { Change } from './changes.ts';
import { changeOf, withChanges } from './changes.ts';
import { remediesFor } from './code-actions.ts';
import { mendedText } from './fix-all.ts';
import type { Remedy } from './remedy.ts';
import { newTrial } from './trial.ts';

/** `safe`: what says nothing that the author has not said. `suggested`: also what was likely meant. */
export type Fixes = 'safe' | 'suggested';

/** A text as if the file had it, and what is found in it. */
export interface Opened {
  readonly folder: Fixable;
  readonly source: SourceFile;
  readonly findings: readonly Finding[];
}

/** One fix may bring to light what another can be applied to; more than a few rounds do not happen in earnest. */
const mostRounds = 10;

const isWanted = ({ safe, preferred, text }: Remedy, fixes: Fixes): boolean =>
  safe === true || (fixes === 'suggested' && preferred === true && !text.includes('${'));

/** One fix for each finding that has one, as far as they do not touch one another. */
const changesFor = async ({ folder, source, findings }: Opened, fixes: Fixes): Promise<readonly Change[]> => {
  const isRight = newTrial(folder, source);
  const changes: Change[] = [];
  for (const finding of findings) {
    if (finding.file !== source.file) continue;
    const remedy = (await remediesFor(source, finding, isRight)).find((each) => isWanted(each, fixes));
    const change = remedy && changeOf(source, remedy.at, remedy.text);
    if (change && !changes.some(({ at }) => rangesTouch(at, change.at))) changes.push(change);
  }
  return changes;
};

const problemsIn = ({ source }: Opened): number => source.reading.problems.length;

/** The text with these changes; where more would be wrong with it than before, with those of them alone by which that is not so. */
const withoutHarm = async (before: Opened, changes: readonly Change[], open: (text: string) => Promise<Opened>): Promise<string> => {
  const { text } = before.source;
  const isHarmless = async (changed: string): Promise<boolean> => problemsIn(await open(changed)) <= problemsIn(before);
  const together = withChanges(text, changes);
  if (await isHarmless(together)) return together;
  const harmless: Change[] = [];
  for (const change of changes) if (await isHarmless(withChanges(text, [...harmless, change]))) harmless.push(change);
  return withChanges(text, harmless);
};

/** The text of a file with everything fixed that is wanted; the same text where nothing is. */
export const fixedText = async (text: string, open: (text: string) => Promise<Opened>, fixes: Fixes): Promise<string> => {
  let fixed = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const opened = await open(fixed);
    const mended = await mendedText(opened.folder, opened.source);
    const after = mended === fixed ? await withoutHarm(opened, await changesFor(opened, fixes), open) : mended;
    if (after === fixed) break;
    fixed = after;
  }
  return fixed;
};
