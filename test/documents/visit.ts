import type { Nodes, Root } from 'mdast';

/** Calls back for every node of a document. */
export const visit = (root: Root, look: (node: Nodes) => void): void => {
  const walk = (node: Nodes): void => {
    look(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
};
