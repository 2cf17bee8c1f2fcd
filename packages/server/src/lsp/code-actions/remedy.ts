/** What can be done about a finding, whatever offers it. */
import type { Range } from '@peerspec/language';

/** Text that may carry marks for the cursor, and the stretch of the file that it takes the place of. */
export interface Remedy {
  readonly title: string;
  readonly at: Range;
  readonly text: string;
  /** It is what was surely or most likely meant. */
  readonly preferred?: true;
  /** It says nothing that the author has not said. */
  readonly safe?: true;
  /** It leaves things as they are, and says why. */
  readonly accepts?: true;
}
