/**
 * What outcomes are about, whatever they are called: two with one construct may be the same outcome in other words ("still
 * breastfeeding at 6 weeks", "exclusive breastfeeding at six weeks"), which only a reader can say. Two whose constructs are known,
 * and have nothing in common, are different outcomes.
 */
import { tellingWords } from '@peerspec/language/internal';
import { shareOf } from './likeness.ts';

/** The constructs of the field, with the words by which they are known. */
const constructs: Readonly<Record<string, RegExp>> = {
  'infant feeding': /breast|\bfe(?:d|eds?|eding)\b|formula|lactat|human milk|latch/,
  smoking: /smok|tobacco|cigar|vap(?:es?|ing)\b/,
  alcohol: /alcohol|drunk|drink|sober|sobriety|abstinen|relaps/,
  drugs: /opioid|opiate|heroin|methadone|substance|overdos|inject|drug use|abstinen|relaps/,
  mood: /depress|\bmoods?\b|anxi|distress|well-?being|mental health|stress|psychological|\bphq|\bgad-|epds|edinburgh/,
  trauma: /trauma|ptsd/,
  loneliness:
    /lonel|\balone\b|isolat|connected|belong|friendship|(?:new|have|has|made) friends|social (?:support|inclusion|network|contact)/,
  admissions: /admi(?:ssion|tted)|hospital|bed days|acute care|inpatient/,
  'use of services':
    /use of (?:[a-z]+ )?(?:services|care)|service use|emergency|crisis|appointment|attend(?:s|ance|ed)? (?:at )?(?:clinic|care)/,
  'self-harm and suicide': /suicid|self-?harm/,
  'blood sugar': /hba1c|glyc|blood sugar|glucose/,
  'blood pressure': /blood pressure|hypertens|systolic/,
  weight: /\bweight\b|\bbmi\b|body mass|obes/,
  activity: /physical activity|exercis|\bsteps\b|walk/,
  'quality of life': /quality of life|eq-5d|\bqol\b|sf-(?:12|36)/,
  confidence: /self-?efficacy|confiden|empower|feels? able|self-?esteem|trusts? (?:them|their|her|him)/,
  recovery: /recover|\bhop(?:e|es|eful)\b/,
  treatment: /adheren|takes? (?:their|her|his|the)? ?(?:medicine|tablet|treatment)|viral load|in treatment|dialysis/,
  knowledge: /knowledge|knows? (?:how|what|about|where)|aware/,
  stigma: /stigma|shame|discriminat/,
  'asking for help': /(?:ask|seek)(?:s|ing)? (?:early )?(?:for )?help|help-?seek/,
  work: /employ|\bjobs?\b|in post|back (?:at|to) work/,
  housing: /hous(?:ed|ing)|homeless|tenanc/,
  school: /school|truan|exclu(?:ded|sion) from/,
  deaths: /mortalit|\bdeaths?\b|\bdies?\b|died|survival/,
  testing: /screen|vaccin|immunis|\btest(?:s|ed|ing)\b/,
  'fear and pain': /\bpain\b|\bfears?\b|dread/,
};

const constructsOf = (text: string): readonly string[] =>
  Object.entries(constructs).flatMap(([name, pattern]) => (pattern.test(text.toLowerCase()) ? [name] : []));

/** What can be told of an outcome by its title and its measures. */
export interface Gist {
  readonly constructs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** @param words those of the title that matter. */
export const gistOf = (title: string, words: ReadonlySet<string>, measures: readonly string[]): Gist => {
  const known = constructsOf(title);
  return {
    // What it is measured with tells it where the title does not.
    constructs: new Set(known.length > 0 ? known : measures.flatMap(constructsOf)),
    words: tellingWords(words),
  };
};

const haveCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const each of one) if (other.has(each)) return true;
  return false;
};

/** Of all words in either title, so many are in both where they may be about the same thing. */
const akin = 1 / 3;

/** What has a gist. */
interface Placed {
  readonly gist: Gist;
}

const mayBeSame = ({ gist: one }: Placed, { gist: other }: Placed): boolean =>
  haveCommon(one.constructs, other.constructs) || shareOf(one.words, other.words) >= akin;

/** Pairs of outcomes that may be the same one in other words. */
export const kindredOutcomes = <T extends Placed>(one: readonly T[], other: readonly T[]): readonly (readonly [T, T])[] =>
  one.flatMap((first) => other.filter((second) => mayBeSame(first, second)).map((second) => [first, second] as const));

/** Whether it can be told what an outcome is about. */
export const isTold = ({ gist }: Placed): boolean => gist.constructs.size > 0;
