/** The command line on a text: every command that reads files, in every format that it writes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { Window } from 'happy-dom';
import { checkFormats } from '../../packages/cli/src/check/choices.ts';
import { compareFormats, diffFormats } from '../../packages/cli/src/compare/choices.ts';
import { exportTables } from '../../packages/cli/src/export/choices.ts';
import { documentNames, pictureFormats, pictureNames } from '../../packages/cli/src/generate/choices.ts';
import { importSources } from '../../packages/cli/src/import/choices.ts';
import { standardNames } from '../../packages/cli/src/questions/choices.ts';
import { tableFormats } from '../../packages/cli/src/table/choices.ts';
import { fromRoot } from '../../scripts/shared/run.ts';
import type { CheckReport, ListedFinding } from '../cli/support/reports.ts';
import { checkReport, jsonObject } from '../cli/support/reports.ts';
import type { Ran } from '../cli/support/run-main.ts';
import { run } from '../cli/support/run-main.ts';
import { flaws, parsed } from '../documents/structure.ts';
import { visit } from '../documents/visit.ts';
import type { Complaint } from './complaint.ts';
import { linesOf, slipsIn, timed, wrongRange } from './complaint.ts';
import { examples, neighbours } from './material.ts';
import { wrongInSequence } from './sequences.ts';

/** The name of the input in its folder. */
export const draft = 'draft.peer';

/** Another specification, in order, to compare it with. */
export const other = 'other.peer';

const compiled = (schema: object) => new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
const schemaAt = (path: string): object => jsonObject(readFileSync(fromRoot(path), 'utf8'));
const isReport = compiled(schemaAt('packages/cli/schema/check-1.schema.json'));
// The schema itself is of draft 4; what it demands is the same in draft 7.
const isSarif = compiled({ ...schemaAt('test/cli/resources/sarif-2.1.0-rtm.5.json'), $schema: undefined, id: undefined });

/** On a runner of GitHub, where a line of output can be a command, and with the trace of what goes wrong. */
const env = { GITHUB_ACTIONS: 'true', PEERSPEC_DEBUG: '1' };

/** Characters that steer a terminal or turn the direction of what follows. (A mark of direction alone, U+200F, turns nothing else.) */
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** What Markdown makes of an author's text where it is not kept from it. */
const foreign = new Set(['html', 'image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition']);

const foreignIn = (document: string): readonly string[] => {
  const found: string[] = [];
  visit(parsed(document), (node) => {
    if (foreign.has(node.type)) found.push(node.type);
    if (node.type === 'link' && !/^(?:https?:\/\/|mailto:)/i.test(node.url)) found.push(`link to ${node.url}`);
  });
  return found;
};

interface Command {
  readonly argv: readonly string[];
  /** Whether programs read it: then it escapes in its own way. */
  readonly isData?: boolean;
  /** Whether its lines are meant for GitHub. */
  readonly isForGitHub?: boolean;
}

/** Formats of `check` that programs read. */
const data = new Set<string>(['json', 'sarif', 'jsonl', 'gitlab', 'rdjson', 'junit', 'checkstyle']);

/** What a program writes that no screen shows goes into a file. */
const isBinary = (format: string): boolean => format === 'docx' || format === 'xlsx';

/** Every text goes through these. */
const always: readonly Command[] = [
  ...checkFormats.map((format) => ({
    argv: ['check', draft, '--format', format],
    isData: data.has(format),
    isForGitHub: format === 'github',
  })),
  { argv: ['generate', draft, '--out', '-', '--document', 'commissioning'] },
  { argv: ['export', draft, '--format', 'json'], isData: true },
  { argv: ['questions', draft] },
  { argv: ['format', '--check', draft] },
];

