/**
 * Loads a large file as quickly as can be. V8 compiles a function when it is first called, and Node's compile cache
 * keeps only what was compiled while a file was loaded; so everything is compiled then, once, and taken from the
 * cache by every later run. Node's own modules come with caches of their own, which fit only the usual way of
 * compiling: hence back to that at once.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

/** What `load` loads. Where the cache cannot be kept, nothing is lost but time. */
export const quickly = async <T>(load: () => Promise<T>): Promise<T> => {
  enableCompileCache();
  setFlagsFromString('--no-lazy');
  try {
    return await load();
  } finally {
    flushCompileCache();
    setFlagsFromString('--lazy');
  }
};
