/** Everything that is promised of any text at all. */
import { wrongInCommands } from './commands.ts';
import type { Complaint } from './complaint.ts';
import { keyOf } from './complaint.ts';
import { wrongInLayout } from './layout.ts';
import { minimised } from './minimise.ts';
import { wrongInProtocol } from './protocol.ts';

type Examination = (folder: string, text: string, step: number) => Promise<Complaint[]>;

const examinations: readonly Examination[] = [wrongInCommands, (_folder, text) => wrongInLayout(text), wrongInProtocol];

/** What is wrong, and with what little text the same is wrong. */
export interface Defect extends Complaint {
  readonly text: string;
}

/** Looks at a text in every way, by its number among the inputs. What is known already is passed over: it takes long to make an input small. */
export const lookAt = async (
  folder: string,
  text: string,
  step: number,
  known: Set<string>,
  tell: (defect: Defect) => Promise<void>,
): Promise<void> => {
  for (const examine of examinations) {
    for (const complaint of await examine(folder, text, step)) {
      const key = keyOf(complaint);
      if (known.has(key)) continue;
      known.add(key);
      const isStillWrong = async (smaller: string): Promise<boolean> =>
        (await examine(folder, smaller, step)).some((each) => keyOf(each) === key);
      const small = await minimised(text, isStillWrong);
      // What is left says best what is wrong.
      const [same = complaint] = (await examine(folder, small, step)).filter((each) => keyOf(each) === key);
      await tell({ ...same, text: small });
    }
  }
};
