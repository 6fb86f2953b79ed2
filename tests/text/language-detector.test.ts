import { beforeAll, describe, expect, it } from "vitest";
import { loadStrayLanguage, type StrayLanguage } from "../../src/text/language-detector.ts";

let stray: StrayLanguage;
beforeAll(async () => {
  stray = await loadStrayLanguage();
});

const french = [
  "La grève des enseignants a commencé lundi dans le sud du pays.",
  "Le Congrès a rejeté la motion de censure contre la présidente.",
  "Les rondes paysannes gardent les chemins pendant la nuit.",
  "Il ne reste plus que trois candidats pour le second tour.",
  "Cliquez sur le bouton pour enregistrer les modifications.",
  "DES MILLIERS DE PERSONNES MANIFESTENT DANS LA CAPITALE",
];
const others = [
  ["pt", "O presidente renunciou ontem depois da votação no parlamento."],
  ["ca", "La llei va ser aprovada pel Congrés després d'un llarg debat."],
  ["it", "La legge è stata approvata dal Parlamento dopo una lunga discussione."],
  ["de", "Das Gesetz wurde gestern nach langer Debatte verabschiedet."],
] as const;
const good = [
  ["es", "Las rondas campesinas vigilan los caminos de noche."],
  ["es", "La vacancia fue aprobada por el Congreso con 101 votos."],
  ["es", "Copie los archivos en la carpeta OmegaT.app/Contents/Java de su equipo."],
  ["es", "Elija Archivo, Guardar como y pulse Aceptar."],
  ["es", "MILES DE PERSONAS MARCHAN EN LA CAPITAL"],
  ["en", "Thousands marched to Lima in what was called the Toma de Lima."],
  ["en", "Set the variable in config.json and run npm install again."],
  ["en", "Juan Carlos Huamán and Rosa María Quispe were released on bail."],
] as const;

describe("text in another language than it should be", () => {
  it.each(french)("is found where Spanish and where English should be: %s", (text) => {
    expect([stray(text, "es-PE"), stray(text, "en")]).toEqual(["fr", "fr"]);
  });

  it.each(others)("is found in a language near to Spanish or far from it: %s", (language, text) => {
    expect(stray(text, "es")).toBe(language);
  });

  it.each(good)("is not seen in good text (%s): %s", (language, text) => {
    expect(stray(text, language)).toBeUndefined();
  });

  it("is not looked for in names, code, short text and languages that nobody knows", () => {
    const texts = ["Le Monde", "git commit --amend --no-edit", "Jean-Luc Godard, Agnès Varda", ""];
    for (const text of texts) expect(stray(text, "es")).toBeUndefined();
    expect(stray(french[0] ?? "", "qu")).toBeUndefined();
  });
});
