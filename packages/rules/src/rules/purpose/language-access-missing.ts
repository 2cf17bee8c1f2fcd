import type { Spec } from '@peerspec/language';
import { ifMissing, valueOf } from '../../helpers/answers.ts';
import { addAnswer } from '../../helpers/fixes.ts';
import { wordsOf } from '../../helpers/name-words.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

/** Parts of names that say that people may not share a language. */
const signs: ReadonlySet<string> = new Set(
  'language languages culture cultures ethnicity ethnic nationality origin migrant migrants migration refugee refugees asylum'.split(' '),
);

/** Names by which an author marks whom it is for: topics, the population, what people are matched on. */
const marks = ({ topic, population, matching }: Spec): readonly string[] => [
  ...(valueOf(topic) ?? []).map((said) => said.value),
  population.name ?? '',
  ...matching.characteristics.items.map((characteristic) => characteristic.name ?? ''),
];

export const rule: Rule = {
  code: 'language-access-missing',
  section: 'purpose',
  severity: 'info',
  asks: ['implementation.languages'],
  message: 'Language or origin matters here, but nothing says in which languages support is given.',
  unreported: 'in which languages support was given',
  why: 'People who share no language with a peer may be left out without anyone meaning it.',
  remedy: 'Say in which languages it is offered, how peers are matched by language, and when interpreters are used.',
  when: 'A topic, the name of the population or what people are matched on speaks of language, culture, ethnicity, nationality, migration, refugees or asylum, and nothing is written under `languages`.',
  quiet: 'It does not search texts for such words.',
  sources: [article('What is the idea behind peer support?')],
  bad: 'matching {\n  on language: preferred because "nobody finds words for worry in a second language"\n}\nimplementation {\n  // nothing about languages\n}',
  good: 'matching {\n  on language: preferred because "nobody finds words for worry in a second language"\n}\nimplementation {\n  languages: "English and Urdu; interpreters by telephone"\n}',
  check: (spec) =>
    marks(spec).some((name) => wordsOf(name).some((part) => signs.has(part))) ? ifMissing(spec.implementation.languages) : [],
  fix: addAnswer('implementation.languages'),
};
