// Questions to the server that handed the page out, and what it answers when it cannot do what was asked.

import type { ConflictProblem, ProblemDetails } from "../../src/model/page/problem-details.ts";

export const apiRoot = "/api/v1";

/** A sentence with the remedy, in the language of the page. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  /** 0 where the server was not reached. */
  readonly status: number;
  readonly details: ProblemDetails | undefined;
  constructor(status: number, details: ProblemDetails | undefined) {
    super(details?.detail ?? "");
    this.status = status;
    this.details = details;
  }
}

/** What there is now, of a request that was made for what there was before. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as for `Ask`: the caller knows the route
export function currentOf<Answer>(problem: unknown): Answer | undefined {
  if (!(problem instanceof RequestProblem) || problem.status !== 412) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- by the contract of 412
  return (problem.details as ConflictProblem<Answer> | undefined)?.current;
}

export interface RequestOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  /** Sent as `If-Match`; as answers have it, without quotation marks. */
  readonly etag?: string;
  readonly signal?: AbortSignal;
  /** The answer is a file, and comes as a `SentFile`. */
  readonly as?: "file";
}

export interface SentFile {
  readonly name: string;
  readonly content: Blob;
}

/** Asks in the language of the page, so that a sentence of the server reads like the page's own. */
export type Ask = <Answer>(path: string, options?: RequestOptions) => Promise<Answer>;

/** Throws `RequestProblem`, or the signal's reason. */
export function askIn(language: string): Ask {
  return async <Answer>(path: string, options: RequestOptions = {}): Promise<Answer> => {
    const { method = "GET", body, etag, signal } = options;
    let response: Response;
    try {
      response = await fetch(apiRoot + path, {
        method,
        headers: {
          "accept-language": language,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(etag === undefined ? {} : { "if-match": `"${etag}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new RequestProblem(0, undefined);
    }
    if (!response.ok) throw new RequestProblem(response.status, await problemOf(response));
    const answer: unknown =
      options.as === "file"
        ? await fileOf(response)
        : response.status === 204
          ? undefined
          : await response.json();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- by the contract of each route
    return answer as Answer;
  };
}

async function fileOf(response: Response): Promise<SentFile> {
  const named = /filename\*=UTF-8''([^;]*)/u.exec(
    response.headers.get("content-disposition") ?? "",
  );
  return { name: decodeURIComponent(named?.[1] ?? ""), content: await response.blob() };
}

async function problemOf(response: Response): Promise<ProblemDetails | undefined> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- RFC 9457
    return (await response.json()) as ProblemDetails;
  } catch {
    return undefined;
  }
}

/** `/path?name=value`, without those that have no value. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  ).toString();
  return search === "" ? path : `${path}?${search}`;
}
