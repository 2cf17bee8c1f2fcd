/** A theory as a flowchart in the language of Mermaid. */
import type { Link, Spec } from '@peerspec/language';
import { sections } from '@peerspec/language';
import { draftingOf } from '../drafting-of.ts';
import { behindTitles } from './behind-titles.ts';
import { mermaidText } from './mermaid-text.ts';
import { kindInPicture, looks, type NodeKindInPicture, nodeKinds } from './node-kinds.ts';

const className = (kind: string): string => kind.replaceAll('-', '');

const styleOf = (kind: NodeKindInPicture): string => {
  const { fill, stroke, thick } = looks[kind].colours;
  return `fill:${fill},stroke:${stroke},${thick ? 'stroke-width:3px,' : ''}color:#111827`;
};

/** Feedback is dotted and says so; what holds back ends in a cross. */
const arrowOf = (link: Link): string => {
  const end = link.effect === 'leads-to' ? '>' : 'x';
  if (link.feedback) return `-. feedback .-${end}`;
  return link.effect === 'leads-to' ? '-->' : '-- holds back --x';
};

/**
 * The theory of a Spec as the source of a Mermaid flowchart, without a fence; empty where the theory has
 * no arrows. Nodes have generated names; the author's words stand only in labels, escaped.
 */
export const theoryDiagram = (spec: Spec): string => {
  const { called } = draftingOf(spec, '');
  const behind = behindTitles(spec);
  const { nodes } = spec.computed.theory;
  const links = spec.theory.links.filter((link) => link.from.kind && link.to.kind);
  if (links.length === 0) return '';
  const ids = new Map(nodes.map((node, index) => [node.name, `n${String(index + 1)}`] as const));
  const drawn = nodes.map((node) => {
    const kind = kindInPicture(node);
    const { open, close } = looks[kind];
    return `  ${ids.get(node.name) ?? ''}${open}${mermaidText(called(node) + behind(node.name))}${close}:::${className(kind)}`;
  });
  const arrows = links.map((link) => `  ${ids.get(link.from.name) ?? ''} ${arrowOf(link)} ${ids.get(link.to.name) ?? ''}`);
  const used = nodeKinds.filter((kind) => nodes.some((node) => kindInPicture(node) === kind));
  const styles = used.map((kind) => `  classDef ${className(kind)} ${styleOf(kind)}`);
  return ['flowchart TD', `  accTitle: ${sections.theory.heading}`, ...drawn, ...new Set(arrows), ...styles].join('\n');
};
