/** The licences of what a bundle carries, as their authors ask for. */
import { readdir, readFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';
import { fromRoot } from './run.ts';

const packagePath = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

const isLicenceFile = (name: string): boolean => /^(licen[cs]e|notice|copying)/i.test(name);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Packages that bring no text of their licence along, or contain more than they tell: the texts stand here. */
const keptHere: Readonly<Record<string, string>> = { '@viz-js/viz': 'scripts/shared/licence-texts/viz-js.txt' };

const readText = async (path: string): Promise<string> => (await readFile(fromRoot(path), 'utf8')).replaceAll('\r\n', '\n').trim();

/** @throws where a package brings no text and none stands here: nothing is passed on without its licence. */
const describe = async (path: string): Promise<string> => {
  const { name, version, license = 'see below' } = JSON.parse(await readFile(fromRoot(path, 'package.json'), 'utf8')) as Package;
  const files = (await readdir(fromRoot(path))).filter(isLicenceFile).sort();
  const kept = keptHere[name];
  const paths = [...files.map((file) => `${path}/${file}`), ...(kept === undefined ? [] : [kept])];
  if (paths.length === 0) throw new Error(`${name} is bundled and brings no text of its licence: put that into keptHere.`);
  const texts = await Promise.all(paths.map(readText));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
};

/** One text with the licence of every package that has a part in the bundle, sorted by name. */
export const licenceTexts = async (metafiles: readonly Metafile[]): Promise<string> => {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const used = outputs.flatMap(({ inputs }) => Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0));
  const packages = [...new Set(used.flatMap((path) => packagePath.exec(path)?.[0] ?? []))].sort();
  const texts = await Promise.all(packages.map(describe));
  const rule = '-'.repeat(80);
  return `This part of PeerSpec contains the following packages.\n\n${texts.map((text) => `${rule}\n\n${text}\n`).join('\n')}`;
};
