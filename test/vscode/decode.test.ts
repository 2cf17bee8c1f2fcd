/** A file that the editor reads is the same as one that the command line reads: its text, or why it cannot be read. */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode as decodeForNode, withoutMark } from '../../packages/cli/src/disk/decode.ts';
import { largestFileBytes as largestOnDisk } from '../../packages/cli/src/disk/read-file.ts';
import { decode, largestFileBytes } from '../../packages/vscode/src/client/decode.ts';

const onDisk = (bytes: Uint8Array) => withoutMark(decodeForNode(Buffer.from(bytes)));

it.each([
  ['nothing', [], 'text'],
  ['letters of all kinds', [...Buffer.from('summary: "Żółć 支援 👨‍👩‍👧"\n')], 'text'],
  ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'text'],
  ['UTF-16', [0xff, 0xfe, 0x61, 0], 'not-utf-8'],
  ['a zero byte', [0x61, 0, 0x62], 'binary'],
  ['Latin 1 in the middle', [0x61, 0xc3, 0xa9, 0x62, 0xe9, 0x63], 'not-utf-8'],
  ['a letter that is cut off', [0x61, 0xe2, 0x82], 'not-utf-8'],
  ['half a letter before another', [0x61, 0xe2, 0x82, 0x28], 'not-utf-8'],
  ['a byte order mark and then something wrong', [0xef, 0xbb, 0xbf, 0x61, 0xff], 'not-utf-8'],
] as const)('%s', (_, bytes, kind) => {
  const content = decode(Uint8Array.from(bytes));
  expect(content.kind).toBe(kind);
  expect(content).toEqual(onDisk(Uint8Array.from(bytes)));
});

it('the same is too large', () => {
  expect(largestFileBytes).toBe(largestOnDisk);
});

it('whatever bytes there are', () => {
  const nearText = fc.array(fc.oneof(fc.constantFrom(0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xef, 0xbb, 0xbf, 0xf0, 0x9f, 0xff), fc.nat(255)));
  fc.assert(
    fc.property(nearText, (bytes) => {
      expect(decode(Uint8Array.from(bytes))).toEqual(onDisk(Uint8Array.from(bytes)));
    }),
    { numRuns: 2000 },
  );
});
