/** Parses every `.peer` file of a folder by the grammar and does nothing else, and says how many milliseconds that took. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerServices } from '../../packages/language/src/syntax/parser.ts';

const [folder = '.'] = process.argv.slice(2);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.peer'));
const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'));

const parser = peerServices().parser.LangiumParser;
const begin = performance.now();
for (const text of texts) parser.parse(text);
process.stdout.write(String(performance.now() - begin));
