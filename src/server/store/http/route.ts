// The shape of a route of the store: who may ask what, and what answers it.

import type { ZodType } from "zod";
import { InputError } from "../../../model/errors.ts";
import type { Role } from "../../../model/store/role.ts";
import type { Principal } from "../access/principal.ts";
import type { GlossaryRow } from "../glossaries/glossaries.ts";
import type { MemoryRow } from "../memories/memories.ts";
import type { StoreState } from "./store-state.ts";

export interface StoreAsked<Body = unknown> {
  /** Parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: (name: string) => string | undefined;
  readonly header: (name: string) => string | undefined;
  /** As the route's `body` describes it. */
  readonly body: Body;
  /** The body of a route that takes a file, as it arrives. Throws `InputError` `serverBodyTooLarge`. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** As in `If-Match`, with its quotation marks; empty where the route needs none. */
  readonly ifMatch: string;
  readonly principal: Principal;
}

/** What a route answers: an object that becomes JSON, a response of its own, or nothing. */
export type StoreReply = object | Response | undefined;

/** What the first part of the path behind the inventory names. */
interface Abouts {
  readonly memory: MemoryRow;
  readonly glossary: GlossaryRow;
  /** Nothing: the route looks itself at what may be seen. */
  readonly nothing: undefined;
}

interface RouteFacts {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** From the root; parts of it that begin with a colon are given to `answer`. */
  readonly path: string;
  /** For programmers: the OpenAPI description. */
  readonly summary: string;
  /** Meanings of the parameters behind the question mark. */
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: ZodType;
  /** Bytes of the body; a megabyte by default. */
  readonly largestBody?: number;
  /** Whether the body is a file. */
  readonly takesFile?: true;
  /** Whether `If-Match` is needed. */
  readonly ifMatch?: true;
  /** Of what is answered; 200 by default, 204 where nothing is. */
  readonly status?: 201 | 202;
  /** Name of the type of the answer in src/model/store. */
  readonly answers?: string;
  /** Of the answer; application/json by default. */
  readonly mediaType?: string;
  /** The least; without it everybody may ask, without a token. */
  readonly role: Role | "open" | "signed-in";
}

type About = keyof Abouts;

export type RouteAbout<Kind extends About, Body = unknown> = RouteFacts & {
  readonly about: Kind;
  readonly answer: (
    asked: StoreAsked<Body>,
    store: StoreState,
    about: Abouts[Kind],
  ) => Promise<StoreReply> | StoreReply;
};

export type StoreRoute = { [Kind in About]: RouteAbout<Kind> }[About];

/** A route that is given its body as described. Throws `InputError` `serverNotUnderstood` for another. */
export function readsBody<Kind extends About, Body>({
  body,
  answer,
  ...route
}: Omit<RouteAbout<Kind, Body>, "body"> & { readonly body: ZodType<Body> }): RouteAbout<Kind> {
  return {
    ...route,
    body,
    answer: (asked, store, about) => {
      const read = body.safeParse(asked.body);
      if (read.success) return answer({ ...asked, body: read.data }, store, about);
      const [issue] = read.error.issues;
      const said = [issue?.path.join("."), issue?.message].filter((each) => each !== "").join(": ");
      throw new InputError("serverNotUnderstood", { data: { detail: said.slice(0, 300) } });
    },
  };
}
