import { describe, expect, it } from "vitest";
import { verdict, type ConceptSketch } from "../glossary-of.ts";

const minister: ConceptSketch = [["prime minister", "premier"], "primer ministro"];
const bank: ConceptSketch = ["Bank of the Nation", "banco nacional"];
const coronavirus: ConceptSketch = ["coronavirus", "coronavirus"];
const novel: ConceptSketch = ["novel coronavirus", "nuevo coronavirus"];
const office: ConceptSketch = ["electoral office", "oficina de procesos electorales"];
const toEnglish = { source: "es", target: "en" };

describe("an abbreviation of an approved term", () => {
  it.each<[string, ConceptSketch, string, string]>([
    ["abbreviated", minister, "Cayó el primer ministro.", "The PM fell."],
    ["abbreviated", minister, "Cayeron dos primeros ministros.", "Two PMs fell."],
    ["abbreviated", bank, "Pagó el banco nacional.", "The BotN paid."],
    ["abbreviated", bank, "Pagó el banco nacional.", "The BN paid."],
    ["abbreviated", coronavirus, "Llegó un coronavirus.", "A CoV arrived."],
    ["abbreviated", coronavirus, "Llegaron coronavirus humanos.", "HCoVs arrived."],
    ["abbreviated", novel, "Llegó un nuevo coronavirus.", "A novel HCoV arrived."],
    // The source has it as well, beside the term.
    ["missing", minister, "El primer ministro llegó a las 8 PM.", "He arrived at 8 PM."],
    // Capitals alone may be those of any name.
    ["missing", coronavirus, "Llegó un coronavirus.", "The CNR arrived."],
    ["missing", minister, "Cayó el primer ministro.", "The MP fell."],
  ])("%s: %#", (expected, concept, source, target) => {
    expect(verdict([concept], [source, target], toEnglish)).toBe(expected);
  });

  it("is seen in Spanish too, but not where another wording stands beside it", () => {
    const source = "The electoral office counts the votes.";
    expect(verdict([office], [source, "La OPE cuenta los votos."])).toBe("abbreviated");
    expect(verdict([office], [source, "La oficina de votos electrónicos (OPE) cuenta."])).not.toBe(
      "abbreviated",
    );
  });
});

describe("the initials of a Spanish plural", () => {
  const forces: ConceptSketch = ["armed forces", "Fuerzas Armadas"];
  it("are written twice", () => {
    expect(verdict([forces], ["The armed forces came.", "Vinieron las FF. AA."])).toBe(
      "abbreviated",
    );
    expect(verdict([forces], ["The armed forces came.", "Vinieron los AA. FF."])).toBe("missing");
  });
});
