/** How things that were named are called in a document. */
import type { Declared, Ref } from '@peerspec/language';
import { quoted } from './words/lists.ts';
import { nameWords } from './words/name-words.ts';
import { saidTitle } from './words/said-title.ts';

export interface Naming {
  /** How something that was named is called in a sentence: actors by name, everything else by its title. */
  readonly called: (ref: Pick<Ref, 'name' | 'kind'>) => string;
  /** The same within a list or sentence: titles stand in quotation marks, so that it is clear where they end. */
  readonly mentioned: (ref: Pick<Ref, 'name' | 'kind'>) => string;
}

/** Actors are introduced once and then go by their names, as the parties to a contract do. */
const actors: ReadonlySet<string> = new Set(['population', 'peers', 'stakeholder', 'event']);

/** How things are called by what is declared; where a name is declared twice, the first counts. */
export const namingOf = (items: readonly Pick<Declared, 'name' | 'kind' | 'title'>[]): Naming => {
  const declared = new Map<string, Pick<Declared, 'kind' | 'title'>>();
  for (const item of items) if (!declared.has(item.name)) declared.set(item.name, item);
  const titleOf = ({ name, kind }: Pick<Ref, 'name' | 'kind'>): string | undefined => {
    const found = declared.get(name);
    return found && (kind === undefined || found.kind === kind) && !actors.has(found.kind) ? saidTitle(found.title) : undefined;
  };
  return {
    called: (ref) => titleOf(ref) ?? nameWords(ref.name),
    mentioned: (ref) => {
      const title = titleOf(ref);
      return title === undefined ? nameWords(ref.name) : quoted(title);
    },
  };
};
