// The pages of `glosa site` in a browser: without faults of accessibility, with a search that answers, and readable without it.

import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/translator.ts";
import type { Glossary } from "../../src/model/concept.ts";
import { plainTerm } from "../../src/model/plain-term.ts";
import { conceptCalled, siteOf, smallGlossary } from "../site/site-of.ts";
import { launch } from "../web/browser.ts";
import { chromiumPath, missing } from "./tools.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const origin = "https://example.org/glossary/";

/** With what is hard to lay out: a word of 500 letters, another script, a term that only says what not to write. */
const glossary: Glossary = {
  kind: "glossary",
  concepts: [
    ...smallGlossary.concepts,
    conceptCalled("long", "a".repeat(500)),
    conceptCalled("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)> hostile"),
    {
      ...conceptCalled("strike"),
      subjectField: "protest",
      terms: [plainTerm("إضراب", "ar", undefined), plainTerm("strike", "en", undefined)],
    },
  ],
};

const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ["html", "text/html"],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["json", "application/json"],
];

describe.skipIf(chromiumPath === undefined)(
  `the site in Chromium${missing("Chromium", chromiumPath !== undefined)}`,
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let files: ReadonlyMap<string, string>;
    beforeAll(async () => {
      const changed = new Map([["4 glossary/protest.csv", "2026-11-24T15:42:56Z"]]);
      ({ files } = await siteOf(glossary, { base: origin, changed, withProposed: true }));
      browser = await launch();
    }, 60_000);
    afterAll(async () => {
      await browser.close();
    });

    /** Fails for whatever the page asks for that is not there, or that its policy forbids. */
    const open = async (
      path: string,
      options: Parameters<Browser["newContext"]>[0] = {},
    ): Promise<{ readonly page: Page; readonly context: BrowserContext }> => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const fail = (error: Error): never => {
        throw error;
      };
      page.on("pageerror", fail);
      page.on("console", (message) => {
        if (message.type() === "error") fail(new Error(message.text()));
      });
      await page.route("**/*", async (route) => {
        const url = new URL(route.request().url());
        const inside = url.href.replace(/[?#].*$/u, "").slice(origin.length);
        const wanted = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
        const body = files.get(wanted);
        if (url.pathname === "/favicon.ico") return route.fulfill({ status: 204 });
        if (body === undefined) return fail(new Error(`it asks for ${url.href}`));
        const type = mediaTypes.find(([ending]) => wanted.endsWith(`.${ending}`))?.[1];
        return route.fulfill({ body, contentType: `${type ?? "text/plain"}; charset=utf-8` });
      });
      await page.goto(origin + path);
      return { page, context };
    };

    const pages = [
      "",
      "peasant-patrols/",
      "gone-word/",
      "terms-es.html",
      "terms-en-a.html",
      "subjects.html",
      "subject-protest.html",
      "search.html?q=rondas",
      "search.html?q=zzzz",
    ];
    const looks = interfaceLanguages.flatMap((language) =>
      (["light", "dark"] as const).flatMap((scheme) =>
        [360, 1280].map((width) => [language, scheme, width] as const),
      ),
    );

    it.each(looks)("has no fault that axe finds: %s, %s, %i pixels", async (...look) => {
      const [language, colorScheme, width] = look;
      for (const path of ["", ...pages.map((each) => `${language}/${each}`)]) {
        const { page, context } = await open(path, {
          ...{ colorScheme, viewport: { width, height: 900 }, bypassCSP: true },
        });
        if (path.includes("?q=")) await page.locator("#said:not(:empty)").waitFor();
        await page.addScriptTag({ content: axe.source });
        const violations: readonly Violation[] = await page.evaluate(
          "axe.run().then(({ violations, incomplete }) => [...violations, ...incomplete])",
        );
        const shown = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        expect([path, shown]).toEqual([path, []]);
        expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([
          ...[path, width],
        ]);
        await context.close();
      }
    });

    it("finds a concept by a form of a term as it is typed, and keeps the question in the address", async () => {
      const { page, context } = await open("es/search.html");
      await page.getByRole("searchbox", { name: "Buscar un término" }).fill("RONDAS CAMPESINAS");
      await page.getByRole("status").getByText("1 concepto").waitFor();
      const result = page.locator("#results li").first();
      expect(await result.innerText()).toBe(
        "ronda campesina\n\npeasant patrol · rural patrol · ronda · patrulla campesina (no usar) · guardia campesina (no usar)",
      );
      expect(await result.locator("a").getAttribute("lang")).toBe("es");
      await expect.poll(() => page.url()).toBe(`${origin}es/search.html?q=RONDAS%20CAMPESINAS`);
      await page.reload();
      await page.locator("#results a").first().waitFor();
      await page.getByRole("searchbox").press("Enter");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${origin}es/peasant-patrols/`);
      await context.close();
    });

    it("searches from every page, and shows hostile terms as text", async () => {
      const { page, context } = await open("en/peasant-patrols/");
      await page.getByRole("searchbox", { name: "Search for a term" }).fill("onerror hostile");
      await page.getByRole("button", { name: "Search" }).click();
      await page.locator("#results a").first().waitFor();
      expect(await page.locator("#results a").first().innerText()).toBe(
        "<img src=x onerror=alert(1)> hostile",
      );
      expect(await page.locator("img").count()).toBe(0);
      await page.locator("#results a").first().click();
      await page.getByRole("heading", { level: 1 }).getByText("hostile").waitFor();
      await context.close();
    });

    it("says so where nothing is found, and where the index cannot be loaded", async () => {
      const { page, context } = await open("en/search.html?q=zzzz");
      const said = (): Promise<string | null> => page.getByRole("status").textContent();
      await expect.poll(said).toContain("Nothing was found for “zzzz”.");
      await page.route("**/*.json", (route) => route.fulfill({ status: 404 }));
      page.removeAllListeners("console");
      await page.reload();
      await expect.poll(said).toContain("The index could not be loaded.");
      await context.close();
    });

    it("leads to every term without a script", async () => {
      const { page, context } = await open("en/search.html", { javaScriptEnabled: false });
      expect(await page.locator("noscript p").isVisible()).toBe(true);
      await page.getByRole("navigation", { name: "Terms in Spanish" }).getByText("P").click();
      await page.getByRole("link", { name: "patrulla campesina" }).click();
      await page.getByText("Use instead:").first().waitFor();
      await page.getByRole("link", { name: "Español" }).click();
      await page.getByText("Use en su lugar:").first().waitFor();
      await context.close();
    });

    it("prints the concept and nothing that one clicks", async () => {
      const { page, context } = await open("en/peasant-patrols/");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await page.locator("header nav").first().isVisible()).toBe(false);
      expect(await page.getByText("Use instead:").first().isVisible()).toBe(true);
      await context.close();
    });
  },
);
