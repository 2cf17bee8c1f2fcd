/** The engine: files in, what they say out. Every host (command line, editor, browser, test) asks the same functions. */
import { isUse } from '../generated/ast.ts';
import { builtInLibrary } from '../library/library.ts';
import type { Problem } from '../problem.ts';
import { newReader } from '../read/context.ts';
import { readIntervention } from '../read/intervention.ts';
import type { SharedParts } from '../read/shared.ts';
import { joinParts, noParts, readShared } from '../read/shared.ts';
import { sameSharedName } from '../references/name-problems.ts';
import type { NameMap } from '../references/peer-description.ts';
import { importing } from '../references/parsed-document.ts';
import type { Declared, Spec } from '../spec/spec.ts';
import type { Ref } from '../spec/values.ts';
import type { Parsed } from '../syntax/parser.ts';
import { parse, peerServices } from '../syntax/parser.ts';
import { compareStarts } from '../syntax/positions.ts';
import { blockOf } from '../vocabulary/blocks.ts';
import { bySourceOrder, inReadableWords, withoutEchoes, withoutParts } from './problem-order.ts';
import { emptyFile, unreadableFile, unreadableUse, usesInCircle, wrongUsePath } from './file-problems.ts';
import type { FileContent, FileSystem } from './file-system.ts';
import { locate } from './locate.ts';
import type { Naming } from './naming.ts';
import { namingIn } from './naming.ts';
import { nearestUses } from './nearest-path.ts';
import type { DeclaredNames } from '../references/declared-names.ts';
import { excerptOf } from './excerpt.ts';
import type { Exports } from './exports.ts';
import { libraryNames, usedFiles } from './used-files.ts';
import type { UseOf } from './uses.ts';
import { usesOf } from './uses.ts';

