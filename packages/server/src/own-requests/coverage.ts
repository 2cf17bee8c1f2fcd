/** How far a file has come: its design questions. Never a score. */
import type { Range, Spec } from '@peerspec/language';
import { valueOf } from '@peerspec/language';
import { gapText, oneLine, saidTitle } from '@peerspec/documents/internal';
import type { CheckOptions, CoverageQuestion } from '@peerspec/rules';
import { coverageOf, statedOpen } from '@peerspec/rules';
import type { Folder, SourceFile } from '../source-file.ts';
import { protocolRange } from '../ranges.ts';
import type { InterventionCoverage, QuestionCoverage, FileCoverage } from '../protocol.ts';

/** The address of the file in which something stands. */
type AddressOf = (at: Range) => string;

const questionCoverage = (question: CoverageQuestion, addressOf: AddressOf): QuestionCoverage => {
  const { path, heading, question: asked, why, example, status, gap, at } = question;
  return {
    path,
    heading,
    question: asked,
    why,
    example,
    status,
    ...(status === 'open' && gap && { gap: gapText(gap) }),
    at: { uri: addressOf(at), range: protocolRange(at) },
  };
};

const interventionCoverage = (spec: Spec, checked: CheckOptions, addressOf: AddressOf): InterventionCoverage => {
  const coverage = coverageOf(spec, undefined, checked);
  const { sections, answered, silent } = coverage;
  const stage = valueOf(spec.stage);
  const title = saidTitle(spec.title);
  return {
    ...(spec.name !== undefined && { name: spec.name }),
    ...(title !== undefined && { title: oneLine(title) }),
    ...(stage !== undefined && { stage }),
    at: protocolRange(spec.at),
    extent: protocolRange(spec.extent),
    sections: sections.map(({ word, heading, questions }) => ({
      word,
      heading,
      questions: questions.map((question) => questionCoverage(question, addressOf)),
    })),
    answered,
    open: statedOpen(coverage),
    silent,
  };
};

/** What there is to say about how far a file has come. */
export const fileCoverage = async (folder: Folder, source: SourceFile): Promise<FileCoverage> => {
  const checked = await folder.checkOptions(source.file);
  const { findings } = await folder.findings(source.file);
  const found = findings.filter(({ file, severity }) => file === source.file && severity !== 'hint').length;
  const addressOf: AddressOf = (at) => folder.uriOf(at.file ?? source.file);
  return { found, interventions: source.reading.specs.map((spec) => interventionCoverage(spec, checked, addressOf)) };
};
