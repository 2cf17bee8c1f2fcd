/** What people received, held against what was planned. */
import type { Amount, Spec } from '@peerspec/language';
import { valueOf } from './answers.ts';

const open = (amount: Amount, bound: 'at least' | 'at most'): boolean =>
  amount.qualifier === bound || (bound === 'at least' && amount.qualifier === 'from');

const share = ({ unit }: Amount): boolean => unit === '%';

/** Below what was set, however kindly both figures are read. Shares are held against shares alone. */
const isBelow = (received: Amount, planned: Amount): boolean =>
  share(received) === share(planned) && !open(received, 'at least') && !open(planned, 'at most') && received.high < planned.low;

/** Fewer contacts were received than the least that could work. */
export const contactsBelowMinimum = ({ contacts, delivered }: Spec): boolean => {
  const received = valueOf(delivered.contactsReceived);
  const minimum = valueOf(contacts.minimum);
  return received !== undefined && minimum !== undefined && isBelow(received, minimum);
};

/** A smaller share took it up than was expected. */
export const uptakeBelowTarget = ({ implementation, delivered }: Spec): boolean => {
  const uptake = valueOf(delivered.uptake);
  const target = valueOf(implementation.uptake);
  return uptake !== undefined && target !== undefined && isBelow(uptake, target);
};
