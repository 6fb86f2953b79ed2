// Capitals that Spanish does not write (Ortografía de la lengua española, 2010, IV.4): months, days, languages,
// peoples, religions, offices, and every word of a title. Estado, Gobierno and Iglesia may have theirs.

import { barrier } from "../../../strings/barrier.ts";
import { lowerInSpanish, type LowerInSpanish } from "../../lower-in-spanish.ts";
import { lowerStarts } from "../../lower-starts.ts";
import type { FormFault, StyledText } from "../../style/writing-style.ts";
import { wordSet } from "../../word-set.ts";
import { abbreviations } from "../abbreviations.ts";
import { articles, coordinators, functionWords, prepositions } from "../words.ts";
import { offices } from "./offices.ts";
import { titleCase } from "./title-case.ts";

const determiners = wordSet(
  "el la los las un una unos unas al del su sus este esta estos estas ese esa cada cualquier",
);
const nearDays = wordSet("el los este ese cada pasado proximo del al un");
const beforeMonths = wordSet(
  "en de desde hasta a entre y e o este pasado proximo mediados principios fines finales cada durante hacia para",
);
// "el mar Caribe", "el vasto Pacífico": names of waters.
const waters = wordSet("atlantico pacifico caribe baltico atlantica");
/** Words that may part a word of a name from the one before. */
const longestLink = 8;
const speaking = /^(?:habl|estudi|aprend|enseñ|escrib|traduc|domin|chapurr|entiend)/u;
const translating = /^(?:traduc|traduj|traduz|traducid|viert|verti|virti|pasad|pasar|doblad)/u;
const finite = /(?:[áéíó]|aba|abas?|aban|aron|ieron|[aei]rán|[aei]rían?|dijo|hizo|fue|tuvo|puso)$/u;
// "golpe de Estado", "jefe de Estado": here the noun is the State's, never a condition.
const state =
  /(?<!\p{L})((?:golpes?|jef[ea]s?|razón|razones|secretari[oa]s?|asuntos?|hombres?|terrorismo|política) de )(estado)(?!s?\p{L})/gu;

/** The faults of capitals in a text. */
export function capitalFaults(text: StyledText): readonly FormFault[] {
  const { row } = text;
  if (row.allCaps) return [];
  if (text.heading || row.titleCase) return titleCase(text);
  const faults: FormFault[] = [];
  for (let at = 1; at < row.tokens.length; at++) {
    const word = row.tokens[at];
    if (word === undefined || !word.hasCapital || word.inCapitals || row.opaque[at] !== 0) continue;
    if (!standsInside(text, at)) continue;
    const kind = kindAt(text, at);
    if (kind === undefined) continue;
    const expected = word.lower;
    const [start = 0, end = 0] = [row.starts[at], row.ends[at]];
    const certain = kind.confidence >= 0.8;
    faults.push({ start, end, expected, certain, ...kind });
  }
  if (text.prose.includes(" de estado"))
    for (const match of text.prose.matchAll(state)) {
      const start = match.index + (match[1]?.length ?? 0);
      faults.push({ start, end: start + 6, kind: "state", expected: "Estado", confidence: 0.65 });
    }
  faults.push(...lowerStarts(text, abbreviations));
  return faults.sort((left, right) => left.start - right.start);
}

/** Whether nothing but a space or comma is before the word: after anything else it may begin something. */
function standsInside({ row }: StyledText, at: number): boolean {
  // "los Afro-americanos"
  if (row.text[row.ends[at] ?? 0] === "-") return false;
  return /^,?\s+$/u.test(row.text.slice(row.ends[at - 1], row.starts[at]));
}

interface Kind {
  readonly kind: string;
  readonly confidence: number;
}

function kindAt(text: StyledText, at: number): Kind | undefined {
  const { row } = text;
  const word = row.tokens[at];
  if (word === undefined) return undefined;
  const known = lowerInSpanish(word.fold);
  if (isPartOfName(text, at)) return undefined;
  if (known === undefined) {
    const isOffice = offices.has(word.fold) && determiners.has(foldAt(text, at - 1));
    return isOffice ? { kind: "office", confidence: 0.5 } : undefined;
  }
  if (known.kind === "month") return month(text, at, known);
  if (known.kind === "weekday") return weekday(text, at, known);
  return people(text, at, known);
}

const foldAt = ({ row }: StyledText, at: number): string => row.tokens[at]?.fold ?? "";

function isCapital({ row }: StyledText, at: number): boolean {
  return row.tokens[at]?.hasCapital === true && row.functionWords[at] === 0;
}

