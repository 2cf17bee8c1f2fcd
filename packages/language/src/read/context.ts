/** What the functions that read a syntax tree share: where problems, gaps and uses of names are collected. */
import type { AstNode } from 'langium';
import { onceFor } from '../once-for.ts';
import type { Problem } from '../problem.ts';
import type { ParsedDocument } from '../references/parsed-document.ts';
import type { PeerLinker, SingleReference } from '../references/peer-linker.ts';
import { refPlace } from '../references/peer-linker.ts';
import type { Declared, OpenQuestion } from '../spec/spec.ts';
import type { Placeholder, Range, Ref } from '../spec/values.ts';
import type { PeerLexingReport } from '../syntax/lexer.ts';
import type { MeaningOf } from './interpret.ts';

export interface Reader {
  readonly meaningOf: MeaningOf;
  /** The text that is read. */
  readonly source: string;
  /** The lines on which characters stand that mean nothing, each with their places. */
  readonly strayLines: ReadonlyMap<number, readonly Range[]>;
  /** Stretches that are told as a whole: nothing in them is told besides. */
  readonly toldWhole: Range[];
  readonly linker: PeerLinker;
  readonly problems: Problem[];
  readonly open: OpenQuestion[];
  readonly uses: Ref[];
  /** Absent where nobody would tell of them. */
  readonly placeholders?: Placeholder[];
  /** Paths of the questions whose words stand where they do not belong. */
  readonly misplaced?: Set<string>;
}

/** The lines on which characters stand that mean nothing; kept, because a file may have thousands of interventions. */
const strayLinesOf = onceFor((document: ParsedDocument): Reader['strayLines'] => {
  const { problems } = document.parseResult.lexerReport as PeerLexingReport;
  const strays = problems.filter(({ code }) => code === 'stray-character').map(({ at }) => at);
  return Map.groupBy(strays, ({ start }) => start.line);
});

export const newReader = (document: ParsedDocument, linker: PeerLinker): Reader => ({
  meaningOf: document.meaningOf,
  source: document.textDocument.getText(),
  strayLines: strayLinesOf(document),
  toldWhole: [],
  linker,
  problems: [],
  open: [],
  uses: [],
  placeholders: [],
  misplaced: new Set(),
});

/** Reads what does not count, such as a second answer to the same question: what is wrong with it is told, and its gaps are not noted. */
export const asideOf = (reader: Reader): Reader => ({ ...reader, open: [], ...(reader.placeholders && { placeholders: [] }) });

/** Where a node of the syntax tree stands. Every node that is read was parsed from text, so it has a place. */
export const placeOf = (node: AstNode): Range => {
  const range = node.$cstNode?.range;
  if (range === undefined) throw new Error(`A ${node.$type} of the syntax tree has no place.`);
  return range;
};

/** From the start of one range to the end of another. */
export const spanning = (first: Range, last: Range): Range => ({ start: first.start, end: last.end });

/** What a name refers to; its use is noted, and reported where nothing fitting has the name. */
export const refer = (reader: Reader, info: SingleReference): Ref => {
  const found = reader.linker.getCandidate(info);
  const use = { name: info.reference.$refText, at: refPlace(info) };
  if ('problem' in found) reader.problems.push(found.problem);
  const ref: Ref = 'problem' in found ? use : { ...use, kind: found.declared.kind, declaredAt: placeIn(found.declared) };
  reader.uses.push(ref);
  return ref;
};

const placeIn = ({ at, file }: Declared): Range => (file === undefined ? at : { ...at, file });
