// The shape of a route: one question that the page may put, and what answers it.

import type { ZodType } from "zod";
import type { InterfaceLanguage, Translate } from "../../messages/translator.ts";
import { InputError } from "../../model/errors.ts";
import type { PageState } from "./page-state.ts";

export interface PageRequest<Body = unknown> {
  /** Parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: (name: string) => string | undefined;
  /** As the route's `body` describes it. */
  readonly body: Body;
  /** The entity tag of `If-Match`, without quotes. */
  readonly ifMatch: string | undefined;
  /** The header `Cookie`. */
  readonly cookies: string | undefined;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Aborted when whoever asked is gone. */
  readonly signal: AbortSignal;
}

/** What a route answers: an object that becomes JSON, or a response of its own. */
export type Reply = object | Response | undefined;

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/api/v1`; parts of it that begin with a colon are given to `answer`. */
  readonly path: string;
  /** For programmers: docs/page.md and the OpenAPI description. */
  readonly summary: string;
  /** Meanings of the parameters behind the question mark. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: ZodType;
  /** Bytes of the body; a megabyte by default. */
  readonly largestBody?: number;
  /** Whether `If-Match` is needed. */
  readonly ifMatch?: true;
  /** Name of the type of the answer in src/model/page. */
  readonly answers?: string;
  /** Of the answer; application/json by default. */
  readonly mediaType?: string;
  /** Whether it is asked before anybody has signed in. */
  readonly open?: true;
  readonly answer: (asked: PageRequest, page: PageState) => Promise<Reply> | Reply;
}

interface RouteWithBody<Body> extends Omit<Route, "body" | "answer"> {
  readonly body: ZodType<Body>;
  readonly answer: (asked: PageRequest<Body>, page: PageState) => Promise<Reply> | Reply;
}

/** A route that is given its body as described. Throws `InputError` `pageNotUnderstood` for another. */
export function withBody<Body>({ body, answer, ...route }: RouteWithBody<Body>): Route {
  return {
    ...route,
    body,
    answer: (asked, page) => {
      const read = body.safeParse(asked.body);
      if (read.success) return answer({ ...asked, body: read.data }, page);
      const [issue] = read.error.issues;
      const said = [issue?.path.join("."), issue?.message].filter((each) => each !== "").join(": ");
      throw new InputError("pageNotUnderstood", { data: { detail: said } });
    },
  };
}
