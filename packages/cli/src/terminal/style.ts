import type { styleText } from 'node:util';
import type { Io, Output } from '../io.ts';

type Mark = Parameters<typeof styleText>[0];

/** Sets text in a colour or weight, where that is wanted. */
export type Style = (mark: Mark, text: string) => string;

const isSaid = (value: string | undefined): boolean => value !== undefined && value !== '';

/**
 * Colour only on a terminal; `FORCE_COLOR` asks for it elsewhere, `NO_COLOR` (no-color.org) forbids it.
 * Where both are set, forcing wins, as in Node itself.
 */
export const isColourWanted = (env: Io['env'], output: Output): boolean => {
  const forced = env['FORCE_COLOR'];
  if (isSaid(forced)) return forced !== '0' && forced !== 'false';
  return output.isTTY && !isSaid(env['NO_COLOR']) && env['TERM'] !== 'dumb';
};

/** A static import of `node:util` makes Node load a dozen of its own modules (10 ms), also where nothing has a colour. */
export const styleFor = (io: Pick<Io, 'env'>, output: Output): Style => {
  if (!isColourWanted(io.env, output)) return (_mark, text) => text;
  const util = process.getBuiltinModule('node:util');
  return (mark, text) => util.styleText(mark, text, { validateStream: false });
};

const usualWidth = 80;
const narrowest = 40;
/** Longer lines are hard to read. */
const widest = 110;

/** How many columns text may take. */
export const widthFor = (output: Output): number => Math.min(widest, Math.max(narrowest, output.columns ?? usualWidth));
