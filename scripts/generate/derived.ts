/** Everything that follows from the vocabulary, the rules and the examples. */
import type { GeneratedFiles } from './files.ts';
import { languageReference } from './language-reference.ts';
import { textMateGrammar } from './textmate.ts';

export const derivedFiles = (): GeneratedFiles => ({
  files: new Map([
    ['docs/language-reference.md', languageReference()],
    ['syntaxes/peer.tmLanguage.json', textMateGrammar()],
  ]),
  folders: ['docs/rules'],
});
