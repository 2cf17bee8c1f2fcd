/** Findings for people: calm, wrapped, and nothing said ten times over. */
import type { Range } from '@peerspec/language';
import type { Finding, Severity } from '@peerspec/rules';
import { forTerminal } from '../terminal/escape.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { inWords } from './counting.ts';
import { excerptOf, linesOf } from './excerpt.ts';
import type { FileReport, Report } from './report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' } as const satisfies Record<Severity, string>;

const indent = '  ';

export interface Page {
  readonly width: number;
  readonly style: Style;
  /** The text of a file by its shown path, for showing lines of it. */
  readonly textOf: (file: string) => string;
}

const placeOf = ({ start }: Range): string => `${(start.line + 1).toString()}:${(start.character + 1).toString()}`;

const sameStretch = (one: Range | undefined, other: Range): boolean =>
  one !== undefined &&
  one.start.line === other.start.line &&
  one.start.character === other.start.character &&
  one.end.line === other.end.line &&
  one.end.character === other.end.character;

/** Writes one file's findings; what was explained already is not explained again. */
const fileAsText = ({ file, findings }: FileReport, { width, style, textOf }: Page): string => {
  const lines = linesOf(textOf(file));
  const out: string[] = [style('underline', forTerminal(file))];
  /** Where each explanation was first given. */
  const explained = new Map<string, string>();
  let shown: Range | undefined;

  const paragraph = (said: string, margin: string, lead = ''): void => {
    const label = lead === '' ? '' : `${lead} `;
    const wrapped = wrap(forTerminal(`${label}${said}`), width - margin.length);
    wrapped.forEach((line, index) => out.push(`${margin}${index === 0 && lead !== '' ? line.replace(lead, style('bold', lead)) : line}`));
  };

  const showSource = (at: Range): void => {
    if (sameStretch(shown, at)) return;
    shown = at;
    const number = (at.start.line + 1).toString();
    const excerpt = excerptOf(lines, at, width - indent.length - number.length - 3);
    if (!excerpt) return;
    const gutter = `${indent}${' '.repeat(number.length)} ${style('dim', '|')} `;
    out.push(`${indent}${style('dim', `${number} |`)} ${excerpt.line}`, `${gutter}${style('cyan', excerpt.underline)}`, '');
  };

  const explain = ({ code, why, remedy, scope }: Finding, place: string, margin: string): void => {
    const reasons = [why, scope].filter((each) => each !== undefined).join('\n');
    const firstReasons = reasons === '' ? undefined : explained.get(`${code} why ${reasons}`);
    const firstRemedy = explained.get(`${code} remedy ${remedy}`);
    if (firstRemedy !== undefined && (reasons === '' || firstReasons !== undefined)) {
      paragraph(`${reasons === '' ? 'What to do' : 'Why, and what to do'}: as at ${firstReasons ?? firstRemedy}.`, margin);
      return;
    }
    if (reasons !== '' && firstReasons === undefined) {
      if (why !== undefined) paragraph(why, margin, 'Why:');
      if (scope !== undefined) paragraph(scope, margin, 'Evidence:');
      explained.set(`${code} why ${reasons}`, place);
    }
    paragraph(remedy, margin, 'What to do:');
    explained.set(`${code} remedy ${remedy}`, firstRemedy ?? place);
  };

  for (const finding of findings) {
    const { at, code, message, related = [], severity } = finding;
    const place = placeOf(at);
    out.push('');
    showSource(at);
    out.push(`${indent}${place}  ${style(['bold', colours[severity]], severity)}  ${style('dim', forTerminal(code))}`);
    const margin = `${indent}${indent}`;
    paragraph(message, margin);
    for (const other of related)
      paragraph(`${other.message} (${other.at.file === undefined ? '' : `${other.at.file}:`}${placeOf(other.at)})`, margin, 'See also:');
    explain(finding, place, margin);
  }
  return `${out.join('\n')}\n\n`;
};

/** All findings, file by file, and a closing line that counts. */
export const reportAsText = ({ files, summary }: Report, page: Page): string => {
  const told = files.filter(({ findings }) => findings.length > 0);
  const [first] = told.flatMap(({ findings }) => findings);
  const closing = inWords(summary);
  const more = first ? `More about a finding, for example: peerspec explain ${first.code}\n` : '';
  return `${told.map((file) => fileAsText(file, page)).join('')}${closing}\n${more}`;
};
