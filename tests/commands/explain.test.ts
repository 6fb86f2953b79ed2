import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { renderingsProject } from "./renderings-project.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

interface Named {
  readonly ruleId: string;
  readonly fingerprint: string;
}

async function fingerprintOf(
  folder: string,
  ruleId: string,
  paths: readonly string[] = [],
): Promise<string> {
  const { output } = await runIn(folder, ["check", ...paths, "--json"]);
  const { findings } = JSON.parse(output) as { findings: readonly Named[] };
  return findings.find((finding) => finding.ruleId === ruleId)?.fingerprint ?? "";
}

describe("glosa explain", () => {
  it.each(["en", "es"] as const)("tells the whole story of a finding (%s)", async (language) => {
    const folder = temporaryFolder(renderingsProject);
    const fingerprint = await fingerprintOf(folder, "term-missing");
    const { exitCode, output } = await runIn(folder, ["explain", fingerprint], language);
    expect(exitCode).toBe(0);
    await expect(output).toMatchFileSnapshot(`../fixtures/commands/explain.${language}.txt`);
  });

  it("finds a finding of two files by its first four digits", async () => {
    const folder = temporaryFolder(smallProject);
    const paths = ["en/puno.md", "es/puno.md"];
    const fingerprint = await fingerprintOf(folder, "term-deprecated", paths);
    const { exitCode, output } = await runIn(folder, [
      ...["explain", fingerprint.slice(0, 4), ...paths],
    ]);
    expect(exitCode).toBe(0);
    expect(output).toContain("“Las patrullas campesinas”".slice(5, 20));
    expect(output).toContain(fingerprint);
  });

  it("explains what has no steps by its rule and places", async () => {
    const folder = temporaryFolder(smallProject);
    const fingerprint = await fingerprintOf(folder, "inverted-mark");
    const { output } = await runIn(folder, ["explain", fingerprint]);
    expect(output).toContain("inverted-mark · error");
    expect(output).toContain("es/puno.md:5:1");
    expect(output).not.toContain("How this finding came about");
  });

  it("gives JSON, with the steps", async () => {
    const folder = temporaryFolder(renderingsProject);
    const fingerprint = await fingerprintOf(folder, "term-missing");
    const { output } = await runIn(folder, ["explain", fingerprint, "--json"]);
    const explained = JSON.parse(output) as { fingerprint: string; trail: readonly string[] };
    expect(explained.fingerprint).toBe(fingerprint);
    expect(explained.trail.length).toBeGreaterThan(8);
  });

  it("ends with 2 where nothing has the number", async () => {
    const { exitCode, errors } = await runIn(temporaryFolder(smallProject), ["explain", "0000"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("run “glosa check” again");
  });
});
