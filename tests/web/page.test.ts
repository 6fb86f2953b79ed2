// The page in a browser, before a server that answers from memory.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, missing } from "../interop/tools.ts";
import { bundledPage, faultsOf, goTo, launch, openPage, settled } from "./browser.ts";
import { startStub, type Stub } from "./stub-server.ts";

let folder = "";
beforeAll(async () => {
  folder = await bundledPage();
}, 60_000);
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

it("is at most 60 kB to load, compressed", () => {
  const assets = join(folder, "assets");
  const size = readdirSync(assets)
    .map((name) => gzipSync(readFileSync(join(assets, name))).length)
    .reduce((sum, each) => sum + each, 0);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(60_000);
});

it("brings its own sentences along, and not those of the rules", () => {
  const assets = join(folder, "assets");
  const script = readdirSync(assets).find((name) => name.endsWith(".js")) ?? "";
  const code = readFileSync(join(assets, script), "utf8");
  expect(code).toContain("¿Qué busca?");
  expect(code).not.toContain("has no counterpart in the translation");
});

describe.skipIf(chromiumPath === undefined)(
  `the page in Chromium${missing("Chromium", chromiumPath !== undefined)}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let stub: Stub;
    beforeAll(async () => {
      browser = await launch();
      stub = await startStub(folder);
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await stub.close();
    });
    it("would be told by axe of a fault", async () => {
      const page = await openPage(browser, `${stub.url}#/look-up`, { locale: "en" });
      await settled(page);
      await page.evaluate(
        "document.querySelector('label').replaceWith(document.querySelector('main input'))",
      );
      expect((await faultsOf(page)).map(([id]) => id)).toEqual(["label"]);
      await page.close();
    });

    it("finds, fixes, accepts, saves and undoes by keyboard alone", async () => {
      const own = await startStub(folder);
      const page = await openPage(browser, `${own.url}#/check`, { locale: "en" });
      await settled(page);
      const focused = (): Promise<string> => page.evaluate("document.activeElement.textContent");
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      // To the first text of the list.
      for (let turn = 0; turn < 40 && (await focused()) !== "articles/es/valle.md"; turn++)
        await press("Tab");
      await press("Enter");
      await page.getByText("2 errors, 1 warning, 1 note").waitFor();
      await press("j");
      await expect.poll(focused).toContain("deprecated: write “ronda campesina”");
      // The next one, and back.
      await press("j");
      await expect.poll(focused).toContain("The source says 340");
      await page.getByRole("button", { name: "Write 340" }).waitFor();
      await press("f");
      await page.getByText("2 errors, 1 note").waitFor();
      await expect.poll(focused).toContain("deprecated: write “ronda campesina”");
      await press("a");
      await expect
        .poll(() => page.evaluate("document.activeElement.value"))
        .toBe("patrulla campesina");
      await press("Enter");
      await page.getByText("1 note", { exact: false }).first().waitFor();
      expect(own.asked.some((each) => each.includes('/questions/q1 {"accept":'))).toBe(true);
      await press("Control+s");
      await page.getByText("Saved: articles/es/valle.md").waitFor();
      expect(own.saved()[2]).toContain("unas 340 familias");
      await press("Control+z");
      await page.getByText("1 warning, 1 note").waitFor();
      expect(own.asked.some((each) => each.endsWith('{"undo":true}'))).toBe(true);
      await page.close();
      await own.close();
    });

    it("checks what is typed as it is typed, the latest last, and keeps the marks meanwhile", async () => {
      const own = await startStub(folder);
      const page = await openPage(browser, `${own.url}#/check/p1`, { locale: "es" });
      await page.getByText("2 errores, 1 aviso, 1 nota").waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("e");
      const field = page.getByRole("textbox", { name: "Traducción de la frase 2" });
      await field.waitFor();
      await page.keyboard.type(" Y 430 más.", { delay: 20 });
      await page.getByText("2 errores, 2 avisos, 1 nota").waitFor();
      expect(await field.inputValue()).toMatch(/robo de ganado\. Y 430 más\.$/u);
      const patches = own.asked.filter((each) => each.startsWith("PATCH"));
      expect(patches.length).toBeLessThan(5);
      expect(patches.at(-1)).toContain("Y 430 más.");
      await page.keyboard.press("Escape");
      await expect.poll(() => field.count()).toBe(0);
      await page.close();
      await own.close();
    });

    it("tells when somebody else changed the sentence that one writes in, and keeps both", async () => {
      const own = await startStub(folder);
      const page = await openPage(browser, `${own.url}#/check/p1?finding=spacing-4`, {
        locale: "en",
      });
      await page.getByText("2 errors, 1 warning, 1 note").waitFor();
      own.changeRow(4, "«Aquí no sube nadie», dijo Rosa Huamán.");
      await page.keyboard.press("e");
      await page.getByRole("textbox", { name: "Translation of sentence 4" }).waitFor();
      await page.keyboard.type(" Mine.");
      const alert = page.getByRole("alert");
      await alert.getByText("Sentence 4 was changed elsewhere").waitFor();
      expect(await alert.textContent()).toContain("Aquí no sube nadie");
      expect(await alert.textContent()).toContain("desde 2019. Mine.");
      await alert.getByRole("button", { name: "Keep mine" }).click();
      await expect.poll(() => own.asked.at(-1)).toContain("desde 2019. Mine.");
      await expect.poll(() => alert.count()).toBe(0);
      await page.close();
      await own.close();
    });

    it("shows a concept that was changed elsewhere in both versions before it is saved", async () => {
      const own = await startStub(folder);
      const page = await openPage(browser, `${own.url}#/glossary/peasant-patrols`, {
        locale: "en",
      });
      await page.getByRole("textbox", { name: "Definition" }).fill("Mine.");
      await page.getByRole("button", { name: "Show what changes" }).click();
      await page.getByRole("region", { name: "What changes in glossary/protest.csv" }).waitFor();
      own.changeConcept("peasant-patrols", "Theirs.");
      await page.getByRole("button", { name: "Save" }).click();
      const alert = page.getByRole("alert");
      await alert.getByText("This concept was changed elsewhere").waitFor();
      expect(await alert.textContent()).toContain("Theirs.");
      await alert.getByRole("button", { name: "Keep mine" }).click();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("As in the file.").waitFor();
      await page.close();
      await own.close();
    });

    it("describes a marked place to those who do not see it", async () => {
      const page = await openPage(browser, `${stub.url}#/check/p1`, { locale: "en" });
      const mark = page.locator("mark").first();
      await mark.waitFor();
      expect(await mark.textContent()).toContain("error 1: patrullas campesinas");
      expect(await mark.evaluate((each) => each.getAttribute("aria-describedby"))).toBe(
        "finding-deprecated-term-2",
      );
      expect(await mark.evaluate((each) => each.closest<HTMLElement>("[lang]")?.lang)).toBe("es");
      const line = page.locator("#finding-deprecated-term-2");
      expect(await line.textContent()).toBe(
        "1error “patrulla campesina” is deprecated: write “ronda campesina”.",
      );
      await page.close();
    });

    it("prints the findings with the sentences, and no controls", async () => {
      const page = await openPage(browser, `${stub.url}#/check/p1`, { locale: "en" });
      await page.locator("mark").first().waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.getByText("The source says 340").isVisible()).toBe(true);
      expect(await page.getByRole("navigation").count()).toBe(0);
      expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
      await page.close();
    });

    it("has thousands of rows for whoever searches or listens, and lays out those near what is seen", async () => {
      const page = await openPage(browser, `${stub.url}#/check/long`, { locale: "en" });
      const start = performance.now();
      await page.getByRole("row").nth(20).waitFor();
      expect(await page.locator("tr[role=row]").count()).toBe(2001);
      expect(await page.evaluate("find('(1998)') && String(getSelection())")).toBe("(1998)");
      await goTo(page, "#/check/long?finding=deprecated-term-1997");
      await page.locator("#finding-deprecated-term-1997[aria-expanded=true]").waitFor();
      expect(performance.now() - start).toBeLessThan(10_000);
      await page.close();
    });

    it("copies the best term by one key, and turns the keys off", async () => {
      const page = await openPage(browser, `${stub.url}#/look-up?q=pa`, {
        ...{ locale: "en", permissions: ["clipboard-read", "clipboard-write"] },
      });
      await page.getByText("1 concept found").waitFor();
      await page.keyboard.press("c");
      await page.getByText("Copied: “ronda campesina”").waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("ronda campesina");
      await page.keyboard.press("?");
      await page.getByLabel("Letters act as keys").uncheck();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      expect(await page.getByRole("dialog").count()).toBe(0);
      await page.keyboard.press("Control+k");
      await expect.poll(() => page.evaluate("document.activeElement.type")).toBe("search");
      await page.close();
    });

    it("shows an empty project, and what a server that is gone means", async () => {
      const own = await startStub(folder, { isEmpty: true });
      const page = await openPage(browser, `${own.url}#/look-up`, { locale: "es" });
      await page.getByText("Todavía no hay glosario.").waitFor();
      await goTo(page, "#/check");
      await page.getByText("Esta carpeta no tiene glosa.json.").waitFor();
      await own.close();
      await goTo(page, "#/glossary");
      const told = page.getByText("El servidor no responde.").first();
      await expect.poll(() => told.isVisible()).toBe(true);
      await page.close();
    });

    it("shows the findings of earlier weeks when they are asked for, also in a narrow window", async () => {
      const page = await openPage(browser, `${stub.url}#/statistics`, {
        ...{ locale: "es", viewport: { width: 360, height: 700 } },
      });
      expect(stub.asked).not.toContain("GET /statistics/weeks");
      await page.getByRole("button", { name: "Revisar estas semanas" }).click();
      const rules = page.getByRole("region", { name: "Las reglas más frecuentes" });
      const row = rules.getByRole("row", { name: "term-deprecated" });
      await row.waitFor();
      expect(await row.getByRole("cell").allTextContents()).toEqual(
        [24, 22, 20, 18, 14, 12, 10, 8, 6, 4, 2].map(String),
      );
      const byWeek = page.getByRole("table", { name: "Por nivel" });
      expect(await byWeek.getByRole("row").nth(1).innerText()).toMatch(/^5 ene 2026\s+24\s+6\s+3/u);
      await page.getByText("Semana del 2 feb 2026: glossary/protest.csv:3:7").waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    });

    it("shows hostile words as words", async () => {
      const page = await openPage(browser, `${stub.url}#/look-up?q=script`, { locale: "en" });
      await page.getByText("<script>alert(1)</script>").first().waitFor();
      await goTo(page, "#/glossary");
      await page.getByText('<img src=x onerror="document.title=1">').waitFor();
      expect(await page.title()).toBe("Glossary · valle · glosa");
      expect(await page.locator("main img, main script").count()).toBe(0);
      await page.close();
    });
  },
);
