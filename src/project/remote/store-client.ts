// Speaks HTTP with one team store: one host, with its token; every failure is one sentence.

import { setTimeout as pause } from "node:timers/promises";
import { InputError } from "../../model/errors.ts";
import type { MessageData } from "../../model/finding.ts";
import { visibleInLine } from "../../strings/visible.ts";
import { StoreAway } from "./store-away.ts";

export interface StoreRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** After the base, beginning with a slash. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the same request twice does no more than once: then it is sent again if the connection breaks. */
  readonly repeatable: boolean;
  /** Until the whole answer is there; 5,000 by default. */
  readonly milliseconds?: number;
  /** Answers that the caller understands beside those below 300. */
  readonly understood?: readonly number[];
}

export interface StoreAnswer {
  readonly status: number;
  readonly etag: string;
  readonly text: string;
}

const usualMilliseconds = 5000;
/** UTF-16 code units; a page of a thousand units has a hundredth of it. */
const longestAnswer = 64_000_000;
const longestDetail = 300;
/** Before the one repetition. */
const breath = 150;

/** Statuses that say: later, perhaps. */
const away = new Set([429, 500, 502, 503, 504]);
const sentences = new Map([
  [401, "storeTokenWrong"],
  [403, "storeForbidden"],
  [404, "storeUnknown"],
  [413, "storeTooMuch"],
]);

export class StoreClient {
  readonly #base: string;
  readonly #token: string;

  /** `base` is that of a checked address. The token is sent to no other host: what redirects is not followed. */
  constructor(base: string, token: string) {
    this.#base = base;
    this.#token = token;
  }

  /** The answer as JSON; `undefined` for one without content. */
  async json(request: StoreRequest): Promise<unknown> {
    const { text } = await this.send(request);
    if (text === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw this.#failure("storeNotOne", request);
    }
  }

  /**
   * Throws `StoreAway` where the store cannot be reached, is slow or out of order; `InputError` for what it refuses.
   */
  async send(request: StoreRequest): Promise<StoreAnswer> {
    for (let isFirst = true; ; isFirst = false) {
      try {
        return await this.#sendOnce(request);
      } catch (error) {
        if (!isFirst || !request.repeatable || !(error instanceof StoreAway) || !error.isBroken)
          throw error;
        await pause(breath);
      }
    }
  }

  async #sendOnce(request: StoreRequest): Promise<StoreAnswer> {
    const { method, path, body, headers, milliseconds = usualMilliseconds } = request;
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.#base}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.#token}`,
          accept: "application/json, application/problem+json, text/csv, */*;q=0.1",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: "manual",
        signal: AbortSignal.timeout(milliseconds),
      });
      text = await readText(response);
    } catch (error) {
      if (error instanceof AnswerTooLong) throw this.#failure("storeAnswerTooLong", request);
      const isLate = error instanceof Error && error.name === "TimeoutError";
      throw new StoreAway(isLate ? "late" : "unreachable", this.#addressOf(request), {
        isBroken: !isLate,
      });
    }
    const { status } = response;
    if (response.type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304))
      throw this.#failure("storeRedirects", request);
    if (status < 300 || status === 304 || (request.understood ?? []).includes(status))
      return { status, etag: response.headers.get("etag") ?? "", text };
    if (away.has(status))
      throw new StoreAway("faulty", this.#addressOf(request), { isBroken: status !== 429, status });
    const code = sentences.get(status);
    if (code !== undefined) throw this.#failure(code, request);
    throw this.#failure("storeRefuses", request, { status, detail: detailOf(text) });
  }

  #failure(code: string, request: StoreRequest, data: MessageData = {}): InputError {
    return new InputError(code, { data: { ...data, address: this.#addressOf(request) } });
  }

  /** Of the memory or glossary that it is about. */
  #addressOf({ path }: StoreRequest): string {
    const [, kind, id] = path.split(/[/?]/u);
    return `${this.#base}/${kind ?? ""}/${id ?? ""}`;
  }
}

class AnswerTooLong extends Error {}

async function readText(response: Response): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > longestAnswer) throw new AnswerTooLong();
  }
  return text + decoder.decode();
}

/** The sentence of a problem document (RFC 9457), as one line of bounded length. */
export function detailOf(text: string): string {
  try {
    const problem = JSON.parse(text) as { readonly detail?: unknown; readonly title?: unknown };
    const said = [problem.detail, problem.title].find((each) => typeof each === "string");
    if (typeof said === "string") return visibleInLine(said.slice(0, longestDetail));
  } catch {
    // A proxy says it in HTML, which helps nobody.
  }
  return "";
}
