/** Findings for people: calm, wrapped, and nothing explained twice. */
import type { Range, RelatedPlace } from '@peerspec/language';
import type { Finding, Severity } from '@peerspec/rules';
import { forTerminal } from '../../terminal/escape.ts';
import type { Style } from '../../terminal/style.ts';
import { wrap } from '../../terminal/wrap.ts';
import { inWords } from '../counting.ts';
import { excerptOf, linesOf } from './excerpt.ts';
import type { FileReport, Report } from '../report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' } as const satisfies Record<Severity, string>;

const indent = '  ';
const margin = indent + indent;

interface ReportLayout {
  readonly width: number;
  readonly style: Style;
  /** Whether every question that is openly left open is listed, however many they are. */
  readonly listsOpen: boolean;
  /** The text of a file by its shown path, for showing lines of it. */
  readonly textOf: (file: string) => string;
}

const placeOf = ({ start }: Range): string => `${(start.line + 1).toString()}:${(start.character + 1).toString()}`;

const keyOf = ({ start, end }: Range): string => [start.line, start.character, end.line, end.character].join(':');

/** A paragraph below a finding; its lead, if any, stands out. */
const paragraph = (said: string, { width, style }: ReportLayout, lead?: string): readonly string[] => {
  const lines = wrap(forTerminal(lead === undefined ? said : `${lead} ${said}`), width - margin.length);
  return lines.map((line, index) => margin + (index === 0 && lead !== undefined ? line.replace(lead, style('bold', lead)) : line));
};

/** Reasons and remedies are the same in thousands of files; so many are kept ready. */
const mostKept = 2_000;

type Explain = (said: string, lead: string) => readonly string[];

const newExplain = (layout: ReportLayout): Explain => {
  const byLead = new Map<string, Map<string, readonly string[]>>();
  return (said, lead) => {
    const ready = byLead.get(lead) ?? new Map<string, readonly string[]>();
    byLead.set(lead, ready);
    const known = ready.get(said);
    if (known) return known;
    const lines = paragraph(said, layout, lead);
    if (ready.size < mostKept) ready.set(said, lines);
    return lines;
  };
};

const relatedLines = ({ message, at }: RelatedPlace, layout: ReportLayout): readonly string[] =>
  paragraph(`${message} (${at.file === undefined ? '' : `${at.file}:`}${placeOf(at)})`, layout, 'See also:');

/** The line of the file with the stretch underlined, and a line between it and the finding. */
const sourceLines = (at: Range, lines: readonly string[], { width, style }: ReportLayout): readonly string[] => {
  const number = (at.start.line + 1).toString();
  const excerpt = excerptOf(lines, at, width - indent.length - number.length - 3);
  if (!excerpt) return [];
  const blank = ' '.repeat(number.length);
  return [
    `${indent}${style('dim', `${number} |`)} ${excerpt.line}`,
    `${indent}${blank} ${style('dim', '|')} ${style('cyan', excerpt.underline)}`,
    '',
  ];
};

/** What has been explained in a file, and at which place first. */
interface Memory {
  /** The place where the same was said before; undefined the first time. */
  readonly earlier: (code: string, said: string, place: string) => string | undefined;
}

const newMemory = (): Memory => {
  const byCode = new Map<string, Map<string, string>>();
  return {
    earlier: (code, said, place) => {
      const places = byCode.get(code) ?? new Map<string, string>();
      byCode.set(code, places);
      const known = places.get(said);
      if (known === undefined) places.set(said, place);
      return known;
    },
  };
};

interface ToldFinding {
  readonly lines: readonly string[];
  /** It takes no room of its own: nothing is shown or explained that was not before. */
  readonly isBrief: boolean;
}

const tell = (finding: Finding, memory: Memory, source: readonly string[], layout: ReportLayout, explain: Explain): ToldFinding => {
  const { at, code, message, related = [], remedy, scope, severity, why } = finding;
  const { style } = layout;
  const place = placeOf(at);
  const reasons = scope === undefined ? (why ?? '') : `${why ?? ''}\n${scope}`;
  const reasonsAt = memory.earlier(code, reasons, place);
  const remedyAt = memory.earlier(code, remedy, place);
  // What to do is what a reader looks there for.
  const before = reasonsAt !== undefined && remedyAt !== undefined ? style('dim', ` (as at ${remedyAt})`) : '';
  const lines = [
    ...source,
    `${indent}${place}  ${style(['bold', colours[severity]], severity)}  ${style('dim', forTerminal(code))}${before}`,
    ...paragraph(message, layout),
    ...related.flatMap((each) => relatedLines(each, layout)),
    ...(why !== undefined && reasonsAt === undefined ? explain(why, 'Why:') : []),
    ...(scope !== undefined && reasonsAt === undefined ? explain(scope, 'Evidence:') : []),
    ...(remedyAt === undefined ? explain(remedy, 'What to do:') : []),
  ];
  return { lines, isBrief: source.length === 0 && before !== '' };
};

/** More open questions than these are told as one: an encoded paper has thirty, and its author knows them. */
const mostOpenListed = 3;

const isOpenQuestion = ({ code, severity }: Finding): boolean => code === 'still-open' && severity === 'hint';

const openLines = (open: readonly Finding[], { style, width }: ReportLayout): readonly string[] => {
  const lines = [...new Set(open.map(({ at }) => at.start.line + 1))];
  const said = `${open.length.toString()} questions are openly left open, on the lines ${lines[0]?.toString() ?? ''} to ${lines.at(-1)?.toString() ?? ''}; \`--open\` lists them.`;
  return ['', ...wrap(said, width - indent.length).map((line) => indent + style('dim', line))];
};

const fileAsText = ({ file, findings }: FileReport, layout: ReportLayout, explain: Explain): string => {
  const lines = linesOf(layout.textOf(file));
  const memory = newMemory();
  const out: string[] = [layout.style('underline', forTerminal(file))];
  let shown = '';
  let wasBrief = false;
  const open = layout.listsOpen ? [] : findings.filter(isOpenQuestion);
  const isFolded = open.length > mostOpenListed;
  for (const finding of findings) {
    if (isFolded && isOpenQuestion(finding)) continue;
    const key = keyOf(finding.at);
    // A hint says in words what it is about, and there may be hundreds in a paper that reports little.
    const isShown = finding.severity !== 'hint' && key !== shown;
    if (isShown) shown = key;
    const told = tell(finding, memory, isShown ? sourceLines(finding.at, lines, layout) : [], layout, explain);
    if (!(told.isBrief && wasBrief)) out.push('');
    out.push(...told.lines);
    wasBrief = told.isBrief;
  }
  if (isFolded) out.push(...openLines(open, layout));
  return `${out.join('\n')}\n\n`;
};

/** All findings, file by file, and a closing line that counts. */
export function* reportAsText({ files, summary }: Report, layout: ReportLayout): Generator<string> {
  const explain = newExplain(layout);
  let example: string | undefined;
  for (const file of files) {
    const [first] = file.findings;
    if (first) yield fileAsText(file, layout, explain);
    example ??= first?.code;
  }
  yield `${inWords(summary)}\n`;
  if (example !== undefined) yield `More about a finding, for example: peerspec explain ${example}\n`;
}
