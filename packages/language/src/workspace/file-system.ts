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
}
