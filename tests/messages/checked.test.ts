// Our own messages, through our own check: no error, and nothing that one language has alone.

import { join } from "node:path";
import { expect, it } from "vitest";
import { runIn } from "../commands/test-io.ts";

it("have no finding at error level and a counterpart each", async () => {
  const root = join(import.meta.dirname, "../..");
  const { exitCode, output, errors } = await runIn(root, ["check", "src/messages", "--json"]);
  const { findings } = JSON.parse(output) as { findings: readonly { readonly level: string }[] };
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  expect(exitCode).toBe(0);
  expect(errors).toBe("");
});
