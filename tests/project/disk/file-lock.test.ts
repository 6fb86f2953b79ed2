import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFileLock } from "../../../src/project/disk/file-lock.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("withFileLock", () => {
  it("holds the lock while the work runs and releases it after", () => {
    const path = join(temporaryFolder(), "politics.csv");
    const result = withFileLock(path, () => existsSync(`${path}.lock`));
    expect(result).toBe(true);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("releases the lock when the work fails", () => {
    const path = join(temporaryFolder(), "politics.csv");
    expect(() =>
      withFileLock(path, () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it("takes over the lock of a process that is gone", () => {
    const path = join(temporaryFolder(), "politics.csv");
    // No system gives out process ids that high (Linux: at most 2^22).
    writeFileSync(`${path}.lock`, "99999999");
    expect(withFileLock(path, () => "done")).toBe("done");
  });
});
