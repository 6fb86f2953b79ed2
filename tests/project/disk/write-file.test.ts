import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import runtime from "node:process";
import { describe, expect, it } from "vitest";
import { processMark } from "../../../src/project/disk/process-mark.ts";
import { saveNewTexts } from "../../../src/project/disk/save-text.ts";
import { writeFileAtomically } from "../../../src/project/disk/write-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("writeFileAtomically", () => {
  it("makes the folder and writes the chunks in order", () => {
    const folder = temporaryFolder();
    writeFileAtomically(join(folder, "tmx", "a.tmx"), ["Toma ", "de ", "Lima"]);
    expect(readFileSync(join(folder, "tmx", "a.tmx"), "utf8")).toBe("Toma de Lima");
  });

  it("leaves the old file and no other when the chunks fail", () => {
    const folder = temporaryFolder({ "a.csv": "before" });
    function* failing(): Generator<string> {
      yield "half";
      throw new Error("cut");
    }
    expect(() => writeFileAtomically(join(folder, "a.csv"), failing())).toThrow("cut");
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it("says so when a folder of the path is a file", () => {
    const folder = temporaryFolder({ glossary: "a file" });
    expect(() => writeFileAtomically(join(folder, "glossary", "a.csv"), [""])).toThrow(
      expect.objectContaining({ code: "folderIsFile" }),
    );
  });
});

describe("a file written again", () => {
  it("is written through a link, which stays, whether or not its end is there yet", () => {
    const folder = temporaryFolder({ "shared/real.csv": "before" });
    mkdirSync(join(folder, "glossary"));
    symlinkSync("../shared/real.csv", join(folder, "glossary", "a.csv"));
    symlinkSync("../shared/new.csv", join(folder, "glossary", "b.csv"));
    writeFileAtomically(join(folder, "glossary", "a.csv"), ["after"]);
    writeFileAtomically(join(folder, "glossary", "b.csv"), ["made"]);
    expect(readFileSync(join(folder, "shared", "real.csv"), "utf8")).toBe("after");
    expect(readFileSync(join(folder, "shared", "new.csv"), "utf8")).toBe("made");
    expect(lstatSync(join(folder, "glossary", "a.csv")).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, "glossary"))).toEqual(["a.csv", "b.csv"]);
  });

  it("says so when links run in a circle", () => {
    const folder = temporaryFolder();
    symlinkSync("a.csv", join(folder, "a.csv"));
    expect(() => writeFileAtomically(join(folder, "a.csv"), [""])).toThrow(
      expect.objectContaining({ code: "linkLoop" }),
    );
  });

  it.skipIf(platform() === "win32")("keeps its mode", () => {
    const folder = temporaryFolder({ "a.csv": "before" });
    chmodSync(join(folder, "a.csv"), 0o600);
    writeFileAtomically(join(folder, "a.csv"), ["after"]);
    expect(statSync(join(folder, "a.csv")).mode & 0o777).toBe(0o600);
  });

  it.skipIf(runtime.geteuid?.() !== 0)("keeps its owner and group where the system lets it", () => {
    const folder = temporaryFolder({ "a.csv": "before" });
    chownSync(join(folder, "a.csv"), 1234, 1235);
    writeFileAtomically(join(folder, "a.csv"), ["after"]);
    expect(statSync(join(folder, "a.csv"))).toMatchObject({ uid: 1234, gid: 1235 });
  });

  it("is left as it is when it is read-only", () => {
    const folder = temporaryFolder({ "a.csv": "before" });
    chmodSync(join(folder, "a.csv"), 0o444);
    expect(() => writeFileAtomically(join(folder, "a.csv"), ["after"])).toThrow(
      expect.objectContaining({ code: "readOnly" }),
    );
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("before");
  });

  it.skipIf(platform() === "win32")("stays a device when it is one", () => {
    const before = lstatSync("/dev/null").rdev;
    writeFileAtomically("/dev/null", ["nothing"]);
    expect(lstatSync("/dev/null").rdev).toBe(before);
  });
});

describe("what a writer left", () => {
  it("goes with the next write into its folder when the writer is gone, and stays while it lives", () => {
    const [machine = ""] = processMark().split("-");
    const gone = `.a.csv.${machine}-99999999-1.0.tmp`;
    const living = `.a.csv.${processMark()}.77.tmp`;
    const elsewhere = `.a.csv.0123456789ab-1-1.0.tmp`;
    const folder = temporaryFolder({ [gone]: "", [living]: "", [elsewhere]: "", ".a.tmp": "" });
    writeFileAtomically(join(folder, "b.csv"), ["b"]);
    expect(readdirSync(folder).sort()).toEqual([elsewhere, living, ".a.tmp", "b.csv"].sort());
  });
});

describe("several files", () => {
  it("are all left as they were when one cannot be written", () => {
    const folder = temporaryFolder({ "a.csv": "before", "b.csv": "before" });
    chmodSync(join(folder, "b.csv"), 0o444);
    const files = ["a.csv", "b.csv"].map((path) => ({ path, chunks: ["after"] }));
    expect(() => saveNewTexts(folder, files, { force: true })).toThrow(
      expect.objectContaining({ code: "readOnly" }),
    );
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["a.csv", "b.csv"]);
  });
});
