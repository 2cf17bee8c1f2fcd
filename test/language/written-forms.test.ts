/** What the reference page says of how answers are written is so: each form is read, and each that is none is refused. */
import { readText, writtenForms } from '@peerspec/language';
import { describe, expect, it } from 'vitest';

/** What is told of an answer that its question does not take, and of nothing else. */
const refusals = ['wrong-answer', 'missing-quotes', 'missing-comma', 'too-many-answers', 'unknown-name'];

/** A file in which one question is answered, by its path; everything that an answer may name is declared. */
const fileWith = (path: string, answer: string): string => {
  const [first = '', second = '', third] = path.split('.');
  const inside = (section: string): string => {
    if (first !== section) return '';
    return third === undefined ? `${second}: ${answer}` : '';
  };
  const outcome = first === 'outcomes' ? `${third ?? ''}: ${answer}` : '';
  const contact = first === 'contacts' ? `${third ?? ''}: ${answer}` : '';
  const study = first === 'evaluation' ? `${third ?? ''}: ${answer}` : '';
  return [
    'measure WEMWBS "a scale" { }',
    'intervention Calls "calls" {',
    second === '' ? `${first}: ${answer}` : '',
    'timeline { event Start "start" }',
    `population People "people" { ${inside('population')} }`,
    `peers Buddies "buddies" { ${inside('peers')} }`,
    `contacts { contact Call "a call" { ${contact} } }`,
    `outcomes { long-term Mood "mood" { ${outcome} } }`,
    `implementation { ${inside('implementation')} }`,
    `evaluation { study Trial "trial" { ${study} } }`,
    '}',
  ].join('\n');
};

describe.each(Object.entries(writtenForms))('%s', (_, { tried, forms, not, said = {} }) => {
  it.each(Object.keys(forms))('%s is read', async (form) => {
    const { problems } = await readText(fileWith(tried, form));
    expect(problems).toEqual([]);
  });

  it.each(Object.keys(not))('%s is refused', async (form) => {
    const { problems } = await readText(fileWith(tried, form));
    expect(problems.map(({ code }) => code)).toEqual([expect.toBeOneOf(refusals)]);
  });

  it.each(Object.entries(said))('%s becomes %s', async (everyday, becomes) => {
    const { problems } = await readText(fileWith(tried, everyday));
    expect(problems.map(({ replacement }) => replacement)).toEqual([becomes]);
    expect((await readText(fileWith(tried, becomes))).problems).toEqual([]);
  });
});
