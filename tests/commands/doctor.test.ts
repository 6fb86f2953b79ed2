import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { structureProblems } from "../formats/tmx/structure.ts";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { runIn } from "./test-io.ts";

const broken = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4b">
<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
<body>
<tu creationdate="2024-01-05"><tuv xml:lang="en"><seg>Rights & duties of the rondas</seg></tuv><tuv xml:lang="es_PE"><seg>Derechos & deberes de las rondas</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Nobody knows.</seg></tuv><tuv xml:lang="es"><seg>Nadie lo s`;

const sound = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu>
      <tuv xml:lang="en">
        <seg>Yes</seg>
      </tuv>
      <tuv xml:lang="es">
        <seg>Sí</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`;

describe("glosa doctor", () => {
  it.each(["en", "es"] as const)("says what is wrong and who minds, in %s", async (language) => {
    const folder = temporaryFolder({ "rondas.tmx": broken });
    const { exitCode, output, errors } = await runIn(folder, ["doctor", "rondas.tmx"], language);
    expect(exitCode).toBe(1);
    expect(errors).toBe("");
    await expect(output).toMatchFileSnapshot(`../fixtures/commands/doctor.${language}.txt`);
    expect(readdirSync(folder)).toEqual(["rondas.tmx"]);
  });

  it("has nothing to say of a sound file", async () => {
    const folder = temporaryFolder({ "a.tmx": sound });
    const { exitCode, output } = await runIn(folder, ["doctor", "a.tmx"]);
    expect(exitCode).toBe(0);
    expect(output).toBe("a.tmx: TMX 1.4, UTF-8, 1 unit\nNo problems found.\n");
  });

  it("writes a mended copy beside the file, and not over another", async () => {
    const folder = temporaryFolder({ "rondas.tmx": broken });
    const { exitCode, output } = await runIn(folder, ["doctor", "--fix", "rondas.tmx"]);
    // One unit was cut off: that is still to be known.
    expect(exitCode).toBe(1);
    expect(output).toContain("line 6: the unit was cut off: “Nobody knows. | Nadie lo s”\n");
    expect(output).toContain("Fixed copy: rondas.fixed.tmx, 1 unit.\nThe copy has no problems.\n");
    const mended = readFileSync(join(folder, "rondas.fixed.tmx"), "utf8");
    expect(structureProblems(mended)).toEqual([]);
    expect(mended).toContain("<seg>Derechos &amp; deberes de las rondas</seg>");
    expect(readFileSync(join(folder, "rondas.tmx"), "utf8")).toBe(broken);
    const again = await runIn(folder, ["doctor", "--fix", "rondas.tmx"]);
    expect(again.exitCode).toBe(2);
    expect(again.errors).toContain("rondas.fixed.tmx: The file already exists and was not changed");
  });

  it("ends with 0 where the copy has everything", async () => {
    const folder = temporaryFolder({ "a.tmx": sound.replace("Yes", "A & B") });
    expect((await runIn(folder, ["doctor", "a.tmx", "-o", "b.tmx"])).exitCode).toBe(0);
    expect(readFileSync(join(folder, "b.tmx"), "utf8")).toBe(sound.replace("Yes", "A &amp; B"));
  });

  it("replaces the file itself only when told to", async () => {
    const folder = temporaryFolder({ "a.tmx": sound.replace("Yes", "A & B") });
    await runIn(folder, ["doctor", "--in-place", "a.tmx"]);
    expect(readFileSync(join(folder, "a.tmx"), "utf8")).toBe(sound.replace("Yes", "A &amp; B"));
    expect(readdirSync(folder)).toEqual(["a.tmx"]);
  });

  it("writes JSON", async () => {
    const folder = temporaryFolder({ "rondas.tmx": broken, "a.csv": "en,es\n#paro,paro\n" });
    const { output } = await runIn(folder, ["doctor", "rondas.tmx", "a.csv", "--json"]);
    const report = JSON.parse(output) as { files: { defects: { id: string }[] }[] };
    expect(report).toMatchObject({
      version: 1,
      files: [
        {
          path: "rondas.tmx",
          format: "TMX 1.4b",
          units: 2,
          savable: 1,
          losses: [{ id: "cut-unit", line: 6 }],
        },
        {
          path: "a.csv",
          units: 2,
          defects: [{ id: "hash-term", level: "warning", places: [{ line: 2, column: 1 }] }],
        },
      ],
    });
    expect(report.files[0]?.defects.find(({ id }) => id === "version")).toMatchObject({
      level: "error",
      places: [{ line: 2, column: 1 }],
      tools: [
        { rule: "omegat-schema", tools: ["OmegaT"], effect: "refuses" },
        { rule: "strict-tmx", effect: "refuses" },
      ],
    });
  });

  it.each([
    ["doctor a.docx", "The doctor does not examine files of this type."],
    ["doctor missing.tmx", "No such file."],
    ["doctor folder.tmx", "This is a folder"],
    ["doctor a.tmx b.tmx -o c.tmx", "Several files cannot share one output."],
    ["doctor a.tmx -o c.tmx --in-place", "cannot be used together"],
  ])("glosa %s is told to be wrong", async (line, sentence) => {
    const folder = temporaryFolder({
      "a.docx": "",
      "a.tmx": sound,
      "b.tmx": sound,
      "folder.tmx/x": "",
    });
    const { exitCode, errors } = await runIn(folder, line.split(" "));
    expect(exitCode).toBe(2);
    expect(errors).toContain(sentence);
  });

  it.each([
    ["empty", new Uint8Array(0)],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])],
    ["text", new TextEncoder().encode("Las rondas campesinas")],
  ])("says of a file that is %s that it holds nothing", async (_, content) => {
    const { exitCode, output } = await runIn(temporaryFolder({ "a.tmx": content }), [
      "doctor",
      "a.tmx",
    ]);
    expect(exitCode).toBe(1);
    expect(output).toContain("The file contains no element.");
  });
});
