/** The steps of the walkthrough tick themselves when they are done, and not when they are only begun. */
import { commands } from 'vscode';

type Step = 'begun' | 'asked' | 'previewed' | 'written';

/** Tells the walkthrough that a step is done. */
export const markDone = async (step: Step): Promise<void> => {
  await commands.executeCommand('setContext', `peerspec.done.${step}`, true);
};
