/** Every further document of every example: it is written, says what it should, and reads as it did. */
import { documentBlocks, documents, markdown, type DocumentName } from '@peerspec/documents';
import { describe, expect, it, test } from 'vitest';
import { peerFiles, readFile, specOfAnything, today } from './reading.ts';
import { flaws } from './structure.ts';

const names = (Object.keys(documents) as readonly DocumentName[]).filter((name) => name !== 'commissioning');
const kept = ['examples/complete/mutual-aid.peer', 'examples/portfolio/walking-groups.peer', 'examples/published/assist.peer'];

const written = async (text: string, name: DocumentName): Promise<string> =>
  markdown(documentBlocks(name, await specOfAnything(text), { today }));

describe.each(peerFiles('examples'))('of %s', async (file) => {
  const { specs } = await readFile(file);
  if (specs.length === 0) {
    test('there is none: the file only shares parts', () => expect(file).toContain('shared/'));
    return;
  }
  test.each(names)('the document %s is whole, and the same every time', async (name) => {
    for (const spec of specs) {
      const document = markdown(documentBlocks(name, spec, { today }));
      expect(flaws(document)).toEqual({});
      expect(markdown(documentBlocks(name, spec, { today }))).toBe(document);
      if (kept.includes(file)) await expect(document).toMatchFileSnapshot(`snapshots/kinds/${spec.name ?? ''}-${name}.md`);
    }
  });
});

const bare = 'intervention Bare "Bare" {\n  stage: commissioning\n}\n';

describe('of a specification in which next to nothing stands', () => {
  it('the forms of the NHS say under each heading which question would answer it', async () => {
    const document = await written(bare, 'nhs-classic');
    expect(document).toContain('Not in the file (commissioner)');
    expect(document).toContain('*Not in the file.* This is where it would be written: `standards` in `implementation`.');
    expect(document).toContain('*Not in the file.* This is where it would be written: `includes` and `excludes` in `population`.');
    expect(await written(bare, 'evaluation')).toContain('This is where it would be written: `tests` in `study` in `evaluation`.');
  });

  it('TIDieR is not reported, and partly reported where half of an item is answered', async () => {
    expect(await written(bare, 'tidier')).toMatch(/\| 8 +\| [^|]*\| not reported/);
    const half = bare.replace('}\n', '  peers P "p" { experience: "has had it" }\n}\n');
    expect(await written(half, 'tidier')).toMatch(/\| 5 +\| [^|]*\| partly +\| [^|]*Experience: has had it[^|]*Not said: /);
  });

  it('the page in plain words is silent where the specification is', async () => {
    expect(await written(bare, 'summary')).toBe('# Bare\n\n*Drawn up from main.peer.*\n');
  });

  it('the page in plain words says what is known of a contact, and passes over what is open', async () => {
    const text = bare.replace(
      '}\n',
      '  contacts {\n    contact Later "later calls" { when: not-checked  count: at most 9  mode: telephone }\n  }\n}\n',
    );
    const document = await written(text, 'summary');
    expect(document).toContain('- Later calls: at most 9 times, by telephone.');
    expect(document).not.toContain('Not checked');
  });

  it('only a document that has a part on what is open points to it', async () => {
    expect(await written(bare, 'council')).toContain('lists what is open.');
    expect(await written(bare, 'open-questions')).not.toContain('The last part');
  });

  it('a theory of bare steps is a list of them, and no table of one column', async () => {
    const text = bare.replace(
      '}\n',
      '  contacts { contact Call "call" {} }\n  outcomes { long-term Calm "calm" {} }\n  theory { Call -> Calm }\n}\n',
    );
    expect(await written(text, 'theory')).toContain('## 1. Step by step\n\n- call → calm\n');
  });

  it('a question that is asked as a measure is told from when it is asked', async () => {
    const text = bare.replace('}\n', '  outcomes { long-term Calm "calm" { measure: "Are you calm?" at 2 weeks } }\n}\n');
    expect(await written(text, 'nhs')).toContain('“Are you calm?” at 2 weeks');
  });

  it('whoever goes by a name in it is introduced in every form', async () => {
    const text = bare.replace('}\n', '  population Mums "mothers of twins" { reach: universal }\n}\n');
    for (const name of ['nhs', 'nhs-classic', 'council'] as const) {
      expect(await written(text, name)).toContain('Mothers of twins (in this document: “Mums”).');
    }
  });

  it('no study looks at an outcome, and the plan says so', async () => {
    const text = bare.replace(
      '}\n',
      '  outcomes {\n    long-term Calm "calm" { measure: "a diary" at 2 weeks }\n    intermediate Sleep "sleep" {}\n  }\n}\n',
    );
    const document = await written(text, 'evaluation');
    expect(document).toContain('Calm: measured, but in no study');
    expect(document).toContain('Sleep: no measure is named');
  });
});

describe('the table of requirements', () => {
  const required = (inside: string): string => bare.replace('}\n', `  ${inside}\n}\n`);
  it('says what, from which threshold on, where it is held and how often it is told', async () => {
    const text = required(
      'implementation { uptake: at least 60%  reporting: every 3 months "to the council" }\n  evaluation { study Records "routine records" { design: monitoring  captures: uptake } }',
    );
    expect(await written(text, 'nhs')).toMatch(
      /\| People who take it up[^|]*\| at least 60% +\| “routine records” +\| every 3 months to the council \|/,
    );
  });

  it('holds outcomes that the provider answers for, and no others', async () => {
    const outcome = (name: string, answers: string): string => `long-term ${name} "${name}" { expect: increase  accountable: ${answers} }`;
    const document = await written(required(`outcomes {\n    ${outcome('Mine', 'yes')}\n    ${outcome('Shared', 'no')}\n  }`), 'council');
    expect(document).toMatch(/\| Mine +\| increase/);
    expect(document).not.toMatch(/\| Shared +\| increase +\| not said/);
  });
});
