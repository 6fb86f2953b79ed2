import { readdirSync, statSync, utimesSync } from "node:fs";
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
});
