/** What stands behind a name: the section or declaration that has it, with its row of the vocabulary. */
import type { Evidence, Frame, ItemRow, Properties, Range, Reading, SectionRow, Spec } from '@peerspec/language';
import { interventionProperties, sections, topLevelItems } from '@peerspec/language';
import { listIn, partOf } from '@peerspec/rules/internal';

export interface Found {
  readonly frame: Frame;
  readonly properties: Properties;
  /** The intervention that it belongs to; absent where the file shares it. */
  readonly spec?: Spec;
}

const sectionRows = Object.values(sections as Readonly<Record<string, SectionRow>>);

const itemsOf = (section: object, row: SectionRow): readonly Omit<Found, 'spec'>[] =>
  Object.values(row.items).flatMap((item) =>
    listIn(section, item.list).flatMap((frame) => (frame.word === item.word ? [{ frame, properties: item.properties }] : [])),
  );

const ofSpec = (spec: Spec): readonly Found[] => [
  { frame: spec, properties: interventionProperties, spec },
  ...sectionRows.flatMap((row) => {
    const section = partOf(spec, row.word);
    return [{ frame: section, properties: row.properties, spec }, ...itemsOf(section, row).map((item) => ({ ...item, spec }))];
  }),
  ...spec.otherPopulations.map((frame) => ({ frame, properties: sections.population.properties, spec })),
  ...spec.otherPeers.map((frame) => ({ frame, properties: sections.peers.properties, spec })),
];

const ofList = (frames: readonly Frame[], { properties }: Pick<ItemRow, 'properties'>): readonly Found[] =>
  frames.map((frame) => ({ frame, properties }));

const ofShared = ({ shared }: Reading): readonly Found[] => [
  ...shared.contexts.flatMap((context) => [
    { frame: context, properties: sections.context.properties },
    ...itemsOf(context, sections.context),
  ]),
  ...ofList(shared.conditions, topLevelItems.condition),
  ...ofList(shared.measures, topLevelItems.measure),
  ...ofList(shared.evidence, topLevelItems.evidence),
];

const endTogether = (first: Range, second: Range): boolean =>
  first.end.line === second.end.line && first.end.character === second.end.character;

/** What has the name that stands at a place of its own file. */
export const declaredAt = (reading: Reading, name: string, at: Range): Found | undefined =>
  [...ofShared(reading), ...reading.specs.flatMap(ofSpec)].find(
    ({ frame }) => frame.name === name && frame.at.file === undefined && endTogether(frame.at, at),
  );

/** Whether something that was declared is evidence. */
export const isEvidence = (frame: Frame): frame is Evidence => frame.word === topLevelItems.evidence.word && 'findings' in frame;
