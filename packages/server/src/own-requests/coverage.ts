/** How far a file has come: its design questions, and the places that are still to be looked at. Never a score. */
import type { Range as Place, Spec } from '@peerspec/language';
import { compareStarts } from '@peerspec/language/internal';
import { gapText, oneLine } from '@peerspec/documents/internal';
import type { CheckOptions, CoverageQuestion } from '@peerspec/rules';
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { Range } from 'vscode-languageserver-types';
import type { Folder, SourceFile } from '../source-file.ts';
import { rangeOf } from '../ranges.ts';
import type { InterventionCoverage, QuestionCoverage, FileCoverage } from '../protocol.ts';

const questionCoverage = (folder: Folder, source: SourceFile, question: CoverageQuestion): QuestionCoverage => {
  const { path, heading, question: asked, why, example, status, gap, at } = question;
  return {
    path,
    heading,
    question: asked,
    why,
    example,
    status,
    ...(status === 'open' && gap && { gap: gapText(gap) }),
    at: { uri: folder.uriOf(at.file ?? source.file), range: rangeOf(at) },
  };
};

const interventionCoverage = (folder: Folder, source: SourceFile, spec: Spec, checked: CheckOptions): InterventionCoverage => {
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
      questions: questions.map((question) => questionCoverage(folder, source, question)),
    })),
    answered,
    open: statedOpen(coverage),
    silent,
  };
};

/** Where something is left open or found, once for each place at which that begins. */
const gapsOf = (source: SourceFile, found: readonly Place[]): readonly Range[] => {
  const open = source.reading.specs.flatMap((spec) => spec.open.map(({ gap }) => gap.at));
  const places = [...open, ...found].filter(({ file }) => file === undefined || file === source.file).map(rangeOf);
  const first = new Map(places.map((range) => [`${range.start.line}:${range.start.character}`, range] as const));
  return [...first.values()].sort((one, other) => compareStarts(one, other));
};

/** What there is to say about how far a file has come. */
export const fileCoverage = async (folder: Folder, source: SourceFile): Promise<FileCoverage> => {
  const checked = await folder.checkOptions(source.file);
  const { findings } = await folder.findings(source.file);
  return {
    interventions: source.reading.specs.map((spec) => interventionCoverage(folder, source, spec, checked)),
    gaps: gapsOf(
      source,
      findings.filter(({ file }) => file === source.file).map(({ at }) => at),
    ),
  };
};
