/** Everything that follows from the vocabulary, the rules and the examples. */
import { readFile } from 'node:fs/promises';
import { dataJsonSchema } from '@peerspec/documents';
import { configurationSchema } from '@peerspec/rules';
import { fromRoot } from '../shared/run.ts';
import type { GeneratedFiles } from './files.ts';
import { languageReference } from './language-reference.ts';
import { withPart } from './readme-parts.ts';
import { rulePages, rulePagesFolder } from './rule-pages.ts';
import { sampleDocument } from './sample-document.ts';
import { sampleFindings } from './sample-findings.ts';
import { textMateGrammar } from './textmate.ts';

export const derivedFiles = async (): Promise<GeneratedFiles> => {
  const readme = await readFile(fromRoot('README.md'), 'utf8');
  const sample = await sampleDocument();
  return {
    files: new Map([
      ['README.md', withPart(readme, 'findings', await sampleFindings(readme))],
      [sample.path, sample.text],
      ['docs/language-reference.md', languageReference()],
      ['docs/schema/peerspec-1.schema.json', `${JSON.stringify(dataJsonSchema(), undefined, 2)}\n`],
      ['packages/rules/schema/peerspec.config.schema.json', `${JSON.stringify(configurationSchema(), undefined, 2)}\n`],
      ['syntaxes/peer.tmLanguage.json', textMateGrammar()],
      ...rulePages(),
    ]),
    folders: [rulePagesFolder],
  };
};
