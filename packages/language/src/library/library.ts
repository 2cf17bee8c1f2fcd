/**
 * The built-in library: evidence that every file can cite. Its names are found by their lines; an entry is read
 * only where somebody asks for it, and once, so that the library may grow without slowing anybody down.
 */
import { libraryText } from '../generated/library.ts';
import type { NameMap } from '../read/scope.ts';
import type { Evidence } from '../spec/spec.ts';
import { parse } from '../syntax/parser.ts';
import { readOffer } from '../workspace/offer.ts';
import { libraryFile } from './library-file.ts';

export interface Library {
  readonly names: NameMap;
  /** The evidence of a name. */
  readonly evidence: (name: string) => Evidence | undefined;
}

const head = 'evidence ';

/** The lines at which entries begin: the formatter puts each at the beginning of a line. */
const openLibrary = (): Library => {
  const lines = libraryText.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith(head) ? [index] : []));
  const entries = starts.map((start, index) => {
    const line = lines[start] ?? '';
    const [, name = '', title = ''] = /^evidence (\S+) "([^"]*)"/.exec(line) ?? [];
    return { name, title, start, end: starts[index + 1] ?? lines.length };
  });
  const byName = new Map(entries.map((entry) => [entry.name, entry] as const));
  const names: NameMap = new Map(
    entries.map(({ name, title, start }) => {
      const at = {
        start: { line: start, character: head.length },
        end: { line: start, character: head.length + name.length },
      };
      return [name, { name, kind: 'evidence', at, title, file: libraryFile }];
    }),
  );
  const read = new Map<string, Evidence | undefined>();
  const evidence = (name: string): Evidence | undefined => {
    const entry = byName.get(name);
    if (!entry || read.has(name)) return read.get(name);
    // Empty lines in front keep every place where it is in the whole library.
    const text = '\n'.repeat(entry.start) + lines.slice(entry.start, entry.end).join('\n');
    const [found] = readOffer(libraryFile, parse(text).file, []).parts.evidence;
    read.set(name, found);
    return found;
  };
  return { names, evidence };
};

let library: Library | undefined;

/** What the built-in library offers. */
export const builtInLibrary = (): Library => (library ??= openLibrary());

/** All evidence of the built-in library, in its order, cited or not. Reads whatever has not been read yet. */
export const builtInEvidence = (): readonly Evidence[] => {
  const { names, evidence } = builtInLibrary();
  return [...names.keys()].flatMap((name) => evidence(name) ?? []);
};
