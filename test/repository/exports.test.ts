/** What a file exports, another file of the program imports. The rest is its own: who changes it need look no further. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { expect, it } from 'vitest';
import { fromRoot, root } from '../../scripts/shared/run.ts';

/** For Node and VS Code, or what a test has to measure by itself. */
const onPurpose = [
  'packages/vscode/src/browser.ts: activate',
  'packages/vscode/src/desktop.ts: activate',
  // Langium's manner: whoever adds services names those that were added here.
  'packages/language/src/internal.ts: PeerAddedServices',
  'packages/language/src/peer-module.ts: PeerAddedServices',
  // How many names may be looked at: too many for any text that a test could write.
  'packages/language/src/references/peer-scope-provider.ts: PeerScope',
];

interface Passed {
  /** As the other file calls it; `*` for all that it has. */
  readonly original: string;
  readonly name: string;
}

interface Taken {
  readonly from: string;
  readonly names: readonly Passed[];
}

interface Source {
  readonly declared: readonly string[];
  readonly passedOn: readonly Taken[];
  readonly imported: readonly Taken[];
}

type Sources = ReadonlyMap<string, Source>;

const declaration = /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (?<name>[\w$]+)/gm;
const statement = /^(?<kind>import|export) (?:type )?(?<names>\*(?: as \w+)?|\{[^}]*\}) from '(?<from>[^']+)'/gm;
const whileRunning = /\bimport\('(?<from>[^']+)'\)/g;

const group = (match: RegExpMatchArray, name: string): string => match.groups?.[name] ?? '';

const namesIn = (list: string): readonly Passed[] => {
  if (list.startsWith('*')) return [{ original: '*', name: '*' }];
  const parts = list.slice(1, -1).split(',');
  return parts.flatMap((part) => {
    const [original, name = original] = part
      .trim()
      .replace(/^type /, '')
      .split(' as ');
    return original ? [{ original, name: name ?? original }] : [];
  });
};

/** What a source has and takes; layout is the formatter's, so that no parser is needed to read it. */
const sourceOf = (text: string, resolve: (from: string) => string): Source => {
  const statements = [...text.matchAll(statement)];
  const taken = (kind: string): Taken[] =>
    statements
      .filter((match) => group(match, 'kind') === kind)
      .map((match) => ({ from: resolve(group(match, 'from')), names: namesIn(group(match, 'names')) }));
  // What is taken of an import at run time stands somewhere in the file: each of its words counts.
  const words = (): Passed[] => (text.match(/[\w$]+/g) ?? []).map((word) => ({ original: word, name: word }));
  const later = [...text.matchAll(whileRunning)].map((match) => ({ from: resolve(group(match, 'from')), names: words() }));
  return {
    declared: [...text.matchAll(declaration)].map((match) => group(match, 'name')),
    passedOn: taken('export'),
    imported: [...taken('import'), ...later],
  };
};

/** What is exported, and imported by no other file; all of an `open` file counts as imported. */
const unusedIn = (sources: Sources, open: readonly string[]): readonly string[] => {
  const used = new Map<string, Set<string>>();
  const use = (file: string, names: readonly string[]): void => {
    const known = used.get(file) ?? new Set();
    const fresh = names.filter((name) => !known.has(name));
    if (fresh.length === 0) return;
    used.set(file, new Set([...known, ...fresh]));
    for (const { from, names: passed } of sources.get(file)?.passedOn ?? []) {
      const wanted = passed.filter(({ name }) => fresh.includes('*') || fresh.includes(name)).map(({ original }) => original);
      use(from, passed.some(({ name }) => name === '*') ? fresh : wanted);
    }
  };
  for (const file of open) use(file, ['*']);
  for (const { imported } of sources.values())
    for (const { from, names } of imported)
      use(
        from,
        names.map(({ original }) => original),
      );
  return [...sources].flatMap(([file, { declared, passedOn }]) => {
    const here = used.get(file);
    if (here?.has('*')) return [];
    const exported = [...declared, ...passedOn.flatMap(({ names }) => names.map(({ name }) => name))];
    return exported.filter((name) => name !== '*' && !here?.has(name)).map((name) => `${file}: ${name}`);
  });
};

it('finds what nobody imports, by whichever way it could be imported', () => {
  const texts = {
    'index.ts': `export * from './open.ts';\nexport { passed as named } from './a.ts';\n`,
    'open.ts': `export const open = 1;\n`,
    'a.ts': `export const passed = 1;\nexport const aside = 2;\nexport interface Own {}\n`,
    'b.ts': `import { named } from './index.ts';\nimport type { Shape as Form } from './c.ts';\nconst { later } = await import('./c.ts');\n`,
    'c.ts': `export interface Shape {}\nexport function* later() {}\nexport class Alone {}\n`,
    'd.ts': `export {\n  aside,\n  type Own as Mine,\n} from './a.ts';\n`,
    'e.ts': `import { aside } from './d.ts';\n`,
  };
  const sources: Sources = new Map(Object.entries(texts).map(([file, text]) => [file, sourceOf(text, (from) => from.slice(2))]));
  expect(unusedIn(sources, ['index.ts'])).toEqual(['a.ts: Own', 'c.ts: Alone', 'd.ts: Mine']);
});

const packages = readdirSync(fromRoot('packages'));

/** Where a package is entered, by the name under which others import it. */
const entryPoints = new Map(
  packages.flatMap((name) => {
    const { exports = {} } = JSON.parse(readFileSync(fromRoot('packages', name, 'package.json'), 'utf8')) as {
      readonly exports?: Readonly<Record<string, string>>;
    };
    return Object.entries(exports).map(
      ([entry, file]) => [posix.join('@peerspec', name, entry), fromRoot('packages', name, file)] as const,
    );
  }),
);

const sourcesBelow = (folder: string): readonly (readonly [string, Source])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name);
      return [path, sourceOf(readFileSync(path, 'utf8'), (from) => entryPoints.get(from) ?? join(path, '..', from))];
    });

it('whatever is exported is needed elsewhere, and by more than a test', () => {
  const folders = [...packages.map((name) => fromRoot('packages', name, 'src')), fromRoot('scripts')];
  // What a package says to others is its own business; `internal.ts` says it to our packages alone.
  const open = [...entryPoints.values()].filter((file) => !file.endsWith('internal.ts'));
  const unused = unusedIn(new Map(folders.flatMap(sourcesBelow)), open).map((each) => relative(root, each).replaceAll('\\', '/'));
  const ours = unused.filter((each) => each.startsWith('packages/') && !each.includes('/generated/'));
  expect(ours.filter((each) => !onPurpose.includes(each))).toEqual([]);
});
