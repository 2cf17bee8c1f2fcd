/** The examples of the repository as one folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './folder.ts';

const root = join(import.meta.dirname, '..', '..', '..', 'examples');

/** All examples by their paths in the folder `examples`. */
export const examples: Texts = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.peer'))
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
);
