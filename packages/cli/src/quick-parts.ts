/**
 * Loads the parts as quickly as can be. V8 compiles a function when it is first called, and Node's compile cache keeps
 * only what was compiled while a file was loaded; so everything is compiled then, once, and taken from the cache
 * by every later run. Node's own modules come with caches of their own, which fit only the usual way of
 * compiling: hence back to that at once.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Parts } from './parts.ts';

/** Where the cache cannot be kept, nothing is lost but time. */
export const quickParts = async (): Promise<Parts> => {
  enableCompileCache();
  setFlagsFromString('--no-lazy');
  const parts = await import('./parts.ts');
  flushCompileCache();
  setFlagsFromString('--lazy');
  return parts;
};
