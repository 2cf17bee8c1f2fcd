import type { Disk } from './disk/disk.ts';

/**
 * What is written, where it is not words for people: lines that the build service is to take for commands (annotations),
 * the text of a file, which has to arrive as it is wherever no person reads it, what tells the terminal where to write, or
 * a line that stands on the terminal only until something else is written.
 */
type Meaning = 'commands' | 'file' | 'terminal' | 'passing';

/** Where text goes. */
export interface Output {
  write(text: string, meaning?: Meaning): void;
  /** Takes what is no text, such as a Word document; absent where a person would see it. */
  readonly bytes?: (content: Uint8Array) => void;
  readonly isTTY: boolean;
  /** The width of the terminal, where it is one. */
  readonly columns?: number;
}

/** Everything outside of the program, so that tests can stand in for it. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is handed over by another program; absent where nothing can be. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  readonly disk: Disk;
  /** Serves an editor over standard input and output; absent where there is none. */
  readonly serve?: () => Promise<never>;
  /** Does work that no signal (Ctrl-C, the end of a CI job) may cut in two, and lets a signal that came meanwhile end the process then. */
  readonly unbroken?: (work: () => void) => Promise<void>;
  /** What changes below some paths, time after time until a signal ends it: the first time nothing, once they are watched. Absent where nobody tells. */
  readonly changes?: (paths: () => readonly string[]) => AsyncIterable<ReadonlySet<string>>;
  /** The only clock; asked only where no `--today` is given. */
  readonly now: () => Date;
}
