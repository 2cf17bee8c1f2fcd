/** A title that a template leaves open is written nowhere: what it stands before goes by its name. */
import { documentBlocks, documents, type DocumentName } from '@peerspec/documents';
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

test('a name that only repeats the heading is not told as what people are called', async () => {
  const { specs } = await readText(draft.replace('Mothers', 'Population').replace('Friends', 'Peers'));
  const [spec] = specs;
  if (!spec) throw new Error('The draft has no intervention.');
  expect(JSON.stringify(documentBlocks('commissioning', spec, { today: '2026-11-29' }))).not.toContain('they are called');
});
