// A capital that the language does not write, a title in capitals throughout, a sentence that begins without one.

import { languageOf } from "../../languages/index.ts";
import type { BitextUnit } from "../../model/bitext.ts";
import type { CheckedDocument, Problem, UnitRule } from "../rule.ts";
import { formProblems } from "./form-problems.ts";

export const capitals: UnitRule = {
  on: "unit",
  meta: { id: "capitals", issueType: "typographical", level: "confidence", alone: true },
  options: {},
  examples: [
    {
      units: [["On Friday a Chilean deputy spoke.", "El viernes habló una diputada chilena."]],
      expect: [],
    },
    {
      units: [
        [
          "Good Friday, the Mexican Bank and Plaza de Mayo.",
          "El Viernes Santo, el Banco Mexicano y la Plaza de Mayo.",
        ],
      ],
      expect: [],
    },
    {
      units: [["The State and the Church signed.", "Firmaron el Estado y la Iglesia."]],
      expect: [],
    },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["Use leaflet. El módulo leaflet dibuja mapas.", "Use it. leaflet draws maps."]],
      expect: [],
    },
    { units: [["It snowed in March 1998.", "Nevó en Marzo de 1998."]], expect: ["month"] },
    { units: [["They march on Tuesdays.", "Marchan los Martes."]], expect: ["weekday"] },
    {
      units: [["A Peruvian farmer spoke.", "Habló un campesino Peruano."]],
      expect: ["demonym"],
    },
    { units: [["She speaks Quechua.", "Habla Quechua."]], expect: ["language"] },
    { units: [["It was put into German.", "Se tradujo al Alemán."]], expect: ["language"] },
    {
      sourceLanguage: "es",
      targetLanguage: "en",
      units: [["Perdieron. Todos lloraron.", "They lost. everyone wept."]],
      expect: ["lowerStart"],
    },
    {
      units: [["They brought Christianity.", "Trajeron el Cristianismo."]],
      expect: ["religion"],
    },
    {
      units: [["The Muslims of the city fast.", "Ayunan los Musulmanes de la ciudad."]],
      expect: ["religion-adherent"],
    },
    { units: [["Later the minister left.", "Después se fue la Ministra."]], expect: ["office"] },
    { units: [["There was a coup.", "Hubo un golpe de estado."]], expect: ["state"] },
    {
      units: [["A Land Without Roads", "Una Tierra Sin Caminos"]],
      expect: ["titleCase"],
    },
    {
      units: [["It rained. Nobody left.", "Llovió mucho. nadie salió."]],
      expect: ["lowerStart"],
    },
    {
      units: [["Enter the number of the client.", "introduzca el número del cliente."]],
      expect: ["lowerStart"],
    },
  ],
  check(unit, document) {
    const problems = formProblems(unit, document, (style, text) => style.capitals(text));
    const start = lowerStart(unit, document);
    if (start === undefined) return problems;
    const confidence = isInList(unit, document) ? ofList : start.confidence;
    return [{ ...start, confidence }, ...problems];
  },
};

// Where sentences are joined and parted, a translation may begin in the middle of one.
const leastCertainty = 0.8;
const opening = /^["'“‘«([¿¡*_\s]*/u;
const sentenceEnd = /[.?!:…]["”’»')\]*_]*\s*$/u;
const leastWords = 4;

// So many beside each other are the parts of a list, which go on with the sentence before them.
const leastOfList = 3;
const farthest = 4;
const ofList = 0.45;

function isInList(unit: BitextUnit, document: CheckedDocument): boolean {
  if (unit.isolated === true) return false;
  const around = document.units.slice(
    Math.max(0, unit.index - farthest),
    unit.index + farthest + 1,
  );
  return around.filter((each) => lowerStart(each, document) !== undefined).length >= leastOfList;
}

/** A sentence that begins with a capital, translated by one that does not. */
function lowerStart(
  unit: BitextUnit,
  { texts, targetLanguage }: CheckedDocument,
): Problem | undefined {
  const { source, target, certainty, heading } = unit;
  if (source === undefined || target === undefined || heading) return undefined;
  const start = opening.exec(target.text)?.[0].length ?? 0;
  // Nearly always.
  if (!/^\p{Ll}/u.test(target.text.slice(start, start + 2))) return undefined;
  if (certainty < leastCertainty || !languageOf(targetLanguage).knows.has("forms"))
    return undefined;
  const [from, to] = [texts.source(unit), texts.target(unit)];
  const [theirs, ours] = [from?.tokens[0], to?.tokens[0]];
  if (from === undefined || to === undefined || theirs === undefined || ours === undefined)
    return undefined;
  const isSentence =
    sentenceEnd.test(source.text) && from.tokens.length >= leastWords && !from.allCaps;
  const begins = opening.exec(source.text)?.[0].length ?? 0;
  if (!isSentence || from.starts[0] !== begins || to.starts[0] !== start) return undefined;
  // "`[[` extracts": code is the first word.
  if (target.opaque.some((range) => range.start < start)) return undefined;
  // Code, an address, "iPhone": what is written so wherever it stands.
  const isWord =
    /^\p{Ll}+$/u.test(ours.surface) && !/^[.@_/:-]\S/u.test(target.text.slice(to.ends[0]));
  if (!theirs.hasCapital || !isWord || to.opaque[0] !== 0 || from.opaque[0] !== 0) return undefined;
  if (from.tokens.some(({ surface }) => surface === ours.surface)) return undefined;
  const expected = ours.surface.charAt(0).toUpperCase() + ours.surface.slice(1);
  return {
    messageId: "lowerStart",
    unit,
    target: { start, end: to.ends[0] ?? start },
    data: { written: ours.surface, expected },
    // A list of parts of one sentence has capitals in one language alone.
    confidence: /[.?!]["”’»')\]*_]*\s*$/u.test(target.text) ? 0.75 : 0.5,
    suggestions: [expected],
  };
}
