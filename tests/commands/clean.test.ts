import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unitOf } from "../memory/memory-of.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { memoryText } from "./memory-text.ts";
import { runIn } from "./test-io.ts";

const sound = [
  unitOf("The Congress voted on the motion.", "El Congreso votó la moción."),
  unitOf("Nobody knows.", "Nadie lo sabe."),
];
const dirty = [
  ...sound,
  unitOf("The Congress voted on the motion.", "El Congreso votó la moción."),
  unitOf("Nobody knows", "nadie lo sabe."),
  unitOf("When did they vote?", "Â¿CuÃ¡ndo votaron?"),
  unitOf("The rondas met.", ""),
  unitOf("This is what they asked of the President.", "This is what they asked of the President."),
  unitOf("Toma de Lima", "Toma de Lima"),
];
const mended = unitOf("When did they vote?", "¿Cuándo votaron?");
const name = unitOf("Toma de Lima", "Toma de Lima");

describe("glosa clean", () => {
  it.each(["en", "es"] as const)("reports and writes nothing, in %s", async (language) => {
    const folder = temporaryFolder({ "a.tmx": memoryText(dirty) });
    const { exitCode, output } = await runIn(folder, ["clean", "a.tmx"], language);
    expect(exitCode).toBe(1);
    await expect(output).toMatchFileSnapshot(`../fixtures/commands/clean.${language}.txt`);
    expect(readdirSync(folder)).toEqual(["a.tmx"]);
    expect(readFileSync(join(folder, "a.tmx"), "utf8")).toBe(memoryText(dirty));
  });

  it("writes the clean memory, and what was removed beside it", async () => {
    const folder = temporaryFolder({ "a.tmx": memoryText(dirty) });
    const { exitCode } = await runIn(folder, [
      "clean",
      "a.tmx",
      "-o",
      "b.tmx",
      "--removed",
      "r.tmx",
    ]);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, "b.tmx"), "utf8")).toBe(memoryText([...sound, mended, name]));
    expect(readFileSync(join(folder, "r.tmx"), "utf8")).toBe(
      memoryText([dirty[2], dirty[3], dirty[5], dirty[6]].filter((unit) => unit !== undefined)),
    );
  });

  it("replaces the memory when told to, and then has nothing to do", async () => {
    const folder = temporaryFolder({ "a.tmx": memoryText(dirty) });
    await runIn(folder, ["clean", "a.tmx", "--write"]);
    const { exitCode, output } = await runIn(folder, [
      "clean",
      "a.tmx",
      "--only",
      "mojibake",
      "empty",
    ]);
    expect([exitCode, output]).toEqual([0, "a.tmx: 4 units\nNothing to clean.\n"]);
  });

  it("leaves out checks, and removes more when strict", async () => {
    const folder = temporaryFolder({ "a.tmx": memoryText(dirty) });
    await runIn(folder, [
      "clean",
      "a.tmx",
      "-o",
      "b.tmx",
      "--strict",
      "--except",
      "mojibake",
      "garbled",
      "untranslated",
    ]);
    expect(readFileSync(join(folder, "b.tmx"), "utf8")).toBe(
      memoryText([...sound, unitOf("When did they vote?", "Â¿CuÃ¡ndo votaron?")]),
    );
  });

  it("writes JSON", async () => {
    const folder = temporaryFolder({ "a.tmx": memoryText(dirty) });
    const { output } = await runIn(folder, [
      "clean",
      "a.tmx",
      "--json",
      "--only",
      "exact-duplicates",
    ]);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      path: "a.tmx",
      units: { read: 8, kept: 7, removed: 1 },
      checks: [
        { id: "exact-duplicates", action: "remove", count: 1, examples: [{ sameAs: 5, line: 21 }] },
      ],
    });
  });

  it.each([
    ["clean a.tmx --write -o b.tmx", "cannot be used together"],
    ["clean a.tmx --dry-run --write", "--dry-run writes nothing"],
    ["clean a.tmx --removed r.tmx", "--removed works only if the cleaned memory is written too"],
    ["clean a.tmx -o b.csv", "A memory is written as TMX."],
    ["clean a.tmx -o old.tmx", "old.tmx: The file already exists and was not changed"],
    ["clean a.tmx --only spelling", "cannot be “spelling”"],
    ["clean a.tmx --examples none", "must be a whole number"],
    ["clean a.md", "Files of this type hold no pairs of segments"],
    ["clean missing.tmx", "No such file."],
  ])("glosa %s is told to be wrong", async (line, sentence) => {
    const folder = temporaryFolder({ "a.tmx": memoryText(dirty), "old.tmx": "mine", "a.md": "" });
    const { exitCode, errors } = await runIn(folder, line.split(" "));
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
    expect(readFileSync(join(folder, "old.tmx"), "utf8")).toBe("mine");
  });
});
