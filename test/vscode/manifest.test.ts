/** What the extension declares holds together: texts, translations, commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/shared/run.ts';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly configurationDefaults: { readonly '[peer]': Readonly<Record<string, unknown>> };
  };
}

type Texts = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(fromRoot('packages/vscode', path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const manifestText = read('package.json');
const manifest = json('package.json') as Manifest;
const sources = [
  ...readdirSync(fromRoot('packages/vscode/src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`),
  // The words of the picture, which files have as well.
  '../documents/src/picture/strings.ts',
]
  .map(read)
  .join('\n');

/** Words of other open files would be offered in titles, and Tab takes what is offered: nobody has said them. */
it('offers no words but those of the language server', () => {
  expect(manifest.contributes.configurationDefaults['[peer]']['editor.wordBasedSuggestions']).toBe('off');
});

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\d+\}/g)].map(([each]) => each).sort();

describe('texts', () => {
  const english = json('package.nls.json') as Texts;

  it('of the manifest are all there, and none is left over', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  it('of the manifest are all in Welsh, with the same links', () => {
    const welsh = json('package.nls.cy.json') as Texts;
    expect(Object.keys(welsh)).toEqual(Object.keys(english));
    const links = (text: string): readonly string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    for (const [key, text] of Object.entries(welsh)) {
      expect(text, key).not.toBe(english[key]);
      expect(links(text), key).toEqual(links(english[key] ?? ''));
    }
  });

  it('of the programs are all in Welsh, with the same places to fill in, and none is left over', () => {
    const used = [...sources.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, text = '']) => text);
    expect(sources.match(/l10n\.t\(/g)).toHaveLength(used.length);
    const welsh = json('l10n/bundle.l10n.cy.json') as Texts;
    expect(Object.keys(welsh).sort()).toEqual([...new Set(used)].sort());
    for (const [text, translated] of Object.entries(welsh)) expect(placeholders(translated), text).toEqual(placeholders(text));
  });
});

describe('commands', () => {
  const declared = manifest.contributes.commands.map(({ command }) => command);

  it('that are declared are all carried out', () => {
    for (const command of declared) expect(sources.includes(`'${command}'`), `${command} is carried out`).toBe(true);
  });

  it('in menus, on keys and in texts are declared', () => {
    // VS Code's own command that carries out several of its own.
    const keys = manifest.contributes.keybindings.filter(({ command }) => command !== 'runCommands');
    const used = [...Object.values(manifest.contributes.menus).flat(), ...keys].map(({ command }) => command);
    const linked = [...read('package.nls.json').matchAll(/command:(peerspec\.[a-zA-Z]+)(?=[)?])/g)].map(([, command = '']) => command);
    for (const command of [...used, ...linked]) expect(declared).toContain(command);
  });
});

it('settings that are declared are all asked for', () => {
  const server = readdirSync(fromRoot('packages/server/src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(fromRoot('packages/server/src', path), 'utf8'))
    .join('\n');
  for (const setting of Object.keys(manifest.contributes.configuration.properties)) {
    const [, ...names] = setting.split('.');
    // The client library asks for the trace by itself.
    if (setting === 'peerspec.trace.server') continue;
    for (const name of names) expect(`${sources}\n${server}`.includes(name), `${setting} is asked for`).toBe(true);
  }
});

it('the types of VS Code are those of the oldest one that is promised', () => {
  expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
});

it('every file that the manifest names is there, or is built', () => {
  const named = [...manifestText.matchAll(/"(?:\.\/)?((?:images|walkthrough|l10n)(?:\/[^"]+)?|language-configuration\.json)"/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(8);
  for (const path of named) expect(existsSync(fromRoot('packages/vscode', path)), path).toBe(true);
});

/** How bright a colour is, as contrast is counted (WCAG 2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? [])
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** VS Code takes the icon of dark themes in its light theme of high contrast, too. */
it.each([
  ['file-light.svg', '#ffffff'],
  ['file-dark.svg', '#1f1f1f'],
  ['file-dark.svg', '#ffffff'],
])('the icon of a file can be seen: %s on %s', (icon, ground) => {
  const drawn = luminance(/stroke="(#[0-9a-f]{6})"/.exec(read(`images/${icon}`))?.[1] ?? ground);
  const [darker, lighter] = [drawn, luminance(ground)].sort((one, other) => one - other);
  expect(((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)).toBeGreaterThan(3);
});
