import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  keepJson,
  recallJson,
  sweepShelf,
  type KeptPlace,
} from "../../../src/project/disk/kept-json.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function place(name: string, content: KeptPlace["content"], folder: string): KeptPlace {
  return { folder, shelf: "pairs", name, content };
}

describe("what is kept as JSON", () => {
  it("comes back for the same content, and for no other", () => {
    const folder = join(temporaryFolder(), ".glosa");
    keepJson(place("vacancia", ["en", Buffer.from("Congress voted.")], folder), { units: [1, 2] });
    const recall = (...content: KeptPlace["content"]): unknown =>
      recallJson(place("vacancia", content, folder));
    expect(recall("en", Buffer.from("Congress voted."))).toEqual({ units: [1, 2] });
    expect(recall("en", Buffer.from("Congress vetoed."))).toBeUndefined();
    expect(recall("enCongress voted.", Buffer.from(""))).toBeUndefined();
    expect(recall("en")).toBeUndefined();
    expect(recallJson(place("ronda", ["en"], folder))).toBeUndefined();
  });

  it("gives way to what is younger", () => {
    const folder = join(temporaryFolder(), ".glosa");
    const shelf = join(folder, "pairs");
    const files: string[] = [];
    for (const [index, name] of ["vacancia", "ronda", "toma"].entries()) {
      keepJson(place(name, [], folder), "x".repeat(1000));
      const path = readdirSync(shelf).find((file) => !files.includes(file)) ?? "";
      utimesSync(join(shelf, path), 1_600_000_000 + index, 1_600_000_000 + index);
      files.push(path);
    }
    const { size } = statSync(join(shelf, files[0] ?? ""));
    sweepShelf({ folder, shelf: "pairs" }, size * 3);
    expect(readdirSync(shelf)).toHaveLength(3);
    sweepShelf({ folder, shelf: "pairs" }, size * 2);
    expect(readdirSync(shelf).sort()).toEqual(files.slice(1).sort());
    expect(() => sweepShelf({ folder: join(folder, "gone"), shelf: "pairs" }, 0)).not.toThrow();
  });

  it("never goes where a link in its place leads", () => {
    const folder = temporaryFolder({ "victim/thesis.md": "Vacancia.", ".glosa/.gitignore": "*" });
    const cache = join(folder, ".glosa");
    symlinkSync(join(folder, "victim"), join(cache, "pairs"));
    keepJson(place("ronda", [], cache), "x");
    sweepShelf({ folder: cache, shelf: "pairs" }, 0);
    expect(recallJson(place("ronda", [], cache))).toBeUndefined();
    symlinkSync(cache, join(folder, "other"));
    keepJson({ ...place("ronda", [], join(folder, "other")), shelf: "glossary" }, "x");
    expect(readdirSync(cache).sort()).toEqual([".gitignore", "pairs"]);
    expect(readdirSync(join(folder, "victim"))).toEqual(["thesis.md"]);
  });

  it("loses no file but those that it could have written", () => {
    const others = {
      "photo1.raw": "x",
      "0123456789abcdef.json.bak": "x",
      "0123456789ABCDEF.json": "x",
      "0123456789abcdef0.json": "x",
      "tesis.json": "x",
      ".notas.tmp": "x",
      "0123456789abcdef.json/thesis.md": "x",
    };
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(others).map(([name, text]) => [`pairs/${name}`, text])),
    );
    const shelf = join(folder, "pairs");
    const killed = [".0123456789abcdef.json.77.0.tmp", ".fedcba9876543210.json.78.1.tmp"];
    for (const name of killed) writeFileSync(join(shelf, name), "x");
    utimesSync(join(shelf, killed[0] ?? ""), 1_600_000_000, 1_600_000_000);
    symlinkSync("photo1.raw", join(shelf, "fedcba9876543210.json"));
    const before = readdirSync(shelf);
    keepJson(place("ronda", [], folder), "x");
    sweepShelf({ folder, shelf: "pairs" }, 0);
    const gone = before.filter((name) => !readdirSync(shelf).includes(name));
    expect(gone).toEqual([killed[0]]);
    expect(recallJson(place("ronda", [], folder))).toBeUndefined();
  });

  it.each([
    ["a link to a file", (path: string, end: string) => symlinkSync(end, path), true],
    ["a link to itself", (path: string) => symlinkSync(path, path), true],
    ["a folder", (path: string) => mkdirSync(join(path, "x"), { recursive: true }), false],
  ])("is made anew, without a word, where %s stands in its place", (_, damage, isKept) => {
    const folder = temporaryFolder({ "thesis.md": "Vacancia." });
    const cache = join(folder, ".glosa");
    keepJson(place("ronda", [], cache), "x");
    const [name = ""] = readdirSync(join(cache, "pairs"));
    const path = join(cache, "pairs", name);
    renameSync(path, join(folder, "kept.json"));
    // Even where what the link leads to is exactly right.
    damage(path, join(folder, "kept.json"));
    expect(recallJson(place("ronda", [], cache))).toBeUndefined();
    keepJson(place("ronda", [], cache), "y");
    expect(recallJson(place("ronda", [], cache))).toBe(isKept ? "y" : undefined);
    expect(readFileSync(join(folder, "kept.json"), "utf8")).toContain('"x"');
    rmSync(path, { recursive: true });
  });
});
