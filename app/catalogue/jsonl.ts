import { UnreadableFile } from './unreadable';

/** No object of a catalogue is anywhere near as long; a line that is would only fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableFile('broken-line', `Line ${number} is not JSON: ${line.slice(0, 120)}`);
  }
}

const NEWLINE = 0x0a;

/** Bytes of a line whose end has not come yet. */
class Unfinished {
  #parts: Uint8Array[] = [];
  length = 0;

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.length += part.length;
  }

  /** All of it with what comes behind, in one piece; nothing is left. */
  take(last: Uint8Array): Uint8Array {
    if (this.length === 0) return last;
    const whole = new Uint8Array(this.length + last.length);
    let at = 0;
    for (const part of [...this.#parts, last]) {
      whole.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.length = 0;
    return whole;
  }
}

/**
 * The objects of a JSONL file, a batch per chunk of bytes, in constant memory: each object is made when it is asked
 * for, so that one that was used is garbage before the next comes. Takes LF and CRLF, skips empty lines. Throws
 * UnreadableFile for a line that is not UTF-8, not JSON or endless (`broken-line`), and where the last line stops in
 * the middle (`cut-short`). A batch has to be used up before the next is asked for.
 */
export async function* objectsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<unknown>, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const unfinished = new Unfinished();
  let number = 0;

  // Line by line: one foreign letter makes a whole text twice as large in memory.
  const decode = (line: Uint8Array, more: boolean): string => {
    try {
      return decoder.decode(line, { stream: more });
    } catch {
      throw new UnreadableFile('broken-line', `Not UTF-8 after line ${number}`);
    }
  };

  function* objectsIn(chunk: Uint8Array): Generator<unknown, void> {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = decode(unfinished.take(chunk.subarray(start, end)), false);
      start = end + 1;
      number += 1;
      if (line.trim() !== '') yield parsed(line, number);
    }
    if (start < chunk.length) unfinished.add(chunk.subarray(start));
  }

  for await (const chunk of bytes) {
    yield objectsIn(chunk);
    if (unfinished.length > LONGEST_LINE)
      throw new UnreadableFile('broken-line', `Line ${number + 1} is too long`);
  }

  const rest = decode(unfinished.take(new Uint8Array()), true);
  if (rest.trim() === '') return;
  try {
    yield [JSON.parse(rest + decoder.decode())];
  } catch {
    throw new UnreadableFile('cut-short', `The file stops in the middle of line ${number + 1}`);
  }
}
