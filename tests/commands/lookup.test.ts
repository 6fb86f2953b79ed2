import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../project/temporary-folder.ts";
import { smallProject } from "./small-project.ts";
import { runIn } from "./test-io.ts";

describe("glosa lookup", () => {
  it("shows what was decided, why, and where it was used", async () => {
    const { exitCode, output, errors } = await runIn(temporaryFolder(smallProject), [
      "lookup",
      "rondas",
      "campesinas",
    ]);
    expect(errors).toBe("");
    expect(exitCode).toBe(0);
    expect(output).toBe(`peasant-patrols · protest · found by an inflected form of “ronda campesina”
  en    peasant patrol      preferred, noun
        rural patrol        admitted, noun
  es    ronda campesina     preferred, noun, feminine
        patrulla campesina  deprecated: do not use, noun, feminine
  Definition    Self-defence organization of a peasant community.
  Note          “patrulla campesina”: Calque.
  Source        “peasant patrol”, “ronda campesina”: Ley n.º 27908
  Defined in    glossary/protest.csv:3
  Used in       tmx/puno.tmx:5
                The peasant patrols met in Ayaviri.
                Las rondas campesinas se reunieron en Ayaviri.
`);
  });

  it.each([
    ["hunger strikes", "inflected"],
    ["HUELGA DE HAMBRE", "accents"],
    ["huelga", "part"],
    ["hunger strke", "misspelt"],
    ["huelga de hambre", "exact"],
  ])("finds %s as %s", async (words, how) => {
    const { output } = await runIn(temporaryFolder(smallProject), ["lookup", words, "--json"]);
    const found: unknown = JSON.parse(output);
    expect(found).toMatchObject({
      version: 1,
      matches: [{ how, concept: { id: "hunger-strike" } }],
    });
  });

  it("offers the nearest terms and ends with 1 when nothing is found", async () => {
    const { exitCode, output } = await runIn(
      temporaryFolder(smallProject),
      ["lookup", "hambre de victoria"],
      "es",
    );
    expect(exitCode).toBe(1);
    expect(output).toContain(
      "El glosario no tiene ningún término parecido a «hambre de victoria».",
    );
  });

  it("says so when the glossary is empty", async () => {
    const { exitCode, output } = await runIn(temporaryFolder(), ["lookup", "vacancia"]);
    expect(exitCode).toBe(1);
    expect(output).toBe("The glossary is empty. Add a term with: glosa term add\n");
  });
});
