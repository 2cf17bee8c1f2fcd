/**
 * What the linter holds: no `any`, no promise left alone, no output and no exit but through the command
 * line's one way out, nothing that could leave the machine, and the walls between the packages (an arrow goes only
 * language <- rules <- documents <- server <- cli; the extension knows the requests of the server and nothing else
 * of ours; all but the command line and the extension run in a browser as well).
 */
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each package may import of ours. */
const mayImport = {
  language: [],
  rules: ['language'],
  documents: ['language', 'rules'],
  server: ['language', 'rules', 'documents'],
  cli: ['language', 'rules', 'documents', 'server'],
  // The names and types of requests, how files are read, and where the parts of a picture go, alone: the entry points
  // "@peerspec/server/protocol", "@peerspec/language/files" and "@peerspec/documents/picture".
  vscode: [],
};

/** Packages that must run where there is no Node. */
const forBrowsers = ['language', 'rules', 'documents', 'server'];

const entryPointsOnly = {
  // The server has further entry points: what it needs in Node is not there in a browser, and what its requests are called
  // is known to the extension, which has nothing else of it. The language has one for what every start of a program needs,
  // one for how files are read, one for the text of the library, which only editors show; and what the packages need of one
  // another beyond their small indexes has an entry point too.
  regex:
    '^@peerspec/(?!server/(node|worker|protocol)$|language/(files|hidden|library-text)$|documents/picture$|(language|rules|documents)/internal$)[^/]+/',
  message: 'A package is entered by its entry points alone: import from its name, not from a file inside it.',
};

const ownFolderOnly = {
  regex: String.raw`^(\.\./)+(packages/)?(${Object.keys(mayImport).join('|')})/`,
  message: 'Another package is imported by its name (@peerspec/…), not by a path.',
};

const noNode = {
  regex: String.raw`^(node:|vscode$|(${builtinModules.join('|')})(/|$))`,
  message: 'This package runs in a browser too: nothing of Node and nothing of VS Code. The host passes in what it needs.',
};

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: "Nothing leaves the user's machine, and nothing is fetched.",
}));

const wall = (name) => {
  const allowed = mayImport[name];
  const barred = Object.keys(mayImport).filter((other) => !allowed.includes(other));
  const neighbours = {
    regex: `^(@peerspec/(${barred.join('|')})(/internal)?|peerspec)$`,
    message: `The package "${name}" may import of ours only: ${allowed.join(', ') || 'nothing'}.`,
  };
  const patterns = [neighbours, entryPointsOnly, ownFolderOnly, ...(forBrowsers.includes(name) ? [noNode] : [])];
  return {
    files: [`packages/${name}/src/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      // The rule above sees only import declarations; `import('…')` must not be a hole in the wall.
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
          message,
        })),
      ],
    },
  };
};

export default defineConfig(
  globalIgnores(['**/node_modules/', '**/dist/', 'out/', '.vscode-test/', 'coverage/', '**/generated/', 'test/**/resources/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [js.configs.recommended],
    rules: {
      // The types know what is defined, and so does the Node that runs the few plain scripts.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Set process.exitCode: what is still being written must arrive.' },
      ],
      'no-restricted-globals': ['error', ...networkGlobals],
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Spreading a text gives its characters, which is what is meant wherever it is done.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: forBrowsers.map((name) => `packages/${name}/src/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'console', '__dirname', '__filename', 'setImmediate'].map((name) => ({ name, message: noNode.message })),
        ...networkGlobals,
      ],
    },
  },
  {
    // An editor that has gone reads nothing any more, and what the server still waits for would hold the process.
    // A command has waited until everything has arrived.
    files: ['packages/cli/src/lsp/serve.ts', 'packages/cli/src/main.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  ...Object.keys(mayImport).map(wall),
);
