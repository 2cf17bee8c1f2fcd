/** The generated part of the language's own source: what Langium makes of the grammar, and the built-in library. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fromRoot, runTool } from '../shared/run.ts';
import type { GeneratedFiles } from './files.ts';

interface LangiumConfig {
  readonly languages: readonly { readonly grammar: string }[];
  readonly out: string;
}

const configFile = 'langium-config.json';

/** Langium writes into the folder that its configuration names; a copy of the configuration names another one. */
const scratch = 'out/generate';

/** The syntax tree's types and the parser's grammar, as Langium writes them from `peer.langium`. */
const syntaxTree = async (config: LangiumConfig): Promise<[path: string, text: string][]> => {
  const languages = config.languages.map((language) => ({ ...language, grammar: relative(scratch, language.grammar) }));
  await rm(fromRoot(scratch), { recursive: true, force: true });
  await mkdir(fromRoot(scratch), { recursive: true });
  await writeFile(fromRoot(scratch, configFile), JSON.stringify({ ...config, languages, out: 'written' }));

  const { code, output } = await runTool('langium', ['generate', '--file', `${scratch}/${configFile}`]);
  if (code !== 0) throw new Error(`Langium could not generate the syntax tree:\n${output}`);

  const names = (await readdir(fromRoot(scratch, 'written'))).sort();
  const texts = await Promise.all(names.map((name) => readFile(fromRoot(scratch, 'written', name), 'utf8')));
  await rm(fromRoot(scratch), { recursive: true });
  return names.map((name, index) => [`${config.out}/${name}`, texts[index] ?? '']);
};

const libraryFolder = 'packages/language/src/library';

/** The built-in library, all its files as one, as a module: a browser has no file to read it from. */
const libraryModule = async (): Promise<string> => {
  const names = (await readdir(fromRoot(libraryFolder))).filter((name) => name.endsWith('.peer')).sort();
  const texts = await Promise.all(names.map((name) => readFile(fromRoot(libraryFolder, name), 'utf8')));
  return `/* Generated from src/library/*.peer by \`npm run generate\`; do not edit. */\nexport const libraryText = ${JSON.stringify(texts.join('\n'))};\n`;
};

export const languageSources = async (): Promise<GeneratedFiles> => {
  const config = JSON.parse(await readFile(fromRoot(configFile), 'utf8')) as LangiumConfig;
  return {
    files: new Map([...(await syntaxTree(config)), [`${libraryFolder}/generated/library-text.ts`, await libraryModule()]]),
    folders: [config.out],
  };
};
