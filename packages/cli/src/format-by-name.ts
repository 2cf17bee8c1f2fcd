/** The format of what is written, where only the name of its file tells it. */
import { extname } from 'node:path';
import { RunFailure } from './run-failure.ts';

const byExtension: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.json': 'json',
  // What no command writes by itself: whatever opens files of these names could not open ours.
  '.pdf': 'pdf',
  '.doc': 'doc',
  '.rtf': 'rtf',
  '.odt': 'odt',
  '.xls': 'xls',
  '.xlsm': 'xlsm',
  '.ods': 'ods',
  '.tsv': 'tsv',
  '.xml': 'xml',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.jsonl': 'jsonl',
  '.sarif': 'sarif',
  '.svg': 'svg',
  '.png': 'png',
};

/** Options as they were typed: the format may be missing. */
export type Typed<O extends { readonly format: string }> = Omit<O, 'format'> & Partial<Pick<O, 'format'>>;

/**
 * The options with their format: the one that was asked for, else the one that the ending of `--out` says, else the usual one.
 * @throws RunFailure where the ending says one that is not among them: a text by such a name could not be opened.
 */
export const withFormat = <O extends { readonly format: string; readonly out?: string }>(
  typed: Typed<O>,
  formats: readonly O['format'][],
  usual: O['format'],
): Typed<O> & Pick<O, 'format'> => {
  const { format, out } = typed as { readonly format?: O['format']; readonly out?: string };
  const named = byExtension[extname(out ?? '').toLowerCase()];
  const chosen = format ?? (named === undefined ? usual : formats.find((each) => each === named));
  if (chosen === undefined)
    throw new RunFailure(
      `\`--out ${out ?? ''}\` has the name of another format than can be written here: ${formats.join(', ')}. Choose one with --format, or another name.`,
    );
  return { ...typed, format: chosen };
};
