/** The built-in library of evidence, as the rules about the use of evidence see it. */
import { builtInEvidence, valueOf } from '@peerspec/language';
import type { Answer, Evidence, Said } from '@peerspec/language';
import { describe, expect, it } from 'vitest';
import { ruleByCode } from '@peerspec/rules';
import { check, codes, specIn } from './helpers.ts';
import { complete } from './mutations/mutants.ts';

const named = (name: string): Evidence => {
  const found = builtInEvidence().find((evidence) => evidence.name === name);
  if (!found) throw new Error(`The library has no ${name}.`);
  return found;
};

const directions = (name: string): readonly string[] => [
  ...new Set(named(name).findings.items.flatMap(({ direction }) => (direction.state === 'given' ? [direction.value] : []))),
];

const citing = (name: string, form: string, topic: string): string =>
  `intervention Service "a service" {\n  topic: ${topic}\n  format: ${form}\n  contacts { minimum: at least 5 from ${name} }\n}\n`;

const evidenceRulesOn = async (text: string): Promise<readonly string[]> =>
  (await check(text)).findings.filter(({ code }) => code.includes('evidence-')).map(({ code }) => code);

describe('every entry', () => {
  it.each(builtInEvidence().map(({ name = '' }) => name))('%s claims no more than its kind of study can show', async (name) => {
    expect(await evidenceRulesOn(citing(name, 'mixed', 'sleep'))).not.toContain('evidence-claim-overreach');
  });

  it('with a result of the support says in which direction it went', () => {
    const silent = builtInEvidence().flatMap(({ name, findings }) =>
      findings.items.some(
        ({ claim, direction, about }) =>
          claim.state === 'given' &&
          claim.value === 'effect' &&
          direction.state !== 'given' &&
          about.state === 'given' &&
          about.value.some(({ value }) => value === 'outcomes'),
      )
        ? [name]
        : [],
    );
    expect(silent).toEqual([]);
  });

  it('has a name of its own', () => {
    const names = builtInEvidence().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the two reviews that show that the form matters', () => {
  it('found different things', () => {
    const found = (name: string): readonly string[] => named(name).findings.items.map(({ title = '' }) => title);
    expect(found('White2020')).toEqual(['a modest gain in recovery and empowerment', 'no effect on symptoms or use of services']);
    expect(found('Lyons2021')).toEqual([
      'a small gain in overall recovery (standardised difference 0.18, 0.07 to 0.29)',
      'none in hope or empowerment alone',
    ]);
  });

  it.each([
    ['White2020', 'one-to-one', []],
    ['White2020', 'group', ['evidence-transfer-form']],
    ['Lyons2021', 'group', []],
    ['Lyons2021', 'one-to-one', ['evidence-transfer-form']],
  ])('%s cited for a service that is %s', async (name, form, codes) => {
    expect(await evidenceRulesOn(citing(name, form, 'severe-mental-illness'))).toEqual(codes);
  });

  it.each([
    ['White2020', 'group'],
    ['Lyons2021', 'one-to-one'],
  ])('%s cited for a service that is %s says whose finding cannot be carried over, and why', async (name, form) => {
    const { findings } = await check(citing(name, form, 'severe-mental-illness'));
    const [found] = findings.filter(({ code }) => code === 'evidence-transfer-form');
    expect([found?.severity, found?.message, found?.why].join('\n')).toMatchSnapshot();
  });
});

const findingsAbout = (name: string, subject: string): readonly string[] =>
  named(name).findings.items.flatMap(({ title = '', about }) =>
    about.state === 'given' && about.value.some(({ value }) => value === subject) ? [title] : [],
  );

const text = (answer: Answer<string>): string => valueOf(answer) ?? '';

const words = (answer: Answer<readonly Said[]>): readonly string[] => (valueOf(answer) ?? []).map(({ value }) => value);

const quietOf = (code: string): string => ruleByCode(code)?.quiet ?? '';

describe('what contradicts something else is told', () => {
  it('in one review: peer support in general, and in the UK', () => {
    expect(directions('Jolly2012')).toEqual(['benefit', 'none']);
  });

  it('in two: studies that were counted, and studies that were pooled', () => {
    const texts = ['Fisher2017', 'ST2EP2018'].flatMap((name) => named(name).findings.items.map(({ title = '' }) => title)).join('\n');
    expect(texts).toContain('-0.76');
    expect(texts).toContain('-0.16');
  });

  it('by a review and by those who gave the support: a start before the birth', () => {
    expect(findingsAbout('Jolly2012', 'timing')[0]).toContain('was not shown');
    expect(findingsAbout('MamKind2017', 'timing')[0]).toContain('the key to rapport');
  });

  it('by a review and by trials: in person or by telephone, so that no rule speaks of it', async () => {
    expect(findingsAbout('Renfrew2012', 'mode')).toEqual([
      'face-to-face support may do better; trials of telephone support have succeeded all the same',
    ]);
    expect(directions('Dennis2002')).toContain('benefit');
    const byTelephone = complete.feeding.replaceAll('mode: face-to-face', 'mode: telephone');
    expect(byTelephone).not.toBe(complete.feeding);
    expect(codes((await check(byTelephone)).findings)).toEqual([]);
  });

  it('by a review and by a trial: five contacts, and more than twenty without effect, so that five is no target', () => {
    expect(findingsAbout('Jolly2012', 'contacts')[0]).toContain('five or more planned contacts did better than fewer');
    expect(text(named('ELSIPS2016').population)).toContain('more than 24 contacts with a lay worker each');
    expect(directions('ELSIPS2016')).toEqual(['none', 'mixed']);
    expect(quietOf('low-intensity')).toContain('Five is no target');
  });

  it('within one review: what peers decide themselves, and a check of whether support is given as described', () => {
    const both = findingsAbout('Harris2015', 'autonomy').filter((finding) => findingsAbout('Harris2015', 'fidelity').includes(finding));
    expect(both).toEqual(['some prescriptive programmes still worked, where those who paid for them came to respect what peers know']);
  });

  it('within one review: recovery, and symptoms', () => {
    expect(directions('White2020')).toEqual(['benefit', 'none']);
    expect(directions('Lyons2021')).toEqual(['benefit', 'none']);
  });

  it('by a review and by the need: where many begin anyway, and where few do', () => {
    expect(findingsAbout('Renfrew2012', 'background')).toEqual([
      'support showed more effect where more mothers begin to breastfeed anyway',
    ]);
    expect(ruleByCode('low-background-direct-claim')?.severity).toBe('info');
  });

  it('by nobody: matching has hardly been tested, and no entry says that it has an effect', () => {
    const tested = builtInEvidence().flatMap(({ name, findings }) =>
      findings.items.flatMap(({ about, claim }) =>
        about.state === 'given' &&
        about.value.some(({ value }) => value === 'matching') &&
        claim.state === 'given' &&
        claim.value === 'effect'
          ? [name]
          : [],
      ),
    );
    expect(tested).toEqual([]);
  });
});

const titles = (name: string): string =>
  named(name)
    .findings.items.map(({ title = '' }) => title)
    .join('\n');

describe('what was found to be wrong in November 2026 is put right', () => {
  it('the visits of ELSIPS are to antenatal care, the main outcome, and no contacts of the support', () => {
    expect(findingsAbout('ELSIPS2016', 'contacts')).toEqual([]);
    expect(findingsAbout('ELSIPS2016', 'outcomes')[0]).toBe('women went to antenatal care as often as others (10.1 visits and 10.1)');
    expect([valueOf(named('ELSIPS2016').form), words(named('ELSIPS2016').countries)]).toEqual(['one-to-one', ['England']]);
  });

  it('visits at home in Vietnam helped overall, by what they did at two of four stages', () => {
    expect(titles('VietnamHIV')).toContain('improved overall: it did in people at clinical stages 3 and 4, and not at stages 1 and 2');
  });

  it('mothers2mothers in Uganda was no trial', () => {
    expect(valueOf(named('MothersToMothers2019').kind)).toBe('non-randomised-study');
  });

  it('the reviews of the two forms are of mental health in general', () => {
    expect(['White2020', 'Lyons2021'].map((name) => words(named(name).topic))).toEqual([['mental-health'], ['mental-health']]);
  });

  it.each([
    ['Cooper2023', 'BMC Medicine 22:72'],
    ['ENRICH2022', 'Lancet Psychiatry 9:125-136'],
    ['RUBY2019', 'EClinicalMedicine 8:20-28'],
  ])('%s is cited as it was published', (name, citation) => {
    expect(text(named(name).citation)).toContain(citation);
  });

  it.each([
    ['ENRICH2022', ['none']],
    ['RUBY2019', ['benefit']],
    ['RAPSID2015', ['none', 'benefit']],
    ['Gavine2022', ['benefit', 'mixed']],
    ['Kennedy2007', ['benefit', 'none']],
    ['Campbell2008', ['benefit', 'none']],
    ['Egmose2023', ['benefit', 'none']],
    ['Kelly2020', ['benefit']],
    ['Ali2015', ['mixed']],
    ['Johnson2018', ['benefit', 'none']],
    ['Griffiths2012', ['mixed']],
    ['Dean2016', ['none', 'harm']],
  ])('what %s found is told', (name, found) => {
    expect(directions(name)).toEqual(found);
  });

  it('a service on leaving hospital in England is told of the trial that found nothing', async () => {
    const citingWhite = `intervention Service "a service" {\n  topic: severe-mental-illness\n  country: England\n  format: one-to-one\n  contacts { minimum: at least 5 from Praise }\n}\nevidence Praise "a trial" { kind: trial  topic: severe-mental-illness  form: one-to-one  countries: UK  finding "it helped" about outcomes { claim: effect  direction: benefit } }\n`;
    expect((await check(citingWhite)).findings.find(({ code }) => code === 'null-evidence-omitted')?.message).toContain('`ENRICH2022`');
  });
});

describe('every field of the corrections can cite something about itself', () => {
  it.each([
    'prison',
    'depression',
    'alcohol',
    'smoking',
    'long-term-conditions',
    'mental-health',
    'severe-mental-illness',
    'stroke',
    'aphasia',
    'hiv',
  ])('%s', (topic) => {
    expect(builtInEvidence().filter((evidence) => words(evidence.topic).includes(topic))).not.toEqual([]);
  });

  it.each([
    ['type-2-diabetes', 'Kennedy2007'],
    ['schizophrenia', 'Egmose2023'],
    ['tobacco', 'Campbell2008'],
  ])('a service for %s cites %s without a word about another issue', async (topic, name) => {
    expect(await evidenceRulesOn(citing(name, 'mixed', topic))).not.toContain('evidence-transfer-population');
  });
});

describe('Table 1 of the article is there whole', () => {
  it.each([
    [
      'Renfrew2012',
      [
        'not broken down by country',
        'face-to-face',
        'ongoing contacts that mothers can predict',
        'have to ask for',
        'tailoring to local needs',
        'fewer mothers stop',
      ],
    ],
    [
      'Jolly2012',
      [
        'fewer than five contacts',
        'contacts after the birth',
        'five trials in the UK found no effect',
        'at least three of them planned few contacts',
      ],
    ],
    ['Schmied2011', ['authentic presence', 'trust and rapport', 'facilitative style', 'learn for themselves']],
    [
      'Dykes2005',
      [
        'local culture and networks',
        'needs of professionals',
        'co-ordination',
        'selection, training and supervision',
        'rolling basis',
        'made themselves known',
        'several ways in',
        'evaluation',
        'lasting money',
      ],
    ],
    [
      'Harris2015',
      [
        'together with the community',
        'decide for themselves',
        'fits the culture',
        'supervision',
        'something in common',
        'talk their problems over',
        'more than health',
      ],
    ],
  ])('%s', (name, insights) => {
    for (const insight of insights) expect(titles(name)).toContain(insight);
  });

  it('with its five trials in the UK as a finding of no effect there', () => {
    const found = named('Jolly2012').findings.items.find(({ title = '' }) => title.startsWith('five trials'));
    expect([found && valueOf(found.direction), found && words(found.countries)]).toEqual(['none', ['UK']]);
  });
});

describe('what is known without a publication', () => {
  const own = [
    ['Hunch', 'hunch'],
    ['PracticeKnowledge', 'practice-knowledge'],
    ['LocalData', 'local-data'],
  ] as const;

  it.each(own)('%s can be cited as what it is', async (name, kind) => {
    const spec = await specIn(citing(name, 'one-to-one', 'sleep'));
    expect(spec.shared.evidence.map((each) => [each.name, each.kind.state === 'given' ? each.kind.value : undefined])).toEqual([
      [name, kind],
    ]);
  });

  it.each(own)('%s moves to any form, people, country and claim without a word, for it claims no more than it is', async (name) => {
    for (const text of Object.values(complete)) {
      const cited = text.replaceAll(/(?<!when: from )(?<=\bfrom )(?:[A-Z]\w+(?:, [A-Z]\w+)*)/g, name);
      expect(cited).not.toBe(text);
      expect(codes((await check(cited)).findings)).toEqual([]);
    }
  });

  it('a hunch is told before other reasons where a way has nothing that must be true for it', async () => {
    const unsure = complete.feeding.replaceAll(/ assuming \w+/g, '');
    const told = (await check(unsure)).findings.filter(({ code }) => code === 'assumption-missing').map(({ message }) => message);
    // From early help to confidence rests on experience, and from confidence on, on a hunch.
    expect(told).toContain('What must be true for `Confidence` to lead to `Continuation` is not stated.');
    expect(told).not.toContain('What must be true for `EarlyHelp` to lead to `Confidence` is not stated.');
  });
});
