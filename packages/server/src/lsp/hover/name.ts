/** What a name stands for, and where it is used. */
import type { Block } from '@peerspec/documents';
import { bullets, namingOf, paragraph, prose } from '@peerspec/documents/internal';
import type { Declared, NameKind, Range } from '@peerspec/language';
import { builtInEvidence } from '@peerspec/language';
import { containsCharacter, kindCalled, libraryFile } from '@peerspec/language/internal';
import type { Position } from 'vscode-languageserver-types';
import type { Folder, SourceFile } from '../../source-file.ts';
import { contactText, planText, plannedIn } from '../computed-values.ts';
import type { Found } from './declared.ts';
import { declaredAt, isEvidence } from './declared.ts';
import { evidenceBlocks } from './evidence.ts';
import { answerBullets } from './answers.ts';
import type { DeclaredName } from './uses.ts';
import { useBlocks } from './uses.ts';

/** A name at a place of a file, and what it turned out to be the name of. */
interface Named extends DeclaredName {
  readonly kind: NameKind;
  /** Where the name stands that is asked about. */
  readonly standsAt: Range;
}

/** The name that stands at a place, declared or used; nothing where nothing has that name. */
export const nameAt = ({ file, reading }: SourceFile, place: Position): Named | undefined => {
  const used = reading.references.find(({ at }) => containsCharacter(at, place));
  if (used)
    return used.kind && used.declaredAt
      ? { name: used.name, kind: used.kind, file: used.declaredAt.file ?? file, at: used.declaredAt, standsAt: used.at }
      : undefined;
  const own = reading.declared.find(({ at }) => containsCharacter(at, place));
  return own && { name: own.name, kind: own.kind, file, at: own.at, standsAt: own.at };
};

/** More facts than these are for the document, not for a glance. */
const mostFacts = 8;

/** What is reckoned of a contact, or of all contacts of an intervention. */
const reckonedOf = ({ frame, spec }: Found): readonly string[] => {
  if (!spec) return [];
  const planned = plannedIn(spec).find(({ contact }) => contact === frame);
  if (planned) return [contactText(spec, planned)].filter((text) => text !== undefined).map((text) => `${text}.`);
  if (frame !== spec) return [];
  const total = planText(spec);
  return total === undefined ? [] : [`For one person: ${total}.`];
};

const titleBlocks = ({ name, kind }: Named, word: string | undefined, title: string | undefined): readonly Block[] => {
  const called = kindCalled(kind);
  const exact = word === undefined || called.endsWith(word) ? '' : ` (${word})`;
  return [paragraph({ strong: name }, ` is ${called}${exact}${title === undefined ? '.' : ':'}`), ...prose(title ?? '')];
};

const foundBlocks = (found: Found, known: readonly Declared[]): readonly Block[] => {
  const naming = namingOf(known);
  if (isEvidence(found.frame)) return evidenceBlocks(found.frame, naming);
  const facts = answerBullets(found.frame, found.properties, naming).slice(0, mostFacts);
  return [...(facts.length > 0 ? [bullets(facts)] : []), ...reckonedOf(found).map((text) => paragraph(text))];
};

const inLibrary = ({ name }: Named): Found | undefined => {
  const frame = builtInEvidence().find((each) => each.name === name);
  return frame && { frame, properties: {} };
};

/** What a name is, its key facts, where it is declared and where it is used. */
export const nameBlocks = async (folder: Folder, source: SourceFile, named: Named): Promise<readonly Block[]> => {
  const isBuiltIn = named.file === libraryFile;
  const home = named.file === source.file ? source : isBuiltIn ? undefined : await folder.source(named.file);
  const found = isBuiltIn ? inLibrary(named) : home && declaredAt(home.reading, named.name, named.at);
  const known = home ? [...home.reading.declared, ...home.reading.visible] : [];
  const isShared = found !== undefined && found.spec === undefined && !isBuiltIn;
  const elsewhere = isBuiltIn
    ? 'It stands in the built-in library.'
    : named.file === source.file
      ? undefined
      : `It stands in ${named.file}, line ${named.at.start.line + 1}.`;
  return [
    ...titleBlocks(named, found?.frame.word, found?.frame.title),
    ...(found ? foundBlocks(found, known) : []),
    ...(elsewhere === undefined ? [] : [paragraph(elsewhere)]),
    ...(named.kind === 'intervention' ? [] : await useBlocks(folder, source, named, isShared)),
  ];
};
