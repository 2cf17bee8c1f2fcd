/** What the other packages of PeerSpec need beyond the index; it may change with any version. */
export { baselineText, isWrong, readBaseline, type BaselineEntry } from './baseline/baseline.ts';
export { knownBy, shownMilder, type Known } from './baseline/known.ts';
export { checkSpec } from './engine/check.ts';
export { problemPage, ruleIndex, rulePage, waitingPage } from './engine/explain.ts';
export { elementsOf } from './engine/element.ts';
export { fewOfEach } from './engine/few-of-each.ts';
export { inOrder, inOrderOf, type Ordered } from './engine/finding.ts';
export { identityOf, newIdentities } from './engine/identity.ts';
export { severityAt } from './engine/strictness.ts';
export { withExtended } from './configuration/extending.ts';
export { covers, gap, isTrouble, readGlob, type Step, type Trouble as GlobTrouble } from './configuration/glob.ts';
export {
  configured,
  type InForce,
  type InForceRule,
  type InForceSetting,
  type InForceWords,
  type SettingSource,
} from './configuration/in-force.ts';
export { openProject, type FoundConfiguration, type Project } from './configuration/project.ts';
export { whyUnread, type Unread } from './configuration/unread.ts';
export { addDuration } from './helpers/dates.ts';
export { isHunch } from './helpers/citations.ts';
export { answerIn, isOnlyBegun, isSectionWord, itemsIn, listIn, partOf } from './helpers/by-word.ts';
export { isPartOf, otherPlaces, otherTopics } from './helpers/countries-and-topics.ts';
export { cursor } from './helpers/blanks.ts';
export { insertAnswer, insertItem, insertSection } from './helpers/fixes.ts';
export { areAkin } from './helpers/forms.ts';
export { fewestThatWorked, isLikeTrialsOfFeeding } from './helpers/infant-feeding.ts';
export { jolly2012 } from './helpers/sources.ts';
export { outcomesOfResult } from './helpers/results.ts';
