import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { geteuid } from "node:process";
import { describe, expect, it } from "vitest";
import type { Warning } from "../../../src/model/errors.ts";
import { prepareCacheFolder, trustedCacheFolder } from "../../../src/project/disk/cache-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** What is said of the folder, or that it is trusted. */
function verdict(folder: string): unknown {
  const warnings: Warning[] = [];
  const trusted = trustedCacheFolder(join(folder, ".glosa"), (warning) => warnings.push(warning));
  expect(trusted === undefined).toBe(warnings.length === 1);
  return warnings.map(({ code, path }) => `${code} ${path}`).join() || "trusted";
}

describe("a folder of derived data", () => {
  it("is trusted where there is none yet, and where it is one's own", () => {
    const folder = temporaryFolder();
    expect(verdict(folder)).toBe("trusted");
    expect(prepareCacheFolder(join(folder, ".glosa"))).toBe(true);
    expect(verdict(folder)).toBe("trusted");
  });

  it.each([".glosa", ".glosa/glossary", ".glosa/pairs", ".glosa/problems", ".glosa/memory"])(
    "is not trusted where %s is a link",
    (path) => {
      const folder = temporaryFolder({ "victim/thesis.md": "Vacancia." });
      if (path !== ".glosa") mkdirSync(join(folder, ".glosa"));
      symlinkSync(join(folder, "victim"), join(folder, path));
      expect(verdict(folder)).toBe(`cacheLink ${path}`);
    },
  );

  it("is not made through a link, whether that leads somewhere or not", () => {
    const folder = temporaryFolder({ "victim/thesis.md": "Vacancia." });
    for (const [name, end] of [
      ["there", "victim"],
      ["nowhere", "gone"],
      ["round", "round"],
    ] as const) {
      symlinkSync(join(folder, end), join(folder, name));
      expect(prepareCacheFolder(join(folder, name))).toBe(false);
    }
    expect(readdirSync(join(folder, "victim"))).toEqual(["thesis.md"]);
    expect(existsSync(join(folder, "gone"))).toBe(false);
  });

  it("is not trusted where git tracks anything in it", () => {
    const folder = temporaryFolder({ ".glosa/.gitignore": "*\n" });
    execFileSync("git", ["init"], { cwd: folder, stdio: "ignore" });
    expect(verdict(folder)).toBe("trusted");
    execFileSync("git", ["add", "-f", ".glosa"], { cwd: folder });
    expect(verdict(folder)).toBe("cacheTracked .glosa");
  });

  // Only root gives files away.
  it.skipIf(geteuid?.() !== 0)("is not trusted where another user owns a part of it", () => {
    const folder = temporaryFolder({ ".glosa/memory/a.json": "", ".glosa/pairs/a.json": "" });
    chownSync(join(folder, ".glosa", "pairs"), 4321, 4321);
    expect(verdict(folder)).toBe("cacheForeign .glosa/pairs");
    chownSync(join(folder, ".glosa"), 4321, 4321);
    expect(verdict(folder)).toBe("cacheForeign .glosa");
    expect(prepareCacheFolder(join(folder, ".glosa"))).toBe(false);
  });
});
