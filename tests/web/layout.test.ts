// Every screen at every width and at 200 %: nothing cut, nothing over something else, and nothing that axe finds.

import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, missing } from "../interop/tools.ts";
import { bundledPage, faultsOf, goTo, launch, openPage } from "./browser.ts";
import { crowdedIn } from "./crowded.ts";
import { screens } from "./screens.ts";
import { startStub, type Stub } from "./stub-server.ts";

interface Look {
  readonly locale: "en" | "es";
  readonly colorScheme: "light" | "dark";
  /** CSS pixels: a window of 1280 at 200 % has 640. */
  readonly width: number;
  readonly deviceScaleFactor?: number;
}

const looks: readonly Look[] = [
  { locale: "en", colorScheme: "light", width: 360 },
  { locale: "es", colorScheme: "dark", width: 360 },
  { locale: "es", colorScheme: "light", width: 640, deviceScaleFactor: 2 },
  { locale: "en", colorScheme: "dark", width: 1280 },
  { locale: "es", colorScheme: "dark", width: 1600 },
  { locale: "en", colorScheme: "light", width: 1600 },
];

async function layoutFaults(page: Page, width: number): Promise<unknown[]> {
  const faults: unknown[] = [];
  const wide = await page.evaluate("document.documentElement.scrollWidth");
  if (wide !== width) faults.push(`is ${String(wide)} wide`);
  if ((await page.locator("h1").count()) !== 1) faults.push("has not one h1");
  faults.push(...(await crowdedIn(page)));
  return faults;
}

/** Styles that the policy of the server lets in. */
function style(page: Page, rules: string): Promise<unknown> {
  return page.evaluate(
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rules)}); document.adoptedStyleSheets.push(sheet) }`,
  );
}

describe.skipIf(chromiumPath === undefined)(
  `the layout in Chromium${missing("Chromium", chromiumPath !== undefined)}`,
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let stub: Stub;
    let folder = "";
    beforeAll(async () => {
      folder = await bundledPage();
      browser = await launch();
      stub = await startStub(folder);
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await stub.close();
      rmSync(join(folder, ".."), { recursive: true, force: true });
    });

    it.each(looks)("is sound on every screen: %j", async ({ width, ...look }) => {
      const page = await openPage(browser, stub.url, { ...look, viewport: { width, height: 900 } });
      const faults: unknown[] = [];
      for (const screen of screens) {
        await goTo(page, screen);
        const own = [...(await layoutFaults(page, width)), ...(await faultsOf(page))];
        faults.push(...own.map((fault) => [screen, fault]));
      }
      expect(faults).toEqual([]);
      await page.close();
    });

    it("is sound when the page itself is zoomed to 200 %", async () => {
      const viewport = { width: 1280, height: 900 };
      const page = await openPage(browser, stub.url, { locale: "es", viewport });
      await style(page, ":root { zoom: 2 }");
      const faults: unknown[] = [];
      for (const screen of screens) {
        await goTo(page, screen);
        faults.push(...(await layoutFaults(page, 1280)).map((fault) => [screen, fault]));
      }
      expect(faults).toEqual([]);
      await page.close();
    });

    it("would be told of words that are cut, and of boxes over each other", async () => {
      const page = await openPage(browser, `${stub.url}#/check/p1`, { locale: "en" });
      await goTo(page, "#/check/p1");
      await style(page, ".toolbar .tools { margin-top: -2.5rem }");
      expect((await crowdedIn(page)).length).toBeGreaterThan(0);
      await style(
        page,
        ".toolbar .tools { margin: 0 } h1 { width: 2rem; overflow: hidden; white-space: nowrap }",
      );
      expect(await crowdedIn(page)).toEqual([expect.stringContaining("h1 is cut")]);
      await page.close();
    });
  },
);
