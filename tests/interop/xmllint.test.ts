// What we write is valid by the schemas, where these are at hand; none of them is in the repository.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallProject } from "../commands/small-project.ts";
import { runIn } from "../commands/test-io.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { hasTool, missing, runTool } from "./tools.ts";

const shared = join(import.meta.dirname, "../../../shared/data");
const isReady = hasTool("xmllint") && existsSync(shared);

describe.skipIf(!isReady)(`xmllint${missing("xmllint, or its schemas,", isReady)}`, () => {
  it.each([
    ["memory.tmx", ["--dtdvalid", join(shared, "tmx/schemas/tmx14.dtd")]],
    ["glossary.tmx", ["--dtdvalid", join(shared, "tmx/schemas/tmx14.dtd")]],
    ["glossary.tbx", ["--relaxng", join(shared, "glossary-formats/schemas/TBXcoreStructV03.rng")]],
  ])("%s is valid", async (name, arguments_) => {
    const folder = temporaryFolder(smallProject);
    await runIn(folder, ["export", "--for", "generic", "-o", "out"]);
    const path = join(folder, "out", name);
    const { status, output } = runTool("xmllint", ["--nonet", "--noout", ...arguments_, path]);
    expect(output.replaceAll(`${path} validates\n`, "")).toBe("");
    expect(status).toBe(0);
  });
});
