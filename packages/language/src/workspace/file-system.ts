/** What a file turned out to be. Everything but `text` is a reason why it cannot be read. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** There is no folder to look in: the file that asks for it was never saved. */
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf-8'; readonly offset: number }
  /** `remedy`: what to do, where it is not plain that opening the file must be allowed. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly remedy?: string };

/**
 * All that the engine asks of the outside world. Paths are relative to the workspace root, with forward
 * slashes and without `..`; the host (command line, server, browser, test) knows where the root is.
 */
export interface FileSystem {
  /** Gives the text of a file, or says why it cannot be had. Never throws for anything that a disk can hold. */
  read(path: string): Promise<FileContent>;
  /**
   * The path of where a file really is, spelt as it is stored: that of the file for a link to it, and one and the same
   * for two spellings that the disk does not tell apart. The given path where nothing is there, or where it leads out of
   * the root. Absent where a file has one path only.
   */
  realPath?(path: string): string;
  /**
   * What is in a folder, by name; folders end with `/`. Empty for what is no folder or cannot be looked into. Asked only
   * where a file is missing. Absent where there is nothing to look through.
   */
  list?(folder: string): Promise<readonly string[]>;
}
