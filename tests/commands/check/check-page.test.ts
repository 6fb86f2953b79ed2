import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../project/temporary-folder.ts";
import { runIn } from "../test-io.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";
const project = {
  "glosa.json":
    '{"source":"en","target":"es","glossary":["terms.csv"],"articles":[{"source":"en/*.md","target":"es/*.md"}]}',
  "terms.csv": `${header}
teacher,teacher,maestro,preferred,noun,masculine,,,,
teacher,,docente,admitted,noun,,,,,
curfew,curfew,toque de queda,preferred,noun,masculine,,,,
`,
  "en/a.md": "A teacher spoke.\n\nTwo teachers left.\n\nThe teacher stayed.\n\nThe curfew began.\n",
  "es/a.md":
    "Habló un docente.\n\nDos maestros se fueron.\n\nEl maestro se quedó.\n\nEmpezó el curfew.\n",
};

describe("glosa check --reporter html", () => {
  it("writes a page with the findings and what is said in several ways", async () => {
    const folder = temporaryFolder(project);
    const { exitCode, errors } = await runIn(folder, ["check", "-r", "html", "-o", "page.html"]);
    expect([exitCode, errors]).toEqual([1, "Report written to page.html.\n"]);
    const page = readFileSync(join(folder, "page.html"), "utf8");
    expect(page).toContain("“curfew” is still in the source language");
    expect(page).toContain('<caption id="drift">Translated in more than one way</caption>');
    expect(page).toContain("es/a.md:1:10");
    expect(page).toContain("glosa explain");
  });

  it("writes the same bytes each time, and to the output as to a file", async () => {
    const folder = temporaryFolder(project);
    await runIn(folder, ["check", "-r", "html", "-o", "page.html"]);
    const { output } = await runIn(folder, ["check", "-r", "html"]);
    expect(output).toBe(readFileSync(join(folder, "page.html"), "utf8"));
  });

  it("is in Spanish where Spanish is wanted", async () => {
    const { output } = await runIn(temporaryFolder(project), ["check", "-r", "html"], "es");
    expect(output).toContain('<html lang="es">');
    expect(output).toContain("<h1>Revisión de la traducción</h1>");
    expect(output).toContain('<dd lang="en">The <mark>curfew</mark> began.</dd>');
  });
});
