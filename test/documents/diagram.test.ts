import { theoryDiagram, theoryPicture } from '@peerspec/documents';
import { describe, expect, test } from 'vitest';
import { specOf } from './reading.ts';

const theory = (inside: string): Promise<string> =>
  specOf(`intervention A {
    contacts { contact FirstCall { } contact Visit "a visit at home" { } }
    activities { activity Talks "talks at team meetings" { } }
    context { condition Norm "nobody speaks of it" { } }
    theory "t" { mechanism Safe "safe to say" { } assumption Answers "people answer" ${inside} }
    outcomes { intermediate Able "feels able" { } long-term GoesOn "goes on" { } unintended Guilt "feels guilty" { } }
  }`).then(theoryDiagram);

describe('the diagram of a theory', () => {
  test('has a shape and a class for each kind, and labels of the author', async () => {
    expect(
      await theory('FirstCall -> Safe -> Able -> GoesOn  Visit -> Safe -> Guilt  Talks -> Norm  Norm -| Able  GoesOn -> Safe feedback'),
    ).toMatchInlineSnapshot(`
      "flowchart TD
        accTitle: How it is meant to work
        n1["First call"]:::contact
        n2("safe to say"):::mechanism
        n3(["feels able"]):::intermediate
        n4(["goes on"]):::longterm
        n5["a visit at home"]:::contact
        n6>"feels guilty"]:::unintended
        n7[/"talks at team meetings"/]:::activity
        n8[["nobody speaks of it"]]:::condition
        n1 --> n2
        n2 --> n3
        n3 --> n4
        n5 --> n2
        n2 --> n6
        n7 --> n8
        n8 -- holds back --x n3
        n4 -. feedback .-> n2
        classDef contact fill:#dbeafe,stroke:#1d4ed8,color:#111827
        classDef activity fill:#e0f2fe,stroke:#0369a1,color:#111827
        classDef condition fill:#f3f4f6,stroke:#4b5563,color:#111827
        classDef mechanism fill:#fef3c7,stroke:#b45309,color:#111827
        classDef intermediate fill:#dcfce7,stroke:#15803d,color:#111827
        classDef longterm fill:#bbf7d0,stroke:#14532d,stroke-width:3px,color:#111827
        classDef unintended fill:#ede9fe,stroke:#6d28d9,color:#111827"
    `);
  });

  test('is empty where the theory has no arrows', async () => expect(await theory('')).toBe(''));

  test('draws an arrow once, though two chains have it', async () => {
    const diagram = await theory('FirstCall -> Safe -> Able  Visit -> Safe -> Able');
    expect(diagram.match(/ --> /g)).toHaveLength(3);
  });

  test('never uses a name of the author as a name of its own', async () => {
    const spec = await specOf('intervention A { contacts { contact end { } contact graph { } } theory "t" { end -> graph } }');
    expect(theoryDiagram(spec)).toBe(
      [
        'flowchart TD',
        '  accTitle: How it is meant to work',
        '  n1["end"]:::contact',
        '  n2["graph"]:::contact',
        '  n1 --> n2',
        '  classDef contact fill:#dbeafe,stroke:#1d4ed8,color:#111827',
      ].join('\n'),
    );
  });
});

describe('several kinds of people and of peers', () => {
  test('stand behind what concerns them, and only there', async () => {
    const spec = await specOf(`intervention A {
      population Mothers "mothers" { }
      population FirstTimers "first-time mothers" { within: Mothers }
      peers Mentors "mentors" { }
      peers Hosts "hosts" { }
      contacts { contact Call "a call" { by: Mentors } contact Group "a group" { by: Hosts  with: FirstTimers } }
      theory "t" { mechanism Safe "safe to say" { in: FirstTimers }  Call -> Safe  Group -> Safe -> Able }
      outcomes { intermediate Able "feels able" { in: Mothers } }
    }`);
    const labels = [...theoryDiagram(spec).matchAll(/"([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toEqual(['a call', 'safe to say (First timers)', 'a group (Hosts and First timers)', 'feels able']);
    expect(theoryPicture(spec).nodes.map(({ title }) => title)).toEqual(labels);
  });
});
