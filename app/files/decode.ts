/** How a text was written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file is that is no text, by its first bytes. */
export type NoText = 'spreadsheet' | 'pdf' | 'picture' | 'archive' | 'binary';

export type Decoded =
  | { text: string; encoding: Encoding }
  | { refusal: { because: 'empty' } | { because: 'no-text'; is: NoText } };

const SIGNATURES: readonly { is: NoText; bytes: readonly number[] }[] = [
  // Excel's and Numbers' files are zip archives, older ones are OLE.
  { is: 'spreadsheet', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { is: 'spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { is: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { is: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { is: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { is: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { is: 'archive', bytes: [0x1f, 0x8b] },
  { is: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const LOOKED_AT = 4_096;
// What no text has, tabulators and ends of lines aside.
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/u;

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  bytes.length >= beginning.length && beginning.every((byte, at) => bytes[at] === byte);

/** Sixteen-bit text without its mark: a file's first line is in plain letters, whose other byte is zero. */
function sixteenBits(bytes: Uint8Array): Encoding | null {
  const looked = Math.min(bytes.length, LOOKED_AT);
  const zeros = [0, 0];
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = looked / 2;
  if (odd > most * 0.3 && even < most * 0.05) return 'utf-16le';
  return even > most * 0.3 && odd < most * 0.05 ? 'utf-16be' : null;
}

function read(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a file is that can be no text, as far as its first bytes tell; null where it may be one. */
export function noTextOf(bytes: Uint8Array): NoText | null {
  return SIGNATURES.find((one) => beginsWith(bytes, one.bytes))?.is ?? null;
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without a mark; what is neither is read as Windows-1252, the way older
 * spreadsheets save.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refusal: { because: 'empty' } };
  const is = noTextOf(bytes);
  if (is !== null) return { refusal: { because: 'no-text', is } };
  const marked = MARKS.find((one) => beginsWith(bytes, one.bytes))?.encoding;
  const encoding = marked ?? sixteenBits(bytes) ?? 'utf-8';
  const text = read(bytes, encoding);
  if (text !== null && !text.includes('\0')) return { text, encoding };
  const old = marked === undefined && encoding === 'utf-8' ? read(bytes, 'windows-1252') : null;
  if (old === null || CONTROLS.test(old)) return { refusal: { because: 'no-text', is: 'binary' } };
  return { text: old, encoding: 'windows-1252' };
}

/** Which of them separates the cells, judged by the first line. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return ([';', '\t'] as const).reduce<',' | ';' | '\t'>(
    (best, one) => (count(one) > count(best) ? one : best),
    ',',
  );
}
