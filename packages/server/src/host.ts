/** What a server asks of the machine, the browser or the test that it runs in. */
import type { Occasion, PictureName } from '@peerspec/documents';
import type { FileSystem, Spec } from '@peerspec/language';

/** The files that a configuration may be put together from. */
export interface ConfigurationFiles extends Pick<FileSystem, 'read'> {
  /** The way from where their paths start to the folder of the configuration. */
  readonly way: string;
}

/** The files below one folder, as they are stored. */
export interface HostFolder extends FileSystem {
  /** Every `.peer` file below the folder, sorted; those that a search passes by (hidden, built, installed) left out. */
  paths(): Promise<readonly string[]>;
  /** Whether Git ignores a file, as far as that is known to the host. */
  isIgnored?(path: string): boolean;
  /**
   * What a configuration in a folder may be put together from, which can lie above the folder that is open, or be less than
   * it. Absent where the host reads nothing else.
   */
  configurationFiles?(folder: string): ConfigurationFiles;
}

/** A format in which an editor can save a document or a picture. */
export type SavedFormat = 'docx' | 'html' | 'svg';

/** What is saved, and how: the document, or one of the pictures. */
interface Saved {
  readonly format: SavedFormat;
  readonly picture?: PictureName;
}

export interface Host {
  /** The day as YYYY-MM-DD; nothing else looks at a clock. */
  readonly today: () => string;
  /** The folder whose files may use one another: the given one, or that of the configuration above it. */
  readonly rootOf: (uri: string) => string;
  /** The address of where something really is: links are followed, and letters are those of the disk. The given one where there is no other. */
  readonly realUri?: (uri: string) => string;
  /**
   * The files of a folder. There need be no such folder: then it has no files. Undefined where they are out of the host's
   * reach: the editor is asked for them, if it can be.
   */
  readonly open: (uri: string) => HostFolder | undefined;
  /**
   * Writes a document or a picture in a format that takes much to write; absent where the host has no means for it.
   * @param path of the file that it is drawn up from.
   * @returns the content of the file in base64.
   * @throws PictureNotDrawn
   */
  readonly writeFile?: (saved: Saved, path: string, spec: Spec, occasion: Occasion) => Promise<string>;
  /** Told of what went wrong inside, for whoever looks for the cause. */
  readonly trouble?: (error: unknown) => void;
}
