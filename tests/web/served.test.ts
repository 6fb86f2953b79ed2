// The page before the server that it is made for, on files.

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { webAssets } from "../../src/project/page/web-assets.ts";
import { servePage } from "../../src/server/http/serve-page.ts";
import { chromiumPath, missing } from "../interop/tools.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { bundledPage, faultsOf, launch, openPage } from "./browser.ts";

const files = {
  "glosa.json": JSON.stringify({
    ...{ source: "en", target: "es", glossary: ["glossary/*.csv"] },
    articles: [{ source: "en/*.md", target: "es/*.md" }],
  }),
  "glossary/protest.csv": [
    "id,en,es,status,part_of_speech,match,definition,note,source",
    "bus,bus,autobús,preferred,noun,,,,",
    "landslide,landslide,huaico,preferred,noun,,Mud and stones that come down a ravine.,,",
    "landslide,,alud de lodo,deprecated,noun,,,Nobody in the valley says so.,",
    "",
  ].join("\n"),
  "en/road.md":
    "# The road\n\nA landslide closed the road on Monday.\n\nThe 12 buses waited until noon.\n",
  "es/road.md":
    "# La carretera\n\nUn alud de lodo cerró la carretera el lunes.\n\nLos 21 ómnibus esperaron hasta el mediodía.\n",
};

describe.skipIf(chromiumPath === undefined)(
  `the served page in Chromium${missing("Chromium", chromiumPath !== undefined)}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let bundled = "";
    beforeAll(async () => {
      bundled = await bundledPage();
      browser = await launch();
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      rmSync(join(bundled, ".."), { recursive: true, force: true });
    });

    it("lets a browser in once, looks up, finds, fixes, accepts, saves and undoes, in the files themselves", async () => {
      const folder = temporaryFolder(files);
      const served = await servePage({
        ...{ folder, language: "en", author: "", now: () => new Date("2026-03-14T08:00:00Z") },
        ...{ tool: { name: "glosa", version: "0" } },
        assets: webAssets(bundled),
      });
      const translation = (): string => readFileSync(join(folder, "es/road.md"), "utf8");
      const page = await openPage(browser, served.address, { locale: "en" });
      await page.getByRole("searchbox").fill("huaicos");
      await page.getByRole("article", { name: "landslide" }).waitFor();
      expect(page.url()).not.toContain("token");

      await page.getByRole("link", { name: "Check", exact: true }).click();
      await page.getByRole("link", { name: "es/road.md" }).click();
      await page.getByText("«alud de lodo»").or(page.getByText("“alud de lodo”")).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press("j");
      await page.getByRole("button", { name: "Write huaico" }).waitFor();
      await page.keyboard.press("f");
      await expect.poll(() => page.locator("tr", { hasText: "Un huaico cerró" }).count()).toBe(1);
      expect(translation()).toBe(files["es/road.md"]);

      // The next finding opens by itself.
      await page.locator(".finding [aria-expanded=true]").waitFor();
      await page.keyboard.press("e");
      const field = page.getByRole("textbox", { name: /^Translation of sentence/u });
      await field.fill("Los 12 ómnibus esperaron hasta el mediodía.");
      await page.keyboard.press("Escape");
      await page.getByText("1 warning", { exact: true }).waitFor();
      await page.keyboard.press("j");
      await page.locator(".finding [aria-expanded=true]").waitFor();
      await page.keyboard.press("a");
      const term = page.getByRole("textbox", { name: "Term to accept" });
      await term.waitFor();
      await page.keyboard.type("ómnibus");
      await page.keyboard.press("Enter");
      await page.getByText("Nothing was found.").waitFor();
      // A second sentence, with a pause after every few letters.
      await page.getByRole("button", { name: "Edit sentence 3" }).click();
      await page.keyboard.press("End");
      for (const part of [" Otra", " frase", " más."]) {
        await page.keyboard.type(part);
        await page.waitForTimeout(600);
      }
      expect(await field.inputValue()).toMatch(/mediodía\. Otra frase más\.$/u);
      await page.keyboard.press("Escape");
      await expect
        .poll(() => page.locator("td.target", { hasText: "Otra frase más." }).count())
        .toBe(1);
      const more = page.locator("td.target", { hasText: "Otra" });
      for (let turn = 0; turn < 3 && (await more.count()) > 0; turn++) {
        await page.keyboard.press("Control+z");
        await page.waitForTimeout(500);
      }
      await page.getByText("Nothing was found.").waitFor();
      expect(readFileSync(join(folder, "glossary/protest.csv"), "utf8")).toContain(
        "bus,,ómnibus,admitted",
      );
      await page.keyboard.press("Control+s");
      await page.getByText("Saved: es/road.md").waitFor();
      expect(translation()).toBe(
        "# La carretera\n\nUn huaico cerró la carretera el lunes.\n\nLos 12 ómnibus esperaron hasta el mediodía.\n",
      );

      await page.keyboard.press("Control+z");
      await page.getByText("Undone.").waitFor();
      await page.locator("td.target mark", { hasText: "21" }).waitFor();
      expect(translation()).toContain("Los 12 ómnibus");
      expect(await page.getByRole("button", { name: "Save", exact: true }).isEnabled()).toBe(true);
      await page.close();
      await served.close();
    });

    it("says in its row why an edit is refused, keeps what was typed, and writes a missing sentence", async () => {
      const own = {
        ...files,
        "en/road.md":
          "# The road\n\nThe landslide closed the road to Puno on Monday.\n\nThe hospital in Cusco closed its doors on Friday, because 40 nurses had left for Lima.\n\nThe mayor asked the government for two helicopters and 300 tents.\n",
        "es/road.md":
          "# El camino\n\nEl huaico cerró el camino a Puno el lunes.\n\nEl alcalde pidió al Gobierno dos helicópteros y 300 carpas.\n",
      };
      const served = await servePage({
        ...{ folder: temporaryFolder(own), language: "en", author: "", now: () => new Date(0) },
        ...{ tool: { name: "glosa", version: "0" }, assets: webAssets(bundled) },
      });
      const page = await openPage(browser, served.address, { locale: "en" });
      await page.getByRole("link", { name: "Check", exact: true }).click();
      await page.getByRole("link", { name: "es/road.md" }).click();
      await page.getByText("1 sentence without translation").waitFor();

      const row = page.locator("tr[aria-rowindex='3']");
      await row.getByRole("button", { name: "Edit sentence 2" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type(" *So");
      await row.getByRole("alert").getByText("would read part of this as markup").waitFor();
      await page.keyboard.press("Escape");
      await row.getByText("el lunes. *So").waitFor();
      await row.getByRole("button", { name: "Take it back" }).click();
      await expect.poll(() => row.getByText("*So").count()).toBe(0);
      expect(await row.getByRole("alert").count()).toBe(0);

      await page.getByRole("button", { name: "Add the translation sentence 3" }).focus();
      await page.keyboard.press("Enter");
      const written =
        "El hospital de Cusco cerró sus puertas el viernes, porque 40 enfermeras se habían ido a Lima.";
      await page.keyboard.type(written);
      await page.keyboard.press("Control+s");
      await page.getByText("Saved: es/road.md").waitFor();
      await expect.poll(() => page.getByText("1 sentence without translation").count()).toBe(0);
      expect(await page.locator("td.target", { hasText: written }).count()).toBe(1);
      await page.close();
      await served.close();
    });
  },
);
