/** The kinds of node in the picture of a theory, each with its shape and colours. */
import type { GraphNode } from '@peerspec/language';
import { sections } from '@peerspec/language';

export const nodeKinds = ['contact', 'activity', 'condition', 'mechanism', 'intermediate', 'long-term', 'unintended'] as const;

export type NodeKindInPicture = (typeof nodeKinds)[number];

interface Look {
  /** What stands around the label in Mermaid. */
  readonly open: string;
  readonly close: string;
  readonly colours: { readonly fill: string; readonly stroke: string; readonly thick?: true };
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
    colours: { fill: '#dbeafe', stroke: '#1d4ed8' },
    shape: 'blue boxes',
    heading: contacts.items.contact.heading,
  },
  activity: {
    open: '[/',
    close: '/]',
    colours: { fill: '#e0f2fe', stroke: '#0369a1' },
    shape: 'slanted boxes',
    heading: activities.items.activity.heading,
  },
  condition: {
    open: '[[',
    close: ']]',
    colours: { fill: '#f3f4f6', stroke: '#4b5563' },
    shape: 'grey boxes with double sides',
    heading: context.items.condition.heading,
  },
  mechanism: {
    open: '(',
    close: ')',
    colours: { fill: '#fef3c7', stroke: '#b45309' },
    shape: 'yellow boxes with rounded corners',
    heading: theory.items.mechanism.heading,
  },
  intermediate: {
    open: '([',
    close: '])',
    colours: { fill: '#dcfce7', stroke: '#15803d' },
    shape: 'green boxes with round ends',
    heading: outcomes.items.intermediate.heading,
  },
  'long-term': {
    open: '([',
    close: '])',
    colours: { fill: '#bbf7d0', stroke: '#14532d', thick: true },
    shape: 'green boxes with round ends and a thick edge',
    heading: outcomes.items['long-term'].heading,
  },
  unintended: {
    open: '>',
    close: ']',
    colours: { fill: '#ede9fe', stroke: '#6d28d9' },
    shape: 'violet flags',
    heading: outcomes.items.unintended.heading,
  },
};

/** Which of them a node of the theory is. */
export const kindInPicture = ({ kind, level }: Pick<GraphNode, 'kind' | 'level'>): NodeKindInPicture => {
  const word = level ?? kind;
  return nodeKinds.find((candidate) => candidate === word) ?? 'mechanism';
};
