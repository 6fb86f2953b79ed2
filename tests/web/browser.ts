// The page bundled as the build does it, in a browser, before a server.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { expect } from "vitest";
import { chromiumPath } from "../interop/tools.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Folder with index.html and assets/; whoever asks for it takes it away. */
export async function bundledPage(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "glosa-test-")), "web");
  const script = join(import.meta.dirname, "../../scripts/bundle-web.mjs");
  const { bundleWeb } = (await import(script)) as { bundleWeb: (folder: string) => Promise<void> };
  await bundleWeb(folder);
  return folder;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    // The sandbox of Chromium does not start for root, as whom containers run.
    args: ["--no-sandbox"],
  });
}

/** Fails on any error of the page's own, the server's policy included. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (/Content Security Policy/u.test(message.text())) throw new Error(message.text());
  });
  await page.goto(url);
  return page;
}

/** What axe finds wrong, each with the elements that have it. */
export async function faultsOf(page: Page): Promise<(readonly [string, readonly string[]])[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const violations: readonly Violation[] = await page.evaluate(
    "axe.run().then(({ violations }) => violations)",
  );
  return violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`),
  ]);
}

/** Until nothing is loaded any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector("main h1");
  const waiting = page.locator(".late, [aria-busy=true]");
  await expect.poll(() => waiting.count(), { interval: 10 }).toBe(0);
}

export async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
  await page.waitForTimeout(20);
  await settled(page);
}
