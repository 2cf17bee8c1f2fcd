/** A title that a template leaves open is written nowhere: what it stands before goes by its name. */
import { documentBlocks, documents, type DocumentName, specificationBlocks, theoryPicture } from '@peerspec/documents';
import { readText } from '@peerspec/language';
import { expect, test } from 'vitest';

const draft = `intervention EveningVisits "…" {
  topic: postnatal-depression
  population Mothers "…" {
    size: 80
  }
  peers Friends "…" {
    training: 18 hours
  }
  contacts {
    contact FirstCall "…" {
      mode: telephone
    }
  }
  theory {
    mechanism SeenRecovery "…"
    FirstCall -> SeenRecovery
  }
}
`;

test.each(Object.keys(documents) as DocumentName[])('in the document %s', async (name) => {
  const { specs } = await readText(draft);
  const [spec] = specs;
  if (!spec) throw new Error('The draft has no intervention.');
  const blocks = JSON.stringify(documentBlocks(name, spec, { today: '2026-11-29' }));
  expect(blocks).not.toContain('…');
  expect(blocks).toContain('vening visits');
});

const begun = `intervention EveningVisits "…" {
  timeline { event Birth "…" }
  contacts { contact Ring "…"  contact Visit "the visit" { mode: face-to-face } }
  outcomes { intermediate Nerve "…"  long-term Wages "…"  long-term Rest "they rest" { measure: "diary" } }
  stakeholders { stakeholder Elders "…"  stakeholder Aunts "…" { note: "…" } }
  theory { mechanism Shared "…"  assumption Door "…"  Visit -> Rest }
  evaluation { study Survey "…" }
  delivered "…" { uptake: 70% }
  adaptation "…" { keeps: "the visits" }
}
`;

test.each(Object.keys(documents) as DocumentName[])('what is only begun is told to no reader of the document %s', async (name) => {
  const [spec] = (await readText(begun)).specs;
  if (!spec) throw new Error('The draft has no intervention.');
  expect(JSON.stringify(documentBlocks(name, spec, { today: '2026-11-29' }))).not.toMatch(
    /…|Ring|Nerve|Wages|Elders|Aunts|Shared|Door|Survey/,
  );
});

test('what is only begun is not drawn, but where an arrow names it', async () => {
  const drawn = async (text: string): Promise<readonly string[]> =>
    (await readText(text)).specs.flatMap((spec) => theoryPicture(spec).nodes.map(({ name }) => name));
  expect(await drawn(begun)).toEqual(['Visit', 'Rest']);
  expect(await drawn(begun.replace('Visit -> Rest', 'Visit -> Shared'))).toEqual(['Visit', 'Shared', 'Rest']);
});

test('its author is asked where it stands', async () => {
  const [spec] = (await readText(begun)).specs;
  if (!spec) throw new Error('The draft has no intervention.');
  const shown = JSON.stringify(specificationBlocks(spec, { today: '2026-11-29' }));
  for (const name of ['Ring', 'Nerve', 'Wages', 'Elders', 'Aunts']) expect(shown).toContain(name);
});

test('a name that only repeats the heading is not told as what people are called', async () => {
  const { specs } = await readText(draft.replace('Mothers', 'Population').replace('Friends', 'Peers'));
  const [spec] = specs;
  if (!spec) throw new Error('The draft has no intervention.');
  expect(JSON.stringify(documentBlocks('commissioning', spec, { today: '2026-11-29' }))).not.toContain('they are called');
});
