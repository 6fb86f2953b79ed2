// Who may ask, and what nobody may: requests as a hostile page, a stranger or a curious program would send them.

import { describe, expect, it } from "vitest";
import type { ProblemDetails } from "../../../src/model/page/problem-details.ts";
import { routes } from "../../../src/server/http/routes/index.ts";
import { files } from "../lsp/patrol-project.ts";
import { openPage } from "./open-page.ts";

const project = "/api/v1/project";

describe("a request", () => {
  it("with another name of the server is refused, wherever it goes (DNS rebinding)", async () => {
    const page = await openPage(files);
    const port = new URL(page.origin).port;
    for (const Host of [
      `evil.example:${port}`,
      "evil.example",
      `127.0.0.1.evil.example:${port}`,
      `localhost.evil.example:${port}`,
      "127.0.0.1:1",
      "127.0.0.1",
    ])
      for (const path of [project, "/", "/assets/page-1a2b.js"]) {
        const answer = await page.plain("GET", path, { headers: { Host, Cookie: page.cookie } });
        expect([Host, path, answer.status]).toEqual([Host, path, 403]);
        expect(answer.text).not.toContain("protest.csv");
      }
    const known = await page.plain("GET", project, {
      headers: { Host: `localhost:${port}`, Cookie: page.cookie },
    });
    expect(known.status).toBe(200);
  });

  it("that changes something comes from the page itself, or from nowhere", async () => {
    const page = await openPage(files);
    const json = { Cookie: page.cookie, "Content-Type": "application/json" };
    for (const Origin of [
      "http://evil.example",
      "null",
      "https://127.0.0.1",
      `${page.origin}.evil`,
    ])
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const answer = await page.plain(method, project, {
          headers: { ...json, Origin },
          body: {},
        });
        expect([Origin, method, answer.status]).toEqual([Origin, method, 403]);
      }
    expect((await page.plain("POST", "/api/v1/session", { headers: json, body: {} })).status).toBe(
      403,
    );
  });

  it("without the cookie is told to sign in, by every route but the one for that", async () => {
    const page = await openPage(files);
    const headers = { Origin: page.origin, "Content-Type": "application/json" };
    expect(routes.length).toBeGreaterThan(10);
    for (const { method, path, open } of routes) {
      if (open === true) continue;
      const at = `/api/v1${path.replaceAll(/:\w+/gu, "x")}`;
      const answer = await page.plain(method, at, { headers, body: {} });
      expect([method, path, answer.status]).toEqual([method, path, 401]);
      const other = {
        ...headers,
        Cookie: `${page.cookie}x; glosa=1; ${page.cookie.split("=", 1)[0]}=`,
      };
      expect((await page.plain(method, at, { headers: other, body: {} })).status).toBe(401);
    }
  });

  it("is let in by the token once, and never by another", async () => {
    const page = await openPage(files);
    const headers = { Origin: page.origin, "Content-Type": "application/json" };
    const enter = (token: unknown): Promise<{ status: number }> =>
      page.plain("POST", "/api/v1/session", { headers, body: { token } });
    expect((await enter(page.token)).status).toBe(401);
    expect((await enter("")).status).toBe(401);
    expect((await enter(page.token.slice(1))).status).toBe(401);
    expect((await enter({ length: 64 })).status).toBe(400);
    // The page that was let in may be loaded again.
    expect((await page.ask("POST", "/session", { body: { token: page.token } })).status).toBe(204);
  });

  it("shows a token that was given as often as it likes", async () => {
    const page = await openPage(files, { token: "a-long-text-of-the-office" });
    const headers = { Origin: page.origin, "Content-Type": "application/json" };
    const sent = { headers, body: { token: "a-long-text-of-the-office" } };
    const [first, second] = [
      await page.plain("POST", "/api/v1/session", sent),
      await page.plain("POST", "/api/v1/session", sent),
    ];
    expect([first.status, second.status]).toEqual([204, 204]);
    expect(first.headers["set-cookie"]).not.toEqual(second.headers["set-cookie"]);
  });

  it("gets a cookie that no script reads and no other site sends", async () => {
    const page = await openPage(files, { token: "a-long-text-of-the-office" });
    const headers = { Origin: page.origin, "Content-Type": "application/json" };
    const sent = { headers, body: { token: "a-long-text-of-the-office" } };
    const [cookie = ""] =
      (await page.plain("POST", "/api/v1/session", sent)).headers["set-cookie"] ?? [];
    expect(cookie).toMatch(/^glosa-\d+=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/u);
  });

  it("is JSON, and says so", async () => {
    const page = await openPage(files);
    const form = { "Content-Type": "text/plain" };
    const sent = { headers: form, raw: JSON.stringify({ token: page.token }) };
    expect((await page.ask("POST", "/session", sent)).status).toBe(415);
    expect((await page.ask("POST", "/session", { raw: "{" })).status).toBe(400);
    expect((await page.ask("POST", "/session", { body: { token: "x", more: 1 } })).status).toBe(
      400,
    );
  });

  it("is not larger than it need be, whether or not it says how large it is", async () => {
    const page = await openPage(files);
    const raw = JSON.stringify({ token: "x".repeat(1_500_000) });
    expect((await page.ask("POST", "/session", { raw })).status).toBe(413);
    const chunked = { raw, headers: { "Transfer-Encoding": "chunked" } };
    expect((await page.ask("POST", "/session", chunked)).status).toBe(413);
    expect((await page.ask("GET", "/project")).status).toBe(200);
  });

  it.each([
    "/../glosa.json",
    "/assets/../../glosa.json",
    "/assets/..%2f..%2fglosa.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/%00",
    "//etc/passwd",
    "/api/v1/pairs/..%2f..%2fetc%2fpasswd",
    "/api/v1/pairs/%2fetc%2fpasswd/file",
    "/api/v1/../../glosa.json",
    "/api/v1/pairs/constructor",
    "/api/v1/pairs/__proto__",
  ])("names no file: %s", async (path) => {
    const page = await openPage(files);
    const answer = await page.plain("GET", path, { headers: { Cookie: page.cookie } });
    expect([200, 400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain("articles");
    expect(answer.text).not.toContain("root:");
    // What is no file is the page, which has addresses of its own.
    const isPage = answer.text.includes("<title>glosa</title>");
    expect(isPage).toBe(answer.status === 200);
  });
});

describe("every answer", () => {
  it("keeps other pages out, problems and assets included", async () => {
    const page = await openPage(files);
    const answers = [
      await page.plain("GET", "/"),
      await page.plain("GET", "/assets/page-1a2b.js"),
      await page.plain("GET", "/assets/none.js"),
      await page.plain("GET", project),
      await page.plain("GET", project, { headers: { Host: "evil.example" } }),
      await page.ask("GET", "/project"),
      await page.ask("OPTIONS", "/project"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 401, 403, 200, 404]);
    for (const { headers } of answers) {
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  it("is a problem with one sentence, in the language asked for", async () => {
    const page = await openPage(files);
    const english = await page.ask<ProblemDetails>("GET", "/pairs/none");
    expect(english.headers["content-type"]).toContain("application/problem+json");
    expect(english.json).toEqual({
      type: "/problems/pagePairUnknown",
      title: "Not found",
      status: 404,
      detail:
        "There is no such pair any more: its files were moved or removed, or glosa serve was started again. Choose one from the list.",
    });
    const headers = { "Accept-Language": "fr, es-PE;q=0.8, en;q=0.5" };
    const spanish = await page.ask<ProblemDetails>("GET", "/pairs/none", { headers });
    expect(spanish.json.title).toBe("No se encuentra");
    const asked = await page.ask<ProblemDetails>("GET", "/pairs/none?lang=es");
    expect(asked.json.title).toBe("No se encuentra");
  });

  it("is a sentence too where the page was never built", async () => {
    const page = await openPage(files, { assets: new Map() });
    const answer = await page.plain("GET", "/");
    expect(answer.status).toBe(503);
    expect((answer.json as ProblemDetails).detail).toContain("npm run build");
  });
});
