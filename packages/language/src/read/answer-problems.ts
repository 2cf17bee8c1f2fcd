/** What can be wrong with what stands behind a colon, and with the colon, in plain words. */
import type { Meant } from '../everyday/meaning.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';
import { asked, inBrief, putRight } from './readings.ts';

/** Something begun and not said. `example` is what could be written. */
export const missingAnswer = (word: string, at: Range, described: string, example: string): Problem => ({
  code: 'missing-answer',
  message: `\`${word}\` has no answer yet.`,
  remedy: `Write ${described}; for example \`${example}\`.`,
  at,
});

/** `answers`: what stands behind it, where that has to be put right as well. */
export const missingColon = (word: string, at: Range, answers: readonly Meant[] = []): Problem => ({
  code: 'missing-colon',
  message: `A colon is missing behind \`${word}\`.`,
  remedy: `Write \`${word}: …\`.`,
  at,
  ...(answers.length === 0
    ? { replacement: `${word}:` }
    : putRight(answers.map(({ text, ...rest }) => ({ ...rest, text: `${word}: ${text}` })))),
});

/** The colon between what something is called and its answer: `background "smoking" 61%`. */
export const missingColonBehindTitle = (word: string, at: Range, title: string, answer: string): Problem => ({
  code: 'missing-colon',
  message: `A colon is missing behind the title of \`${word}\`.`,
  remedy: `Write \`${word} ${title}: ${answer}\`.`,
  at,
  replacement: `${title}: ${answer}`,
});

/** A comma behind the last answer, or behind another comma. */
export const idleComma = (at: Range): Problem => ({
  code: 'extra-comma',
  message: 'Behind the comma nothing follows.',
  remedy: 'Remove it, or write the answer that is missing.',
  at,
  replacement: '',
});

/** An answer of the wrong kind. */
export const wrongAnswer = (written: string, word: string, at: Range, described: string): Problem => ({
  code: 'wrong-answer',
  message: `${written} is not an answer to \`${word}\`.`,
  remedy: `Write ${described}.`,
  at,
});

/** An answer in words that are not those of the language, with what they may mean. */
export const wrongAnswers = (said: string, word: string, at: Range, described: string, meant: readonly Meant[]): Problem => ({
  code: 'wrong-answer',
  message: `${/^["“„]/.test(said) ? 'This' : `\`${inBrief(said)}\``} is not an answer to \`${word}\`${asked(meant)}`,
  remedy: `Write ${described}.`,
  at,
  ...putRight(meant),
});

/** `yes` or `none` where a text is asked for: it says that there is something, or nothing, and no more. */
export const bareAnswer = (said: string, word: string, at: Range, example: string, isThere: boolean, meant: readonly Meant[]): Problem => ({
  code: 'wrong-answer',
  message: isThere
    ? `\`${said}\` says only that there is something; what is it?`
    : `\`${said}\` is not an answer to \`${word}\`${asked(meant)}`,
  remedy: isThere
    ? `Say in a sentence what it is; for example \`${word}: ${example}\`.`
    : `Say that there is none, and why: \`${word}: not-applicable because "…"\`.`,
  at,
  ...putRight(meant),
});

/** An answer to another question than the one that it stands behind. */
export const otherQuestion = (word: string, said: string, at: Range, replacement: string): Problem => ({
  code: 'wrong-answer',
  message: `\`${said}\` is not an answer to \`${word}\`; did you mean \`${replacement}\`?`,
  remedy: `Write \`${replacement}\`.`,
  at,
  replacement,
});

/** Several questions answered behind the word of one. */
export const severalQuestions = (word: string, said: string, at: Range, meant: Meant): Problem => ({
  code: 'wrong-answer',
  message: `\`${inBrief(said)}\` says more than \`${word}\` asks for; did you mean \`${meant.text}\`?`,
  remedy: `Write \`${meant.text}\`.`,
  at,
  ...putRight([meant]),
});

/** An answer that is a text, without its quotes. */
export const missingQuotes = (word: string, at: Range, example: string, meant: readonly Meant[] = []): Problem => ({
  code: 'missing-quotes',
  message: `The answer to \`${word}\` needs quotes.`,
  remedy: `Put it in quotes; for example \`${word}: ${example}\`.`,
  at,
  ...putRight(meant),
});

/** A text in which quotes stand. */
export const quotesWithin = (at: Range, meant: readonly Meant[]): Problem => ({
  code: 'wrong-quotes',
  message: 'Quotes within this text end it too early.',
  remedy: 'Write the inner ones as “…”, or put a `\\` before each.',
  at,
  ...putRight(meant),
});

/** A text that is closed after its first words, because these stand in quotes, and goes on. */
export const textGoesOn = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'wrong-quotes',
  message: `The text of \`${word}\` goes on behind the quotation mark that ends it.`,
  remedy: 'Put the whole text in quotes, and write the inner ones as “…”.',
  at,
  ...putRight(meant),
});

/** Words of a list without commas between them. */
export const missingCommas = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'missing-comma',
  message: `Between the answers to \`${word}\` a comma is missing.`,
  remedy: 'Put a comma between them.',
  at,
  ...putRight(meant),
});

export const missingComma = (at: Range): Problem => ({
  code: 'missing-comma',
  message: 'Two texts stand side by side.',
  remedy: 'Put a comma between them, or make them one text.',
  at,
});

/** Texts side by side where one is asked for; nothing of them is lost. */
export const severalTexts = (word: string, at: Range, meant: readonly Meant[]): Problem => ({
  code: 'too-many-answers',
  message: `\`${word}\` takes one text, and there are several.`,
  remedy: 'Make them one text.',
  at,
  ...putRight(meant),
});

export const tooManyAnswers = (word: string, at: Range, described: string): Problem => ({
  code: 'too-many-answers',
  message: `\`${word}\` takes one answer, and there are several.`,
  remedy: `Write ${described}.`,
  at,
});

/** `undecided` beside other answers. */
export const gapAmongAnswers = (gap: string, word: string, at: Range): Problem => ({
  code: 'gap-among-answers',
  message: `\`${gap}\` cannot stand beside other answers to \`${word}\`.`,
  remedy: `Write it alone, with its reason (\`${word}: ${gap} because "…"\`), or remove it.`,
  at,
});

export const emptyText = (word: string, at: Range): Problem => ({
  code: 'empty-text',
  message: `The text of \`${word}\` is empty.`,
  remedy: 'Say something in it, or say openly that it is not decided: `undecided because "…"`.',
  at,
});

export const impossibleDate = (written: string, at: Range): Problem => ({
  code: 'impossible-date',
  message: `\`${written}\` is not a day of the calendar.`,
  remedy: 'Write year, month and day: `2027-03-01`.',
  at,
});

/** `10 to 6`. */
export const backwardsSpan = (at: Range): Problem => ({
  code: 'backwards-span',
  message: 'This runs backwards: the first figure is larger than the second.',
  remedy: 'Write the smaller figure first: `6 to 10`.',
  at,
});
