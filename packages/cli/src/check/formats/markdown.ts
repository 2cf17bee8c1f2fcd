/** Findings as Markdown, for a comment on a pull request or the summary of a job: a line each, file by file, the gravest first. */
import type { Block } from '@peerspec/documents';
import { markdown } from '@peerspec/documents';
import { bullets, heading, paragraph } from '@peerspec/documents/internal';
import type { Finding } from '@peerspec/rules';
import { severities } from '@peerspec/rules';
import { countOf } from '../../numbers.ts';
import { inWords } from '../counting.ts';
import type { Report } from '../report.ts';

/** GitHub takes no comment of more than 65,536 characters; GitLab takes more. */
const mostCharacters = 60_000;

interface Line {
  readonly file: string;
  readonly finding: Finding;
}

const textOf = ({ at, message, remedy }: Finding): string => `line ${(at.start.line + 1).toString()}: ${message} ${remedy}`;

function* gravestFirst({ files }: Report): Generator<Line> {
  for (const severity of severities)
    for (const { file, findings } of files) for (const finding of findings) if (finding.severity === severity) yield { file, finding };
}

/** The gravest first, as far as there is room. */
const linesFor = (report: Report): readonly Line[] => {
  const lines: Line[] = [];
  let room = mostCharacters;
  for (const { file, finding } of gravestFirst(report)) {
    // Marks and escapes are no longer than the text itself.
    room -= 2 * textOf(finding).length + finding.code.length + file.length + 20;
    if (room <= 0) break;
    lines.push({ file, finding });
  }
  return lines;
};

const countIn = ({ files }: Report): number => {
  let count = 0;
  for (const { findings } of files) count += findings.length;
  return count;
};

const fileBlocks = (file: string, lines: readonly Line[]): readonly Block[] => [
  heading(3, file),
  bullets(lines.map(({ finding }) => ({ lead: { strong: `${finding.severity} ${finding.code}` }, text: textOf(finding) }))),
];

export const reportAsMarkdown = (report: Report): Iterable<string> => {
  const lines = linesFor(report);
  const all = countIn(report);
  const blocks: readonly Block[] = [
    heading(2, 'PeerSpec'),
    paragraph(inWords(report.summary)),
    ...(report.failures.length === 0
      ? []
      : [
          bullets(
            report.failures.map(({ path, message, remedy }) => ({ lead: { strong: `not checked ${path}` }, text: `${message} ${remedy}` })),
          ),
        ]),
    ...[...Map.groupBy(lines, ({ file }) => file)].flatMap(([file, ofFile]) => fileBlocks(file, ofFile)),
    ...(lines.length < all ? [paragraph(`${countOf(all - lines.length, 'finding', 'findings')} more: no comment has room for them.`)] : []),
  ];
  return [markdown(blocks)];
};