/** What one file says: its interventions, and what is wrong with the file itself. */
export interface Reading {
  /** The path by which it was asked for. */
  readonly file: string;
  /** Its `use` lines, each file once. */
  readonly useLines: readonly UseOf[];
  /** One Spec for each intervention, in the order of the text. Empty for a file of shared parts. */
  readonly specs: readonly Spec[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /** The file has no text to read (missing, binary, …); its one problem says why. */
  readonly unread?: true;
  /** The files that it uses and that could be read, directly and by way of others. */
  readonly uses: readonly string[];
  /** The files that it, or one of those, names to use and that could not be read. */
  readonly missing: readonly string[];
  /** Every name that the file itself declares: its interventions, what they name, and what the file shares. */
  readonly declared: readonly Declared[];
  /** The shared names that can be seen from anywhere in it: its own and those of the files that it uses. The built-in library is not among them. */
  readonly visible: readonly Declared[];
  /** Every use of a name in the file, in the order of the text. */
  readonly references: readonly Ref[];
  /** What the file itself shares: its declarations outside all interventions. */
  readonly shared: SharedParts;
}

export interface Workspace {
  /**
   * Reads, links and computes one file, and what the files that it uses export. Never throws for anything in a file.
   * `content` is what the file holds, where the host has it already.
   */
  read(path: string, content?: FileContent): Promise<Reading>;
  /** What some names, each in its normal form, mean in a text: without reading what else it says. Undefined where it is too broken for that. */
  naming(path: string, text: string, names: ReadonlySet<string>): Promise<Naming | undefined>;
  /** Forgets what is known of a file, because it has changed. */
  forget(path: string): void;
}

/** A parsed text with the names that can be seen in it. */
interface Linked {
  readonly parsed: Parsed;
  readonly names: DeclaredNames;
  /** What is seen from anywhere in it. */
  readonly seen: NameMap;
  readonly exports: readonly Exports[];
  readonly uses: readonly UseOf[];
  readonly always: readonly { readonly path: string }[];
  readonly problems: readonly Problem[];
}

export interface WorkspaceOptions {
  /** Files whose shared names every other file sees as if it used them. Names nearer to the reader win without a word. */
  readonly alwaysUse?: readonly string[];
}

/** What there is to say of a file that has no text. */
const unreadReading = {
  specs: [],
  unread: true,
  useLines: [],
  uses: [],
  missing: [],
  declared: [],
  visible: [],
  references: [],
  shared: noParts,
} as const;

const declaredBy = (names: NameMap): readonly Declared[] => [...names.values()].map(({ declared }) => declared);

/** What exports add where some of its names are taken already. */
const withoutTaken = ({ names, parts }: Exports, taken: ReadonlySet<string>): Exports => {
  const isFree = ({ name }: { readonly name?: string }): boolean => name === undefined || !taken.has(name);
  return {
    names: new Map([...names].filter(([name]) => !taken.has(name))),
    parts: {
      contexts: parts.contexts.filter(isFree),
      conditions: parts.conditions.filter(isFree),
      measures: parts.measures.filter(isFree),
      evidence: parts.evidence.filter(isFree),
      open: parts.open,
      placeholders: parts.placeholders,
    },
  };
};

/**
 * Opens a workspace over the given files. Nothing is read until something is asked for. What is wrong with a file that
 * is always used is told where that file is read for its own sake.
 */
export const openWorkspace = (files: FileSystem, { alwaysUse = [] }: WorkspaceOptions = {}): Workspace => {
  const used = usedFiles(files, alwaysUse);

  /** Parses a text, and finds out which names can be seen in it. */
  const link = async (path: string, text: string): Promise<Linked> => {
    const parsed = parse(text);
    const { file, document, problems: written } = parsed;
    const self = await locate(files, path);
    const { uses, wrong, problems: wrongUses } = await usesOf(files, self, file);
    const names = peerServices().references.ScopeComputation.declaredIn(document);
    const problems: Problem[] = [...written, ...wrongUses, ...names.problems];
    const nearest = nearestUses(files.list?.bind(files), self);
    for (const use of wrong) problems.push(wrongUsePath(use.written, use.wrong, use.at, await nearest(use.written)));
    if (!file.statements.some((statement) => !isUse(statement)) && written.length === 0) problems.push(emptyFile());

    const exports: Exports[] = [];
    const seen = new Map(names.shared);
    for (const use of uses) {
      const { content } = await used.file(use.path);
      if (content.kind !== 'text') {
        const meant = content.kind === 'missing' ? await nearest(use.written) : undefined;
        problems.push(unreadableUse(use.written, content, use.at, meant));
        continue;
      }
      const circle = await used.wayTo(use.path, self);
      if (circle) problems.push(usesInCircle([self, ...circle], use.at));
      const exported = await used.exportsOf(use.path);
      if (!exported) continue;
      exports.push(exported);
      for (const [name, found] of exported.names) {
        const other = seen.get(name);
        if (other?.type === found.type) problems.push(sameSharedName(name, use.at, other.declared, use.written));
        else if (!other) seen.set(name, found);
      }
    }
    const always = await used.alwaysUsedBy(self, uses);
    for (const use of always) {
      const exported = await used.exportsOf(use.path);
      if (!exported) continue;
      const added = withoutTaken(exported, new Set(seen.keys()));
      exports.push(added);
      for (const [name, found] of added.names) seen.set(name, found);
    }

    document.imported = importing(
      exports.map((exported) => exported.names),
      libraryNames,
    );
    return { parsed, names, seen, exports, uses, always, problems };
  };

  const readText = async (path: string, text: string): Promise<Reading> => {
    const { parsed, names, seen, exports, uses, always, problems } = await link(path, text);
    const { file, document } = parsed;
    const { Linker } = peerServices().references;
    const sharedReader = newReader(document, Linker);
    const own = readShared(sharedReader, file);
    const shared = joinParts([own, ...exports.map((exported) => exported.parts)]);
    const sharedNames = declaredBy(seen);

    const specs: Spec[] = [];
    const readers = [sharedReader];
    for (const [statement, ownNames] of names.interventions) {
      const reader = newReader(document, Linker);
      specs.push(
        readIntervention(reader, statement, blockOf(document.meaningOf(statement)), {
          file: path,
          shared,
          sharedNames,
          ownNames: declaredBy(ownNames),
          library: (name) => builtInLibrary().evidence(name),
        }),
      );
      readers.push(reader);
    }
    const whole = readers.flatMap((reader) => reader.toldWhole);
    const told = [...withoutParts(problems, whole), ...readers.flatMap((reader) => reader.problems)];
    return {
      file: path,
      useLines: uses,
      specs,
      problems: bySourceOrder(withoutEchoes(told)).map(inReadableWords),
      ...(await used.reachedFrom([...uses, ...always])),
      declared: [names.titles, names.shared, ...names.interventions.values()].flatMap(declaredBy),
      visible: sharedNames,
      references: readers.flatMap((reader) => reader.uses).toSorted((one, other) => compareStarts(one.at, other.at)),
      shared: own,
    };
  };

  return {
    read: async (path, known) => {
      const content = known ?? (await files.read(await locate(files, path)));
      if (content.kind !== 'text') return { ...unreadReading, file: path, problems: [unreadableFile(content)] };
      return readText(path, content.text);
    },
    naming: async (path, text, wanted) => {
      const excerpt = excerptOf(text, wanted);
      if (excerpt === undefined) return undefined;
      const { parsed, names, seen, problems } = await link(path, excerpt);
      return problems.some(({ code }) => code !== 'empty-file') ? undefined : namingIn(parsed, wanted, names, seen);
    },
    // What others export is read again only where the names that it was read with are others.
    forget: (path) => used.forget(path),
  };
};

/**
 * Reads a single text as `main.peer`; `others` are further files by their paths, for `use`.
 * For tests, rule examples and hosts without files.
 */
export const readText = (text: string, others: Readonly<Record<string, string>> = {}): Promise<Reading> =>
  openWorkspace({
    read: (path) => {
      const found = path === 'main.peer' ? text : Object.hasOwn(others, path) ? others[path] : undefined;
      return Promise.resolve(found === undefined ? { kind: 'missing' } : { kind: 'text', text: found });
    },
  }).read('main.peer');
