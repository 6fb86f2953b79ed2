// The store as a function from requests to answers: who asks, what they may, and the routes.

import { Hono, type Context } from "hono";
import type { InterfaceLanguage } from "../../../messages/translator.ts";
import { ExpectedError, InputError } from "../../../model/errors.ts";
import { problemResponse } from "../../requests/problem-response.ts";
import { requestLanguage, translatorFor } from "../../requests/request-language.ts";
import { securityHeaders } from "../../requests/security-headers.ts";
import {
  includesRole,
  principalOf,
  roleFor,
  type Principal,
  type Resource,
} from "../access/principal.ts";
import { isTokenLike } from "../access/tokens.ts";
import { findGlossary } from "../glossaries/glossaries.ts";
import { findMemory } from "../memories/memories.ts";
import { RateLimiter, type RateLimit } from "./rate-limit.ts";
import { fileBytes, jsonBody } from "./request-body.ts";
import type { StoreAsked, StoreReply, StoreRoute } from "./route.ts";
import { storeRoutes } from "./routes/index.ts";
import { storeProblem } from "./store-problem.ts";
import type { StoreState } from "./store-state.ts";

export interface StoreAppOptions {
  readonly store: StoreState;
  /** Where the request does not say. */
  readonly language: InterfaceLanguage;
  readonly rate?: RateLimit;
  /** Milliseconds. */
  readonly now: () => number;
  /** Told of what is no fault of whoever asked. */
  readonly fail: (error: unknown) => void;
}

const usualRate: RateLimit = { perSecond: 50, burst: 500 };
const nobody: Principal = { name: "", grants: [] };

export function storeApp(options: StoreAppOptions): Hono {
  const { store, rate = usualRate, now } = options;
  const limiter = new RateLimiter(rate, now);
  const app = new Hono();
  app.use("*", async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
  });
  app.onError((error, context) => fail(error, context, options));
  app.notFound((context) => fail(new InputError("serverNothingThere"), context, options));
  for (const route of storeRoutes)
    app.on(route.method, route.path, async (context) => {
      const principal = route.role === "open" ? nobody : await principalIn(context, store, limiter);
      return responseOf(await answered(route, context, principal, store), route);
    });
  return app;
}

async function principalIn(
  context: Context,
  { database }: StoreState,
  limiter: RateLimiter,
): Promise<Principal> {
  const written = context.req.header("authorization");
  if (written === undefined) throw new InputError("serverTokenMissing");
  const token = /^Bearer +(\S+)$/iu.exec(written.trim())?.[1] ?? "";
  // Before the look-up: who is too fast costs nothing.
  const seconds = isTokenLike(token) ? limiter.take(token) : 0;
  if (seconds > 0) throw new TooOften(seconds);
  const principal = await principalOf(database.sql, token);
  if (principal === undefined) throw new InputError("serverTokenWrong");
  return principal;
}

class TooOften extends InputError {
  readonly seconds: number;

  constructor(seconds: number) {
    super("serverTooOften", { data: { seconds } });
    this.seconds = seconds;
  }
}

async function answered(
  route: StoreRoute,
  context: Context,
  principal: Principal,
  store: StoreState,
): Promise<StoreReply> {
  const params = context.req.param() as Readonly<Record<string, string>>;
  for (const value of [...Object.values(params), ...Object.values(context.req.query())])
    if (/[\0\p{Surrogate}]/u.test(value)) throw new InputError("serverNothingThere");
  const { sql } = store.database;
  const name = params["id"] ?? "";
  // May be first, body afterwards: who may not do it need not send it.
  switch (route.about) {
    case "memory": {
      const row = await findMemory(sql, name);
      allow(route, principal, { memory: row.number }, { unseen: "storeMemoryUnknown", name });
      return route.answer(await askedOf(context, route, principal), store, row);
    }
    case "glossary": {
      const row = await findGlossary(sql, name);
      allow(route, principal, { glossary: row.number }, { unseen: "storeGlossaryUnknown", name });
      return route.answer(await askedOf(context, route, principal), store, row);
    }
    default:
      allow(route, principal, "store");
      return route.answer(await askedOf(context, route, principal), store, undefined);
  }
}

/** Who has no role is told what others are told of what is not there. */
function allow(
  { role }: StoreRoute,
  principal: Principal,
  resource: Resource,
  unknown?: { readonly unseen: string; readonly name: string },
): void {
  if (role === "open" || role === "signed-in") return;
  const has = roleFor(principal, resource);
  if (has === undefined && unknown !== undefined)
    throw new InputError(unknown.unseen, { data: { name: unknown.name } });
  if (!includesRole(has, role)) throw new InputError("serverForbidden", { data: { role } });
}

async function askedOf(
  context: Context,
  route: StoreRoute,
  principal: Principal,
): Promise<StoreAsked> {
  const ifMatch = context.req.header("if-match")?.trim().replace(/^W\//u, "") ?? "";
  if (route.ifMatch === true && ifMatch === "") throw new InputError("serverTagMissing");
  return {
    params: context.req.param(),
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
    body: route.body === undefined ? undefined : await jsonBody(context.req.raw, route.largestBody),
    bytes: () => fileBytes(context.req.raw, route.largestBody),
    ...{ ifMatch, principal },
  };
}

function responseOf(reply: StoreReply, route: StoreRoute): Response {
  if (reply instanceof Response) return reply;
  if (reply === undefined) return new Response(null, { status: 204 });
  return new Response(JSON.stringify(reply), {
    status: route.status ?? 200,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

function fail(error: unknown, context: Context, options: StoreAppOptions): Response {
  const language = requestLanguage(
    context.req.query("lang"),
    context.req.header("accept-language"),
    options.language,
  );
  const problem = storeProblem(error, translatorFor(language));
  if (problem.status >= 500) options.fail(error);
  const response = problemResponse(problem);
  const more = {
    ...securityHeaders,
    "Content-Language": language,
    ...(problem.status === 401 && { "WWW-Authenticate": 'Bearer realm="glosa"' }),
    ...(error instanceof TooOften && { "Retry-After": String(error.seconds) }),
  };
  for (const [name, value] of Object.entries(more)) response.headers.set(name, value);
  return response;
}

/** What `fail` is told, as a line for a log. */
export function toldForLog(error: unknown): string {
  const cause = error instanceof ExpectedError ? (error.data["detail"] ?? error.code) : error;
  return String(cause).replaceAll(/\s+/gu, " ").slice(0, 500);
}
