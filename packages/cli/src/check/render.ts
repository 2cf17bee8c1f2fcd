/** A report in the words of a format. */
import { styleFor, widthFor } from '../terminal/style.ts';
import type { CheckFormat } from './choices.ts';
import { reportAsText } from './formats/text.ts';
import type { Rendering } from './rendering.ts';
import { textOf } from './rendering.ts';
import type { Selected } from './selection.ts';

/** The report in a format, in chunks. Whatever is for programs is loaded only when it is asked for. */
export const rendered = async (format: CheckFormat, report: Selected, rendering: Rendering): Promise<Iterable<string>> => {
  if (format !== 'text') return (await import('./writers.ts')).writers[format](report, rendering);
  const { io, listsOpen } = rendering;
  return reportAsText(report, { width: widthFor(io.stdout), style: styleFor(io, io.stdout), listsOpen, textOf: textOf(rendering) });
};
