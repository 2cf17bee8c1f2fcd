/** What a commissioner stumbled over when the documents were read aloud from beginning to end. */
import { documentBlocks, type DocumentName, markdown } from '@peerspec/documents';
import { describe, expect, test } from 'vitest';
import { documentOf, documentOfAnything, specOf, today } from './reading.ts';

const written = async (text: string, name: DocumentName): Promise<string> => markdown(documentBlocks(name, await specOf(text), { today }));

const theory = `context {
    condition Offer "midwives offer it" { kind: buy-in  status: unknown }
    condition Silence "one does not speak of it" { kind: norm  status: present }
    condition Clinic "the clinic is near" { kind: service  status: present }
    condition Gossip "everybody hears of it" { kind: norm  status: absent }
    condition Village "everybody knows everybody" { kind: norm  status: present }
    condition Aside "a hall" { kind: resource  status: present }
  }
  contacts { contact Call "a call" { } }
  theory "t" {
    mechanism Safe "safe to say" { when: Offer, Village unless: Silence, Gossip, Village }
    mechanism Shame "compares herself" { when: Silence unless: Clinic }
    Call -> Safe -> Able  Call -> Shame -> Guilt  Clinic -> Safe
  }
  outcomes { intermediate Able "feels able" { } unintended Guilt "feels guilty" { } }`;

/** The row of a table that begins so. */
const rowOf = (document: string, first: string): string =>
  document.split('\n').find((line) => line.startsWith(`| ${first}`)) ?? `${first} is in no table`;

describe('conditions', () => {
  test('that keep people away are not told as what must be in place', async () => {
    const document = await documentOf(`intervention A { ${theory} }`);
    expect(rowOf(document, 'midwives offer it')).toContain('| must be in place ');
    expect(rowOf(document, 'one does not speak of it')).toContain('| stands in the way ');
    expect(rowOf(document, 'everybody knows everybody')).toContain('| helps with some things, stands in the way of others ');
    // What hinders nothing but harm is wanted, and what the theory does not name has no part in it.
    expect(rowOf(document, 'the clinic is near')).toContain('| must be in place ');
    expect(rowOf(document, 'a hall')).toMatch(/^\| a hall +\| +\|/);
  });

  test('of which nobody knows whether they hold are not called missing, and an obstacle that is not there is no doubt', async () => {
    const document = await documentOf(`intervention A { ${theory} }`);
    expect(document).toContain('1 condition is not in place, or not known to be');
    expect(document).toContain('midwives offer it (unknown)');
    expect(document).not.toContain('everybody hears of it (absent)');
    expect(document).not.toContain('as far as anybody knows');
  });
});

test('a share that is to be received never points back to a row that is not there', async () => {
  const document = await documentOf(
    'intervention A { contacts { minimum: not-applicable because "one call may do" } implementation { minimum-received: at least 95% "of calls are answered" } }',
  );
  expect(rowOf(document, 'Delivery expected')).toContain('at least 95% of calls are answered');
  expect(document).not.toContain('receive that much');
});

test('a change in individuals is not one in unmarried people', async () => {
  const document = await documentOf('intervention A { outcomes { intermediate O "o" { level: individual expect: increase } } }');
  expect(document).toContain('“individual” means: in individual people');
});

test('a published intervention is no offer, and is not said to be encoded', async () => {
  const document = await documentOf('intervention A { stage: published }');
  expect(document).toContain('It is neither an offer nor a contract.');
  expect(document).toContain('This describes what has been published: nothing is required here.');
  expect(document).not.toMatch(/\border\b|encoded/);
});

test('sentences that were no English are English', async () => {
  const document = await documentOfAnything(
    'intervention A { format: on-demand contacts { contact C "a call" { count: on-demand } } matching { on age: unknown because "nobody asked" } }',
  );
  expect(document).toContain('No other intervention is named as the one that it was adapted from.');
  expect(document).toContain('About some contacts, outcomes and the like, this is not said:');
  expect(document).toContain('whenever somebody asks for it');
  // The gap of a characteristic is not called "Required".
  expect(document).toContain('| Match: age');
  const nothing = await documentOf('intervention A { contacts: undecided because "the group decides" }');
  expect(nothing).toContain('What is said of the contacts above holds for this too.');
});

test('doubts are counted as what they are', async () => {
  const document = await documentOf(`intervention A { topic: perinatal-mental-health format: group
    contacts { minimum: at least 5 because "fewer have tended not to work" from Jolly2012 } }`);
  expect(document).toMatch(/\d uses of evidence are in doubt|1 use of evidence is in doubt/);
});

test('the summary says of whom it speaks, and commands nobody', async () => {
  const summary = await written(
    'intervention A { peers P "Friends" { experience: "has breastfed" tasks: "listen; never advise" } }',
    'summary',
  );
  expect(summary).toContain('Each of them: has breastfed.');
  expect(summary).toContain('What they do: listen; never advise.');
});

test('a heading of a form names the place to write once, however many questions belong there', async () => {
  const form = await written('intervention A { }', 'nhs');
  expect(form).toContain('`complaints` in `implementation`.');
  expect(form).not.toMatch(/in `implementation`,? (?:and )?`[a-z-]+` in `implementation`/);
});
