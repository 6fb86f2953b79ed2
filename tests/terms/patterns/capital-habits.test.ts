import { describe, expect, it } from "vitest";
import type { CapitalUse } from "../../../src/model/concept.ts";
import { capitalHabits } from "../../../src/terms/patterns/capital-habits.ts";
import { conceptOf } from "../glossary-of.ts";

const headings: readonly (readonly [string, string])[] = [
  ["Files", "Archivos"],
  ["Screen", "Pantalla"],
  ["Settings", "Ajustes"],
  ["Legal entity", "Persona jurídica"],
  ["Bank account", "Cuenta bancaria"],
  ["Monday", "Lunes"],
  ["GitHub", "GitHub"],
];
const names: readonly (readonly [string, string])[] = [
  ["Keiko Fujimori", "Keiko Fujimori"],
  ["Boluarte", "Boluarte"],
  ["Popular Force", "Fuerza Popular"],
  ["Free Peru", "Perú Libre"],
  ["Supreme Court", "Corte Suprema"],
  ["We Are Peru", "Somos Perú"],
];

function read(rows: readonly (readonly [string, string])[], capitals: CapitalUse = "auto") {
  const concepts = rows.map(([en, es]) => conceptOf([en], [es]));
  const habits = capitalHabits({ kind: "glossary", concepts, capitals });
  return {
    kinds: habits.columns.map(({ language, kind }) => `${language} ${kind}`),
    texts: concepts.map((concept) =>
      habits
        .read(concept)
        .terms.map(({ text }) => text)
        .join(" = "),
    ),
  };
}

describe("what the capitals of a glossary say", () => {
  it("takes those of a column that has one in every row for a heading's", () => {
    expect(read(headings)).toEqual({
      kinds: ["en sentence", "es sentence"],
      texts: [
        "files = archivos",
        "screen = pantalla",
        "settings = ajustes",
        "legal entity = persona jurídica",
        "bank account = cuenta bancaria",
        "Monday = lunes",
        "GitHub = GitHub",
      ],
    });
  });

  it("leaves a list of names as it is", () => {
    expect(read(names).texts).toEqual(names.map((row) => row.join(" = ")));
  });

  it("infers nothing of a few rows, but that a capital which Spanish alone has is a heading's", () => {
    const few = read([
      ["Patient", "Paciente"],
      ["March", "marzo"],
      ["refund", "Reembolso"],
    ]);
    expect(few.texts).toEqual(["Patient = Paciente", "March = marzo", "refund = reembolso"]);
  });

  it("takes none of a row that stands there without them as well", () => {
    const twins = read([
      ["Approval", "Autorización"],
      ["approval", "autorización"],
      ["March", "Marcha"],
      ["march", "paso"],
    ]);
    expect(twins.texts).toEqual([
      "approval = autorización",
      "approval = autorización",
      "March = Marcha",
      "march = paso",
    ]);
  });

  it("does as it is told", () => {
    expect(read(headings, "meant").texts[0]).toBe("Files = Archivos");
    expect(read([["Patient", "Paciente"]], "headings").texts).toEqual(["patient = paciente"]);
  });

  it("believes a row before its column", () => {
    const concepts = [
      ...headings.map(([en, es]) => conceptOf([en], [es])),
      conceptOf(
        [{ text: "Files", flags: ["case=exact"] }],
        [{ text: "Files", pos: "proper noun" }],
      ),
    ];
    const { read: reading } = capitalHabits({ kind: "glossary", concepts });
    expect(reading(concepts.at(-1) ?? conceptOf([], [])).terms.map(({ text }) => text)).toEqual([
      "Files",
      "Files",
    ]);
  });
});
