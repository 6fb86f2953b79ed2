// An assistant for a test: the official client beside the command, in one process, over two streams.

import { PassThrough } from "node:stream";
import { Client, type VersionNegotiationMode } from "@modelcontextprotocol/client";
import { onTestFinished } from "vitest";
import { run } from "../../../src/commands/run.ts";
import type { InterfaceLanguage } from "../../../src/messages/translator.ts";
import { streamTransport } from "../../../src/server/mcp/stream-transport.ts";
import { testIo } from "../../commands/test-io.ts";

export interface Assistant {
  readonly client: Client;
  /** What a tool answers: its structured content, and the sentence of an error. */
  readonly call: (name: string, argument?: Readonly<Record<string, unknown>>) => Promise<Answered>;
  /** Everything the command wrote to the stream of the protocol. */
  readonly wire: () => string;
  /** What the command printed, and said on the error stream. */
  readonly printed: () => string;
  readonly errors: () => string;
  /** Ends the connection; the exit code of the command. */
  readonly end: () => Promise<number>;
}

/** What the tools answer; each of them has some of it. */
export interface AnswerData {
  readonly notice: string;
  readonly total: number;
  readonly pass: boolean;
  readonly errors: number;
  readonly matched: number;
  readonly path: string;
  readonly status: string;
  readonly nextCursor?: string;
  readonly trouble?: readonly string[];
  readonly steps: readonly string[];
  readonly finding: AnsweredFinding;
  readonly findings: readonly AnsweredFinding[];
  readonly concepts: readonly {
    readonly id: string;
    readonly uri: string;
    readonly found: readonly string[];
    readonly terms: readonly { readonly use: string }[];
  }[];
  readonly answers: readonly unknown[];
}

interface AnsweredFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly message: string;
  readonly concept?: string;
  readonly target?: { readonly path: string };
}

/** A line of the protocol. */
export interface WireAnswer {
  readonly jsonrpc: string;
  readonly id: number | null;
  readonly error?: { readonly code: number };
  readonly result: {
    readonly protocolVersion: string;
    readonly serverInfo: unknown;
    readonly instructions: string;
    readonly content: readonly { readonly text: string }[];
    readonly structuredContent: AnswerData;
  };
}

export interface Answered {
  readonly data: AnswerData;
  /** The text that an assistant reads. */
  readonly text: string;
  readonly isError: boolean;
}

export interface ConnectOptions {
  readonly arguments_?: readonly string[];
  readonly mode?: VersionNegotiationMode;
  readonly language?: InterfaceLanguage;
}

export async function connect(folder: string, options: ConnectOptions = {}): Promise<Assistant> {
  const { arguments_ = [], mode = "auto", language = "en" } = options;
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  let wire = "";
  toClient.on("data", (chunk: Buffer) => (wire += chunk.toString()));
  const streams = { input: toServer, output: toClient };
  const { io, output, errors } = testIo({ folder, language, streams });
  const exitCode = run(["mcp", ...arguments_], io);
  const client = new Client({ name: "test", version: "0" }, { versionNegotiation: { mode } });
  // The transport of the server reads and writes lines as one of a client does.
  await client.connect(streamTransport({ input: toClient, output: toServer }));
  const end = (): Promise<number> => {
    toServer.end();
    return exitCode;
  };
  onTestFinished(async () => {
    await client.close();
    await end();
  });
  return {
    ...{ client, end, errors, printed: output, wire: () => wire },
    call: async (name, argument = {}) => {
      const result = await client.callTool({ name, arguments: argument });
      const [first] = result.content;
      return {
        data: result.structuredContent as AnswerData,
        text: first?.type === "text" ? first.text : "",
        isError: result.isError === true,
      };
    },
  };
}
