// Whether the tools suffice: a script that knows nothing else brings the demonstration's draft to no error.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runIn } from "../../commands/test-io.ts";
import { temporaryFolder } from "../../project/temporary-folder.ts";

const root = join(import.meta.dirname, "..", "..", "..");

describe.skipIf(!existsSync(join(root, "dist", "bin", "cli.js")))("a scripted assistant", () => {
  it("corrects every error with the reading tools alone, and leaves the glossary as it is", async () => {
    const folder = temporaryFolder();
    for (const name of ["glosa.json", "glossary", "tmx", "articles"])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(root, "scripts", "assistant.mjs"), folder],
      { encoding: "utf8", env: { ...process.env, GLOSA_LANG: "en" } },
    );
    expect(stdout).toMatchInlineSnapshot(`
      "Tools: terms_in_text, lookup_term, find_matches, concordance, check_translation, explain_finding
      terms_in_text articles/en/vacancia.md: 30 concepts
      check_translation, round 1: 13 errors, 4 warnings, pass false
        inverted-mark: “Se puede cambiar la regla?” -> “¿Se puede cambiar la regla?” (its fix)
        accent-lost: “mocion de vacancia” -> “moción de vacancia” (its fix)
        term-case: “perú libre” -> “Perú Libre” (its fix)
        accent-lost: “Peru Libre” -> “Perú Libre” (its fix)
        inverted-mark: “Se han reído de nosotros!” -> “¡Se han reído de nosotros!” (its suggestion)
        name-misspelt: “Vizcara” -> “Vizcarra” (its fix)
        number-mismatch: “3.5 billones” -> “3.5 mil millones” (its fix)
        term-untranslated: “self-coup” -> “autogolpe” (lookup_term: preferred, masculine)
        name-misspelt: “Fijimori” -> “Fujimori” (its fix)
        term-deprecated: “vacantes presidenciales” -> “vacancias presidenciales” (lookup_term: preferred, feminine, plural)
        number-mismatch: “78” -> “87” (the number of the source)
        quote-unbalanced: + “»” (the end of its paragraph)
        term-deprecated: “la Corte Constitucional” -> “el Tribunal Constitucional” (lookup_term: preferred, masculine)
      check_translation, round 2: 0 errors, 4 warnings, pass true
      "
    `);
    expect(status).toBe(0);
    const { output } = await runIn(folder, ["check", "--json"]);
    const { summary } = JSON.parse(output) as { readonly summary: { readonly errors: number } };
    expect(summary.errors).toBe(0);
    for (const name of readdirSync(join(root, "glossary")))
      expect(readFileSync(join(folder, "glossary", name), "utf8")).toBe(
        readFileSync(join(root, "glossary", name), "utf8"),
      );
  });
});
