/** How far a file has come: its design questions, and the places that are still to be looked at. Never a score. */
import type { Range as Place, Spec } from '@peerspec/language';
import { compareStarts } from '@peerspec/language/internal';
import { gapText, oneLine } from '@peerspec/documents/internal';
import type { CheckOptions, CoverageQuestion } from '@peerspec/rules';
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { Range } from 'vscode-languageserver-types';
import type { Folder, Page } from '../page.ts';
import { rangeOf } from '../places.ts';
import type { InterventionStanding, QuestionStanding, Standing } from '../protocol.ts';

const questionStanding = (folder: Folder, page: Page, question: CoverageQuestion): QuestionStanding => {
  const { path, heading, question: asked, why, example, status, gap, at } = question;
  return {
    path,
    heading,
    question: asked,
    why,
    example,
    status,
    ...(status === 'open' && gap && { gap: gapText(gap) }),
    at: { uri: folder.uriOf(at.file ?? page.file), range: rangeOf(at) },
  };
};

const interventionStanding = (folder: Folder, page: Page, spec: Spec, checked: CheckOptions): InterventionStanding => {
  const coverage = coverageOf(spec, undefined, checked);
  const { sections, answered, silent } = coverage;
  return {
    ...(spec.name !== undefined && { name: spec.name }),
    ...(spec.title !== undefined && { title: oneLine(spec.title) }),
    at: rangeOf(spec.at),
    extent: rangeOf(spec.extent),
    sections: sections.map(({ word, heading, questions }) => ({
      word,
      heading,
      questions: questions.map((question) => questionStanding(folder, page, question)),
    })),
    answered,
    open: statedOpen(coverage),
    silent,
  };
};

/** Where something is left open or found, once for each place at which that begins. */
const gapsOf = (page: Page, found: readonly Place[]): readonly Range[] => {
  const open = page.reading.specs.flatMap((spec) => spec.open.map(({ gap }) => gap.at));
  const places = [...open, ...found].filter(({ file }) => file === undefined || file === page.file).map(rangeOf);
  const first = new Map(places.map((range) => [`${range.start.line}:${range.start.character}`, range] as const));
  return [...first.values()].sort((one, other) => compareStarts(one, other));
};

/** What there is to say about how far a page has come. */
export const standing = async (folder: Folder, page: Page): Promise<Standing> => {
  const checked = await folder.checkOptions(page.file);
  const { findings } = await folder.findings(page.file);
  return {
    interventions: page.reading.specs.map((spec) => interventionStanding(folder, page, spec, checked)),
    gaps: gapsOf(
      page,
      findings.filter(({ file }) => file === page.file).map(({ at }) => at),
    ),
  };
};
