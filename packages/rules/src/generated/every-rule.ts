/* Generated from src/rules/ by `npm run generate`; do not edit. */
import { rule as adaptationChangesUnstated } from '../rules/purpose/adaptation-changes-unstated.ts';
import { rule as eligibleNumberMissing } from '../rules/purpose/eligible-number-missing.ts';
import { rule as equityClaimWithoutReachMeasure } from '../rules/purpose/equity-claim-without-reach-measure.ts';
import { rule as equityUnanswered } from '../rules/purpose/equity-unanswered.ts';
import { rule as groupUndefined } from '../rules/purpose/group-undefined.ts';
import { rule as languageAccessMissing } from '../rules/purpose/language-access-missing.ts';
import { rule as participationVoluntaryUnstated } from '../rules/purpose/participation-voluntary-unstated.ts';
import { rule as populationUndefined } from '../rules/purpose/population-undefined.ts';
import { rule as populationVagueTerm } from '../rules/purpose/population-vague-term.ts';
import { rule as reachUnmeasured } from '../rules/purpose/reach-unmeasured.ts';
import { rule as universalOrTargetedUnstated } from '../rules/purpose/universal-or-targeted-unstated.ts';
import { rule as approachFidelityUnchecked } from '../rules/peers/approach-fidelity-unchecked.ts';
import { rule as autonomyScriptConflict } from '../rules/peers/autonomy-script-conflict.ts';
import { rule as escalationRouteMissing } from '../rules/peers/escalation-route-missing.ts';
import { rule as matchingUnstated } from '../rules/peers/matching-unstated.ts';
import { rule as matchingWithoutRationale } from '../rules/peers/matching-without-rationale.ts';
import { rule as peerCapacityShortfall } from '../rules/peers/peer-capacity-shortfall.ts';
import { rule as peerDefinitionMissing } from '../rules/peers/peer-definition-missing.ts';
import { rule as peerExperienceKindUnstated } from '../rules/peers/peer-experience-kind-unstated.ts';
import { rule as peerRecencyUnstated } from '../rules/peers/peer-recency-unstated.ts';
import { rule as peerRewardUnstated } from '../rules/peers/peer-reward-unstated.ts';
import { rule as peerSelectionMissing } from '../rules/peers/peer-selection-missing.ts';
import { rule as peerTasksUndefined } from '../rules/peers/peer-tasks-undefined.ts';
import { rule as peerTrainingMissing } from '../rules/peers/peer-training-missing.ts';
import { rule as peerTrainingUnquantified } from '../rules/peers/peer-training-unquantified.ts';
import { rule as peerTurnoverUnplanned } from '../rules/peers/peer-turnover-unplanned.ts';
import { rule as peerWellbeingMissing } from '../rules/peers/peer-wellbeing-missing.ts';
import { rule as safeguardingMissing } from '../rules/peers/safeguarding-missing.ts';
import { rule as similarityMechanismWithoutMatching } from '../rules/peers/similarity-mechanism-without-matching.ts';
import { rule as supervisionMissing } from '../rules/peers/supervision-missing.ts';
import { rule as supervisionUnquantified } from '../rules/peers/supervision-unquantified.ts';
import { rule as trainingApproachUnstated } from '../rules/peers/training-approach-unstated.ts';
import { rule as accessSinglePoint } from '../rules/contacts/access-single-point.ts';
import { rule as ambiguousFrequency } from '../rules/contacts/ambiguous-frequency.ts';
import { rule as availabilityUnstated } from '../rules/contacts/availability-unstated.ts';
import { rule as birthNotificationMissing } from '../rules/contacts/birth-notification-missing.ts';
import { rule as contactLengthMissing } from '../rules/contacts/contact-length-missing.ts';
import { rule as contactNumberMissing } from '../rules/contacts/contact-number-missing.ts';
import { rule as contactScheduleMissing } from '../rules/contacts/contact-schedule-missing.ts';
import { rule as doseArithmeticMismatch } from '../rules/contacts/dose-arithmetic-mismatch.ts';
import { rule as endingUnstated } from '../rules/contacts/ending-unstated.ts';
import { rule as firstContactLate } from '../rules/contacts/first-contact-late.ts';
import { rule as formUnstated } from '../rules/contacts/form-unstated.ts';
import { rule as groupCompositionUnstated } from '../rules/contacts/group-composition-unstated.ts';
import { rule as initiationUnstated } from '../rules/contacts/initiation-unstated.ts';
import { rule as lowIntensity } from '../rules/contacts/low-intensity.ts';
import { rule as materialsUnstated } from '../rules/contacts/materials-unstated.ts';
import { rule as minimumDoseUndefined } from '../rules/contacts/minimum-dose-undefined.ts';
import { rule as mixedFormOneTheory } from '../rules/contacts/mixed-form-one-theory.ts';
import { rule as modeUnstated } from '../rules/contacts/mode-unstated.ts';
import { rule as moderationUnstated } from '../rules/contacts/moderation-unstated.ts';
import { rule as noPostnatalContact } from '../rules/contacts/no-postnatal-contact.ts';
import { rule as reactiveOnly } from '../rules/contacts/reactive-only.ts';
import { rule as settingUnstated } from '../rules/contacts/setting-unstated.ts';
import { rule as tailoringUnbounded } from '../rules/contacts/tailoring-unbounded.ts';
import { rule as backgroundRateMissing } from '../rules/context/background-rate-missing.ts';
import { rule as backgroundRateStale } from '../rules/context/background-rate-stale.ts';
import { rule as barrierUnanswered } from '../rules/context/barrier-unanswered.ts';
import { rule as conditionUnmet } from '../rules/context/condition-unmet.ts';
import { rule as contextComponentsMissing } from '../rules/context/context-components-missing.ts';
import { rule as existingPeerServiceUnstated } from '../rules/context/existing-peer-service-unstated.ts';
import { rule as lowBackgroundDirectClaim } from '../rules/context/low-background-direct-claim.ts';
import { rule as noHeadroom } from '../rules/context/no-headroom.ts';
import { rule as serviceIntegrationMissing } from '../rules/context/service-integration-missing.ts';
import { rule as usualCareLabelOnly } from '../rules/context/usual-care-label-only.ts';
import { rule as usualCareMissing } from '../rules/context/usual-care-missing.ts';
import { rule as accountabilityLineMissing } from '../rules/theory/accountability-line-missing.ts';
import { rule as activityDeadEnd } from '../rules/theory/activity-dead-end.ts';
import { rule as arrowsContradict } from '../rules/theory/arrows-contradict.ts';
import { rule as assumptionMissing } from '../rules/theory/assumption-missing.ts';
import { rule as assumptionUntested } from '../rules/theory/assumption-untested.ts';
import { rule as componentsInteractionUnstated } from '../rules/theory/components-interaction-unstated.ts';
import { rule as designDecisionUnused } from '../rules/theory/design-decision-unused.ts';
import { rule as harmsThin } from '../rules/theory/harms-thin.ts';
import { rule as levelClaimMismatch } from '../rules/theory/level-claim-mismatch.ts';
import { rule as linkWithoutSupport } from '../rules/theory/link-without-support.ts';
import { rule as measuredTooLateToExplain } from '../rules/theory/measured-too-late-to-explain.ts';
import { rule as mechanismWithoutContext } from '../rules/theory/mechanism-without-context.ts';
import { rule as mechanismWithoutReasoning } from '../rules/theory/mechanism-without-reasoning.ts';
import { rule as missingMiddle } from '../rules/theory/missing-middle.ts';
import { rule as noMechanism } from '../rules/theory/no-mechanism.ts';
import { rule as outcomeTimeMissing } from '../rules/theory/outcome-time-missing.ts';
import { rule as outcomeUnreachable } from '../rules/theory/outcome-unreachable.ts';
import { rule as supportTypesUnstated } from '../rules/theory/support-types-unstated.ts';
import { rule as theoryElementUndelivered } from '../rules/theory/theory-element-undelivered.ts';
import { rule as theoryMissing } from '../rules/theory/theory-missing.ts';
import { rule as theoryNotShared } from '../rules/theory/theory-not-shared.ts';
import { rule as theoryReviewMissing } from '../rules/theory/theory-review-missing.ts';
import { rule as theoryReviewOverdue } from '../rules/theory/theory-review-overdue.ts';
import { rule as timeOrderViolation } from '../rules/theory/time-order-violation.ts';
import { rule as unintendedAbsent } from '../rules/theory/unintended-absent.ts';
import { rule as unmarkedLoop } from '../rules/theory/unmarked-loop.ts';
import { rule as uptakeMechanismMissing } from '../rules/theory/uptake-mechanism-missing.ts';
import { rule as aimWithoutOutcome } from '../rules/outcomes/aim-without-outcome.ts';
import { rule as analysisUnstated } from '../rules/outcomes/analysis-unstated.ts';
import { rule as anonymityLost } from '../rules/outcomes/anonymity-lost.ts';
import { rule as comparabilityUnstated } from '../rules/outcomes/comparability-unstated.ts';
import { rule as comparatorUndefined } from '../rules/outcomes/comparator-undefined.ts';
import { rule as contaminationUnplanned } from '../rules/outcomes/contamination-unplanned.ts';
import { rule as dilutionUnanswered } from '../rules/outcomes/dilution-unanswered.ts';
import { rule as displacementUnplanned } from '../rules/outcomes/displacement-unplanned.ts';
import { rule as economicMissing } from '../rules/outcomes/economic-missing.ts';
import { rule as evaluationEmbeddedMissing } from '../rules/outcomes/evaluation-embedded-missing.ts';
import { rule as experienceAbsent } from '../rules/outcomes/experience-absent.ts';
import { rule as intermediateOutcomesNone } from '../rules/outcomes/intermediate-outcomes-none.ts';
import { rule as ittWithoutDose } from '../rules/outcomes/itt-without-dose.ts';
import { rule as measureNotInTheory } from '../rules/outcomes/measure-not-in-theory.ts';
import { rule as measuredLate } from '../rules/outcomes/measured-late.ts';
import { rule as nothingToCompare } from '../rules/outcomes/nothing-to-compare.ts';
import { rule as outcomeBeyondContract } from '../rules/outcomes/outcome-beyond-contract.ts';
import { rule as outcomeTimepointMissing } from '../rules/outcomes/outcome-timepoint-missing.ts';
import { rule as outcomeUnmeasured } from '../rules/outcomes/outcome-unmeasured.ts';
import { rule as peerOutcomesAbsent } from '../rules/outcomes/peer-outcomes-absent.ts';
import { rule as perProtocolAlone } from '../rules/outcomes/per-protocol-alone.ts';
import { rule as primaryOutcomeMissing } from '../rules/outcomes/primary-outcome-missing.ts';
import { rule as processEvaluationMissing } from '../rules/outcomes/process-evaluation-missing.ts';
import { rule as targetWithinChance } from '../rules/outcomes/target-within-chance.ts';
import { rule as targetWithoutBaseline } from '../rules/outcomes/target-without-baseline.ts';
import { rule as twoPrimaryOutcomes } from '../rules/outcomes/two-primary-outcomes.ts';
import { rule as confidentialityOverSafety } from '../rules/implementation/confidentiality-over-safety.ts';
import { rule as coordinationMissing } from '../rules/implementation/coordination-missing.ts';
import { rule as deliveryTargetMissing } from '../rules/implementation/delivery-target-missing.ts';
import { rule as fidelityMissing } from '../rules/implementation/fidelity-missing.ts';
import { rule as fundingMissing } from '../rules/implementation/funding-missing.ts';
import { rule as promotionMissing } from '../rules/implementation/promotion-missing.ts';
import { rule as safetyUnanswered } from '../rules/implementation/safety-unanswered.ts';
import { rule as staffPreparationMissing } from '../rules/implementation/staff-preparation-missing.ts';
import { rule as stakeholdersMissing } from '../rules/implementation/stakeholders-missing.ts';
import { rule as sustainabilityMissing } from '../rules/implementation/sustainability-missing.ts';
import { rule as uptakeTargetMissing } from '../rules/implementation/uptake-target-missing.ts';
import { rule as adaptationEvidence } from '../rules/evidence/adaptation-evidence.ts';
import { rule as evidenceClaimOverreach } from '../rules/evidence/evidence-claim-overreach.ts';
import { rule as evidenceMissing } from '../rules/evidence/evidence-missing.ts';
import { rule as evidenceSuperseded } from '../rules/evidence/evidence-superseded.ts';
import { rule as evidenceTransferDose } from '../rules/evidence/evidence-transfer-dose.ts';
import { rule as evidenceTransferForm } from '../rules/evidence/evidence-transfer-form.ts';
import { rule as evidenceTransferPopulation } from '../rules/evidence/evidence-transfer-population.ts';
import { rule as evidenceTransferSetting } from '../rules/evidence/evidence-transfer-setting.ts';
import { rule as nullEvidenceOmitted } from '../rules/evidence/null-evidence-omitted.ts';
import { rule as acceptNotAllowed } from '../rules/file/accept-not-allowed.ts';
import { rule as acceptUnknownRule } from '../rules/file/accept-unknown-rule.ts';
import { rule as acceptUnused } from '../rules/file/accept-unused.ts';
import { rule as acceptWithoutReason } from '../rules/file/accept-without-reason.ts';
import { rule as decisionOverdue } from '../rules/file/decision-overdue.ts';
import { rule as gapWithoutReason } from '../rules/file/gap-without-reason.ts';
import { rule as nameUnused } from '../rules/file/name-unused.ts';
import { rule as notReportedOutsidePublished } from '../rules/file/not-reported-outside-published.ts';
import { rule as placeholderAnswer } from '../rules/file/placeholder-answer.ts';
import { rule as stageMissing } from '../rules/file/stage-missing.ts';
import { rule as stillOpen } from '../rules/file/still-open.ts';
import { rule as undecidedInDelivery } from '../rules/file/undecided-in-delivery.ts';
import { rule as deliveredBelowMinimum } from '../rules/delivered/delivered-below-minimum.ts';
import { rule as deliveredMissing } from '../rules/delivered/delivered-missing.ts';
import { rule as happenedUnanswered } from '../rules/delivered/happened-unanswered.ts';
import { rule as plannedNotReceived } from '../rules/delivered/planned-not-received.ts';
import { rule as resultAgainstTheory } from '../rules/delivered/result-against-theory.ts';
import { rule as resultMissing } from '../rules/delivered/result-missing.ts';
import { rule as resultWithoutDelivery } from '../rules/delivered/result-without-delivery.ts';
import type { Rule } from '../engine/rule.ts';

