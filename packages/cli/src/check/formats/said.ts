/** What a finding says, for formats that have one text for it. */
import type { Finding } from '@peerspec/rules';
import type { Failure } from '../../targets/target.ts';

/** What is missing or wrong, why it matters and what to do, with `between` the parts. */
export const saidBy = ({ message, why, scope, remedy }: Finding, between: string): string =>
  [message, why, scope, remedy].filter((part) => part !== undefined).join(between);

/** The code of what could not be checked. */
export const notChecked = 'not-checked';

/** What could not be done, with what it is about where that is no file. */
export const saidOfFailure = ({ path, what, message, remedy }: Failure): string => `${what ? `${path}: ` : ''}${message} ${remedy}`;