/** These take turns, so that a text is not tried for half a minute. */
const inTurn: readonly Command[] = [
  { argv: ['check', draft, '--exit-zero', '--open', '--accepted', '--min-severity', 'warning', '--max-warnings', '3'] },
  { argv: ['check', draft, '--statistics', '--quiet'] },
  ...documentNames.slice(1).map((name) => ({ argv: ['generate', draft, '--out', '-', '--document', name] })),
  { argv: ['generate', draft, '--out', '-', '--format', 'html'] },
  { argv: ['generate', draft, '--out', 'out', '--format', 'docx'] },
  ...pictureNames.map((name) => ({ argv: ['generate', draft, '--out', '-', '--picture', name] })),
  ...pictureFormats.map((format) => ({ argv: ['generate', draft, '--out', '-', '--picture', 'theory', '--format', format] })),
  ...compareFormats.map((format) => ({
    argv: ['compare', other, draft, '--format', format, ...(isBinary(format) ? ['--out', 'compared.docx'] : [])],
    isData: format === 'json',
  })),
  ...diffFormats.map((format) => ({ argv: ['diff', other, draft, '--format', format], isData: format === 'json' })),
  ...exportTables.map((table) => ({ argv: ['export', draft, '--format', 'csv', '--table', table], isData: true })),
  ...tableFormats.map((format) => ({
    argv: ['table', draft, '--format', format, ...(isBinary(format) ? ['--out', 'table.xlsx'] : [])],
    isData: format === 'csv',
  })),
  // A draft is the text of a file, which arrives as it is where no person reads it.
  ...importSources.map((source) => ({ argv: ['import', draft, '--from', source], isData: true })),
  ...standardNames.map((name) => ({ argv: ['questions', draft, '--standard', name] })),
  ...['summary', 'accepted'].flatMap((name) => [{ argv: [name, draft] }, { argv: [name, draft, '--format', 'markdown'] }]),
  { argv: ['config', draft] },
];

export const commands = [...always, ...inTurn];

const turns = 5;

/** What a text goes through, by its number among the inputs. */
const commandsFor = (step: number): readonly Command[] => [...always, ...inTurn.filter((_, index) => index % turns === step % turns)];

const nameOf = ({ argv }: Command): string => argv.filter((word) => word !== draft).join(' ');

/** What holds for any output of any command. */
const wrongWithOutput = ({ isData = false, isForGitHub = false }: Command, { out, err }: Ran, text: string, where: string): Complaint[] => {
  // A list of data that goes by position says `null` where there is nothing.
  const said = isData ? out.replaceAll(/^\s*null,?$/gm, '') : out;
  const complaints = slipsIn(said + err, text, where);
  const complain = (promise: string, detail: string): void => void complaints.push({ promise, where, detail: detail.slice(0, 600) });
  const fault = /^.*PeerSpec itself failed[\s\S]*/m.exec(out + err);
  if (fault) complain('PeerSpec itself does not fail', err || fault[0]);
  const prose = isData ? err : out + err;
  const steered = prose.split('\n').find((line) => steering.test(line));
  if (steered !== undefined) complain('no character steers a terminal', JSON.stringify(steered));
  const command = (isForGitHub ? err : prose).split('\n').find((line) => /^\s*::/.test(line));
  if (command !== undefined) complain('no line of an author is a command to GitHub', command);
  if (isForGitHub) {
    const stray = out
      .split('\n')
      .slice(0, -2)
      .find((line) => !/^::(?:error|warning|notice) /.test(line));
    if (stray !== undefined) complain('each line for GitHub is an annotation', stray);
  }
  return complaints;
};

const rangeOf = ({ range: { start, end } }: ListedFinding) => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

const wrongPlaces = (report: CheckReport, text: string, where: string): Complaint[] => {
  // Editors do not count a byte order mark, so places do not either.
  const texts: Readonly<Record<string, string>> = { ...neighbours, [draft]: text.replace(/^\uFEFF/, '') };
  return report.files.flatMap(({ file, findings, accepted }) =>
    [...findings, ...accepted].flatMap((finding) => {
      const wrong = wrongRange(linesOf(texts[file] ?? ''), rangeOf(finding));
      return wrong === undefined ? [] : [{ promise: 'every range is in its file', where, detail: `${file} ${finding.code} ${wrong}` }];
    }),
  );
};

const wrongWithDocument = (document: string, where: string): Complaint[] => {
  if (document === '') return [];
  // A document may say what looks like a slip because an author has written it; `slipsIn` knows better.
  const { slip: _slip, ...others } = flaws(document);
  const wrong = [...Object.entries(others).map(([flaw, places]) => `${flaw}: ${JSON.stringify(places[0])}`), ...foreignIn(document)];
  return wrong.map((detail) => ({ promise: 'a document is sound Markdown', where: `${where}, ${detail.split(':')[0]}`, detail }));
};

