/** What can be done about something that is wrong with the file itself. */
import type { Position, Problem, Range } from '@peerspec/language';
import { inBrief, isSameRange, point, positionsIn } from '@peerspec/language/internal';
import type { Finding } from '@peerspec/rules';
import { cursor } from '@peerspec/rules/internal';
import type { SourceFile } from '../../source-file.ts';
import { apart } from './apart.ts';
import { textIn } from './changes.ts';
import type { Remedy } from './remedy.ts';

/** The replacement that the finding itself knows of. */
export const replacementOf = (source: SourceFile, finding: Finding): Remedy | undefined => {
  const { replacement, at } = finding;
  if (replacement === undefined || closesStrayWords(source, finding)) return undefined;
  if (finding.code === 'unexpected') return { title: 'Keep it as a remark', at, text: replacement, preferred: true };
  const title = replacement.trim() === '' ? `Remove \`${inBrief(textIn(source.text, at))}\`` : `Change to \`${inBrief(replacement)}\``;
  return { title, ...(finding.code === 'missing-block' ? apart(source, at, replacement) : { at, text: replacement }), preferred: true };
};

/** Whether nothing but blanks stands on a line behind a place. */
const isLastOnLine = ({ text }: SourceFile, { end }: Range): boolean =>
  /^[ \t]*(?:[\r\n]|$)/.test(text.slice(positionsIn(text).offsetAt(end)));

/** What somebody wrote stays as a remark behind what was understood of it; on the same line something else may follow. */
const withTheWhole = (source: SourceFile, at: Range, text: string): string | undefined => {
  const written = textIn(source.text, at);
  if (isLastOnLine(source, at) && !/[\r\n]/.test(written)) return `${text} // ${written}`;
  return written.includes('*/') ? undefined : `${text} /* ${written} */`;
};

/** What the problem that a finding tells of knows besides: a finding has only what is told of every one. */
const knownOf = <Part extends 'readings' | 'mended'>(
  { reading }: SourceFile,
  { code, at }: Finding,
  part: Part,
): Problem[Part] | undefined =>
  reading.problems.find((problem) => problem.code === code && problem[part] !== undefined && isSameRange(problem.at, at))?.[part];

/** What a finding may mean, where that is more than one thing, or less than all that stands there. */
export const readingsOf = (source: SourceFile, finding: Finding): readonly Remedy[] =>
  (knownOf(source, finding, 'readings') ?? []).map(({ text, called, isWayOut, isPart }) => {
    const { code, at } = finding;
    const name = called === undefined ? '' : ` (${called})`;
    const kept = isPart ? withTheWhole(source, at, text) : undefined;
    const change = `Change to \`${inBrief(text)}\`${name}${kept === undefined ? '' : ' and keep your words as a remark'}`;
    const put = kept ?? text;
    return {
      title: isWayOut ? `Record that this is undecided${name}` : change,
      ...(code === 'missing-block' ? apart(source, at, put) : { at, text: put }),
    };
  });

/** The end of what stands before a place, blanks and line ends aside. */
const behindTextBefore = ({ text }: SourceFile, place: Position): Position => {
  const { offsetAt, positionAt } = positionsIn(text);
  return positionAt(text.slice(0, offsetAt(place)).trimEnd().length);
};

/** How far a line is set in. */
const indentOf = ({ text }: SourceFile, line: number): string =>
  /^[ \t]*/.exec(text.slice(positionsIn(text).offsetAt({ line, character: 0 })))?.[0].replaceAll(/[\r\n]/g, '') ?? '';

/** A remedy that needs the text, which a problem does not carry. */
type QuickFix = (source: SourceFile, finding: Finding) => Omit<Remedy, 'preferred'> | undefined;

/** What tells of a block that is not closed: where it ends, and where it begins. */
type Block = Pick<Finding, 'at' | 'related'>;

/** The line on which a block that is not closed begins. */
const openedAt = ({ at, related }: Block): number => related?.[0]?.at.start.line ?? at.start.line;

const remark = String.raw`(?://[^\r\n]*|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/)`;
/** The rest of a line: remarks, and signs that mean nothing. */
const restOfLine = new RegExp(String.raw`(?:[ \t]*(?:${remark}|[^\s/]+|/(?![/*])))*`, 'y');
const remarkLine = new RegExp(String.raw`\s*[\r\n]([ \t]*)(${remark}[ \t]*)+(?=[\r\n]|$)`, 'y');

