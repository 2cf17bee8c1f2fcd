/** Runs rules over one Spec: scope, gaps, silence, strictness, accepted departures. */
import type { Acceptance, Range, Spec } from '@peerspec/language';
import { isWithin, readable } from '@peerspec/language/internal';
import type { Known } from '../baseline/known.ts';
import { valueOf } from '../helpers/answers.ts';
import { specIndex } from '../helpers/spec-index.ts';
import { isAbout } from '../helpers/countries-and-topics.ts';
import type { Defaults } from './with-defaults.ts';
import { withDefaults } from './with-defaults.ts';
import type { AcceptedFinding, Finding, Findings, Severity } from './finding.ts';
import { appliesTo } from './applies.ts';
import { kindOf, mostCounted } from './few-of-each.ts';
import { forOtherPeers, isAboutPeers } from './each-peers.ts';
import { inOrder } from './finding.ts';
import type { Hit, Rule, Run, RuleContext, Stage } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import type { Severities } from './strictness.ts';
import { severityAt, severityByDate, stageOf } from './strictness.ts';
import { unreportedHit, unreportedIn } from './unreported.ts';

export interface CheckOptions {
  /** Severities by code, for all stages or for one; `off` keeps a rule quiet. */
  readonly severities?: Severities;
  /** What an intervention is taken to be about where it does not say so itself; only for what its evidence can be. */
  readonly defaults?: Defaults;
  /** How grave is what only the date has brought up; what `severities` sets for a rule counts before it. */
  readonly dates?: Severity | 'off';
  /** What a baseline knows. */
  readonly known?: Known;
  /** Told how long each rule took by itself, without those it asks about, in the units of the host's own clock. */
  readonly timing?: { readonly now: () => number; readonly took: (code: string, time: number) => void };
}

/** Whether the topic and form of support are those that the rule's evidence is about. */
const inScope = ({ scope }: Rule, spec: Spec): boolean => {
  if (!scope) return true;
  const { topics, forms } = scope;
  const form = valueOf(spec.format.form);
  return (
    (topics === undefined || topics.some((topic) => isAbout(spec.topic, topic))) &&
    (forms === undefined || (form !== undefined && forms.includes(form)))
  );
};

/**
 * The paths of whole questions and sections of which nobody need be told that they are missing: they are left open, or
 * asked in a wrong place, which is told there. A gap inside a declaration concerns that one alone.
 */
const toldOf = (spec: Spec): ReadonlySet<string> =>
  new Set([...spec.open.flatMap(({ path, item }) => (item === undefined ? [path] : [])), ...spec.misplaced]);

const sectionOf = (path: string): string => {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
};

/** Whether a question, or the whole section that it belongs to, is one of these. */
const isAmong = (paths: ReadonlySet<string>, path: string): boolean => paths.has(path) || paths.has(sectionOf(path));

/** Whether a rule asks only what makes no sense for these peers. */
const isSenseless = ({ asks = [] }: Rule, spec: Spec): boolean =>
  spec.peers.sameAs.state === 'given' && asks.length > 0 && asks.every((path) => !appliesTo(spec, path));

const placeText = ({ start, end, file = '' }: Range): string =>
  JSON.stringify([start.line, start.character, end.line, end.character, file]);

const noHits: readonly Hit[] = [];

