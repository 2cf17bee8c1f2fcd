/** The built-in library as it is read: so that no run of PeerSpec need read it again. */
import { libraryText } from '../../packages/language/src/library/generated/library-text.ts';
import { libraryFile } from '../../packages/language/src/library/library-file.ts';
import { serialisedLibrary } from '../../packages/language/src/library/serialise.ts';
import { parse } from '../../packages/language/src/syntax/parser.ts';
import { importing } from '../../packages/language/src/references/parsed-document.ts';
import { readExports } from '../../packages/language/src/workspace/exports.ts';
import type { GeneratedFiles } from './files.ts';

const folder = 'packages/language/src/library/generated';

/** Throws where something is wrong with the library's text. */
export const libraryAsRead = (): GeneratedFiles => {
  const parsed = parse(libraryText);
  const [first] = parsed.problems;
  if (first) throw new Error(`The built-in library cannot be read: ${first.message}`);
  const kept = serialisedLibrary(readExports(libraryFile, parsed, importing([])));
  const module = `/* What reading src/library/*.peer gives, by \`npm run generate\`; do not edit. */\nexport const libraryAsRead = ${JSON.stringify(kept)};\n`;
  return { files: new Map([[`${folder}/as-read.ts`, module]]) };
};
