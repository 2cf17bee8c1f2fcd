/** Makes of what the library has packed a file that is the same whenever and wherever it is written. */
import { corePath } from './own.ts';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const documentPath = 'word/document.xml';
const relationsPath = 'word/_rels/document.xml.rels';

/** The first day that a file in a zip can have: the true day would make each one another. */
const day = new Date(1980, 0, 1);

/** Documents have no dates of their own but those in their text. */
const withoutDates = (core: string): string => core.replaceAll(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '');

/** The library counts bookmarks on from one document to the next. */
const counted = (document: string): string => {
  let count = 0;
  return document.replaceAll(/<w:bookmark(Start|End)\b[^>]*>/g, (tag, which: string) => {
    if (which === 'Start') count += 1;
    return tag.replace(/w:id="\d+"/, `w:id="${String(count)}"`);
  });
};

/** The pictures are vectors; programs that look for the stand-in of another kind get the same vectors. */
const withoutStandIns = (document: string): string =>
  document.replaceAll(/(<a:blip r:embed=")rId\d+("(?:(?!<\/a:blip>).)*?<asvg:svgBlip\b[^>]* r:embed="(rId\d+)")/g, '$1$3$2');

const withoutStandInFiles = (relations: string): string =>
  relations.replaceAll(/<Relationship\b[^>]*Target="media\/[^"]+\.png"[^>]*\/>/g, '');

export const packedAgain = (packed: Uint8Array): Uint8Array => {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(packed))) {
    if (path.endsWith('.png')) continue;
    if (path === corePath) files[path] = strToU8(withoutDates(strFromU8(content)));
    else if (path === relationsPath) files[path] = strToU8(withoutStandInFiles(strFromU8(content)));
    else if (path === documentPath) files[path] = strToU8(withoutStandIns(counted(strFromU8(content))));
    else files[path] = content;
  }
  return zipSync(files, { mtime: day, level: 6 });
};
