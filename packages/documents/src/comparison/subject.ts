/** One of the interventions that are compared, with how things are called in it. */
import type { Moment, Ref, Spec } from '@peerspec/language';
import { allDeclared, valueOf } from '@peerspec/language';
import type { Naming } from '../naming.ts';
import { namingOf } from '../naming.ts';
import { listOf } from '../words/lists.ts';
import { nameWords } from '../words/name-words.ts';
import { saidTitle } from '../words/said-title.ts';
import { firstContact, modesOf } from './contacts.ts';
import type { Reading } from './meaning.ts';
import { plainText, roundDays } from './meaning.ts';

export interface Subject {
  readonly spec: Spec;
  readonly label: string;
  readonly naming: Naming;
  readonly reading: Reading;
  /** What every verdict that it is in asks for: topics and countries in words, when support begins, and whether all of it is from afar. */
  readonly topics: string;
  readonly countries: string;
  readonly begins: Moment | undefined;
  readonly isRemote: boolean | undefined;
}

const words = (of: Spec['topic']): string => listOf((valueOf(of) ?? []).map(({ value }) => nameWords(value)));

/** A longer title does not fit above a column. */
const longestLabel = 32;

/** `NorthTyneside` is "North Tyneside": what begins with a capital letter may be a name. */
const apart = (name: string): string => name.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|[_-]/gu, ' ').trim();

/** The short title, the abbreviation at the end of a long one, or else the name in words. */
const shortName = ({ title: given, name = 'intervention' }: Spec): string => {
  const title = saidTitle(given) ?? '';
  if (title !== '' && title.length <= longestLabel) return plainText(title);
  return /\((\S{2,12})\)$/.exec(title)?.[1] ?? apart(name);
};

/** Things that are the same wherever they stand: what a person is called matters less than that it is the person helped. */
const actors: ReadonlySet<string> = new Set(['population', 'peers']);

/** What a name means beyond the file: its kind, and its title in place of the identifier. */
const meaningOfName =
  (naming: Naming) =>
  (ref: Ref): string =>
    ref.kind !== undefined && actors.has(ref.kind) ? ref.kind : `${ref.kind ?? 'name'} ${plainText(naming.called(ref)).toLowerCase()}`;

/** When the first contact is, where it is told which that is. */
const beginOf = (spec: Spec): Moment | undefined => {
  const when = firstContact(spec)?.when;
  return when && valueOf(when);
};

/** Whether nobody meets in person; undefined where a contact does not say how it is. */
const isRemote = (spec: Spec): boolean | undefined => {
  const { items } = spec.contacts.planned;
  const isSaid = items.length > 0 && items.every(({ mode }) => mode.state === 'given');
  return isSaid ? !modesOf(spec).includes('face-to-face') : undefined;
};

/** The interventions under labels of their own: where two are called the same, they are counted. */
export const subjectsOf = (specs: readonly Spec[]): readonly Subject[] => {
  const names = specs.map(shortName);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  const labels = names.map((name) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return counts.get(name) === 1 ? name : `${name} (${String(number)})`;
  });
  return specs.map((spec, index) => {
    const naming = namingOf(allDeclared(spec));
    return {
      spec,
      label: labels[index] ?? '',
      naming,
      reading: { named: meaningOfName(naming), days: roundDays },
      topics: words(spec.topic),
      countries: words(spec.country),
      begins: beginOf(spec),
      isRemote: isRemote(spec),
    };
  });
};
