/** `peerspec accepted`: what authors have agreed to live with, with their reasons. */
import { markdown } from '@peerspec/documents';
import { bullets, heading, paragraph } from '@peerspec/documents/internal';
import type { ProjectOptions } from '../config/projects.ts';
import { againstInputs } from '../disk/identity.ts';
import { isToScreen, writeNamed } from '../disk/write-result.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { readSpecs } from '../targets/read-specs.ts';
import type { InputOptions } from '../targets/standard-input.ts';
import { forTerminal } from '../terminal/escape.ts';
import { toJson } from '../terminal/json.ts';
import type { Style } from '../terminal/style.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { dayOfRun } from '../today.ts';
import { version } from '../version.ts';
import type { acceptedFormats } from './choices.ts';
import type { Departure } from './departures.ts';
import { departuresOf } from './departures.ts';

export interface AcceptedOptions extends ProjectOptions, InputOptions {
  readonly format: (typeof acceptedFormats)[number];
  readonly today?: string;
  /** A file, or `-` for standard output. */
  readonly out?: string;
}

const noReason = 'No reason is given.';

const placeOf = ({ at: { start } }: Departure): string => `${(start.line + 1).toString()}:${(start.character + 1).toString()}`;

const inWords = (departures: readonly Departure[]): string => {
  const files = new Set(departures.map(({ file }) => file)).size;
  const idle = departures.filter(({ trouble }) => trouble !== undefined).length;
  const counted = `${countOf(departures.length, 'departure', 'departures')} in ${countOf(files, 'file', 'files')}`;
  if (departures.length === 0) return 'No departure is accepted.';
  return idle === 0 ? `${counted}, each of them still needed.` : `${counted}; ${countOf(idle, 'is', 'are')} not needed, or never counted.`;
};

const textOf = (departure: Departure, width: number, style: Style): readonly string[] => {
  const { rule, because = noReason, messages, trouble, intervention } = departure;
  const lines = (text: string): readonly string[] => wrap(forTerminal(text), width - 4).map((line) => `    ${line}`);
  const head = [placeOf(departure), style('bold', forTerminal(rule)), ...(intervention === undefined ? [] : [forTerminal(intervention)])];
  return [
    '',
    `  ${head.join('  ')}`,
    ...messages.flatMap((message) => lines(message).map((line) => style('dim', line))),
    ...lines(`Because: ${because}`),
    ...(trouble === undefined ? [] : lines(trouble).map((line) => style('yellow', line))),
  ];
};

const asText = (departures: readonly Departure[], width: number, style: Style): string => {
  const files = [...Map.groupBy(departures, ({ file }) => file)].flatMap(([file, ofFile]) => [
    style('underline', forTerminal(file)),
    ...ofFile.flatMap((each) => textOf(each, width, style)),
    '',
  ]);
  return [...files, inWords(departures), ''].join('\n');
};

const asMarkdown = (departures: readonly Departure[]): string =>
  markdown([
    heading(1, 'Accepted departures'),
    paragraph(inWords(departures)),
    ...[...Map.groupBy(departures, ({ file }) => file)].flatMap(([file, ofFile]) => [
      heading(2, file),
      bullets(
        ofFile.map(({ rule, because = noReason, messages, trouble, intervention, at }) => ({
          lead: { strong: rule },
          text: `${intervention === undefined ? '' : `${intervention}, `}line ${(at.start.line + 1).toString()}: ${because}`,
          inner: [...messages, ...(trouble === undefined ? [] : [trouble])].map((text) => ({ text })),
        })),
      ),
    ]),
  ]);

const asJson = (departures: readonly Departure[]): string =>
  toJson({
    format: 'peerspec-accepted',
    formatVersion: 1,
    peerspec: version,
    departures: departures.map(({ file, intervention, rule, because, at: { start }, messages, trouble }) => ({
      file,
      ...(intervention !== undefined && { intervention }),
      rule,
      because: because ?? null,
      line: start.line + 1,
      column: start.character + 1,
      needed: trouble === undefined,
      messages,
      ...(trouble !== undefined && { trouble }),
    })),
  });

/** Lists all departures. @throws RunFailure where an option makes no sense. */
export const accepted = async (io: Io, paths: readonly string[], options: AcceptedOptions): Promise<ExitCode> => {
  const { format, out } = options;
  const today = dayOfRun(options.today, io.now);
  const { files, code, inputs } = await readSpecs(io, paths.length === 0 ? ['.'] : paths, options);
  const departures = departuresOf(files, today);
  const written = {
    text: () =>
      asText(departures, isToScreen(out) ? widthFor(io.stdout) : 80, isToScreen(out) ? styleFor(io, io.stdout) : (_, text) => text),
    markdown: () => asMarkdown(departures),
    json: () => asJson(departures),
  }[format]();
  if (isToScreen(out)) io.stdout.write(written);
  else await writeNamed(io, out, written, againstInputs(io.disk, inputs));
  return code;
};
