/** Everything that follows from the vocabulary, the rules and the examples. */
import { readFile } from 'node:fs/promises';
import { dataJsonSchema } from '@peerspec/documents';
import { configurationSchema } from '@peerspec/rules';
import { fromRoot } from '../shared/run.ts';
import { commandLinePage } from './command-line-page.ts';
import type { GeneratedFiles } from './files.ts';
import { languageReference } from './language-reference.ts';
import { manual } from './manual.ts';
import { withPart } from './readme-parts.ts';
import { rulePages, rulePagesFolder } from './rule-pages.ts';
import { sampleDocument } from './sample-document.ts';
import { sampleFindings } from './sample-findings.ts';
import { textMateGrammar } from './textmate.ts';
import { workedComparison } from './worked-comparison.ts';

export const derivedFiles = async (): Promise<GeneratedFiles> => {
  const readme = await readFile(fromRoot('README.md'), 'utf8');
  const sample = await sampleDocument();
  return {
    files: new Map([
      ['README.md', withPart(readme, 'findings', await sampleFindings(readme))],
      [sample.path, sample.text],
      ['docs/command-line.md', commandLinePage()],
      ['docs/comparing.md', await workedComparison()],
      ['docs/language-reference.md', languageReference()],
      ['docs/schema/peerspec-1.schema.json', `${JSON.stringify(dataJsonSchema(), undefined, 2)}\n`],
      ['packages/cli/man/peerspec.1', manual()],
      ['packages/rules/schema/peerspec.config.schema.json', `${JSON.stringify(configurationSchema(), undefined, 2)}\n`],
      ['syntaxes/peer.tmLanguage.json', textMateGrammar()],
      ...rulePages(),
    ]),
    folders: [rulePagesFolder],
  };
};