/** What each rule finds in one Spec, asked at most once. */
const askRules = (set: RuleSet, spec: Spec, run: Run, siblings: readonly Spec[], timing: CheckOptions['timing']) => {
  const found = new Map<Rule, readonly Hit[]>();
  const told = toldOf(spec);

  const isTold = (rule: Rule): boolean => told.size > 0 && rule.asks?.some((path) => isAmong(told, path)) === true;

  const unreported = unreportedIn(set, spec, (rule) => inScope(rule, spec));
  const unreportedBy = Map.groupBy(unreported, ([, { rule }]) => rule);

  /** Whether it is about a section that is not begun, of which no publication is said to be silent. */
  const isOfOtherSection = ({ within }: Rule): boolean => within !== undefined && unreported.size === 0 && spec[within].state !== 'given';

  const ask = (rule: Rule): readonly Hit[] => {
    const silences = unreportedBy.get(rule)?.map(([question, silence]) => unreportedHit(question, silence)) ?? noHits;
    if (isTold(rule) || !inScope(rule, spec) || isSenseless(rule, spec)) return silences;
    if (rule.within !== undefined && spec[rule.within].state !== 'given') return silences;
    try {
      const hits: Iterable<Hit> = rule.check(spec, run, ruleContext);
      const found = Array.isArray(hits) ? (hits as readonly Hit[]) : [...hits];
      return silences.length === 0 ? found : [...found, ...silences];
    } catch (cause) {
      throw new Error(`The rule ${rule.code} failed on ${spec.file}.`, { cause });
    }
  };

  /** Time of the rules that the one which is being timed has asked about. */
  let ofOthers = 0;

  const timed = (rule: Rule, clock: NonNullable<typeof timing>): readonly Hit[] => {
    const before = ofOthers;
    ofOthers = 0;
    const begun = clock.now();
    const answer = ask(rule);
    const whole = clock.now() - begun;
    clock.took(rule.code, whole - ofOthers);
    ofOthers = before + whole;
    return answer;
  };

  const hits = (rule: Rule): readonly Hit[] => {
    // Most rules of a draft are about sections that are not begun: that is seen faster than kept.
    if (isOfOtherSection(rule)) return noHits;
    const known = found.get(rule);
    if (known) return known;
    const answer = timing ? timed(rule, timing) : ask(rule);
    found.set(rule, answer);
    return answer;
  };

  const ruleContext: RuleContext = {
    codes: set.codes,
    rule: (code) => set.byCode(code),
    finds: (code) => {
      const rule = set.byCode(code);
      return rule !== undefined && hits(rule).length > 0;
    },
    saysUnreported: (question) => unreported.has(question),
    siblings,
  };

  const speaks = (rule: Rule): boolean => isTold(rule) || hits(rule).length > 0;

  /** A rule keeps quiet where one that comes before it speaks, or would if its question were not told of otherwise. */
  const silenced = (rule: Rule): boolean => set.before(rule).some(speaks);

  const besideFigures = new Set(spec.placeholders.flatMap(({ answerAt }) => (answerAt ? [placeText(answerAt)] : [])));

  /** A figure whose words only say that there are none yet is told of them: nobody need be told that they are missing. */
  const saidAlready = ({ acceptable }: Rule, { at }: Hit): boolean => acceptable !== false && besideFigures.has(placeText(at));

  return {
    told: (rule: Rule): readonly Hit[] => {
      if (isOfOtherSection(rule) || silenced(rule)) return noHits;
      const answer = hits(rule);
      return besideFigures.size === 0 ? answer : answer.filter((hit) => !saidAlready(rule, hit));
    },
  };
};

/** So that whoever has changed nothing knows why a run that was in order yesterday is not today. */
const broughtUpByDate = ' This depends on the date of the check: it can come up although nobody has changed the text.';

/** Whoever encodes a publication cannot plan or decide anything: an answer stands there, or its silence is written down. */
const remedyOf = ({ remedy, unreported, asks: [asked] = [] }: Rule, spec: Spec): string =>
  unreported === undefined || asked === undefined || stageOf(spec) !== 'published'
    ? remedy
    : `Look for it in the publication; where it does not say, write \`${asked.slice(asked.lastIndexOf('.') + 1)}: not-reported\`.`;

const findingOf = (rule: Rule, spec: Spec, hit: Hit, severity: Finding['severity']): Finding => ({
  code: rule.code,
  severity,
  // Only words of an author can be too long to be read; the rule's own are not.
  message: hit.message === undefined ? rule.message : readable(hit.message),
  why: `${hit.why ?? rule.why}${hit.byDate ? broughtUpByDate : ''}`,
  remedy: hit.remedy === undefined ? remedyOf(rule, spec) : readable(hit.remedy),
  ...(rule.scope && !hit.outsideEvidence && { scope: rule.scope.saying }),
  file: hit.at.file ?? spec.file,
  at: hit.at,
  ...(hit.replacement !== undefined && { replacement: hit.replacement }),
  ...(hit.related && { related: hit.related.map(({ message, at }) => ({ message: readable(message), at })) }),
  ...(spec.name !== undefined && { intervention: spec.name }),
});

/** The departures that count: the first for each rule that can be departed from. */
const acceptances = (spec: Spec, set: RuleSet): ReadonlyMap<string, Acceptance> => {
  const accepted = new Map<string, Acceptance>();
  for (const acceptance of spec.accepts) {
    const rule = set.byCode(acceptance.rule);
    if (rule && rule.acceptable !== false && !accepted.has(rule.code)) accepted.set(rule.code, acceptance);
  }
  return accepted;
};

