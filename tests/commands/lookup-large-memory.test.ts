import { describe, expect, it } from "vitest";
import { sentences } from "../memory/sentences.ts";
import { tmxOf } from "../project/memory/memory-files.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

describe("glosa lookup in a memory too large to read through", () => {
  it("finds by the index the units that use a concept, inflected as well", async () => {
    const pairs = [
      ...sentences(11_000).map((source, index) => ({ source, target: `[${index}]` })),
      {
        source: "Three hunger strikes ended in Puno.",
        target: "Tres huelgas de hambre acabaron en Puno.",
      },
    ];
    const large = tmxOf(pairs);
    expect(large.length).toBeGreaterThan(2_000_000);
    const folder = temporaryFolder({ ...smallProject, "tmx/large.tmx": large });
    const { exitCode, output } = await runIn(folder, ["lookup", "huelga de hambre"]);
    expect(exitCode).toBe(0);
    expect(output.slice(output.indexOf("  Used in"))).toBe(`  Used in       tmx/large.tmx:44005
                Three hunger strikes ended in Puno.
                Tres huelgas de hambre acabaron en Puno.
`);
  }, 30_000);
});
