// The page of `check --reporter html` in a browser: without faults of accessibility, and with its filters and keys.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectQuestions } from "../../src/check/collect-questions.ts";
import {
  createTranslator,
  interfaceLanguages,
  type InterfaceLanguage,
} from "../../src/messages/translator.ts";
import type { PlacedDrift } from "../../src/model/drift.ts";
import type { Finding, Report } from "../../src/model/finding.ts";
import { html } from "../../src/reporters/html/html.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { sampleReport } from "../reporters/sample-report.ts";
import { launch } from "../web/browser.ts";
import { chromiumPath, missing } from "./tools.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** With what the sample lacks: a rule that found nothing, no glossary. */
const fullReport: Report = {
  ...sampleReport,
  rules: [
    ...sampleReport.rules,
    { id: "spacing", description: "A space too many.", issueType: "whitespace" },
  ],
  uncheckedTerms: { reason: "noGlossary" },
  withoutForms: ["fr"],
};

const cleanReport: Report = { ...fullReport, findings: [], questions: [], renderings: [] };

const drift: readonly PlacedDrift[] = [
  {
    surface: "roadblock",
    renderings: ["bloqueo", "piquete"].map((text) => ({
      text,
      uses: 1,
      places: [
        {
          ...{ path: "es/a.md", line: 1, column: 1, endLine: 1, endColumn: 8, text },
          ...{ sentence: `${text}.`, sourceSentence: "Roadblock." },
        },
      ],
    })),
  },
];

/** As many questions as wanted, each with its own id, words and level. */
function manyOf(count: number): Report {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const [first, second] = sampleReport.findings;
    const model = (index % 2 === 0 ? first : second) ?? first;
    if (model === undefined) throw new Error("the sample is empty");
    return {
      ...model,
      message: `Question number ${index} about rondas`,
      asked: { ...model.asked, id: `q${index}`, kind: "same" },
    };
  });
  return { ...sampleReport, findings, questions: collectQuestions(findings) };
}

function written(report: Report, language: InterfaceLanguage = "en"): string {
  const context = { translate: createTranslator(language), colour: false, drift };
  const page = [...html.render(report, context)].join("");
  return pathToFileURL(join(temporaryFolder({ "report.html": page }), "report.html")).href;
}

describe.skipIf(chromiumPath === undefined)(
  `the page in Chromium${missing("Chromium", chromiumPath !== undefined)}`,
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    }, 60_000);
    afterAll(async () => {
      await browser.close();
    });

    const open = async (
      url: string,
      options: Parameters<Browser["newPage"]>[0] = {},
    ): Promise<Page> => {
      const page = await browser.newPage(options);
      page.on("pageerror", (error) => {
        throw error;
      });
      await page.goto(url);
      return page;
    };
    const shown = (page: Page): Promise<number> => page.locator("article:visible").count();

    const looks = interfaceLanguages.flatMap((language) =>
      (["light", "dark"] as const).flatMap((scheme) =>
        [360, 1280].map((width) => [language, scheme, width, "findings", fullReport] as const),
      ),
    );
    it.each([
      ...looks,
      ["en", "light", 360, "nothing", cleanReport] as const,
      ["es", "dark", 1280, "nothing", cleanReport] as const,
    ])("has no fault that axe finds: %s, %s, %i pixels, with %s", async (...look) => {
      const [language, colorScheme, width, , report] = look;
      // The page's policy keeps other scripts out, axe's as well.
      const page = await open(written(report, language), {
        ...{ colorScheme, viewport: { width, height: 900 }, bypassCSP: true },
      });
      await page.evaluate(
        "for (const each of document.querySelectorAll('details')) each.open = true",
      );
      // What is not drawn before it is scrolled to has no colours yet.
      await page.addStyleTag({ content: "article { content-visibility: visible !important; }" });
      await page.addScriptTag({ content: axe.source });
      const violations: readonly Violation[] = await page.evaluate(
        // Nor has what a narrow table has scrolled out of sight: the wide look leaves nothing undecided.
        width === 360
          ? "axe.run().then(({ violations }) => violations)"
          : "axe.run().then(({ violations, incomplete }) => [...violations, ...incomplete])",
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.close();
    });

    it("filters by level, rule, file and words", async () => {
      const page = await open(written(sampleReport));
      expect(await shown(page)).toBe(2);
      await page.getByLabel("note (1)").check();
      await expect.poll(() => shown(page)).toBe(3);
      await page.getByRole("combobox", { name: "Rule" }).selectOption("term-missing");
      await expect.poll(() => shown(page)).toBe(1);
      await page.getByRole("button", { name: "Show all" }).click();
      await expect.poll(() => shown(page)).toBe(2);
      await page.getByRole("combobox", { name: "File" }).selectOption("articles/es/a, b.md");
      await expect.poll(() => shown(page)).toBe(1);
      await page.getByRole("button", { name: "Show all" }).click();
      await page.getByRole("searchbox", { name: "Search" }).fill("ANOS");
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toBe("Questions shown: 1 of 3");
      await page.close();
    });

    it("goes from question to question by keys and by buttons, and lets the keys be turned off", async () => {
      const page = await open(written(manyOf(4)));
      const focused = (): Promise<string> => page.evaluate("document.activeElement.textContent");
      const press = async (key: string): Promise<string> => {
        await page.keyboard.press(key);
        return focused();
      };
      expect(await press("j")).toContain("number 0");
      expect(await press("j")).toContain("number 1");
      expect(await press("k")).toContain("number 0");
      expect(await press("k")).toContain("number 0");
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByLabel("with the keys k and j").uncheck();
      expect(await press("j")).not.toContain("number");
      await page.close();
    });

    it("copies a command", async () => {
      const page = await open(written(sampleReport), {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const card = page.locator("#q-9c3f00d1e2b3a4f5");
      await card.getByText("Answer it for all its places").click();
      await card.getByRole("button", { name: "Copy" }).first().click();
      await card.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("glosa explain 9c3f00d1");
      await page.close();
    });

    it("can be read whole without a script", async () => {
      const page = await open(written(sampleReport), { javaScriptEnabled: false });
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await shown(page)).toBe(2);
      await page.locator("details.notes > summary").click();
      expect(await shown(page)).toBe(3);
      await page.close();
    });

    it("opens at the question that its address names", async () => {
      const page = await open(`${written(sampleReport)}#q-00112233445566cc`);
      expect(await page.getByText("Nobody spoke.").isVisible()).toBe(true);
      await page.close();
    });

    it("opens everything for the printer, and nothing but what is to be read", async () => {
      const page = await open(written(sampleReport));
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("form").isVisible()).toBe(false);
      expect(await page.locator("#steps").isVisible()).toBe(false);
      expect(await page.locator("details:not([open])").count()).toBe(0);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator("details:not([open])").count()).toBeGreaterThan(0);
      await page.close();
    });

    it("stays quick with 5,000 questions", async () => {
      const page = await open(written(manyOf(5000)));
      const start = performance.now();
      await page.getByLabel("warning (2,500)").uncheck();
      await page.keyboard.press("j");
      expect(performance.now() - start).toBeLessThan(10_000);
      await expect
        .poll(() => page.getByRole("status").textContent())
        .toBe("Questions shown: 2,500 of 5,000");
      await page.close();
    });
  },
);
