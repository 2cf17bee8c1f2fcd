/** What something is about, by the words of its name and its title. */
import type { Frame } from '@peerspec/language';
import { tellingWords, titleWords } from '@peerspec/language/internal';
import { wordsOf } from './name-words.ts';

/** What tells an aim, an outcome or a figure from others. */
export const subjectOf = (text: string): ReadonlySet<string> => tellingWords(titleWords(text));

export const subjectOfFrame = ({ name = '', title = '' }: Pick<Frame, 'name' | 'title'>): ReadonlySet<string> =>
  subjectOf([...wordsOf(name), title].join(' '));
