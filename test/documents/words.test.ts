import { expect, test } from 'vitest';
import { listOf } from '../../packages/documents/src/words/lists.ts';
import { nameWords, placeName, plainWord } from '../../packages/documents/src/words/name-words.ts';
import { lastingText, withWords } from '../../packages/documents/src/words/quantities.ts';

test.each([
  ['United-States', 'United States'],
  ['united-states', 'United States'],
  ['UnitedStates', 'United States'],
  ['uk', 'UK'],
  ['UK', 'UK'],
  ['Republic-of-Ireland', 'Republic of Ireland'],
  ['north_macedonia', 'North Macedonia'],
  ['international', 'international'],
  ['any', 'any'],
])('a country that is typed %s is called %s', (typed, called) => {
  expect(placeName(typed)).toBe(called);
});

test.each([
  ['SUs', 'SUs'],
  ['LocalGPs', 'Local GPs'],
  ['GPsTrained', 'GPs trained'],
  ['UKService', 'UK service'],
  ['BirthVisit', 'Birth visit'],
])('the name %s is written %s', (name, words) => {
  expect(nameWords(name)).toBe(words);
});

test.each([
  ['30 hours', 'over six weeks', '30 hours over six weeks'],
  ['every 2 weeks', 'by the co-ordinator', 'every 2 weeks by the co-ordinator'],
  ['every 3 months', 'to the council', 'every 3 months to the council'],
  ['every month', 'meetings with an educator', 'every month: meetings with an educator'],
  ['20 hours', 'format and boundaries', '20 hours: format and boundaries'],
  ['20 hours', undefined, '20 hours'],
])('a figure, %s, and the words beside it, %s, are one phrase', (figure, words, phrase) => {
  expect(withWords(figure, words)).toBe(phrase);
});

test.each([
  [['a visit', 'a call'], 'a visit and a call'],
  [['bread and butter', 'tea'], 'bread and butter; tea'],
  [['“bread and butter, first”', '“tea”', 'coffee'], '“bread and butter, first”, “tea” and coffee'],
  [['“bread” and butter', 'tea'], '“bread” and butter; tea'],
])('a list of %j is %s', (parts, said) => {
  expect(listOf(parts)).toBe(said);
});

const month = 365.25 / 12;

test.each([
  [3, 3, '3 days'],
  [84, 84, '12 weeks'],
  [8 * month, 12 * month, '8 to 12 months'],
  [month, month, '1 month'],
  [12 * month, 12 * month, '1 year'],
  [24 * month, 24 * month, '2 years'],
  [70, 8 * month, 'about 10 to 35 weeks'],
  [182, 182, '26 weeks'],
])('from %d to %d days are told as %s', (low, high, told) => {
  expect(lastingText({ low, high })).toBe(told);
});

test('a design that compares times is told as one would say it', () => {
  expect(plainWord('before-after')).toBe('before and after');
});