/** "Banco Mexicano", "Viernes Santo", "Plaza de Mayo", "Domingo de Ramos". */
function isPartOfName(text: StyledText, at: number): boolean {
  const { row } = text;
  const isOffice = offices.has(foldAt(text, at));
  if (row.barriers[at + 1] === barrier.none && isCapital(text, at + 1) && !isOffice) return true;
  if (
    row.barriers[at] === barrier.none &&
    isCapital(text, at - 1) &&
    !speaking.test(foldAt(text, at - 1))
  )
    return true;
  let before = at - 1;
  while (
    before > 0 &&
    before > at - longestLink &&
    /^(?:de|del|el|la|los|las|y|e|\d+)$/u.test(foldAt(text, before))
  )
    before--;
  const linked =
    /^(?:de|del|y|e|\d+)$/u.test(foldAt(text, at - 1)) ||
    /^(?:de|del)$/u.test(foldAt(text, at - 2));
  if (linked && before < at - 1 && isCapital(text, before) && before > 0) return true;
  if (!/^(?:de|del)$/u.test(foldAt(text, at + 1))) return false;
  const after = articles.has(foldAt(text, at + 2)) ? at + 3 : at + 2;
  return !isOffice && isCapital(text, after) && !/^\d/u.test(foldAt(text, after));
}

function month(text: StyledText, at: number, { alsoName }: LowerInSpanish): Kind | undefined {
  const { row } = text;
  const before = row.text.slice(Math.max(0, (row.starts[at] ?? 0) - 8), row.starts[at]);
  const after = row.text.slice(row.ends[at], (row.ends[at] ?? 0) + 12);
  const day = /\d(?:\.?º)?\s+(?:de\s+)?$/u.test(before);
  const year = /^,?\s+(?:del?\s+(?:año\s+)?)?(?:1\d|20)\d\d(?!\d)/u.test(after);
  if (year) return { kind: "month", confidence: 0.9 };
  if (alsoName) return day ? { kind: "month", confidence: 0.6 } : undefined;
  // "el 8 de Marzo" may be what a day of remembrance is called.
  if (day) return { kind: "month", confidence: 0.8 };
  return beforeMonths.has(foldAt(text, at - 1)) ? { kind: "month", confidence: 0.85 } : undefined;
}

function weekday(text: StyledText, at: number, { alsoName }: LowerInSpanish): Kind | undefined {
  const near = nearDays.has(foldAt(text, at - 1));
  if (alsoName) return near ? { kind: "weekday", confidence: 0.7 } : undefined;
  return { kind: "weekday", confidence: near ? 0.9 : 0.8 };
}

function people(text: StyledText, at: number, known: LowerInSpanish): Kind | undefined {
  const { row } = text;
  const word = row.tokens[at];
  const before = row.tokens[at - 1];
  if (word === undefined || before === undefined || row.barriers[at] !== barrier.none)
    return undefined;
  // A newspaper, a ship, a party that the source calls the same; "Quechua" is the English word too.
  const isForeign = lowerInSpanish(word.fold, "en") === undefined;
  if (isForeign && text.source.includes(word.surface)) return undefined;
  // "Fernando el Católico"
  if (
    at > 2 &&
    articles.has(before.fold) &&
    isCapital(text, at - 2) &&
    row.barriers[at - 1] === barrier.none
  )
    return undefined;
  if (waters.has(word.fold)) return undefined;
  const kind = known.kind;
  if (kind === "language" && !known.alsoName && speaking.test(before.fold))
    return { kind, confidence: 0.85 };
  // "se tradujo al alemán"
  if (/^(?:al|del)$/u.test(before.fold) && translating.test(foldAt(text, at - 2)))
    return { kind: "language", confidence: 0.85 };
  const isLower = before.isLower && row.opaque[at - 1] === 0;
  if (isLower && row.functionWords[at - 1] === 0 && !/^\d/u.test(before.fold)) {
    if (finite.test(before.lower)) return undefined;
    const introduced = functionWords.has(foldAt(text, at - 2));
    if (known.alsoName)
      return introduced && !word.fold.endsWith("a")
        ? { kind: "demonym", confidence: 0.6 }
        : undefined;
    return { kind: kind === "language" ? "demonym" : kind, confidence: introduced ? 0.85 : 0.7 };
  }
  if (known.alsoName || coordinators.has(before.fold)) return undefined;
  if (determiners.has(before.fold)) {
    const plural = word.fold.endsWith("s") && before.fold.endsWith("s");
    return { kind, confidence: plural || kind.startsWith("religion") ? 0.75 : 0.6 };
  }
  return kind !== "demonym" && prepositions.has(before.fold)
    ? { kind, confidence: 0.75 }
    : undefined;
}