/** What the exit codes of all commands should be, given what `check --format json` has said. */
const expectedCodes = ({ summary }: CheckReport): Readonly<Record<string, readonly number[]>> => {
  const failed = summary.failures > 0;
  return {
    check: [failed ? 2 : (summary.findings['error'] ?? 0) > 0 ? 1 : 0],
    // Without an intervention there is nothing to write or to ask.
    generate: failed ? [2] : [0, 1, 2],
    questions: failed ? [2] : [0, 2],
    accepted: failed ? [2] : [0, 1, 2],
    summary: failed ? [2] : [0, 1, 2],
    export: failed ? [2] : [0, 1, 2],
    table: failed ? [2] : [0, 1, 2],
    // What is compared, or read as something else, may be refused for other reasons.
    compare: [0, 1, 2],
    diff: [0, 1, 2],
    import: [0, 1, 2],
    config: [0],
    format: failed ? [2] : [0, 1],
  };
};

const parsedJson = (out: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(out) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const { DOMParser } = new Window();
const isXml = (out: string): boolean => new DOMParser().parseFromString(out, 'application/xml').querySelector('parsererror') === null;
const isJsonLines = (out: string): boolean => out.split('\n').every((line) => line === '' || parsedJson(line) !== undefined);

/** Formats of which it is known only whether they can be read at all. */
const readable: Readonly<Record<string, (out: string) => boolean>> = {
  junit: isXml,
  checkstyle: isXml,
  jsonl: isJsonLines,
  gitlab: (out) => parsedJson(out) !== undefined,
  rdjson: (out) => parsedJson(out) !== undefined,
};

const wrongWithData = (format: string, out: string, text: string): Complaint[] => {
  const where = `check --format ${format}`;
  const canBeRead = readable[format];
  if (canBeRead) return canBeRead(out) ? [] : [{ promise: 'what programs read is valid', where, detail: out.slice(0, 400) }];
  const json = parsedJson(out);
  if (!json) return [{ promise: 'what programs read is valid', where, detail: out.slice(0, 400) }];
  const validate = format === 'json' ? isReport : isSarif;
  if (!validate(json.value)) return [{ promise: 'what programs read is valid', where, detail: JSON.stringify(validate.errors) }];
  return format === 'json' ? wrongPlaces(checkReport(out), text, where) : [];
};

/** Runs the commands on the text, each twice. `folder` holds the neighbours already. */
export const wrongInCommands = async (folder: string, text: string, step: number): Promise<Complaint[]> => {
  const complaints: Complaint[] = [];
  writeFileSync(join(folder, draft), text);
  writeFileSync(join(folder, other), examples[0] ?? '');
  const codes: { readonly where: string; readonly command: string; readonly code: number }[] = [];
  let report: CheckReport | undefined;
  for (const command of commandsFor(step)) {
    const where = nameOf(command);
    const once = await timed(where, complaints, () => run(folder, command.argv, { env }));
    if (!once) continue;
    const again = await run(folder, command.argv, { env });
    if (JSON.stringify(again) !== JSON.stringify(once))
      complaints.push({ promise: 'two runs say the same', where, detail: once.out.slice(0, 200) });
    complaints.push(...wrongWithOutput(command, once, text, where));
    if (!command.argv.includes('--exit-zero')) codes.push({ where, command: command.argv[0] ?? '', code: once.code });
    else if (once.code === 1) complaints.push({ promise: 'findings never change the exit code with --exit-zero', where, detail: once.err });
    const format = command.argv[3];
    if (command.isData && format !== undefined && command.argv[0] === 'check') complaints.push(...wrongWithData(format, once.out, text));
    if (command.argv[0] === 'check' && format === 'json' && parsedJson(once.out)) report = checkReport(once.out);
    if (command.argv.includes('--document')) complaints.push(...wrongWithDocument(once.out, where));
  }
  complaints.push(...(await wrongInSequence(folder, draft, step)));
  if (!report) return complaints;
  const expected = expectedCodes(report);
  for (const { where, command, code } of codes) {
    if (expected[command]?.includes(code) === true) continue;
    complaints.push({ promise: 'the exit code says how it went', where, detail: `${code}, not ${expected[command]?.join(' or ') ?? ''}` });
  }
  return complaints;
};
