/** Links: from `use` to the file, and from a DOI in a text to the publication. */
import { compareStarts, formatTokensOf, positionsIn } from '@peerspec/language/internal';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import type { SourceFile } from '../source-file.ts';
import { protocolRange } from '../ranges.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';

const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/)?(?<![\w.])(10\.\d{4,9}\/[^\s"“”„\\]+)/gi;

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' };

const count = (text: string, character: string): number => text.split(character).length - 1;

/** Without the punctuation of the sentence around it. A bracket that closes one of the DOI's own belongs to it. */
const withoutPunctuation = (text: string): string => {
  /** How many brackets of each kind are closed that were not opened. */
  const unopened = new Map(Object.entries(pairs).map(([closing, opening]) => [closing, count(text, closing) - count(text, opening)]));
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    const left = unopened.get(last);
    if (left === undefined ? !/[.,;:!?'’*]/.test(last) : left <= 0) break;
    if (left !== undefined) unopened.set(last, left - 1);
  }
  return text.slice(0, end);
};

const addressOf = (name: string): string =>
  `https://doi.org/${encodeURI(name.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F')}`;

const doisOf = ({ parsed }: SourceFile): readonly DocumentLink[] => {
  const { rangeAt } = positionsIn(parsed.source);
  return formatTokensOf(parsed)
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ image, offset }) =>
      [...image.matchAll(doi)].map((found) => {
        const written = withoutPunctuation(found[0]);
        const start = offset + found.index;
        const prefix = found[0].length - (found[1] ?? '').length;
        return { range: rangeAt(start, start + written.length), target: addressOf(written.slice(prefix)) };
      }),
    );
};

/** Where a path leads. From a file that was never saved it leads nowhere yet. */
const leadingSomewhere = async ({ folder, reading: { useLines } }: PeerDocument): Promise<SourceFile['reading']['useLines']> => {
  const [first] = useLines;
  const isNowhere = first !== undefined && (await folder.files.read(first.path)).kind === 'no-folder';
  return isNowhere ? [] : useLines;
};

export class PeerDocumentLinkProvider implements DocumentLinkProvider {
  /** Each `use` that points into the workspace, without its quotes, and each DOI in a text. */
  async getDocumentLinks(document: PeerDocument): Promise<DocumentLink[]> {
    const uses = (await leadingSomewhere(document)).map(({ at: { start, end }, path }) => ({
      range: protocolRange({
        start: { line: start.line, character: start.character + 1 },
        end: { line: end.line, character: end.character - 1 },
      }),
      target: document.folder.uriOf(path),
    }));
    return [...uses, ...doisOf(document)].sort((one, other) => compareStarts(one.range, other.range));
  }
}
