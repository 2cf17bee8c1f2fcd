/** Something that listens or shows, until it is done with. */
export interface Disposing {
  readonly dispose: () => void;
}
