import { describe, expect, it } from "vitest";
import { assess, type ConceptSketch } from "../glossary-of.ts";

function outcomes(concept: ConceptSketch, source: string, ...targets: readonly string[]) {
  return targets.map((target) => assess([concept], [[source, target]])[0]?.outcome);
}

describe("a row that names two", () => {
  it("takes either where the other language names one thing", () => {
    expect(
      outcomes(
        ["issue", "problema o conflicto"],
        "The issue remains.",
        "Sigue el problema.",
        "Siguen los conflictos.",
        "Sigue el problema o conflicto.",
        "Sigue la pena.",
      ),
    ).toEqual(["approved", "approved", "approved", "missing"]);
  });

  it("wants both where the other language has both", () => {
    const [first] = outcomes(["lie or fraud", "mentira o fraude"], "A lie or fraud.", "Un fraude.");
    expect(first).not.toBe("approved");
  });

  it("wants both of two verbs", () => {
    const [first] = outcomes(["to toggle", "activar o desactivar"], "Toggle it.", "Actívelo.");
    expect(first).not.toBe("approved");
  });
});

describe("a noun and a verb in one row", () => {
  it("inflect each as what they are", () => {
    expect(
      outcomes(
        ["check", ["verificación", "verificar"]],
        "A check of the votes failed.",
        "Verifique los votos.",
        "Las verificaciones de los votos.",
      ),
    ).toEqual(["approved", "approved"]);
  });
});

describe("a term of more than 1,000 characters", () => {
  const words = (count: number) => Array.from({ length: count }, (_, n) => `pala${n}`).join(" ");
  const longest = words(200).slice(0, 1000).trim();

  it("is looked for up to that length", () => {
    expect(outcomes(["vote", longest], "The vote.", longest, "El voto.")).toEqual([
      "approved",
      "missing",
    ]);
    expect(outcomes([longest, "voto"], longest, "El voto.")).toEqual(["approved"]);
  });

  it("is looked for on neither side, and demands nothing", () => {
    const long = words(200);
    expect(outcomes([long, "voto"], long, "Nada.")).toEqual([undefined]);
    expect(outcomes(["vote", long], "The vote.", "Nada.")).toEqual([undefined]);
    expect(outcomes(["vote", ["voto", long]], "The vote.", "Nada.")).toEqual(["missing"]);
  });
});
