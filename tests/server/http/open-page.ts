// The page's server for a test: a project in a temporary folder, a port of its own, and requests made by hand, since
// `fetch` lets nobody choose a Host header.

import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { expect, onTestFinished } from "vitest";
import type { WebAsset } from "../../../src/project/page/web-assets.ts";
import { servePage, type PageOptions } from "../../../src/server/http/serve-page.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { answerProblems, answersOf } from "./answer-problems.ts";

export interface Answered<Body = unknown> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Body;
}

export interface Sent {
  readonly body?: unknown;
  /** As written, where the body is no JSON. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ifMatch?: string;
}

export interface OpenPage {
  readonly folder: string;
  readonly origin: string;
  readonly token: string;
  readonly cookie: string;
  /** As the browser that has signed in. */
  readonly ask: <Body>(method: string, path: string, sent?: Sent) => Promise<Answered<Body>>;
  /** Without a cookie, an origin or a type: only the headers given. */
  readonly plain: (method: string, path: string, sent?: Sent) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

const index: WebAsset = {
  bytes: new TextEncoder().encode("<!doctype html><title>glosa</title>"),
  mediaType: "text/html; charset=utf-8",
};

export async function openPage(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<PageOptions> = {},
): Promise<OpenPage> {
  const folder = options.folder ?? temporaryFolder(files);
  const served = await servePage({
    language: "en",
    tool: { name: "glosa", version: "0.0.0" },
    now: () => new Date("2026-01-02T03:04:05Z"),
    author: "Ana",
    assets: new Map([
      ["index.html", index],
      ["assets/page-1a2b.js", { ...index, mediaType: "text/javascript" }],
    ]),
    ...options,
    folder,
  });
  onTestFinished(served.close);
  const { port } = served;
  const [origin = "", token = ""] = served.address.split("/#token=");
  const plain = (method: string, path: string, sent: Sent = {}): Promise<Answered> =>
    send({ method, path, port, ...sent });
  const base = { Origin: origin, "Content-Type": "application/json", "Accept-Language": "en" };
  const signedIn = await plain("POST", "/api/v1/session", { headers: base, body: { token } });
  const cookie = (signedIn.headers["set-cookie"]?.[0] ?? "").split(";", 1)[0] ?? "";
  const ask = async <Body>(
    method: string,
    path: string,
    sent: Sent = {},
  ): Promise<Answered<Body>> => {
    const { ifMatch, headers, ...rest } = sent;
    const tag = ifMatch === undefined ? {} : { "If-Match": `"${ifMatch}"` };
    const all = { ...base, Cookie: cookie, ...tag, ...headers };
    const answered = await plain(method, `/api/v1${path}`, { ...rest, headers: all });
    const answers = answered.status === 200 ? answersOf(method, path) : "ProblemDetails";
    if (answered.json !== undefined && answers !== undefined && answers !== "OpenAPI")
      expect(answerProblems(answers, answered.json), `${method} ${path}`).toEqual([]);
    return answered as Answered<Body>;
  };
  return { folder, origin, token, cookie, ask, plain, close: served.close };
}

function send({
  method,
  path,
  port,
  body,
  raw,
  headers = {},
}: Sent & {
  readonly method: string;
  readonly path: string;
  readonly port: number;
}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const text = raw ?? (body === undefined ? "" : JSON.stringify(body));
    // Node leaves it out where a method seldom has a body, and what follows would be another request.
    const isChunked = "Transfer-Encoding" in headers;
    const length = isChunked || text === "" ? {} : { "Content-Length": Buffer.byteLength(text) };
    const all = { ...length, ...headers };
    const asked = httpRequest({ method, path, port, host: "127.0.0.1", headers: all }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const said = Buffer.concat(chunks).toString();
        const isJson = /json/u.test(answer.headers["content-type"] ?? "");
        const json: unknown = isJson && said !== "" ? JSON.parse(said) : undefined;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: said, json });
      });
    });
    asked.on("error", reject);
    asked.end(text);
  });
}
