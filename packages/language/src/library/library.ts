/**
 * The built-in library: evidence that every file can cite. It is written in the language, like any other file,
 * and read when PeerSpec is built: to read fifty entries again in every run would double the time that a
 * single file takes.
 */
import { libraryAsRead } from './generated/as-read.ts';
import type { AnswerMap } from '../read/frame.ts';
import { complete } from '../read/frame.ts';
import type { NameMap } from '../read/scope.ts';
import type { Evidence, Frame } from '../spec/spec.ts';
import { evidenceItems, topLevelItems } from '../vocabulary/index.ts';
import type { Properties } from '../vocabulary/rows.ts';
import { stamped } from '../workspace/offer.ts';
import type { Kept } from './keep.ts';
import { libraryFile } from './library-file.ts';

export interface Library {
  readonly names: NameMap;
  /** The evidence of a name. */
  readonly evidence: (name: string) => Evidence | undefined;
}

/** An item as it was read: questions that it does not answer are silent again. */
const whole = <T extends Frame>(properties: Properties, item: T): T => ({
  ...item,
  ...complete(properties, item as unknown as AnswerMap, item.at),
});

const wholeEvidence = (evidence: Evidence): Evidence => {
  const findings = evidence.findings as Evidence['findings'] | undefined;
  return {
    ...whole(topLevelItems.evidence.properties, evidence),
    findings: findings
      ? { ...findings, items: findings.items.map((finding) => whole(evidenceItems.finding.properties, finding)) }
      : { state: 'silent', items: [], at: evidence.at },
  };
};

const openLibrary = (): Library & { readonly all: readonly Evidence[] } => {
  const kept = JSON.parse(libraryAsRead) as Kept;
  const all = stamped(kept.evidence.map(wholeEvidence), libraryFile) as readonly Evidence[];
  const byName = new Map(all.flatMap((evidence) => (evidence.name === undefined ? [] : [[evidence.name, evidence] as const])));
  const names = new Map(kept.names.map(([name, declared]) => [name, { ...declared, file: libraryFile }] as const));
  return { names, evidence: (name) => byName.get(name), all };
};

let library: ReturnType<typeof openLibrary> | undefined;

const opened = (): ReturnType<typeof openLibrary> => (library ??= openLibrary());

/** What the built-in library offers. */
export const builtInLibrary = (): Library => opened();

/** All evidence of the built-in library, in its order, cited or not. */
export const builtInEvidence = (): readonly Evidence[] => opened().all;
