import type { WriteStream } from 'node:tty';
import type { Say } from './bench.ts';

/** Progress on a terminal replaces itself; elsewhere each step is a line. */
export function sayOn(stream: Pick<WriteStream, 'isTTY' | 'write' | 'columns'>): {
  say: Say;
  end: () => void;
} {
  if (!stream.isTTY) return { say: (line) => void stream.write(`${line}\n`), end: () => undefined };
  const clear = '\r\u001b[K';
  return {
    say: (line) => void stream.write(`${clear}${line.slice(0, stream.columns - 1)}`),
    end: () => void stream.write(clear),
  };
}
