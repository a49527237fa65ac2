/** Streams and iterators, each out of the other. */

/** An iterator as a stream. Cancelling it ends the iterator; `onTaken` is told what has been handed on. */
export function readable<T>(
  source: AsyncGenerator<T, void, undefined>,
  onTaken?: (value: T) => void,
): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) return controller.close();
      controller.enqueue(value);
      onTaken?.(value);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}

/** The chunks of a stream; not every browser's streams can be iterated. */
export async function* chunks<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