/** One file as it is being checked: all its interventions as they are judged, and how often what has been found in them. */
interface FileCheck {
  readonly run: Run;
  readonly options: CheckOptions;
  readonly siblings: readonly Spec[];
  readonly counts: Map<string, number>;
  /** The rules that are still asked at each stage. */
  readonly asked: Map<Stage, readonly Rule[]>;
}

const begun = (run: Run, options: CheckOptions, siblings: readonly Spec[]): FileCheck => ({
  run,
  options,
  siblings,
  counts: new Map(),
  asked: new Map(),
});

const isFull = ({ counts }: FileCheck, kind: string): boolean => (counts.get(kind) ?? 0) > mostCounted;

/** Counts what an intervention has brought; of what interventions share is told once, however many of them it is found by. */
const count = (file: FileCheck, { extent }: Spec, findings: readonly Finding[]): void => {
  for (const finding of findings) {
    if (!isWithin(finding.at, extent)) continue;
    const kind = kindOf(finding);
    file.counts.set(kind, (file.counts.get(kind) ?? 0) + 1);
    if (isFull(file, kind)) file.asked.clear();
  }
};

/**
 * The rules that an intervention is asked for: those that have not found more in the file, as grave as it would be here,
 * than is counted. What is agreed to stay is listed however often, and what a baseline knows may be any.
 */
const rulesFor = (set: RuleSet, file: FileCheck, stage: Stage, agreed: ReadonlyMap<string, Acceptance>): readonly Rule[] => {
  const { options, counts, asked } = file;
  if (counts.size === 0 || agreed.size > 0 || options.known) return set.rules;
  const known = asked.get(stage);
  if (known) return known;
  const rules = set.rules.filter((rule) => {
    const severity = severityAt(rule, stage, options.severities);
    return severity === 'off' || !isFull(file, kindOf({ code: rule.code, severity }));
  });
  asked.set(stage, rules);
  return rules;
};

const checkJudged = (set: RuleSet, spec: Spec, file: FileCheck): Findings => {
  const { run, options, siblings } = file;
  // Worked out before any rule is timed: the first to ask would be charged for what all of them use.
  specIndex(spec);
  const asked = askRules(set, spec, run, siblings, options.timing);
  const others = forOtherPeers(spec).map((view) => ({
    extent: view.peers.extent,
    asked: askRules(set, view, run, siblings, options.timing),
  }));
  /** What a rule finds, in the other kinds of peers too. */
  const told = (rule: Rule): readonly Hit[] =>
    others.length === 0 || !isAboutPeers(rule)
      ? asked.told(rule)
      : [...asked.told(rule), ...others.flatMap((other) => other.asked.told(rule).filter(({ at }) => isWithin(at, other.extent)))];
  const stage = stageOf(spec);
  const agreed = acceptances(spec, set);
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const rule of rulesFor(set, file, stage, agreed)) {
    for (const hit of told(rule)) {
      const severity = hit.byDate
        ? severityByDate(rule, stage, options.severities, options.dates, hit.severity)
        : severityAt(rule, stage, options.severities, hit.severity);
      if (severity === 'off') continue;
      const finding = findingOf(rule, spec, hit, severity);
      const acceptance = agreed.get(rule.code);
      if (!acceptance) findings.push(finding);
      else accepted.push({ finding, acceptedAt: acceptance.at, ...(acceptance.because !== undefined && { because: acceptance.because }) });
    }
  }
  const inTurn = inOrder(findings);
  count(file, spec, inTurn);
  return { findings: inTurn, accepted };
};

/**
 * Checks all interventions of a file by the rules of a set, in their order; a rule that has found more than is counted
 * is asked no more. Throws only where a rule itself fails, with an error that names it.
 */
export const checkAll = (set: RuleSet, specs: readonly Spec[], run: Run, options: CheckOptions = {}): readonly Findings[] => {
  const judged = specs.map((spec) => withDefaults(spec, options.defaults));
  const file = begun(run, options, judged);
  return judged.map((spec) => checkJudged(set, spec, file));
};

/** Checks one Spec as if it were alone in its file. Throws as `checkAll` does. */
export const checkSpec = (set: RuleSet, spec: Spec, run: Run, options: CheckOptions = {}): Findings => {
  const judged = withDefaults(spec, options.defaults);
  return checkJudged(set, judged, begun(run, options, [judged]));
};
