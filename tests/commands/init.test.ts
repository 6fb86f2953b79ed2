import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

describe("glosa init", () => {
  it("makes a project in which the other commands work", async () => {
    const folder = temporaryFolder();
    const { exitCode, output } = await runIn(folder, ["init"], "es");
    expect(exitCode).toBe(0);
    expect(output).toContain("creado     glosa.json");
    expect(readFileSync(join(folder, "glosa.json"), "utf8")).toContain(
      "// Memorias de traducción.",
    );
    const looked = await runIn(folder, ["lookup", "patrullas campesinas"]);
    expect(looked.exitCode).toBe(0);
    expect(looked.output).toContain("deprecated: do not use");
    expect((await runIn(folder, ["export"])).exitCode).toBe(0);
  });

  it("never overwrites anything", async () => {
    const folder = temporaryFolder({ "glosa.json": '{ "source": "es", "target": "en" }' });
    const { output } = await runIn(folder, ["init"]);
    expect(output).toContain("kept     glosa.json (it already exists)");
    expect(readFileSync(join(folder, "glosa.json"), "utf8")).toBe(
      '{ "source": "es", "target": "en" }',
    );
  });
});
