/** What each message has to say, so that what answers it can rely on that. */

type Said = Readonly<Record<string, unknown>>;

/** What is wrong, as the end of a sentence that begins with the message; undefined where nothing is. */
type Check = (params: Said) => string | undefined;

export const isObject = (value: unknown): value is Said => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isPlace = (value: unknown): boolean => isObject(value) && isCount(value['line']) && isCount(value['character']);
const isRange = (value: unknown): boolean => isObject(value) && isPlace(value['start']) && isPlace(value['end']);
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isOne);
const isNamed = (value: unknown): boolean => isObject(value) && isText(value['uri']);

const needs =
  (key: string, isIt: (value: unknown) => boolean, what: string): Check =>
  (params) =>
    isIt(params[key]) ? undefined : `needs \`${key}\`: ${what}`;

const textOf = (key: string): Check => needs(key, isText, 'a text');
const place = 'a `line` and a `character`, whole numbers from 0';

const document: Check = (params) => (isNamed(params['textDocument']) ? undefined : 'does not say which document it is about');
const position = needs('position', isPlace, place);
const range = needs('range', isRange, `a \`start\` and an \`end\`, each ${place}`);

const inDocument = (isIt: (value: Said) => boolean, what: string): Check => {
  const isWhole = (value: unknown): boolean => isObject(value) && isIt(value);
  return needs('textDocument', isWhole, what);
};

const isChange = (value: unknown): boolean =>
  isObject(value) && isText(value['text']) && (value['range'] === undefined || isRange(value['range']));

const filesWith = (...keys: readonly string[]): Check =>
  needs('files', (files) => isListOf(files, (each) => isObject(each) && keys.every((key) => isText(each[key]))), 'a list of addresses');

const isFolders = (value: unknown): boolean => isListOf(value, isNamed);

const settings: Check = () => undefined;

const checks: Readonly<Record<string, readonly Check[]>> = {
  initialize: [needs('capabilities', isObject, 'what the editor can do')],
  'textDocument/didOpen': [
    document,
    inDocument(
      ({ text, version, languageId }) => isText(text) && Number.isInteger(version) && isText(languageId),
      'its text, version and language',
    ),
  ],
  'textDocument/didChange': [
    document,
    inDocument(({ version }) => Number.isInteger(version), 'its version'),
    needs('contentChanges', (value) => isListOf(value, isChange), 'a list of changes, each with its text and perhaps a range'),
  ],
  'textDocument/didClose': [document],
  'textDocument/didSave': [document],
  'textDocument/completion': [document, position],
  'textDocument/hover': [document, position],
  'textDocument/definition': [document, position],
  'textDocument/references': [document, position, needs('context', isObject, 'whether the declaration is wanted')],
  'textDocument/documentHighlight': [document, position],
  'textDocument/documentSymbol': [document],
  'textDocument/codeAction': [
    document,
    range,
    needs(
      'context',
      (value) =>
        isObject(value) &&
        isListOf(value['diagnostics'], (each) => isObject(each) && isRange(each['range'])) &&
        (value['only'] === undefined || isListOf(value['only'], isText)),
      'the diagnostics that are shown there',
    ),
  ],
  'textDocument/codeLens': [document],
  'textDocument/documentLink': [document],
  'textDocument/formatting': [document],
  'textDocument/rangeFormatting': [document, range],
  'textDocument/onTypeFormatting': [document, position, textOf('ch')],
  'textDocument/prepareRename': [document, position],
  'textDocument/rename': [document, position, textOf('newName')],
  'textDocument/foldingRange': [document],
  'textDocument/selectionRange': [document, needs('positions', (value) => isListOf(value, isPlace), `a list of places, each ${place}`)],
  'textDocument/semanticTokens/full': [document],
  'textDocument/inlayHint': [document, range],
  'workspace/symbol': [textOf('query')],
  'workspace/executeCommand': [textOf('command'), needs('arguments', (value) => value === undefined || Array.isArray(value), 'a list')],
  'workspace/didChangeConfiguration': [settings],
  'workspace/didChangeWatchedFiles': [needs('changes', (value) => isListOf(value, isNamed), 'a list of addresses')],
  'workspace/didChangeWorkspaceFolders': [
    needs(
      'event',
      (value) => isObject(value) && isFolders(value['added']) && isFolders(value['removed']),
      'the folders that were added and removed',
    ),
  ],
  'workspace/didCreateFiles': [filesWith('uri')],
  'workspace/didRenameFiles': [filesWith('oldUri', 'newUri')],
  'workspace/didDeleteFiles': [filesWith('uri')],
  '$/cancelRequest': [needs('id', (value) => isText(value) || typeof value === 'number', 'which request is meant')],
  '$/setTrace': [textOf('value')],
};

/** What is wrong with what a message says, as a sentence; undefined where nothing is, or where the message is not known. */
export const wrongIn = (method: string, params: unknown): string | undefined => {
  if (!isObject(params)) return `\`${method}\` has to say what it is about by names, not in a list or a single value.`;
  const known = Object.hasOwn(checks, method) ? checks[method] : undefined;
  const wrong = known?.map((check) => check(params)).find((each) => each !== undefined);
  return wrong === undefined ? undefined : `\`${method}\` ${wrong}.`;
};
