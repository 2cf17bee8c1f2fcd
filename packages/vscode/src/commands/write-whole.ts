/** Writes a file so that nobody finds half of it, and says in plain words where that cannot be. */
import type { Uri } from 'vscode';
import { l10n, workspace } from 'vscode';

/** That a file cannot be written, told as it stands to whoever wants it; why, as the editor has it, is its cause. */
export class NotWritten extends Error {
  constructor(target: Uri, cause: unknown) {
    const name = target.path.slice(target.path.lastIndexOf('/') + 1);
    const said = l10n.t(
      '{0} could not be saved there. It may be open in another program, such as Word, or nothing may be written to this folder. Close it there, or save it elsewhere.',
      name,
    );
    super(said, { cause });
  }
}

/**
 * Beside it, then renamed: nobody finds half a document, nor what is left of one.
 * @throws {NotWritten} where it cannot be written; what was there before stays.
 */
export const writeWhole = async (target: Uri, content: Uint8Array): Promise<void> => {
  const beside = target.with({ path: `${target.path}.part` });
  try {
    await workspace.fs.writeFile(beside, content);
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch (error) {
    // What went wrong is told; that there is nothing to clear away is not worth telling.
    await workspace.fs.delete(beside).then(undefined, () => undefined);
    throw new NotWritten(target, error);
  }
};
