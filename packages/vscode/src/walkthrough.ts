/** The steps of the walkthrough tick themselves when they are done, and not when they are only begun. */
import { commands, window } from 'vscode';
import type { Disposing } from './disposing.ts';

type Step = 'begun' | 'asked' | 'previewed' | 'written';

const done = new Set<Step>();

/** VS Code ticks what becomes so while it knows the walkthrough, and never what is so already: it is told as something that passes. */
const tell = async (step: Step): Promise<void> => {
  await commands.executeCommand('setContext', `peerspec.done.${step}`, true);
  await commands.executeCommand('setContext', `peerspec.done.${step}`, false);
};

/** Tells the walkthrough that a step is done. */
export const markDone = async (step: Step): Promise<void> => {
  done.add(step);
  await tell(step);
};

/** Tells the walkthrough, whenever a page opens that may be its own, what was done before: VS Code gets to know it with that page. */
export const remindWalkthrough = (): Disposing =>
  window.tabGroups.onDidChangeTabs(async ({ opened, changed }) => {
    if ([...opened, ...changed].some(({ input }) => input === undefined)) for (const step of done) await tell(step);
  });
