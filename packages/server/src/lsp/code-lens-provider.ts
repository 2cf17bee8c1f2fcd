/** What is shown above an intervention and its theory: how much is still to be said, with the ways to it. */
import { figure } from '@peerspec/language/internal';
import type { Range, Spec } from '@peerspec/language';
import type { CheckOptions } from '@peerspec/rules';
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens } from 'vscode-languageserver';
import type { PeerServerServices } from '../services.ts';
import { protocolRange } from '../ranges.ts';
import { lensCommands } from '../protocol.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';

/** "4 to answer · 2 open": design questions that are passed over, and those that are openly left out. */
const questionsText = (spec: Spec, checked: CheckOptions): string => {
  const coverage = coverageOf(spec, undefined, checked);
  const { silent } = coverage;
  const stated = statedOpen(coverage);
  const parts = [...(silent > 0 ? [`${figure(silent)} to answer`] : []), ...(stated > 0 ? [`${figure(stated)} open`] : [])];
  return parts.length === 0 ? 'every question answered' : parts.join(' · ');
};

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** "3 paths, 1 outcome unreached"; nothing where no arrow is drawn yet. */
const theoryText = ({ theory, computed: { theory: graph } }: Spec): string | undefined => {
  if (theory.links.length === 0) return undefined;
  const paths = `${graph.morePaths ? 'more than ' : ''}${counted(graph.paths.length, 'path', 'paths')}`;
  return [
    paths,
    ...(graph.unreached.length > 0 ? [`${counted(graph.unreached.length, 'outcome', 'outcomes')} unreached`] : []),
    ...(graph.deadEnds.length > 0 ? [counted(graph.deadEnds.length, 'dead end', 'dead ends')] : []),
  ].join(', ');
};

const lens = (at: Range, title: string, command: string, uri: string, { name = '' }: { readonly name?: string } = {}): CodeLens => ({
  range: protocolRange(at),
  command: { title, command, arguments: [uri, name] },
});

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Whether nothing stands in a file yet, or remarks alone. Behind a remark that is not closed, nothing can be written. */
const isUnbegun = ({ reading, parsed }: PeerDocument): boolean =>
  reading.specs.length === 0 && parsed.tokens.length === 0 && parsed.problems.length === 0;

/** How such a file can begin. */
const beginnings = (uri: string): readonly CodeLens[] => [
  lens(top, 'begin from a few questions', lensCommands.begin, uri),
  lens(top, 'open an example', lensCommands.example, uri),
];

const lensesOf = (spec: Spec, uri: string, checked: CheckOptions): readonly CodeLens[] => {
  const theory = theoryText(spec);
  return [
    lens(spec.at, questionsText(spec, checked), lensCommands.questions, uri, spec),
    lens(spec.at, 'preview', lensCommands.preview, uri, spec),
    ...(theory === undefined ? [] : [lens(spec.theory.at, theory, lensCommands.theory, uri, spec)]),
  ];
};

export class PeerCodeLensProvider implements CodeLensProvider {
  readonly #client: PeerServerServices['shared']['lsp']['Client'];

  constructor(services: PeerServerServices) {
    this.#client = services.shared.lsp.Client;
  }

  /** A lens is a button: an editor that does not carry out what is behind it is better off without. */
  async provideCodeLens(document: PeerDocument): Promise<CodeLens[]> {
    const { file, folder, reading } = document;
    const uri = folder.uriOf(file);
    // What a configuration takes for granted counts the same as in a check.
    const checked = await folder.checkOptions(file);
    const lenses = isUnbegun(document) ? beginnings(uri) : reading.specs.flatMap((spec) => lensesOf(spec, uri, checked));
    return lenses.filter(({ command }) => command && this.#client.current.commands.has(command.command));
  }
}
