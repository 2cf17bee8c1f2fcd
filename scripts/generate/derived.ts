/** Everything that follows from the vocabulary, the rules and the examples. */
import type { GeneratedFiles } from './files.ts';
import { languageReference } from './language-reference.ts';
import { sampleFiles } from './sample-document.ts';
import { textMateGrammar } from './textmate.ts';

export const derivedFiles = async (): Promise<GeneratedFiles> => ({
  files: new Map([
    ['docs/language-reference.md', languageReference()],
    ['syntaxes/peer.tmLanguage.json', textMateGrammar()],
    ...(await sampleFiles()),
  ]),
  folders: ['docs/rules'],
});
