/** Finds what a configuration extends: a file, or the one of an installed package. */
import type { FileContent } from '@peerspec/language';
import { folderOf, inFolder, resolveUse } from '@peerspec/language/internal';
import { getNodeValue } from 'jsonc-parser';
import { configurationName } from './configuration.ts';
import { meantFile, packageIn } from './extended-path.ts';
import type { Trouble } from './glob.ts';
import { readJson } from './json-text.ts';
import type { Unread } from './unread.ts';
import { whyUnread } from './unread.ts';

/** Asks for files by their paths from the root, and is handed what is in them. */
export type Asking<T> = Generator<string, T, FileContent>;

interface ExtendedText {
  readonly path: string;
  readonly text: string;
}

const unread = (written: string, content: Unread): Trouble => [
  `\`${written}\` cannot be extended: ${whyUnread(content)}.`,
  'Mend the path, or put an ordinary file there that you may open.',
];

function* textOf(path: string, written: string): Asking<ExtendedText | Trouble> {
  const content = yield path;
  return content.kind === 'text' ? { path, text: content.text } : unread(written, content);
}

const outside = (written: string): Trouble => [
  `\`${written}\` is outside of the folder that is being checked.`,
  'Move it into that folder, or install it as a package.',
];

/** The file that is the configuration of a package: what `exports` or `main` says of it, as for anything that Node loads. */
const entryOf = (manifest: string, file: string | undefined): string => {
  const { root, problems } = readJson(manifest);
  const said = (root && problems.length === 0 ? getNodeValue(root) : undefined) as unknown;
  const { exports, main } = (said ?? {}) as { readonly exports?: unknown; readonly main?: unknown };
  if (typeof exports === 'string' && file === undefined) return exports;
  const exported = new Map<string, unknown>(Object.entries(exports ?? {})).get(file === undefined ? '.' : `./${file}`);
  if (typeof exported === 'string') return exported;
  return file ?? (typeof main === 'string' && main.endsWith('.json') ? main : configurationName);
};

function* inPackage(from: string, written: string): Asking<ExtendedText | Trouble> {
  const { name = written, file } = packageIn(written) ?? {};
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const manifest = inFolder(folder, `node_modules/${name}/package.json`);
    const content = yield manifest;
    if (content.kind === 'text') {
      const entry = entryOf(content.text, file);
      const meant = resolveUse(manifest, entry);
      if ('path' in meant && meant.path.startsWith(`${folderOf(manifest)}/`))
        return yield* textOf(meant.path, `${name}/${entry.replace(/^\.\//, '')}`);
      return [
        `The package \`${name}\` names \`${entry}\` as its configuration, which is outside of it.`,
        'Ask whoever wrote the package to mend that.',
      ];
    }
    if (content.kind !== 'missing') return unread(written, content);
    if (folder === '') break;
  }
  const meant = meantFile(written);
  return [
    `The package \`${name}\` is not installed: it is in no \`node_modules\` from here upwards.`,
    meant === undefined ? `Install it: npm install --save-dev ${name}` : `Where a file is meant, write \`"${meant}"\`.`,
  ];
}

/** What stands at an entry of `extends`, in a configuration at the path `from`; packages are looked for as Node does. */
export function* extendedText(from: string, written: string): Asking<ExtendedText | Trouble> {
  if (packageIn(written)) return yield* inPackage(from, written);
  const meant = resolveUse(from, written);
  return 'path' in meant ? yield* textOf(meant.path, written) : outside(written);
}
