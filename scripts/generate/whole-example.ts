/** The bad example of a rule in a whole file, in which nothing else is found. */
import { readFileSync } from 'node:fs';
import { formatText } from '@peerspec/language';
import type { Rule } from '@peerspec/rules';
import { compose } from '../../test/rules/compose.ts';
import { fromRoot } from '../shared/run.ts';

/** A complete specification, without what its first lines tell those who work on PeerSpec. */
const base = readFileSync(fromRoot('test/rules/resources/base.peer'), 'utf8').replace(/^[^]*?(?=^intervention )/m, '');

/** The whole file for the page of a rule. Throws where its example cannot be laid out. */
export const wholeExample = ({ code, bad }: Rule): string => {
  const layout = formatText(compose(base, bad));
  if (!('formatted' in layout)) throw new Error(`The bad example of ${code} cannot be laid out.`);
  return layout.formatted;
};
