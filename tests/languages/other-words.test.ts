// Words that are written as a term is and mean something else, told by what stands around them.

import { describe, expect, it } from "vitest";
import type { PartOfSpeech } from "../../src/model/concept.ts";
import { recogniseTerms } from "../../src/terms/recognition/recognise-terms.ts";
import { readText } from "../../src/text/read-text.ts";
import { glossaryOf } from "../terms/glossary-of.ts";

function finds(tag: "en" | "es", text: string, term: string, pos: PartOfSpeech): boolean {
  const other = { en: "es", es: "en" }[tag];
  const own = { text: term, pos };
  const foreign = { text: "xyz", pos };
  const compiled = glossaryOf([tag === "en" ? [own, foreign] : [foreign, own]], {
    source: tag,
    target: other,
  });
  return recogniseTerms(readText(text, tag), compiled.source).length > 0;
}

describe("an English word that is not the term", () => {
  it.each<[string, string, PartOfSpeech]>([
    ["They came in order to vote.", "order", "noun"],
    ["We must take the weather into account.", "order", "noun"],
    ["Nobody took that into account.", "account", "noun"],
    ["You can set up a table.", "set", "verb"],
    ["The set-up was slow.", "set", "noun"],
    ["Please log in.", "log", "noun"],
    ["You report every week.", "report", "noun"],
    ["They should review it.", "review", "noun"],
    ["Review the law.", "review", "noun"],
    ["Shows the last vote.", "show", "noun"],
    ["A set of laws passed.", "set", "verb"],
    ["They spoke of reports on the mine.", "report", "verb"],
    ["Lead was found in the river.", "lead", "verb"],
    ["It costs 200 billion soles.", "billion", "noun"],
    ["The table where it matches each name is new.", "match", "noun"],
  ])("%s", (text, term, pos) => {
    expect(finds("en", text, term, pos)).toBe(false);
  });

  it.each<[string, string, PartOfSpeech]>([
    ["The court gave an order to leave.", "order", "noun"],
    ["She has an account.", "account", "noun"],
    ["You can set the table.", "set", "verb"],
    ["Votes up 5 % on last year.", "vote", "noun"],
    ["The log in question is lost.", "log", "noun"],
    ["Their report is late.", "report", "noun"],
    ["Review of the law.", "review", "noun"],
    ["They won it match after match.", "match", "noun"],
    ["A set was sold.", "set", "noun"],
    ["Lead the march.", "lead", "verb"],
    ["A billion soles are missing.", "billion", "noun"],
  ])("but is in: %s", (text, term, pos) => {
    expect(finds("en", text, term, pos)).toBe(true);
  });
});

describe("a Spanish word that is not the term", () => {
  it.each<[string, string, PartOfSpeech]>([
    ["Hay que tenerlo en cuenta.", "cuenta", "noun"],
    ["Se dieron cuenta tarde.", "cuenta", "noun"],
    ["De acuerdo con la ley, no puede.", "acuerdo", "noun"],
    ["Yo paro aquí.", "paro", "noun"],
    ["El Congreso condena el golpe.", "condena", "noun"],
    ["Consulta la guía.", "consulta", "noun"],
    ["Se denuncia cada mes.", "denuncia", "noun"],
    ["Si no basta, consulta la guía.", "consulta", "noun"],
    ["Consulta vote_count() antes.", "consulta", "noun"],
  ])("%s", (text, term, pos) => {
    expect(finds("es", text, term, pos)).toBe(false);
  });

  it.each<[string, string, PartOfSpeech]>([
    ["Abrió una cuenta.", "cuenta", "noun"],
    ["El acuerdo con la mina duró poco.", "acuerdo", "noun"],
    ["El paro duró dos días.", "paro", "noun"],
    ["La jueza leyó la condena el martes.", "condena", "noun"],
    ["Consulta previa en la sierra.", "consulta", "noun"],
    ["Hubo paro, consulta y marcha.", "consulta", "noun"],
  ])("but is in: %s", (text, term, pos) => {
    expect(finds("es", text, term, pos)).toBe(true);
  });
});
