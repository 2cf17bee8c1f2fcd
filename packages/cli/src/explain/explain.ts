/** `peerspec explain`: what a finding means, why it matters, how to put it right; and what is known of evidence. */
import { builtInEvidence, problemCatalogue } from '@peerspec/language';
import { didYouMean, suggest } from '@peerspec/language/internal';
import type { Explanation } from '@peerspec/rules';
import { rules, sectionTitles, stages } from '@peerspec/rules';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { RunFailure } from '../run-failure.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { describeCode } from './describe-code.ts';
import { evidenceCalled, explainEvidence } from './evidence.ts';

/** A part of a page: a heading with paragraphs, or with lines that are shown as they are. */
type Part = { readonly heading: string; readonly says: readonly string[] } | { readonly heading: string; readonly shows: string };

const said = (heading: string, ...says: readonly (string | undefined)[]): readonly Part[] => {
  const paragraphs = says.filter((each) => each !== undefined);
  return paragraphs.length === 0 ? [] : [{ heading, says: paragraphs }];
};

const shown = (heading: string, shows: string | undefined): readonly Part[] => (shows === undefined ? [] : [{ heading, shows }]);

const waiting = ({ after }: Explanation): string | undefined =>
  after.length === 0 ? undefined : `It waits until nothing is found by ${after.join(' and ')}.`;

const gravity = ({ section, stages: atStage }: Explanation): string =>
  section === 'language'
    ? 'An error at every stage.'
    : `${stages.map((stage) => `${stage}: ${atStage[stage]}`).join(', ')}. Without a stage it is judged as at design.`;

const acceptance = ({ acceptable, code, section }: Explanation): string => {
  if (acceptable) return `Yes, with a reason that readers of the document will see: accept ${code} because "…"`;
  return section === 'language' ? 'No: it is wrong with the file itself.' : 'No: contradictions and safety cannot be accepted away.';
};

/** Another severity than the one it has, for an example. */
const settingOf = ({ code, severity, section }: Explanation): string | undefined =>
  section === 'language' ? undefined : `{ "rules": { "${code}": "${severity === 'info' ? 'warning' : 'info'}" } }`;

const partsOf = (explanation: Explanation): readonly Part[] => [
  ...said('What', explanation.message),
  ...said('Why', explanation.why),
  ...said('What to do', explanation.remedy),
  ...said('When it is said', explanation.when, explanation.quiet, waiting(explanation)),
  ...said('Where the evidence comes from', explanation.scope),
  ...shown('What sets it off', explanation.bad),
  ...shown('What puts it right', explanation.good),
  ...said('How grave it is, by stage', gravity(explanation)),
  ...said('Can it be accepted?', acceptance(explanation)),
  ...shown('How to set it, in peerspec.config.json', settingOf(explanation)),
  ...said('What the editor offers', ...explanation.offers.map((offer) => `To ${offer}.`)),
  ...said('Sources', ...explanation.sources),
  ...said('Since version', explanation.since),
];

const linesOf = (part: Part, width: number): readonly string[] =>
  'shows' in part
    ? part.shows
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`.trimEnd())
    : part.says.flatMap((paragraph) => wrap(paragraph, width - 2).map((line) => `  ${line}`));

const titleOf = ({ section }: Explanation): string => (section === 'language' ? 'Problems with the file itself' : sectionTitles[section]);

/** @throws RunFailure where there is no such code, nor evidence of that name. */
export const explain = (io: Io, code: string): ExitCode => {
  const explanation = describeCode(code);
  const evidence = explanation ? undefined : evidenceCalled(code);
  if (evidence) {
    explainEvidence(io, evidence);
    return exitCodes.fine;
  }
  if (!explanation) {
    const known = [...[...rules, ...problemCatalogue].map((each) => each.code), ...builtInEvidence().flatMap(({ name }) => name ?? [])];
    throw new RunFailure(
      `There is no finding called \`${code}\`${didYouMean(suggest(code, known))} \`peerspec rules\` lists what there is.`,
    );
  }
  const style = styleFor(io, io.stdout);
  const width = widthFor(io.stdout);
  const parts = partsOf(explanation).map((part) => [style('bold', part.heading), ...linesOf(part, width)].join('\n'));
  io.stdout.write(`${[`${style(['bold', 'underline'], code)}\n${titleOf(explanation)}`, ...parts].join('\n\n')}\n`);
  return exitCodes.fine;
};
