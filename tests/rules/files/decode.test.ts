import { expect, test } from 'vitest';
import { decode, separatorOf } from '~/files/decode';

const TEXT = 'product;role\nmanteau-été;icon 🧥\n';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const withMark = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

test('a text is read however it was saved, with or without a mark', () => {
  const utf8 = new TextEncoder().encode(TEXT);
  for (const bytes of [
    utf8,
    withMark([0xef, 0xbb, 0xbf], utf8),
    utf16(TEXT, false),
    utf16(TEXT, true),
    withMark([0xff, 0xfe], utf16(TEXT, false)),
    withMark([0xfe, 0xff], utf16(TEXT, true)),
  ])
    expect(decode(bytes)).toMatchObject({ text: TEXT });
});

test('an older spreadsheet’s accents are read, and it is said how', () => {
  expect(decode(Buffer.from('manteau-\xe9t\xe9\n', 'latin1'))).toEqual({
    text: 'manteau-été\n',
    encoding: 'windows-1252',
  });
});

test('what is no text is called what it is', () => {
  expect(decode(new Uint8Array())).toEqual({ refusal: { because: 'empty' } });
  const kinds = [
    ['PK\x03\x04rest of a workbook', 'spreadsheet'],
    ['%PDF-1.7', 'pdf'],
    ['\x89PNG\r\n', 'picture'],
    ['\x1f\x8b\x08', 'archive'],
    ['a,b\n\x00\x01\x02\x03', 'binary'],
    ['\x90\x01\x02', 'binary'],
  ] as const;
  for (const [text, is] of kinds)
    expect(decode(Buffer.from(text, 'latin1'))).toEqual({ refusal: { because: 'no-text', is } });
});

test('sixteen-bit text that is cut in half is refused, not guessed', () => {
  expect(decode(withMark([0xff, 0xfe], utf16(TEXT, false)).slice(0, -1))).toHaveProperty('refusal');
});

test('the separator is the one of the first line, quotation marks aside', () => {
  expect(separatorOf('a,b\n1;2;3')).toBe(',');
  expect(separatorOf('a;b;"c,d,e,f"\n')).toBe(';');
  expect(separatorOf('a\tb\n1,2,3')).toBe('\t');
  expect(separatorOf('a')).toBe(',');
});
