/** The kinds of node in the picture of a theory, each with its shape and colours. */
import type { TheoryNode } from '@peerspec/language';
import { sections } from '@peerspec/language';

export const nodeKinds = ['contact', 'activity', 'condition', 'mechanism', 'intermediate', 'long-term', 'unintended'] as const;

export type NodeKindInPicture = (typeof nodeKinds)[number];

interface Look {
  /** What stands around the label in Mermaid. */
  readonly open: string;
  readonly close: string;
  readonly style: string;
  /** How a reader recognises it. */
  readonly shape: string;
  /** What it stands for. */
  readonly heading: string;
}

const { outcomes, contacts, activities, context, theory } = sections;

export const looks: Readonly<Record<NodeKindInPicture, Look>> = {
  contact: {
    open: '[',
    close: ']',
    style: 'fill:#dbeafe,stroke:#1d4ed8,color:#111827',
    shape: 'blue boxes',
    heading: contacts.items.contact.heading,
  },
  activity: {
    open: '[/',
    close: '/]',
    style: 'fill:#e0f2fe,stroke:#0369a1,color:#111827',
    shape: 'slanted boxes',
    heading: activities.items.activity.heading,
  },
  condition: {
    open: '[[',
    close: ']]',
    style: 'fill:#f3f4f6,stroke:#4b5563,color:#111827',
    shape: 'grey boxes with double sides',
    heading: context.items.condition.heading,
  },
  mechanism: {
    open: '(',
    close: ')',
    style: 'fill:#fef3c7,stroke:#b45309,color:#111827',
    shape: 'yellow boxes with rounded corners',
    heading: theory.items.mechanism.heading,
  },
  intermediate: {
    open: '([',
    close: '])',
    style: 'fill:#dcfce7,stroke:#15803d,color:#111827',
    shape: 'green boxes with round ends',
    heading: outcomes.items.intermediate.heading,
  },
  'long-term': {
    open: '([',
    close: '])',
    style: 'fill:#bbf7d0,stroke:#14532d,stroke-width:3px,color:#111827',
    shape: 'green boxes with round ends and a thick edge',
    heading: outcomes.items['long-term'].heading,
  },
  unintended: {
    open: '>',
    close: ']',
    style: 'fill:#fee2e2,stroke:#b91c1c,color:#111827',
    shape: 'red flags',
    heading: outcomes.items.unintended.heading,
  },
};

/** Which of them a node of the theory is. */
export const kindInPicture = ({ kind, level }: Pick<TheoryNode, 'kind' | 'level'>): NodeKindInPicture => {
  const word = level ?? kind;
  return nodeKinds.find((candidate) => candidate === word) ?? 'mechanism';
};
