/** The document and the picture of a file while it is written. */
import { specificationBlocks, theoryPicture } from '@peerspec/documents';
import { contactsSvg, oneLine, rooms, saidTitle, withoutContents } from '@peerspec/documents/internal';
import type { Problem, Range as SourceRange, Spec } from '@peerspec/language';
import { isWithin } from '@peerspec/language/internal';
import type { Folder, SourceFile } from '../source-file.ts';
import { protocolRange } from '../ranges.ts';
import type { InterventionPreview, Preview } from '../protocol.ts';

/** Behind one of these, nobody can tell what the text was meant to be. */
const breaks: ReadonlySet<string> = new Set(['unclosed-text', 'unclosed-comment', 'missing-brace', 'extra-brace']);

/** Names that nothing has are drawn as such. */
const aboutNames: ReadonlySet<string> = new Set(['unknown-name', 'wrong-kind-of-name', 'duplicate-name']);

const isUnsettled = (spec: Spec, problems: readonly Problem[]): boolean =>
  problems.some(({ code, at }) => breaks.has(code) || (!aboutNames.has(code) && isWithin(at, spec.theory.extent)));

const interventionPreview = (spec: Spec, index: number, problems: readonly Problem[], today: string): InterventionPreview => {
  const title = saidTitle(spec.title);
  const contacts = contactsSvg(spec, `contacts-${String(index + 1)}`, rooms.narrow)?.drawing;
  return {
    ...(spec.name !== undefined && { name: spec.name }),
    ...(title !== undefined && { title: oneLine(title) }),
    at: protocolRange(spec.at),
    extent: protocolRange(spec.extent),
    blocks: withoutContents(specificationBlocks(spec, { today })),
    picture: theoryPicture(spec),
    pictureIsUnsettled: isUnsettled(spec, problems),
    ...(contacts && { contacts }),
  };
};

const isPlace = (value: object): value is SourceRange => 'start' in value && 'end' in value;

/** The other files in which places are, anywhere within a value. */
const filesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isPlace(value)) return value.file === undefined ? [] : [value.file];
  return Object.values(value).flatMap(filesIn);
};

/** What there is to see of a source file as it stands. Never throws for anything in the text. */
export const preview = ({ run, uriOf }: Pick<Folder, 'run' | 'uriOf'>, { file, reading }: SourceFile): Preview => {
  const interventions = reading.specs.map((spec, index) => interventionPreview(spec, index, reading.problems, run.today));
  const files = new Set([file, ...filesIn(interventions)]);
  return {
    file,
    interventions,
    isBrokenOff: reading.problems.some(({ code }) => breaks.has(code)),
    addresses: Object.fromEntries([...files].map((each) => [each, uriOf(each)])),
  };
};
