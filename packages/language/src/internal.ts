/** What the other packages of PeerSpec need beyond the index; it may change with any version. */
export { compareText } from './compare-text.ts';
export { groupsOf, reachable } from './compute/graph.ts';
export { yearly } from './compute/peer-hours.ts';
export { figure, hoursText, minutesSpanText, spanText } from './compute/spans.ts';
export { completionContextAt, type EnclosingBlock, type CursorPlace, type CompletionContext } from './editing/completion-context.ts';
export { answerShape, propertyShape, type Known } from './editing/answer-shape.ts';
export { asMarked, asPlain, asSnippet, beginsWithChoice, blankText, indented, type Template } from './editing/template.ts';
export { indentStep, layOut } from './format/format.ts';
export { formatTokensOf, type FormatToken } from './format/format-tokens.ts';
export { isPhrase, type Phrase } from './generated/ast.ts';
export { isObject } from './is-object.ts';
export { onceFor } from './once-for.ts';
export { libraryFile } from './library/library-file.ts';
export { placeOf } from './read/context.ts';
export { camel } from './read/answer-map.ts';
export { theoryNodeKinds } from './read/links.ts';
export { listed } from './listed.ts';
export { markAt, marksOf, type Mark } from './read/marks.ts';
export { kindCalled } from './references/name-problems.ts';
export { nameRange } from './read/phrase-ranges.ts';
export { inBrief } from './read/readings.ts';
export { readable } from './read/readable.ts';
export { didYouMean, suggest } from './suggest.ts';
export { nameStatus } from './syntax/name-text.ts';
export { hasForms, normalForm } from './syntax/normal-form.ts';
export { parse, type Parsed, peerServices } from './syntax/parser.ts';
export { lineEndOf, withLineEnd } from './syntax/line-ends.ts';
export {
  comparePositions,
  compareStarts,
  containsCharacter,
  containsCursor,
  isBefore,
  isSameRange,
  isWithin,
  lastBegun,
  lastBegunAt,
  point,
  positionsIn,
  rangesTouch,
} from './syntax/positions.ts';
export { tellingWords, titleWords } from './title-words.ts';
export { titleValue, writtenText } from './syntax/text-token.ts';
export { gapMeant } from './read/placeholder.ts';
export { dateText } from './everyday/dates.ts';
export { withPlainDecimals } from './everyday/numbers.ts';
export { openText, placeholderWords } from './vocabulary/placeholder-words.ts';
export { hasMeaning, itemRows, sectionRows, takeTexts } from './vocabulary/words.ts';
export { minutesInDay } from './vocabulary/time-units.ts';
export { exampleIn } from './vocabulary/examples-by-topic.ts';
export { isWithinTopic, knownTopics } from './vocabulary/topics.ts';
export { usedPaths } from './workspace/uses.ts';
export type { Naming } from './workspace/naming.ts';
export { onlyStretches } from './workspace/excerpt.ts';
export { exportedText } from './workspace/exported-text.ts';
export { unreadableFile } from './workspace/file-problems.ts';
export { inOtherForm, locate } from './workspace/locate.ts';
export { nearestPath } from './workspace/nearest-path.ts';
export { folderOf, inFolder, relativePath, resolveUse } from './workspace/paths.ts';
export { blockOf, interventionBlock, questionOf, topOfFile, type Block } from './vocabulary/blocks.ts';
export { PeerGeneratedModule, PeerGeneratedSharedModule } from './generated/module.ts';
export { type PeerAddedServices, type PeerServices } from './peer-module.ts';
