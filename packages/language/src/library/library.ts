/**
 * The built-in library: evidence that every file can cite. It is written in the language, like any other file,
 * and read when PeerSpec is built: to read fifty entries again in every run would double the time that a
 * single file takes.
 */
import { libraryAsRead } from './generated/as-read.ts';
import type { AnswerMap } from '../read/answer-map.ts';
import { complete } from '../read/answer-map.ts';
import type { NameMap } from '../references/peer-description.ts';
import { describe, uriOf } from '../references/peer-description.ts';
import type { Declared, Evidence, Frame } from '../spec/spec.ts';
import { evidenceItems, topLevelItems } from '../vocabulary/index.ts';
import type { Properties } from '../vocabulary/rows.ts';
import { stamped } from '../workspace/exports.ts';
import type { SerialisedEvidence } from './serialise.ts';
import { deserialised } from './serialise.ts';
import { libraryFile } from './library-file.ts';

interface Library {
  readonly names: NameMap;
  /** The evidence of a name. */
  readonly evidence: (name: string) => Evidence | undefined;
}

/** An item as it was read, in the same order: questions that it does not answer are silent again. */
const whole = <T extends Frame>(properties: Properties, item: T): T => {
  const answers = complete(properties, item as unknown as AnswerMap, item.at);
  const others = Object.entries(item).filter(([key]) => !Object.hasOwn(answers, key));
  return { ...Object.fromEntries(others), ...answers } as T;
};

const wholeEvidence = ({ findings, ...entry }: SerialisedEvidence): Evidence => ({
  ...whole(topLevelItems.evidence.properties, entry),
  findings: findings
    ? { ...findings, items: findings.items.map((finding) => whole(evidenceItems.finding.properties, finding)) }
    : { state: 'silent', items: [], at: entry.at },
});

/** The name of an entry: it ends where the head of the entry does, and its title is that of the entry. */
const declaredBy = (name: string, { at, title }: SerialisedEvidence): Declared => {
  const { end } = deserialised(at);
  const start = { line: end.line, character: end.character - name.length };
  return { name, kind: 'evidence', at: { start, end }, ...(title !== undefined && { title }), file: libraryFile };
};

/** Each entry is made whole when somebody asks for it: most runs ask for two or three of fifty. */
const openLibrary = (): Library & { readonly all: () => readonly Evidence[] } => {
  const kept = JSON.parse(libraryAsRead) as readonly SerialisedEvidence[];
  const keptByName = new Map(kept.flatMap((entry) => (entry.name === undefined ? [] : [[entry.name, entry] as const])));
  const names = new Map([...keptByName].map(([name, entry]) => [name, describe(declaredBy(name, entry), uriOf(libraryFile))]));
  const made = new Map<string, Evidence>();
  const evidence = (name: string): Evidence | undefined => {
    const entry = keptByName.get(name);
    if (!entry || made.has(name)) return made.get(name);
    const found = stamped(wholeEvidence(deserialised(entry)), libraryFile) as Evidence;
    made.set(name, found);
    return found;
  };
  return { names, evidence, all: () => [...keptByName.keys()].flatMap((name) => evidence(name) ?? []) };
};

let library: ReturnType<typeof openLibrary> | undefined;

const opened = (): ReturnType<typeof openLibrary> => (library ??= openLibrary());

/** What the built-in library offers. */
export const builtInLibrary = (): Library => opened();

/** All evidence of the built-in library, in its order, cited or not. */
export const builtInEvidence = (): readonly Evidence[] => opened().all();
