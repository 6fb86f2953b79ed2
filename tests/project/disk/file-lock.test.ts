import {
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFileLock } from "../../../src/project/disk/file-lock.ts";
import { processMark } from "../../../src/project/disk/process-mark.ts";
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

  it("takes over the lock of a process whose number another has now", () => {
    const path = join(temporaryFolder(), "politics.csv");
    const [machine, processId] = processMark().split("-");
    writeFileSync(`${path}.lock`, `${machine}-${processId}-1 0\n`);
    expect(withFileLock(path, () => "done")).toBe("done");
  });

  it("takes over a lock that a full disk left empty", () => {
    const path = join(temporaryFolder(), "politics.csv");
    writeFileSync(`${path}.lock`, "");
    utimesSync(`${path}.lock`, new Date(), new Date(Date.now() - 5000));
    expect(withFileLock(path, () => "done")).toBe("done");
  });

  it("takes over the lock of another machine only after two minutes of silence", () => {
    const path = join(temporaryFolder(), "politics.csv");
    writeFileSync(`${path}.lock`, "0123456789ab-1-1 0\n");
    utimesSync(`${path}.lock`, new Date(), new Date(Date.now() - 121_000));
    expect(withFileLock(path, () => "done")).toBe("done");
  });

  it("names its holder by machine, process and start, and is the file that a link leads to", () => {
    const folder = temporaryFolder({ "real/politics.csv": "" });
    symlinkSync("real/politics.csv", join(folder, "politics.csv"));
    const text = withFileLock(join(folder, "politics.csv"), () =>
      readFileSync(join(folder, "real", "politics.csv.lock"), "utf8"),
    );
    expect(text.startsWith(`${processMark()} `)).toBe(true);
    expect(readdirSync(join(folder, "real"))).toEqual(["politics.csv"]);
  });

  it("leaves alone a lock that was taken over while it slept", () => {
    const path = join(temporaryFolder(), "politics.csv");
    withFileLock(path, () => writeFileSync(`${path}.lock`, "another"));
    expect(readFileSync(`${path}.lock`, "utf8")).toBe("another");
  });
});
