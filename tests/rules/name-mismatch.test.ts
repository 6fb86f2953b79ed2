import { describe, expect, it } from "vitest";
import { nameMismatch } from "../../src/rules/name-mismatch.ts";
import { runExample } from "./run-example.ts";

/** Each finding as "name > what stands in its place". */
function swaps(
  units: readonly (readonly [string | null, string | null])[],
  languages: { readonly sourceLanguage?: string; readonly targetLanguage?: string } = {},
): string[] {
  return runExample(nameMismatch, { ...languages, units, expect: [] }).map(
    ({ data }) => `${data["name"]} > ${data["found"]}`,
  );
}

describe("a name in the place of another", () => {
  it("is found beside a name that stands in both texts", () => {
    expect(swaps([["Merino replaced Vizcarra.", "Merino reemplazó a Sagasti."]])).toEqual([
      "Vizcarra > Sagasti",
    ]);
    const spanish = { sourceLanguage: "es", targetLanguage: "en" };
    expect(swaps([["Merino reemplazó a Vizcarra.", "Merino replaced Sagasti."]], spanish)).toEqual([
      "Vizcarra > Sagasti",
    ]);
  });

  it("is found where both begin their sentences, and behind a preposition", () => {
    expect(swaps([["Vizcarra resigned.", "Sagasti renunció."]])).toEqual(["Vizcarra > Sagasti"]);
    expect(swaps([["The police held Vizcarra.", "La policía detuvo a Sagasti."]])).toEqual([
      "Vizcarra > Sagasti",
    ]);
  });

  it("may be a part of a full name, with a title in capitals before it in one text", () => {
    expect(swaps([["They jailed Alberto Fujimori.", "Encarcelaron a Keiko Fujimori."]])).toEqual([
      "Alberto > Keiko",
    ]);
    expect(swaps([["He met President Humala.", "Se reunió con Toledo."]])).toEqual([
      "Humala > Toledo",
    ]);
  });

  it("is found for a place that both languages are known to call otherwise", () => {
    expect(swaps([["She flew to Venice.", "Voló a Florencia."]])).toEqual(["Venice > Florencia"]);
    expect(swaps([["She flew to Venice.", "Voló a Venecia."]])).toEqual([]);
    expect(swaps([["She flew to Great Britain.", "Voló a Inglaterra."]])).toEqual([]);
  });

  it("is none in another spelling, under its name in the other language, or as a month", () => {
    expect(swaps([["Merino met Gorbachev.", "Merino se reunió con Gorbachov."]])).toEqual([]);
    expect(swaps([["They prayed to God at Easter.", "Rezaron a Dios por Pascua."]])).toEqual([]);
    expect(swaps([["Charles met Merino.", "Carlos se reunió con Merino."]])).toEqual([]);
    expect(swaps([["Merino left in March.", "Merino se fue en Marzo."]])).toEqual([]);
  });

  it("is none where a label, a title or an office is translated", () => {
    expect(swaps([["Merino pressed “Next”.", "Merino pulsó «Siguiente»."]])).toEqual([]);
    expect(swaps([["Open Word and type.", "Abra Word y escriba."]])).toEqual([]);
    expect(swaps([["Merino spoke in Congress.", "Merino habló en el Parlamento."]])).toEqual([]);
  });

  it("is none where the document has both in one name", () => {
    const both = ["Leonardo da Vinci was born in Vinci.", "Leonardo da Vinci nació en Vinci."];
    const part = ["The painting by da Vinci was chosen.", "Eligieron el cuadro de Leonardo."];
    expect(
      swaps([
        [both[0] ?? "", both[1] ?? ""],
        [part[0] ?? "", part[1] ?? ""],
      ]),
    ).toEqual([]);
  });

  it("is none that stands in both texts, whatever stands beside it", () => {
    const source = "The prize went to the Americans Vinod Ramanan and Thomas Steitz.";
    const target = "El Nobel fue para los estadounidenses Vinod Ramana y Thomas Steitz.";
    expect(swaps([[source, target]])).toEqual([]);
  });

  it("is the translation where it stands for the same name twice", () => {
    const twice = [
      ["Merino drove a Zhiguli.", "Merino conducía un viejo Lada."],
      ["Merino sold the old Zhiguli.", "Merino vendió su viejo Lada."],
    ] as const;
    expect(swaps(twice)).toEqual([]);
  });
});

describe("a code with another number", () => {
  it.each([
    ["Dates follow ISO8601.", "Las fechas siguen ISO8061.", ["ISO8601 > ISO8061"]],
    ["A B-52 fell.", "Cayó un B-25.", []],
    ["The MIG-29 fell.", "Cayó el MIG-27.", ["MIG-29 > MIG-27"]],
    ["The MIG-29 fell.", "Cayó el MiG-29.", []],
    ["ISO8601 or ISO9001.", "ISO9001 o ISO8601.", []],
    ["ZIP90210 here.", "CP90210 aquí.", []],
  ])("%s / %s", (source, target, found) => {
    expect(swaps([[source, target]])).toEqual(found);
  });
});

describe("an acronym in the place of another", () => {
  it("is found where both are known under other names", () => {
    expect(swaps([["The WTO met.", "Se reunió la OMS."]])).toEqual(["WTO > OMS"]);
    expect(swaps([["The WTO met.", "Se reunió la OMC."]])).toEqual([]);
    const spanish = { sourceLanguage: "es", targetLanguage: "en" };
    expect(swaps([["Se reunió la OTAN.", "The UN met."]], spanish)).toEqual(["OTAN > UN"]);
  });

  it("is found beside one that stands in both texts", () => {
    expect(swaps([["The PRI and the PAN came.", "Vinieron el PRI y el PRD."]])).toEqual([
      "PAN > PRD",
    ]);
  });

  it("is none where it is the translation", () => {
    const kept = (source: string, target: string): string[] =>
      swaps([[`The PRI met the ${source}.`, `El PRI se reunió con la ${target}.`]]);
    expect(kept("UN", "ONU")).toEqual([]);
    expect(kept("NATO", "OTAN")).toEqual([]);
    expect(kept("EU", "UE")).toEqual([]);
    expect(kept("WTO", "OMC")).toEqual([]);
    expect(kept("IACHR", "CIDH")).toEqual([]);
    expect(kept("IMF", "FMI")).toEqual([]);
  });
});
