import { describe, expect, it } from "vitest";
import { phraseRenderings, wordsToCount } from "../../../src/terms/renderings/phrase-renderings.ts";
import { readUses } from "../../../src/terms/renderings/phrase-uses.ts";
import { readText } from "../../../src/text/read-text.ts";

/** A memory of a million units where the common words are common and all others rare. */
const common: Readonly<Record<string, number>> = {
  human: 4000,
  rights: 9000,
  commission: 3000,
  government: 20_000,
  said: 60_000,
  court: 8000,
  peru: 12_000,
  libre: 12_000,
  gobierno: 20_000,
  dijo: 60_000,
  comision: 3000,
  corte: 8000,
  censure: 900,
};

/** Renderings of the words in brackets of the Spanish sentences. */
function found(
  pairs: readonly (readonly [withBrackets: string, other: string])[],
  [from, to]: readonly [string, string] = ["es", "en"],
): string[] {
  const uses = readUses(
    pairs.map(([spanish, english]) => {
      const start = spanish.indexOf("[");
      const end = spanish.indexOf("]") - 1;
      const source = readText(spanish.replace("[", "").replace("]", ""), from);
      const own = source.tokens.flatMap((_, index) =>
        (source.starts[index] ?? 0) >= start && (source.ends[index] ?? 0) <= end ? [index] : [],
      );
      return { source, target: readText(english, to), own: new Set(own) };
    }),
  );
  const counts = (side: "source" | "target"): Map<string, number> =>
    new Map(wordsToCount(uses, side).map((word) => [word, common[word] ?? 40]));
  const renderings = phraseRenderings(uses, {
    units: 1_000_000,
    source: counts("source"),
    target: counts("target"),
  });
  return renderings.map(({ places }) =>
    [...places]
      .map(([{ target }, { start, end }]) =>
        target.text.slice(target.starts[start], target.ends[end - 1]).toLowerCase(),
      )
      .join("|"),
  );
}

describe("renderings of a phrase", () => {
  it("are whole groups of words, though one of them is found more often and another accompanies them", () => {
    expect(
      found([
        ["La Comisión defendió los [derechos humanos].", "The Commission defended human rights."],
        ["Sin [derechos humanos] no hay paz.", "There is no peace without human rights."],
        ["La Comisión informó de [derechos humanos].", "The Commission reported on human rights."],
        ["Pidió que se respeten los [derechos humanos].", "She asked that human rights be kept."],
        ["La Comisión de [derechos humanos] viajó.", "The human rights Commission went there."],
        ["Violaron [derechos humanos] en Puno.", "They broke human laws in Puno."],
      ]),
    ).toEqual([Array.from({ length: 5 }, () => "human rights").join("|")]);
  });

  it("are not what both sides have beside it", () => {
    const pairs = [
      ["President Pedro [Castillo] spoke.", "Habló el presidente Pedro Castillo."],
      ["A teacher, Pedro [Castillo], won.", "Un maestro, Pedro Castillo, ganó."],
    ] as const;
    expect(found(pairs, ["en", "es"])).toEqual(["castillo|castillo"]);
  });

  it("are told apart where one word goes with several others", () => {
    expect(
      found([
        ["Pidió [libertad de expresión] ya.", "He asked for freedom of expression now."],
        ["La [libertad de expresión] manda.", "Here freedom of expression rules."],
        ["No hay [libertad de expresión] sin ley.", "No freedom of expression without law."],
        ["Ganó la [libertad de expresión].", "Victory for freedom of speech."],
        ["Vive la [libertad de expresión] hoy.", "Long live freedom of speech today."],
        ["Cuidemos la [libertad de expresión].", "Let us care for freedom of speech."],
      ]),
    ).toEqual([
      "freedom of expression|freedom of expression|freedom of expression",
      "freedom of speech|freedom of speech|freedom of speech",
    ]);
  });

  it("are not what another word of the source accounts for, nor what was copied", () => {
    expect(
      found([
        ["Perú Libre perdió la [vacancia].", "Peru Libre lost the vacancy."],
        ["Perú Libre dijo no a la [vacancia].", "Peru Libre said no to the vacancy."],
        ["Perú Libre quiere otra [vacancia].", "Peru Libre wants another vacancy."],
        ["Perú Libre y la [vacancia] de marzo.", "Peru Libre and the March removal."],
        ["La [vacancia] cayó.", "The removal failed."],
        ["Nadie firmó la [vacancia].", "Nobody signed for removal."],
      ]),
    ).toEqual(["vacancy|vacancy|vacancy", "removal|removal|removal"]);
  });

  it("do not take in the rendering of a word that always stands beside the phrase", () => {
    expect(
      found([
        [
          "Anoche en el Congreso la [moción] de censura fracasó por dos votos.",
          "Last night in Congress the censure motion failed by two votes.",
        ],
        [
          "Ayer temprano hubo otra [moción] de censura contra el gabinete entero.",
          "Early yesterday there was another censure motion against the whole cabinet.",
        ],
        [
          "El martes firmó una [moción] de censura la bancada de Puno.",
          "On Tuesday they signed a censure motion, those members from Puno.",
        ],
      ]),
    ).toEqual(["motion|motion|motion"]);
  });

  it("need more than one sentence, repeated or not", () => {
    expect(found([["Habrá [censura].", "There will be censure."]])).toEqual([]);
    expect(
      found([
        ["Habrá [censura].", "There will be censure."],
        ["Habrá [censura].", "There will be censure."],
        ["Habrá [censura].", "There will be censure."],
      ]),
    ).toEqual([]);
    expect(found([])).toEqual([]);
  });
});
