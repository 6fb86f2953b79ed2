// Answers with an entity tag, and those that come piece by piece.

/** 304 where the client has it already. */
export function tagged(answer: object, etag: string, ifNoneMatch: string | undefined): Response {
  const headers = { ETag: etag };
  if (hasTag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(JSON.stringify(answer), {
    headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
  });
}

/** Whether one of the tags of a header is it; `W/` does not matter to who only reads. */
export function hasTag(header: string | undefined, etag: string): boolean {
  return (header ?? "")
    .split(",")
    .map((each) => each.trim().replace(/^W\//u, ""))
    .some((each) => each === etag || each === "*");
}

const encoder = new TextEncoder();

/** What fails before the first piece is thrown, and can still be told; later the connection breaks. */
export async function streamed(
  pieces: AsyncGenerator<string, void, undefined>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const first = await pieces.next();
  let waiting = first.done === true ? undefined : first.value;
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (waiting === undefined) {
        const read = await pieces.next();
        if (read.done === true) {
          controller.close();
          return;
        }
        waiting = read.value;
      }
      controller.enqueue(encoder.encode(waiting));
      waiting = undefined;
    },
    cancel: async () => {
      await pieces.return();
    },
  });
  return new Response(stream, { headers });
}
