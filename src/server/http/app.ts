// The server of the page as a function from requests to answers: who may ask, the routes, the page's own files.

import { Hono, type Context } from "hono";
import type { InterfaceLanguage } from "../../messages/translator.ts";
import { InputError } from "../../model/errors.ts";
import type { WebAsset } from "../../project/page/web-assets.ts";
import { limitedText } from "../requests/limited-text.ts";
import { problemResponse } from "../requests/problem-response.ts";
import { requestLanguage, translatorFor } from "../requests/request-language.ts";
import { securityHeaders } from "../requests/security-headers.ts";
import type { PageState } from "./page-state.ts";
import { problemOf } from "./problem.ts";
import type { PageRequest, Reply, Route } from "./route.ts";
import { apiPath, routes } from "./routes/index.ts";
import { isKnownHost } from "./security/known-hosts.ts";

export interface AppOptions {
  readonly page: PageState;
  /** Of the interface, where the request does not say. */
  readonly language: InterfaceLanguage;
  /** What the server listens on. */
  readonly host: string;
  readonly port: number;
  readonly assets: ReadonlyMap<string, WebAsset>;
}

const unsafe: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

export function pageApp(options: AppOptions): Hono {
  const { page, assets, host, port } = options;
  const app = new Hono();
  app.use("*", async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  app.onError((error, context) => fail(error, context, options));
  app.notFound((context) => fail(new InputError("pageNothingThere"), context, options));
  app.use("*", async (context, next) => {
    if (!isKnownHost(context.req.header("host"), host, port))
      throw new InputError("pageOtherHost", { data: { host: context.req.header("host") ?? "" } });
    // Whoever sends no origin is no browser, and can say one.
    if (unsafe.has(context.req.method)) requireOwnOrigin(context);
    await next();
  });
  app.use(`${apiPath}/*`, async (context, next) => {
    const { pathname } = new URL(context.req.url);
    const isOpen = routes.some(
      ({ open, method, path }) =>
        open === true && method === context.req.method && `${apiPath}${path}` === pathname,
    );
    if (!isOpen && !page.signIn.isKnown(context.req.header("cookie")))
      throw new InputError("pageSignedOut");
    await next();
    // What a glossary says today is no answer for tomorrow.
    if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
  });
  for (const route of routes) {
    app.on(route.method, `${apiPath}${route.path}`, async (context) => {
      const asked = await askedOf(context, route, options);
      return responseOf(await route.answer(asked, page));
    });
  }
  app.get("*", (context) => {
    const { pathname } = new URL(context.req.url);
    if (pathname.startsWith("/api/")) return context.notFound();
    return assetOf(pathname.slice(1), assets);
  });
  return app;
}

function requireOwnOrigin(context: Context): void {
  const origin = context.req.header("origin");
  if (origin !== `http://${context.req.header("host") ?? ""}`)
    throw new InputError("pageOtherOrigin", { data: { origin: origin ?? "" } });
}

async function askedOf(context: Context, route: Route, options: AppOptions): Promise<PageRequest> {
  const language = languageOf(context, options);
  const ifMatch = /^(?:W\/)?"([^"]*)"$/u.exec(context.req.header("if-match")?.trim() ?? "")?.[1];
  if (route.ifMatch === true && ifMatch === undefined) throw new InputError("pageTagMissing");
  return {
    params: context.req.param(),
    query: (name) => context.req.query(name),
    body: await bodyOf(context, route),
    cookies: context.req.header("cookie"),
    ...{ ifMatch, language, translate: translatorFor(language), signal: context.req.raw.signal },
  };
}

async function bodyOf(context: Context, { body, largestBody }: Route): Promise<unknown> {
  if (body === undefined) return undefined;
  // A form of another page can send text, but not JSON.
  if (!/^application\/json\b/iu.test(context.req.header("content-type") ?? ""))
    throw new InputError("pageBodyKind");
  const text = await limitedText(context.req.raw, largestBody);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError("pageNotUnderstood", { data: { detail: "JSON" }, cause: error });
  }
}

function responseOf(reply: Reply): Response {
  if (reply instanceof Response) return reply;
  if (reply === undefined) return new Response(null, { status: 204 });
  const tag = "etag" in reply && typeof reply.etag === "string" ? { ETag: `"${reply.etag}"` } : {};
  return new Response(JSON.stringify(reply), {
    headers: { "Content-Type": "application/json; charset=utf-8", ...tag },
  });
}

/** Names made of their content never change; the first page names them, and is asked for again each time. */
function assetOf(path: string, assets: ReadonlyMap<string, WebAsset>): Response {
  const isPage = !path.startsWith("assets/");
  const asset =
    assets.get(path) ?? (isPage && !/\.\w+$/u.test(path) ? assets.get("index.html") : undefined);
  if (assets.size === 0) throw new InputError("pageNotBuilt");
  if (asset === undefined) throw new InputError("pageNothingThere");
  return new Response(asset.bytes, {
    headers: {
      "Content-Type": asset.mediaType,
      "Cache-Control": isPage ? "no-cache" : "max-age=31536000, immutable",
    },
  });
}

function languageOf(context: Context, { language }: AppOptions): InterfaceLanguage {
  return requestLanguage(
    context.req.query("lang"),
    context.req.header("accept-language"),
    language,
  );
}

function fail(error: unknown, context: Context, options: AppOptions): Response {
  const language = languageOf(context, options);
  const { root } = options.page;
  const response = problemResponse(problemOf(error, { translate: translatorFor(language), root }));
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  return response;
}
