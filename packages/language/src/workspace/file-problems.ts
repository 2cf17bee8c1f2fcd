/** What can be wrong with a whole file, and with making another one's names visible, in plain words. */
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Range } from '../spec/values.ts';
import { writtenText } from '../syntax/text-token.ts';
import type { FileContent } from './file-system.ts';
import type { WrongPath } from './paths.ts';

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

type Unreadable = Exclude<FileContent, { readonly kind: 'text' }>;

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

/** Why a file has no text, as a clause: "it is a folder". */
const reasons: {
  readonly [K in Unreadable['kind']]: (content: Extract<Unreadable, { kind: K }>) => { readonly reason: string; readonly remedy: string };
} = {
  missing: () => ({ reason: 'there is no such file', remedy: 'Check how the path is spelt, capital letters included.' }),
  'no-folder': () => ({
    reason: 'this file is not saved yet, and the path starts from its folder',
    remedy: 'Save this file first, in the folder from which the path leads there.',
  }),
  folder: () => ({ reason: 'it is a folder', remedy: 'Name a file that ends in `.peer`.' }),
  'too-large': ({ bytes }) => ({
    reason: `it is too large (${megabytes(bytes)})`,
    remedy: 'A specification is a few pages of text; check whether this is the right file.',
  }),
  binary: () => ({ reason: 'it is not a text file', remedy: 'Save it as plain text (UTF-8), not as a document of a word processor.' }),
  'not-utf-8': ({ offset }) => ({
    reason: `its letters are not stored as UTF-8 (from byte ${offset.toString()} on)`,
    remedy: 'Save it again with the encoding "UTF-8".',
  }),
  unreadable: ({ reason, remedy = 'Check that you may open it.' }) => ({ reason, remedy }),
};

const explained = (content: Unreadable): { readonly reason: string; readonly remedy: string } => {
  const explain = reasons[content.kind] as (content: Unreadable) => { readonly reason: string; readonly remedy: string };
  return explain(content);
};

/** A file that was to be read and cannot be. */
export const unreadableFile = (content: Unreadable): Problem => {
  const { reason, remedy } = explained(content);
  return { code: 'unreadable-file', message: `This file cannot be read: ${reason}.`, remedy, at: start };
};

export const emptyFile = (): Problem => ({
  code: 'empty-file',
  message: 'This file says nothing yet.',
  remedy:
    'Begin with `intervention MyService "…" { … }`; whole specifications to copy stand in the folder `examples/complete`, and in VS Code behind the command “Open an Example”.',
  at: start,
});

/** What was probably meant, as what should stand in place of the written path. */
const meaning = (meant: string | undefined): Pick<Problem, 'replacement'> =>
  meant === undefined ? {} : { replacement: writtenText(meant) };

/** A `use` of a file that cannot be read. `meant` is the path that was probably meant, where one is near. */
export const unreadableUse = (written: string, content: Unreadable, at: Range, meant?: string): Problem => {
  const { reason, remedy } = explained(content);
  return {
    code: content.kind === 'missing' ? 'use-missing' : 'use-unreadable',
    message: `\`${written}\` cannot be used: ${reason}${didYouMean(meant)}`,
    remedy: content.kind === 'missing' ? 'Check how the path is spelt; it starts from the folder of this file.' : remedy,
    at,
    ...meaning(meant),
  };
};

const wrongPaths: Readonly<Record<WrongPath, { readonly because: string; readonly remedy: string }>> = {
  'web-address': { because: 'it is a web address', remedy: 'Save the file beside this one and use that; nothing is fetched from the web.' },
  absolute: {
    because: 'the path is not relative',
    remedy: 'Write the path from the folder of this file: `shared/place.peer` or `../shared/place.peer`.',
  },
  backslashes: { because: 'the path has backslashes', remedy: 'Write forward slashes: `shared/place.peer`.' },
  outside: {
    because: 'it is outside the folder that is being checked',
    remedy: 'Move the file into that folder, or check from a folder that holds both.',
  },
};

/** A `use` of what is no file of the workspace. `meant` is the path that was probably meant, where one is near. */
export const wrongUsePath = (written: string, wrong: WrongPath, at: Range, meant?: string): Problem => ({
  code: 'use-outside',
  message: `\`${written}\` cannot be used: ${wrongPaths[wrong].because}${didYouMean(meant)}`,
  remedy: wrongPaths[wrong].remedy,
  at,
  ...meaning(meant ?? (wrong === 'backslashes' ? written.replaceAll('\\', '/') : undefined)),
});

export const usesItself = (at: Range): Problem => ({
  code: 'use-self',
  message: 'This file uses itself.',
  remedy: 'Remove the line: the names of a file are always visible in it.',
  at,
});

/** `circle` names the files from this one back to itself. */
export const usesInCircle = (circle: readonly string[], at: Range): Problem => ({
  code: 'use-circle',
  message: `These files use one another in a circle: ${circle.map((file) => `\`${file}\``).join(' uses ')}.`,
  remedy: 'Move what they share into a file of its own, and use that from each.',
  at,
});

export const usedTwice = (written: string, at: Range, first: Range): Problem => ({
  code: 'use-twice',
  message: `\`${written}\` is already used above.`,
  remedy: 'Remove one of the two lines.',
  at,
  related: [{ message: 'The first is here.', at: first }],
});

/** The first `use` that is not followed. */
export const usesTooMany = (most: number, at: Range): Problem => ({
  code: 'use-too-many',
  message: `This file uses more than ${most.toLocaleString('en-GB')} files: from here on they are not read.`,
  remedy: 'Bring together what several files share, use that, and remove what is not needed.',
  at,
});
