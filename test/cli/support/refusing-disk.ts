/** A disk that refuses: tests run as an administrator, whom no real disk refuses anything. */
import type { Disk } from '../../../packages/cli/src/disk/disk.ts';
import { realDisk } from '../../../packages/cli/src/disk/disk.ts';

export const refusal = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code });

/** One step is refused for paths that end in the given way; everything else is done. */
export const refusing = (
  step: 'openSync' | 'readdirSync' | 'lstatSync' | 'mkdirSync' | 'realpathSync' | 'statSync' | 'readSync' | 'fstatSync',
  ending: string,
  code: string,
): Disk => ({
  ...realDisk,
  [step]: new Proxy<(...given: never[]) => unknown>(realDisk[step], {
    apply: (target, self, given): unknown => {
      if (String(given[0]).endsWith(ending)) throw refusal(code);
      return Reflect.apply(target, self, given);
    },
  }),
});

/** A folder that one may see and not enter (mode 000): nothing below it is even looked at. */
export const closing = (folder: string): Disk =>
  new Proxy(realDisk, {
    get: (disk, step: keyof Disk) =>
      new Proxy<(...given: never[]) => unknown>(disk[step], {
        apply: (target, self, given): unknown => {
          const path = String(given[0]);
          if (path.includes(`/${folder}/`) || (step === 'readdirSync' && path.endsWith(`/${folder}`))) throw refusal('EACCES');
          return Reflect.apply(target, self, given);
        },
      }),
  });
