/** What is told about the word, name or value under the pointer: as a person reads it, and where nothing is told. */
import type { Hover, Position } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import type { Texts } from './support/sources.ts';
import { exampleTexts, folderWith, sourceIn, positionAt, stretch, withoutCursor } from './support/sources.ts';
import { hover } from './support/providers.ts';

const contentOf = ({ contents }: Hover): string => (typeof contents === 'object' && 'value' in contents ? contents.value : '');

/** The stretch that is told about and what is told, or nothing. The cursor stands in `main.peer`. */
const hoverIn = async (marked: string, others: Texts = {}): Promise<string | null> => {
  const { text, position } = withoutCursor(marked);
  const folder = folderWith({ ...others, 'main.peer': text });
  const found = await hover(folder, await sourceIn(folder, 'main.peer'), position);
  return found?.range ? `[${stretch(text, found.range)}]\n\n${contentOf(found)}` : null;
};

const inside = (lines: string): string => `intervention Buddies "One to one" {\n${lines}\n}\n`;

const plan = (early: string): string =>
  inside(`  timeline { event Birth "the baby is born" }
  format: one-to-one
  population Mothers "new mothers" { size: 70 }
  peers Helpers "trained mothers" { number: 8  hours: 10 hours per week }
  contacts {
    contact BirthVisit { when: within 48 hours after Birth  count: 1  length: 60 minutes }
    ${early}
    contact Last { when: 6 weeks after Birth  count: 1  length: 45 minutes }
    minimum: at least 5
  }`);

const early = 'contact EarlyDays "early days" { when: from 2 days after Birth  every: 2 days  for: 2 weeks  length: 50 minutes }';

describe('on a word of the language stands what it asks, why, an example and the standards', () => {
  test.each([
    ['a property', inside('  peers Helpers "…" { super‸vision: every 1 week "by the co-ordinator" }')],
    ['a section', inside('  popul‸ation Mothers "…" { size: 70 }')],
    ['a section that one answer fills', inside('  ‸format: group')],
    ['a declaration', inside('  contacts { contac‸t Visit { count: 1 } }')],
    ['a property of a shared declaration', 'evidence Audit "an audit" { ki‸nd: local-data }\n'],
    ['a finding within evidence', 'evidence Audit "an audit" { findin‸g "half stop early" about contacts }\n'],
  ])('%s', async (_, marked) => {
    expect(await hoverIn(marked)).toMatchSnapshot();
  });

  test.each([
    ['a listed answer', inside('  contacts { initiation: pro‸active }')],
    ['yes and no', inside('  peers Helpers "…" { same-issue: y‸es }')],
    ['a gap', inside('  peers Helpers "…" { training: unde‸cided because "no money yet" }')],
    ['a gap of a whole section', inside('  matching: not-appli‸cable because "a group"')],
    ['`unknown` where it is an answer of its own', inside('  context { condition Norm "…" { status: unkn‸own } }')],
    ['a word that follows an answer', inside('  population Mothers "…" { size: 70 be‸cause "so many" }')],
    ['a word that starts a statement', inside('  acce‸pt reactive-only because "by design"')],
  ])('%s', async (_, marked) => {
    expect(await hoverIn(marked)).toMatchSnapshot();
  });
});

