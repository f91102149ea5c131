const CHUNK = 64 * 1024;

/** Text that is made piece by piece, as bytes: made only as fast as it is taken, so that no file is ever held whole. */
export function textStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      let text = '';
      while (text.length < CHUNK) {
        const piece = await pieces.next();
        if (piece.done) {
          if (text !== '') controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += piece.value;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
