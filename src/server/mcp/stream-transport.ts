// JSON-RPC over two streams, a message a line. The SDK has one of its own, which ends the connection at a message that is too
// long, and at the end of the input leaves what was asked unanswered: `printf … | glosa mcp` would print nothing.

import {
  deserializeMessage,
  ProtocolErrorCode,
  serializeMessage,
  type JSONRPCMessage,
  type Transport,
} from "@modelcontextprotocol/server";
import type { ProtocolStreams } from "../protocol-streams.ts";

/** Bytes; a message has at most two texts of an article. */
const longestMessage = 10_000_000;
const lineFeed = 10;

export interface StreamTransport extends Transport {
  /** Settles when the connection has ended. */
  readonly ended: Promise<void>;
}

/** Ends when the input does and everything asked was answered, or when nobody reads the output. */
export function streamTransport({ input, output }: ProtocolStreams): StreamTransport {
  let settle = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const unanswered = new Set<unknown>();
  let isOver = false;
  let isClosed = false;
  const lines = lineReader(
    (line) => receive(line),
    () => complain(`A message has at most ${longestMessage} bytes.`),
  );
  const transport: StreamTransport = {
    ended,
    start: () => {
      input.on("data", lines);
      input.on("end", endIfAnswered);
      input.on("close", endIfAnswered);
      input.on("error", close);
      output.on("error", close);
      return Promise.resolve();
    },
    send: (message) => {
      write(serializeMessage(message));
      if ("id" in message && !("method" in message)) unanswered.delete(message.id);
      if (isOver) endIfAnswered();
      return Promise.resolve();
    },
    close: () => {
      close();
      return Promise.resolve();
    },
  };
  return transport;

  function receive(line: string): void {
    if (line.trim() === "") return;
    let message: JSONRPCMessage;
    try {
      message = deserializeMessage(line);
    } catch {
      complain("This line is not a JSON-RPC message.");
      return;
    }
    if ("method" in message && "id" in message && !isEndless(message.method))
      unanswered.add(message.id);
    // What was taken back is not answered.
    if ("method" in message && message.method === "notifications/cancelled")
      unanswered.delete(message.params?.["requestId"]);
    transport.onmessage?.(message);
  }

  function complain(message: string): void {
    const error = { code: ProtocolErrorCode.ParseError, message };
    write(`${JSON.stringify({ jsonrpc: "2.0", id: null, error })}\n`);
  }

  function write(text: string): void {
    if (!isClosed) output.write(text);
  }

  function endIfAnswered(): void {
    isOver = true;
    if (unanswered.size === 0) close();
  }

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    input.off("data", lines);
    input.pause();
    transport.onclose?.();
    settle();
  }
}

/** What is answered only when the client takes it back. */
function isEndless(method: string): boolean {
  return method === "subscriptions/listen";
}

/** Calls `found` with each line, and `tooLong` in place of one that is. */
function lineReader(
  found: (line: string) => void,
  tooLong: () => void,
): (chunk: Uint8Array | string) => void {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longestMessage) parts = [];
    else parts.push(part);
  };
  const end = (): void => {
    const line = length > longestMessage ? undefined : joined(parts, length);
    parts = [];
    length = 0;
    if (line === undefined) tooLong();
    else found(new TextDecoder().decode(line));
  };
  return (chunk) => {
    let rest = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    for (let at = rest.indexOf(lineFeed); at >= 0; at = rest.indexOf(lineFeed)) {
      add(rest.subarray(0, at));
      end();
      rest = rest.subarray(at + 1);
    }
    add(rest);
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
