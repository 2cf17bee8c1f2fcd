/** A list that is pasted behind `word:` becomes a list of texts; whoever wants it as it was finds that in the editor's own menu. */
import type { DocumentPasteEditProvider, Disposable } from 'vscode';
import { DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n, languages } from 'vscode';
import { language } from './coverage.ts';
import { asListOfTexts } from './list-of-texts.ts';

const kind = DocumentDropOrPasteEditKind.Text.append('peerspec', 'list');

const plain = 'text/plain';

/** Behind a word and its colon, where its answer begins. */
const beforeAnswer = /^\s*[^\s:"“]+:[ \t]*$/;

/** How much deeper the further lines of an answer stand than its word; as far as that is set in, the editor sets in each line by itself. */
const deeper = '  ';

const provider: DocumentPasteEditProvider = {
  provideDocumentPasteEdits: async (document, [range], data) => {
    if (!range || !beforeAnswer.test(document.lineAt(range.start.line).text.slice(0, range.start.character))) return [];
    const pasted = await data.get(plain)?.asString();
    const list = pasted === undefined ? undefined : asListOfTexts(pasted, deeper);
    return list === undefined ? [] : [new DocumentPasteEdit(list, l10n.t('Insert as a list of texts'), kind)];
  },
};

/** Offers it where a specification is written. */
export const pasteLists = (): Disposable =>
  languages.registerDocumentPasteEditProvider({ language }, provider, { providedPasteEditKinds: [kind], pasteMimeTypes: [plain] });