export const everyRule: readonly Rule[] = [
  // purpose
  adaptationChangesUnstated,
  eligibleNumberMissing,
  equityClaimWithoutReachMeasure,
  equityUnanswered,
  groupUndefined,
  languageAccessMissing,
  participationVoluntaryUnstated,
  populationUndefined,
  populationVagueTerm,
  reachUnmeasured,
  universalOrTargetedUnstated,
  // peers
  approachFidelityUnchecked,
  autonomyScriptConflict,
  escalationRouteMissing,
  matchingUnstated,
  matchingWithoutRationale,
  peerCapacityShortfall,
  peerDefinitionMissing,
  peerExperienceKindUnstated,
  peerRecencyUnstated,
  peerRewardUnstated,
  peerSelectionMissing,
  peerTasksUndefined,
  peerTrainingMissing,
  peerTrainingUnquantified,
  peerTurnoverUnplanned,
  peerWellbeingMissing,
  safeguardingMissing,
  similarityMechanismWithoutMatching,
  supervisionMissing,
  supervisionUnquantified,
  trainingApproachUnstated,
  // contacts
  accessSinglePoint,
  ambiguousFrequency,
  availabilityUnstated,
  birthNotificationMissing,
  contactLengthMissing,
  contactNumberMissing,
  contactScheduleMissing,
  doseArithmeticMismatch,
  endingUnstated,
  firstContactLate,
  formUnstated,
  groupCompositionUnstated,
  initiationUnstated,
  lowIntensity,
  materialsUnstated,
  minimumDoseUndefined,
  mixedFormOneTheory,
  modeUnstated,
  moderationUnstated,
  noPostnatalContact,
  reactiveOnly,
  settingUnstated,
  tailoringUnbounded,
  // context
  backgroundRateMissing,
  backgroundRateStale,
  barrierUnanswered,
  conditionUnmet,
  contextComponentsMissing,
  existingPeerServiceUnstated,
  lowBackgroundDirectClaim,
  noHeadroom,
  serviceIntegrationMissing,
  usualCareLabelOnly,
  usualCareMissing,
  // theory
  accountabilityLineMissing,
  activityDeadEnd,
  arrowsContradict,
  assumptionMissing,
  assumptionUntested,
  componentsInteractionUnstated,
  designDecisionUnused,
  harmsThin,
  levelClaimMismatch,
  linkWithoutSupport,
  measuredTooLateToExplain,
  mechanismWithoutContext,
  mechanismWithoutReasoning,
  missingMiddle,
  noMechanism,
  outcomeTimeMissing,
  outcomeUnreachable,
  supportTypesUnstated,
  theoryElementUndelivered,
  theoryMissing,
  theoryNotShared,
  theoryReviewMissing,
  theoryReviewOverdue,
  timeOrderViolation,
  unintendedAbsent,
  unmarkedLoop,
  uptakeMechanismMissing,
  // outcomes
  aimWithoutOutcome,
  analysisUnstated,
  anonymityLost,
  comparabilityUnstated,
  comparatorUndefined,
  contaminationUnplanned,
  dilutionUnanswered,
  displacementUnplanned,
  economicMissing,
  evaluationEmbeddedMissing,
  experienceAbsent,
  intermediateOutcomesNone,
  ittWithoutDose,
  measureNotInTheory,
  measuredLate,
  nothingToCompare,
  outcomeBeyondContract,
  outcomeTimepointMissing,
  outcomeUnmeasured,
  peerOutcomesAbsent,
  perProtocolAlone,
  primaryOutcomeMissing,
  processEvaluationMissing,
  targetWithinChance,
  targetWithoutBaseline,
  twoPrimaryOutcomes,
  // implementation
  confidentialityOverSafety,
  coordinationMissing,
  deliveryTargetMissing,
  fidelityMissing,
  fundingMissing,
  promotionMissing,
  safetyUnanswered,
  staffPreparationMissing,
  stakeholdersMissing,
  sustainabilityMissing,
  uptakeTargetMissing,
  // evidence
  adaptationEvidence,
  evidenceClaimOverreach,
  evidenceMissing,
  evidenceSuperseded,
  evidenceTransferDose,
  evidenceTransferForm,
  evidenceTransferPopulation,
  evidenceTransferSetting,
  nullEvidenceOmitted,
  // file
  acceptNotAllowed,
  acceptUnknownRule,
  acceptUnused,
  acceptWithoutReason,
  decisionOverdue,
  gapWithoutReason,
  nameUnused,
  notReportedOutsidePublished,
  placeholderAnswer,
  stageMissing,
  stillOpen,
  undecidedInDelivery,
  // delivered
  deliveredBelowMinimum,
  deliveredMissing,
  happenedUnanswered,
  plannedNotReceived,
  resultAgainstTheory,
  resultMissing,
  resultWithoutDelivery,
];
