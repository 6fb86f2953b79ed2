// The generated pages are what the code says. `npm run docs` rewrites them.

import { describe, expect, it } from "vitest";
import { commandsPage } from "./docs/commands-page.ts";
import { configSchema } from "./docs/config-schema.ts";
import { formatsPage } from "./docs/formats-page.ts";
import { rulesPage } from "./docs/rules-page.ts";

describe("docs", () => {
  it.each([
    ["commands.md", commandsPage],
    ["rules.md", rulesPage],
    ["formats.md", formatsPage],
    ["glosa.schema.json", configSchema],
  ])("%s is up to date", async (name, page) => {
    await expect(page()).toMatchFileSnapshot(`../docs/${name}`);
  });
});