describe('on a name stands what it is and where it is used', () => {
  test('where it is declared', async () => {
    expect(await hoverIn(plan(early.replace('EarlyDays', 'Early‸Days')))).toMatchSnapshot();
  });

  test('where it is used', async () => {
    expect(await hoverIn(plan(early).replace('6 weeks after Birth', '6 weeks after Bir‸th'))).toMatchSnapshot();
  });

  test('in a chain of the theory', async () => {
    const theory = `  theory {
    mechanism Trust "safe to talk" { offers: "a buddy who listens"  responds: undecided because "to be asked" }
    Visit -> Tru‸st -> Confidence
  }
  contacts { contact Visit "a visit" { count: 1 } }
  outcomes { intermediate Confidence "they feel able" { by: 2 weeks } }`;
    expect(await hoverIn(inside(theory))).toMatchSnapshot();
    expect(await hoverIn(inside(theory.replace('‸', '').replace('-> Confidence', '-> Confid‸ence')))).toMatchSnapshot();
  });

  test('of an intervention', async () => {
    expect(await hoverIn(plan(early).replace('Buddies', 'Budd‸ies'))).toMatchSnapshot();
  });

  const shared = 'condition Norm "bottles are the norm" { kind: norm  status: present }\nmeasure BSES "a scale" { range: 14 to 70 }\n';
  const uses = (norm: string): string =>
    `use "shared/place.peer"\n${inside(`  theory { ${norm} -| Confidence }\n  outcomes { intermediate Confidence "…" }`)}`;

  test('that another file shares: that file, and the others that use it', async () => {
    expect(await hoverIn(uses('No‸rm'), { 'shared/place.peer': shared, 'other.peer': uses('Norm') })).toMatchSnapshot();
  });

  test('that this file shares: the files that use it', async () => {
    const users = { 'a.peer': uses('Norm').replace('shared/place', 'main'), 'b.peer': uses('Other') };
    expect(await hoverIn(shared.replace('Norm', 'No‸rm'), users)).toMatchSnapshot();
    expect(await hoverIn(shared.replace('BSES', 'BS‸ES'), users)).toMatchSnapshot();
  });

  test('that nothing has: what is asked there, and nothing about the name', async () => {
    expect(await hoverIn(inside('  theory { Nobo‸dy -> Nothing }'))).toBeNull();
  });
});

describe('on evidence stand its kind, its scope and what it is not for', () => {
  test('of the file', async () => {
    const evidence = `evidence Audit "feeding audit" { kind: local-data  topic: infant-feeding  form: group  countries: UK, Ireland
  not-for: effects  finding "half of them stop early" about contacts }\n`;
    expect(await hoverIn(evidence + inside('  population Mothers "…" { reach: targeted because "rates" from Au‸dit }'))).toMatchSnapshot();
  });

  test('of the built-in library', async () => {
    expect(await hoverIn(inside('  contacts { minimum: at least 5 from Jolly‸2012 }'))).toMatchSnapshot();
  });
});

describe('on a quantity stands what it comes to', () => {
  test.each([
    ['how often', early.replace('every: 2', 'every: 2‸')],
    ['for how long', early.replace('2 weeks', '2 wee‸ks')],
    ['how long each time', early.replace('50', '5‸0')],
    ['when, where its own words say it all', early.replace('from 2 days', 'fr‸om 2 days')],
  ])('%s', async (_, contact) => {
    expect(await hoverIn(plan(contact))).toMatchSnapshot();
  });

  test.each([
    ['hours of work', plan(early).replace('10 hours', '1‸0 hours')],
    ['the least that could work', plan(early).replace('at least 5', 'at le‸ast 5')],
    [
      'contacts of which one has no number',
      plan(early).replace('for: 2 weeks', '').replace('count: 1  length: 60', 'count: ‸1  length: 60'),
    ],
    ['a number from which nothing follows', inside('  delivered { uptake: 7‸5% }')],
  ])('%s', async (_, marked) => {
    expect(await hoverIn(marked)).toMatchSnapshot();
  });

  test.each([
    ['event Visit "…": 3 wee‸ks after Start', 'That is from 29 days before Birth to 1 day before Birth.'],
    ['event Start "…": 50 to 22 days bef‸ore Birth  event Visit "…"', undefined],
    ['event Visit "…": at Birth  event Later "…": wit‸hin 2 days after Visit', 'That is from Birth to 2 days after Birth.'],
  ])('a point in time from the event on which it hangs in the end: `%s`', async (event, expected) => {
    const start = event.includes('event Start') ? '' : 'event Start "…": 22 to 50 days before Birth  ';
    const content = await hoverIn(inside(`  timeline { event Birth "…"  ${start}${event} }`));
    expect(content).toContain('**When**');
    if (expected === undefined) expect(content).not.toContain('That is');
    else expect(content).toContain(expected);
  });

  test.each([
    ['count: on-dem‸and', 'whenever somebody asks for it'],
    ['count: as-nee‸ded', 'as often as peer and person find it needed'],
    ['count: on-demand  demand: 8 pe‸r week  length: 30 minutes', '8 per week × 30 min × 52 weeks = 208 h'],
    ['count: up t‸o 6  length: 30 minutes', 'up to 6 contacts'],
  ])('`%s`', async (contact, expected) => {
    expect(await hoverIn(inside(`  contacts { contact Line "…" { ${contact} } }`))).toContain(expected);
  });

  test('the sum of the brief, word for word', async () => {
    const text = plan(early.replace('every: 2', 'every: ‸2').replace('50', '51.43'));
    expect(await hoverIn(text)).toContain('every 2 days for 2 weeks: 7 contacts; with the others 9, 7 h 45 min in all.');
  });
});

