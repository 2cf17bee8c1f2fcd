/** How many people go with one peer, as it is said on a ward: "1:4", "one peer to four families". */
import { inFigures } from './numbers.ts';

const noun = String.raw`(?: +(\p{L}[\p{L}-]*))?`;
const figures = String.raw`(\d+(?: *(?:-|–|to) *\d+)?)`;
const oneTo = new RegExp(String.raw`^1${noun} *(?::|to|for(?: every)?|per) *${figures}${noun}$`, 'iu');
const toOne = new RegExp(String.raw`^${figures}${noun} *(?::|to) *1${noun}$`, 'iu');

/** A caseload from a ratio of which one side is one peer; undefined where that is not plain, as in `1 to 4`, which is a span. */
export const ratioMeant = (said: string): string | undefined => {
  const plain = inFigures(said.trim()).replace(/^a(?= +\p{L})/iu, '1');
  const [, onePeer, many, people] = oneTo.exec(plain) ?? [];
  const [, fewOrMany = many, persons = people, peer = onePeer] = toOne.exec(plain) ?? [];
  if (fewOrMany === undefined || (!plain.includes(':') && (peer === undefined || persons === undefined))) return undefined;
  const span = fewOrMany.replace(/ *(?:-|–|to) */, ' to ');
  return `${span}${persons === undefined ? '' : ` ${persons}`} per ${peer ?? 'peer'}`;
};