/** Where the content of a block ends that is set in deeper than `indent`: behind what else stands on the line, and the remarks below it. */
const endOfContent = ({ text }: SourceFile, from: Position, indent: string): Position => {
  const { offsetAt, positionAt } = positionsIn(text);
  restOfLine.lastIndex = offsetAt(from);
  restOfLine.exec(text);
  let end = restOfLine.lastIndex;
  for (;;) {
    remarkLine.lastIndex = end;
    const [, depth = ''] = remarkLine.exec(text) ?? [];
    if (depth.length <= indent.length) return positionAt(end);
    end = remarkLine.lastIndex;
  }
};

/** The blocks that end where this one does and are not closed either, the innermost first, and this one at last. */
const closedTogether = ({ reading }: SourceFile, finding: Finding): readonly Block[] => {
  const { code, at, related } = finding;
  const together = reading.problems.filter((problem) => problem.code === code && isSameRange(problem.at, at));
  const own = together.findIndex((problem) => problem.related?.every((place, index) => isSameRange(place.at, related?.[index]?.at ?? at)));
  return own < 0 ? [finding] : together.slice(0, own + 1);
};

/** A brace closes whatever is open last: a block is closed with all those inside it that end at the same place. */
const closeBlock: QuickFix = (source, finding) => {
  const blocks = closedTogether(source, finding);
  const end = endOfContent(source, finding.at.end, indentOf(source, openedAt(blocks[0] ?? finding)));
  if (leavesOut(source, end)) return undefined;
  const line = textIn(source.text, { start: { line: end.line, character: 0 }, end });
  const isOnLine = (block: Block): boolean => openedAt(block) === end.line && !line.includes('//');
  const braces = blocks.map((block) => (isOnLine(block) ? ' }' : `\n${indentOf(source, openedAt(block))}}`));
  return { title: blocks.length > 1 ? 'Close the blocks' : 'Close the block', at: point(end), text: braces.join('') };
};

/** The words that stand where nothing can hold them: what they belong to has been closed too early, or is taken to be. */
const strayWords = ({ reading, text }: SourceFile): readonly { readonly from: number; readonly to: number }[] => {
  const { offsetAt } = positionsIn(text);
  return reading.problems
    .filter(({ code }) => code === 'misplaced-word')
    .map(({ at }) => ({ from: offsetAt(at.start), to: offsetAt(at.end) }));
};

/** Whether what stands behind a place belongs to the block that would be closed there: where nothing is set in, nobody can tell. */
const leavesOut = (source: SourceFile, place: Position): boolean => {
  const offset = positionsIn(source.text).offsetAt(place);
  return strayWords(source).some(({ from }) => from >= offset && !/\S/.test(source.text.slice(offset, from)));
};

/** Whether a brace that is one too many closes the very block to which the words before it belong. */
const closesStrayWords = (source: SourceFile, { code, at }: Finding): boolean => {
  if (code !== 'extra-brace') return false;
  const offset = positionsIn(source.text).offsetAt(at.start);
  return strayWords(source).some(({ to }) => to <= offset && !source.text.slice(to, offset).includes('}'));
};

/** A question that is asked and not answered is said to be open; what it may be answered with is for completion to offer. */
const leaveOpen: QuickFix = ({ text }, { at }) => {
  const { offsetAt, positionAt } = positionsIn(text);
  const [colon] = /^[ \t]*:(?=[ \t]*(?:\r|\n|\}|\/\/|$))/.exec(text.slice(offsetAt(at.end))) ?? [];
  if (colon === undefined) return undefined;
  return {
    title: `Record that \`${textIn(text, at)}\` is undecided`,
    at: point(positionAt(offsetAt(at.end) + colon.length)),
    text: ` undecided because "${cursor()}"`,
  };
};

const mend: QuickFix = (source, finding) => {
  const mended = knownOf(source, finding, 'mended');
  return mended && { title: finding.code === 'missing-intervention' ? 'Begin the intervention' : 'Put the braces', ...mended };
};

const quickFixByCode: ReadonlyMap<string, QuickFix> = new Map<string, QuickFix>([
  ['missing-brace', closeBlock],
  ['missing-braces', mend],
  ['missing-intervention', mend],
  ['missing-answer', leaveOpen],
  ['missing-comma', (source, { at }) => ({ title: 'Put a comma between them', at: point(behindTextBefore(source, at.start)), text: ',' })],
]);

/** The remedy of a problem that has no replacement of its own, where it can be written. */
export const quickFixOf = (source: SourceFile, finding: Finding): Remedy | undefined => {
  const remedy = quickFixByCode.get(finding.code)?.(source, finding);
  return remedy && { ...remedy, preferred: true };
};
