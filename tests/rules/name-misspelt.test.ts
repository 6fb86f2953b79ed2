import { describe, expect, it } from "vitest";
import { nameMisspelt } from "../../src/rules/name-misspelt.ts";
import { runExample } from "./run-example.ts";

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

/** Messages and what is said to be misspelt. */
function flags(
  names: readonly string[],
  units: readonly (readonly [string | null, string | null])[],
): string[] {
  const rows = names.map((name) => `${name},${name},${name},preferred,proper noun,,,,,`);
  const glossary = `${[header, ...rows].join("\n")}\n`;
  return runExample(nameMisspelt, { glossary, units, expect: [] }).map(
    ({ messageId, data }) => `${messageId} ${data["written"]}`,
  );
}

describe("a name with a letter wrong", () => {
  it("is another person's beside a name that it never stands with", () => {
    const known = [
      ["He spoke in Lima.", "Ayer en Lima habló Alberto Fujimori."],
      ["He spoke in Cusco.", "Ayer en Cusco habló Alberto Fujimori."],
    ] as const;
    const say = (written: string) =>
      flags(["Fujimori"], [...known, ["Someone spoke.", `Luego habló ${written} en Tacna.`]]);
    expect(say("Kenji Fujimore")).toEqual([]);
    expect(say("Alberto Fujimore")).toEqual(["perhaps Fujimore"]);
    expect(say("Fujimore")).toEqual(["perhaps Fujimore"]);
  });

  it("is another name with letters more at its end, unless the source has the right one", () => {
    expect(flags(["Robert"], [["He left.", "Se fue Roberto."]])).toEqual([]);
    expect(flags(["Robert"], [["Robert left.", "Se fue Robertk."]])).toEqual(["misspelt Robertk"]);
  });

  it("is one however often, where the source has the right one", () => {
    const unit = ["Boluarte spoke.", "Habló Boluarde."] as const;
    expect(flags(["Boluarte"], [unit, unit, unit, unit, unit])).toHaveLength(5);
    const alone = ["She spoke.", "Habló Boluarde."] as const;
    expect(flags(["Boluarte"], [alone, alone, alone, alone, alone])).toEqual([]);
  });

  it("may be an acronym with more of the name beside it", () => {
    expect(flags(["COVID-19"], [["COVID-19 came.", "Llegó la CODIV-19."]])).toEqual([
      "misspelt CODIV",
    ]);
    expect(flags(["SARS-CoV-2"], [["SARS-CoV-2 came.", "Llegó el SARZ-CoV-2."]])).toEqual([
      "misspelt SARZ",
    ]);
    expect(flags(["ONPE"], [["ONPE counts.", "La ONPA cuenta."]])).toEqual([]);
  });
});

describe("the surname of a full name with a letter wrong", () => {
  it("is found where the other text has it", () => {
    expect(flags(["Nadia Ruiz"], [["Ruiz left.", "Riuz se fue."]])).toEqual(["misspelt Riuz"]);
    expect(flags(["Nadia Ortega"], [["Ortega left.", "Otrega se fue."]])).toEqual([
      "misspelt Otrega",
    ]);
  });
  it("is somebody else's where it has not, or where the right one stands there too", () => {
    expect(flags(["Nadia Ortega"], [["She left.", "Orteda se fue."]])).toEqual([]);
    expect(flags(["Nadia Ortega"], [["Ortega left.", "Ortega y Orteda se fueron."]])).toEqual([]);
  });
});
