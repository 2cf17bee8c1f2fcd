/** Whoever writes that a publication does not report something is told no less than whoever writes nothing. */
import { questions } from '@peerspec/language';
import { expect, it } from 'vitest';
import { check } from './helpers.ts';
import { complete, type Example } from './mutations/mutants.ts';

const weights = { error: 3, warning: 2, info: 1, hint: 0 } as const;

/** Each code that is found, with the gravest of its findings. */
const weighed = async (text: string): Promise<ReadonlyMap<string, number>> => {
  const found = new Map<string, number>();
  for (const { code, severity } of (await check(text)).findings) found.set(code, Math.max(found.get(code) ?? 0, weights[severity]));
  return found;
};

/** The text with another answer to a question of a section; undefined where the section does not answer it on lines of its own. */
const answering = (text: string, section: string, word: string): ((by: string) => string) | undefined => {
  const head = new RegExp(`^  ${section}\\b[^\\n]*\\{\\n`, 'm').exec(text);
  if (!head) return undefined;
  const from = head.index + head[0].length;
  const to = text.indexOf('\n  }\n', from);
  const answer = new RegExp(`^    ${word}:[^\\n]*(?:\\n     +[^\\n]*)*`, 'm').exec(text.slice(from, to));
  if (!answer) return undefined;
  const at = from + answer.index;
  return (by) => text.slice(0, at) + by + text.slice(at + answer[0].length);
};

it.each(Object.keys(complete) as Example[])('of the example “%s”, question by question', async (name) => {
  const text = complete[name].replace(/^ {2}stage: \S+/m, '  stage: published');
  const asked = questions.flatMap(({ section, word }) => {
    const put = section === '' ? undefined : answering(text, section, word);
    return put ? [{ path: `${section}.${word}`, put, word }] : [];
  });
  expect(asked.length).toBeGreaterThan(30);
  const hidden: string[] = [];
  for (const { path, put, word } of asked) {
    const [silent, reported] = [await weighed(put('')), await weighed(put(`    ${word}: not-reported`))];
    for (const [code, weight] of silent) if ((reported.get(code) ?? -1) < weight) hidden.push(`${path}: ${code}`);
  }
  expect(hidden).toEqual([]);
});
