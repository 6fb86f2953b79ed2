// The generated pages are what the code says. `npm run docs` rewrites them.

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerSchemas, storeAnswerSchemas } from "./docs/answer-schemas.ts";
import { apiPage } from "./docs/api-page.ts";
import { commandsPage } from "./docs/commands-page.ts";
import { configSchema } from "./docs/config-schema.ts";
import { formatsPage } from "./docs/formats-page.ts";
import { reportSchema } from "./docs/report-schema.ts";
import { rulesPage } from "./docs/rules-page.ts";
import { tutorialPage } from "./docs/tutorial-page.ts";

describe("docs", () => {
  it.each([
    ["commands.md", commandsPage],
    ["rules.md", rulesPage],
    ["formats.md", formatsPage],
    ["api.md", apiPage],
    ["glosa.schema.json", configSchema],
    ["report.schema.json", reportSchema],
    ["../src/server/http/answer-schemas.json", answerSchemas],
    ["../src/server/store/http/answer-schemas.json", storeAnswerSchemas],
  ])("%s is up to date", async (name, page) => {
    await expect(await page()).toMatchFileSnapshot(`../docs/${name}`);
  });

  it.each([
    ["tutorial.md", "en"],
    ["tutorial.es.md", "es"],
  ] as const)("%s prints what its commands print", async (name, language) => {
    const path = join(import.meta.dirname, "..", "docs", name);
    await expect(await tutorialPage(path, language)).toMatchFileSnapshot(path);
  });
});