describe('on a rule that is departed from stands the rule', () => {
  test('its message, why, and what to do', async () => {
    expect(await hoverIn(inside('  accept reactive-‸only because "by design"'))).toMatchSnapshot();
  });

  test('nothing where there is no such rule', async () => {
    expect(await hoverIn(inside('  accept no-such-‸rule because "by design"'))).toBeNull();
  });
});

describe('what an author wrote is data', () => {
  test('in titles, answers and reasons', async () => {
    const hostile = '[click](command:evil) <img src=x> **bold** `code` $x$ # one';
    const marked = inside(`  contacts { contact Vis‸it "${hostile}" { place: "${hostile}"  content: unknown because "${hostile}" } }`);
    const content = await hoverIn(marked);
    expect(content).not.toContain('](command:');
    expect(content).not.toMatch(/(?<!\\)<img/);
    expect(content).toMatchSnapshot();
  });
});

describe('nothing is told', () => {
  test.each([
    ['in a line comment', '// supervision‸ every 2 days\n' + inside('  size: 70')],
    ['in a comment between the parts of a value', inside('  contacts { contact A { every: 2 /* con‸tact */ days  for: 2 weeks } }')],
    ['in a text', inside('  summary: "contacts and peers are wor‸ds here"')],
    ['in a title', 'intervention Buddies "one to ‸one" { }'],
    ['on an opening brace', 'intervention Buddies "…" ‸{ }'],
    ['on a closing brace', 'intervention Buddies "…" { ‸}'],
    ['on a colon', inside('  format‸: group')],
    ['in white space', inside(' ‸ format: group')],
    ['behind a word', inside('  format: group‸')],
    ['on an arrow', inside('  theory { Visit -‸> Trust }')],
    ['on a word that is misspelt', inside('  frm‸at: group')],
    ['in an empty file', '‸'],
  ])('%s', async (_, marked) => {
    expect(await hoverIn(marked)).toBeNull();
  });
});

const isInOrder = (first: Position, second: Position): boolean =>
  first.line < second.line || (first.line === second.line && first.character <= second.character);

test('everywhere in the examples a hover lies around the place that is asked about', async () => {
  const folder = folderWith(exampleTexts);
  const wrong: string[] = [];
  let told = 0;
  for (const [file, text] of Object.entries(exampleTexts)) {
    const source = await sourceIn(folder, file);
    const lines = text.split(/\r\n?|\n/);
    for (let offset = 0; offset <= text.length; offset += 7) {
      const place = positionAt(text, offset);
      const found = await hover(folder, source, place);
      if (!found) continue;
      told += 1;
      const { start, end } = found.range ?? { start: place, end: place };
      const isAround = isInOrder(start, place) && !isInOrder(end, place) && end.character <= (lines[end.line]?.length ?? -1);
      if (!isAround || contentOf(found) === '') wrong.push(`${file} ${place.line + 1}:${place.character + 1}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(told).toBeGreaterThan(500);
});
