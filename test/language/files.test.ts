/** What the bytes of a file are: its text, or why it has none. */
import { Buffer, isUtf8 } from 'node:buffer';
import { decode, withoutMark } from '@peerspec/language/files';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const text = (content: string) => ({ kind: 'text', text: content });
const wrongAt = (offset: number) => ({ kind: 'not-utf-8', offset });

it.each([
  ['nothing', [], text('')],
  ['letters of all kinds', [...Buffer.from('summary: "Żółć 支援 👨‍👩‍👧"\n')], text('summary: "Żółć 支援 👨‍👩‍👧"\n')],
  ['the sign for a lost letter, written by the author', [0xef, 0xbf, 0xbd, 0x61], text('\uFFFDa')],
  ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], text('a')],
  ['UTF-16', [0xff, 0xfe, 0x61, 0], wrongAt(0)],
  ['a zero byte', [0x61, 0, 0x62], { kind: 'binary' }],
  ['Latin 1 in the middle', [0x61, 0xc3, 0xa9, 0x62, 0xe9, 0x63], wrongAt(4)],
  ['a letter that is cut off', [0x61, 0xe2, 0x82], wrongAt(1)],
  ['half a letter before another', [0x61, 0xe2, 0x82, 0x28], wrongAt(1)],
  ['a byte order mark and then something wrong', [0xef, 0xbb, 0xbf, 0x61, 0xff], wrongAt(4)],
] as const)('%s', (_, bytes, content) => {
  expect(withoutMark(decode(Uint8Array.from(bytes)))).toEqual(content);
});

it('keeps a byte order mark for who writes the file again', () => {
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual(text('\uFEFFa'));
});

it('whatever bytes there are: the text as Node reads it, or the place behind all that is text', () => {
  const nearText = fc.array(
    fc.oneof(fc.constantFrom(0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xef, 0xbb, 0xbf, 0xf0, 0x9f, 0xff), fc.integer({ min: 1, max: 255 })),
  );
  fc.assert(
    fc.property(nearText, (list) => {
      const bytes = Buffer.from(list);
      const content = decode(bytes);
      if (isUtf8(bytes)) {
        expect(content).toEqual(text(bytes.toString('utf8')));
        return;
      }
      const isMarked = (list[0] === 0xff && list[1] === 0xfe) || (list[0] === 0xfe && list[1] === 0xff);
      const right = isMarked ? 0 : Math.max(...list.map((_each, index) => index).filter((length) => isUtf8(bytes.subarray(0, length))));
      expect(content).toEqual(wrongAt(right));
    }),
    { numRuns: 2000 },
  );
});
