/** The layout of a text: the same when it is done twice, the same meaning, every comment kept. */
import { isDeepStrictEqual } from 'node:util';
import { formatText, readText } from '@peerspec/language';
import { parse, formatTokensOf } from '@peerspec/language/internal';
import { withoutPlaces } from '../language/support/saying.ts';
import type { Complaint } from './complaint.ts';
import { linesOf, timed } from './complaint.ts';
import { neighbours } from './material.ts';

/** The comments of a text, without blanks at the ends of their lines. */
const commentsIn = (text: string): readonly string[] =>
  formatTokensOf(parse(text))
    .filter(({ kind }) => kind === 'line-comment' || kind === 'block-comment')
    .map(({ image }) =>
      linesOf(image)
        .map((line) => line.trimEnd())
        .join('\n'),
    );

const where = 'layout';

export const wrongInLayout = async (text: string): Promise<Complaint[]> => {
  const complaints: Complaint[] = [];
  const result = await timed(where, complaints, () => formatText(text));
  if (!result || 'problems' in result) return complaints;
  const once = result.formatted;
  const complain = (promise: string, detail: unknown): void =>
    void complaints.push({ promise, where, detail: JSON.stringify(detail).slice(0, 600) });

  const again = formatText(once);
  if ('problems' in again) complain('what is laid out can be laid out again', again.problems);
  else if (again.formatted !== once) {
    const [first, second] = [linesOf(once), linesOf(again.formatted)];
    const at = first.findIndex((line, index) => line !== second[index]);
    complain('laid out twice, nothing more changes', [first[at], second[at]]);
  }
  const [kept, written] = [commentsIn(once), commentsIn(text)];
  if (!isDeepStrictEqual(kept, written)) complain('no comment is lost in the layout', { kept, written });
  const [after, before] = [await readText(once, neighbours), await readText(text, neighbours)];
  const said = [withoutPlaces(after.specs), withoutPlaces(before.specs)] as const;
  if (!isDeepStrictEqual(...said)) complain('the layout changes nothing that is said', differenceOf(...said));
  // Where something is wrong already, it may be told in more pieces or in fewer.
  if (before.problems.length === 0 && after.problems.length > 0) complain('nothing goes wrong by the layout', after.problems);
  return complaints;
};

/** The first place at which two values differ, for whoever looks into it. */
const differenceOf = (one: unknown, other: unknown, path = ''): unknown => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return { path, one, other };
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const left: unknown = Reflect.get(one, key);
    const right: unknown = Reflect.get(other, key);
    if (!isDeepStrictEqual(left, right)) return differenceOf(left, right, `${path}/${key}`);
  }
  return { path };
};
