/** Reads the parts that stand at the top of a configuration and in its overrides alike: rules, and what is taken for granted. */
import { problemEntry } from '@peerspec/language';
import { didYouMean, suggest } from '@peerspec/language/internal';
import type { Node } from 'jsonc-parser';
import { ruleByCode, rules } from '../engine/catalogue.ts';
import { stages } from '../engine/strictness.ts';
import type { Defaults, Placed, RuleSetting, Setting } from './configuration.ts';
import type { Entry, Notes } from './entries.ts';
import { entriesOf, textIn, listedWords, wordsOf } from './entries.ts';
import { slipOf } from './slips.ts';
import { isSetting, isStage, keys, otherSettings, settings, wordPattern } from './keys.ts';

const codes = rules.map(({ code }) => code);

const unknownRule = (notes: Notes, { key, word }: Entry): void => {
  if (notes.isFull()) return;
  if (problemEntry(word)) {
    notes.complain(
      key,
      `\`${word}\` is no rule: it says that something is wrong with a file, which is always an error.`,
      'Remove this line.',
    );
    return;
  }
  const meant = suggest(word, codes);
  const remedy = '`peerspec rules` lists all rules.';
  notes.complain(key, `There is no rule called \`${word}\`${didYouMean(meant)}`, remedy, meant);
};

const howToSet = `A rule is set to ${listedWords(settings, 'or')}, or to one of these for each stage: \`{ "design": "warning" }\`.`;

const severityOf = (notes: Notes, node: Node, remedy = howToSet): Setting | undefined => {
  const text = textIn(node);
  if (text !== undefined && isSetting(text)) return text;
  const written = node.type === 'boolean' ? String(node.value) : text;
  if (written === undefined) notes.complain(node, 'This is not how grave a rule can be.', remedy);
  else {
    const meant = Object.hasOwn(otherSettings, written) ? otherSettings[written] : suggest(written, settings);
    notes.complain(node, `A rule cannot be set to \`${written}\`${didYouMean(meant)}`, remedy, meant);
  }
  return undefined;
};

const atStages = (notes: Notes, code: string, node: Node): readonly RuleSetting[] =>
  entriesOf(notes, node, 'severities by stage').flatMap(({ key, word, value }): readonly RuleSetting[] => {
    if (!isStage(word)) {
      const meant = suggest(word, stages);
      notes.complain(
        key,
        `There is no stage called \`${word}\`${didYouMean(meant)}`,
        `The stages are ${listedWords(stages, 'and')}.`,
        meant,
      );
      return [];
    }
    const severity = value && severityOf(notes, value);
    return value && severity ? [{ code, stage: word, severity, at: notes.placeOf(value) }] : [];
  });

export const readRules = (notes: Notes, node: Node): readonly RuleSetting[] =>
  entriesOf(notes, node, 'rules with how grave each is').flatMap((entry): readonly RuleSetting[] => {
    const { word, value } = entry;
    if (!ruleByCode(word)) {
      unknownRule(notes, entry);
      return [];
    }
    if (!value) return [];
    if (value.type === 'object') return atStages(notes, word, value);
    const severity = severityOf(notes, value);
    return severity ? [{ code: word, severity, at: notes.placeOf(value) }] : [];
  });

const isWord = (text: string): boolean => new RegExp(wordPattern, 'u').test(text);

const examples: Readonly<Record<keyof typeof keys.defaults, string>> = { topic: 'infant-feeding', country: 'UK' };

const readWords = (notes: Notes, node: Node, kind: keyof Defaults): Placed<readonly string[]> | undefined => {
  const example = examples[kind];
  const texts = wordsOf(notes, node, `a word such as \`"${example}"\`, or a list of them`);
  const words = texts.filter(({ value, at }) => {
    if (isWord(value)) {
      const meant = notes.isFull() ? undefined : slipOf(kind, value);
      if (meant === undefined) return true;
      notes.complainAt(
        at,
        `Nothing is known of the ${kind} \`${value}\`${didYouMean(meant)}`,
        `Evidence about \`${meant}\` would not count for \`${value}\`. Correct the word, or leave it out and write it into each file.`,
        meant,
      );
      return false;
    }
    notes.complainAt(
      at,
      `\`${value}\` is not written as in a \`.peer\` file.`,
      `Write one word, with hyphens in it if need be: \`${example}\`.`,
    );
    return false;
  });
  return words.length > 0 ? { value: words.map(({ value }) => value), at: notes.placeOf(node) } : undefined;
};

export const readDates = (notes: Notes, node: Node): Placed<Setting> | undefined => {
  const severity = severityOf(notes, node, `It is set to ${listedWords(settings, 'or')}.`);
  return severity && { value: severity, at: notes.placeOf(node) };
};

export const readDefaults = (notes: Notes, node: Node): Defaults => {
  const found: { topic?: Placed<readonly string[]>; country?: Placed<readonly string[]> } = {};
  for (const { key, word, value } of entriesOf(notes, node, 'a topic and a country')) {
    if (word !== 'topic' && word !== 'country') notes.unknownKey(key, word, keys.defaults);
    else if (value) {
      const words = readWords(notes, value, word);
      if (words) found[word] = words;
    }
  }
  return found;
};
