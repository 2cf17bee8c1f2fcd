/** The picture of a theory for those who do not see it: its steps in words, and what its signs and attachments say. */
import type { Drafting } from '../drafting.ts';
import { oneLine } from '../markdown/author-text.ts';
import type { Bullet } from '../markdown/blocks.ts';
import { stepBullets } from '../specification/steps.ts';
import { listOf, quoted } from '../words/lists.ts';
import type { PictureNode, Telling } from './picture.ts';

const plain = ({ lead, text }: Bullet): string => {
  const before = lead === undefined ? '' : typeof lead === 'string' ? lead : Object.values(lead).join('');
  return oneLine(before === '' ? text : `${before} ${text}`);
};

/** "The mechanism “safe to say” works in these circumstances: “referral”; it does not in these: “pressure”." */
const circumstances = ({ title, circumstances }: PictureNode): string => {
  const named = (word: 'when' | 'unless'): string =>
    listOf(circumstances.filter((circumstance) => circumstance.word === word).map((circumstance) => quoted(circumstance.title)));
  const when = named('when');
  const unless = named('unless');
  const mechanism = `The mechanism ${quoted(title)}`;
  if (when === '') return `${mechanism} does not work in these circumstances: ${unless}.`;
  return `${mechanism} works in these circumstances: ${when}${unless && `; it does not in these: ${unless}`}.`;
};

const marks = (nodes: readonly PictureNode[]): readonly string[] => [
  ...nodes.filter((node) => node.unreached).map(({ title }) => `Nothing that is delivered leads to the outcome ${quoted(title)}.`),
  ...nodes.filter((node) => node.deadEnd).map(({ kind, title }) => `The ${kind} ${quoted(title)} leads to no outcome.`),
  ...nodes
    .filter((node) => node.kind === 'undeclared')
    .map(({ name }) => `The name ${quoted(name)} is used in an arrow, but is not described yet.`),
];

/** The steps, the circumstances of the mechanisms, and what is not connected. */
export const theoryInWords = (drafting: Drafting, nodes: readonly PictureNode[]): readonly Telling[] => [
  ...stepBullets(drafting).map((bullet) => ({ text: plain(bullet), notes: (bullet.inner ?? []).map(plain) })),
  ...nodes.filter((node) => node.circumstances.length > 0).map((node) => ({ text: circumstances(node), notes: [] })),
  ...marks(nodes).map((text) => ({ text, notes: [] })),
];
