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

/**
 * The objects of a JSONL file, a batch per chunk of bytes, in constant memory. Takes LF and CRLF, skips empty
 * lines. Throws UnreadableFile for a line that is not UTF-8, not JSON or endless (`broken-line`), and where
 * the last line stops in the middle (`cut-short`).
 */
export async function* objectsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<unknown[], void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;

  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw chunk
        ? new UnreadableFile('broken-line', `Not UTF-8 after line ${number}`)
        : new UnreadableFile('cut-short', `The file stops inside a letter after line ${number}`);
    }
  };

  for await (const chunk of bytes) {
    const lines = (rest + decode(chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new UnreadableFile('broken-line', `Line ${number + lines.length + 1} is too long`);
    const batch: unknown[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') batch.push(parsed(line, number));
    }
    if (batch.length > 0) yield batch;
  }

  rest += decode();
  if (rest.trim() === '') return;
  try {
    yield [JSON.parse(rest)];
  } catch {
    throw new UnreadableFile('cut-short', `The file stops in the middle of line ${number + 1}`);
  }
}
