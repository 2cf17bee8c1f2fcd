/** How messages speak of what somebody has declared, also where it was given no name. */
import { sections } from '@peerspec/language';
import type { Frame } from '@peerspec/language';

type Called = Pick<Frame, 'word' | 'name' | 'title'>;

/** What it is to a reader: of the words for outcomes, each is an outcome. */
const thing = (word: string): string => (Object.hasOwn(sections.outcomes.items, word) ? 'outcome' : word);

/** By its name, `Trust`; without one by what it says, “feels heard”; else by what it is, this outcome. */
export const called = ({ word, name, title }: Called): string =>
  name !== undefined ? `\`${name}\`` : title ? `“${title}”` : `this ${thing(word)}`;

/** The same at the beginning of a sentence. */
export const calledFirst = (declared: Called): string => called(declared).replace(/^this /, 'This ');
