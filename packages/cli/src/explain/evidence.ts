/** The library of evidence that every file can cite: `peerspec evidence`, and what `explain` says of one entry. */
import { namingOf, explainedSayingsOf } from '@peerspec/documents/internal';
import type { Evidence, EvidenceFinding, Frame, Properties } from '@peerspec/language';
import { builtInEvidence, evidenceItems, topLevelItems } from '@peerspec/language';
import { didYouMean, isWithinTopic, suggest } from '@peerspec/language/internal';
import { answerIn } from '@peerspec/rules/internal';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { countOf } from '../numbers.ts';
import { RunFailure } from '../run-failure.ts';
import { styleFor, widthFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';

const { 'not-for': notFor, ...scope } = topLevelItems.evidence.properties;

/** Entries name nothing but themselves. */
const naming = namingOf([]);

/** "Topic: infant-feeding", for each question of the properties that an entry answers. */
const answersOf = (frame: Frame, properties: Properties): readonly { readonly heading: string; readonly says: string }[] =>
  Object.entries(properties).flatMap(([word, row]) => {
    const answer = answerIn(frame, word);
    if (answer?.state !== 'given') return [];
    return [{ heading: row.heading, says: explainedSayingsOf(row.kind, answer.value, naming).join('; ') }];
  });

const finding = (one: EvidenceFinding): string => {
  const about = answersOf(one, evidenceItems.finding.properties).map(({ heading, says }) => `${heading.toLowerCase()}: ${says}`);
  return about.length === 0 ? (one.title ?? '') : `${one.title ?? ''} (${about.join('; ')})`;
};

/** An entry of the library, by its name. */
export const evidenceCalled = (name: string): Evidence | undefined => builtInEvidence().find((entry) => entry.name === name);

/** What is known of an entry: what it is, what it is about, what was found, and what it may not be used for. */
export const explainEvidence = (io: Io, entry: Evidence): void => {
  const style = styleFor(io, io.stdout);
  const width = widthFor(io.stdout);
  const paragraph = (text: string): string =>
    wrap(text, width - 2)
      .map((line) => `  ${line}`)
      .join('\n');
  const item = (text: string): string =>
    wrap(text, width - 4)
      .map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`)
      .join('\n');
  const parts = [
    { heading: 'What', says: entry.title === undefined ? [] : [entry.title] },
    ...answersOf(entry, scope).map(({ heading, says }) => ({ heading, says: [says] })),
    { heading: 'What was found', says: entry.findings.items.map(finding) },
    ...answersOf(entry, { 'not-for': notFor }).map(({ heading, says }) => ({ heading, says: [says] })),
    { heading: 'How to cite it', says: [`from ${entry.name ?? ''}, behind an answer, a mechanism or an arrow.`] },
  ];
  const told = parts
    .filter(({ says }) => says.length > 0)
    .map(({ heading, says }) => [style('bold', heading), ...says.map(says.length > 1 ? item : paragraph)].join('\n'));
  io.stdout.write(`${[`${style(['bold', 'underline'], entry.name ?? '')}\nEvidence of the built-in library`, ...told].join('\n\n')}\n`);
};

/** Whether an entry is about a word: in its name, its title or its scope, or by a topic that is part of the word's. */
const isAbout = (word: string) => {
  const sought = word.toLowerCase();
  return (entry: Evidence): boolean => {
    const topics = entry.topic.state === 'given' ? entry.topic.value.map(({ value }) => value) : [];
    const texts = [entry.name ?? '', entry.title ?? '', ...answersOf(entry, scope).map(({ says }) => says)];
    return topics.some((topic) => isWithinTopic(topic, sought)) || texts.some((text) => text.toLowerCase().includes(sought));
  };
};

/**
 * Lists the library, or what of it is about a word.
 * @throws RunFailure where nothing is about the word.
 */
export const listEvidence = (io: Io, word: string | undefined): ExitCode => {
  const all = builtInEvidence();
  const found = word === undefined ? all : all.filter(isAbout(word));
  if (found.length === 0) {
    const words = all.flatMap(({ name, topic }) => [name ?? '', ...(topic.state === 'given' ? topic.value.map(({ value }) => value) : [])]);
    throw new RunFailure(
      `Nothing in the library is about “${word ?? ''}”${didYouMean(suggest(word ?? '', words))} \`peerspec evidence\` lists all of it.`,
    );
  }
  const style = styleFor(io, io.stdout);
  const width = widthFor(io.stdout);
  const entries = found.map((entry) => {
    const about = answersOf(entry, { kind: scope.kind, topic: scope.topic, form: scope.form, countries: scope.countries });
    const says = [entry.title ?? '', about.map(({ says: text }) => text).join(' · ')].filter((text) => text !== '');
    return [`  ${style('bold', entry.name ?? '')}`, ...says.flatMap((text) => wrap(text, width - 4).map((line) => `    ${line}`))].join(
      '\n',
    );
  });
  io.stdout.write(
    `${entries.join('\n\n')}\n\n${countOf(found.length, 'entry', 'entries')}. More about one, and what it may not be used for: peerspec explain NAME\n`,
  );
  return exitCodes.fine;
};
