// A heading with a capital on every word, as English writes it. Spanish writes one, and those of names.

import { barrier } from "../../../strings/barrier.ts";
import { placesNamed } from "../../places/place-family.ts";
import type { FormFault, StyledText } from "../../style/writing-style.ts";
import { wordSet } from "../../word-set.ts";
import { coordinators, prepositions } from "../words.ts";

/** What names of institutions, laws and events begin with: there every noun has its capital. */
const institutions = wordSet(`
  academia agencia alianza asamblea asociacion banco camara carta centro codigo colegio comision comite congreso
  consejo constitucion convencion corte cumbre declaracion defensoria departamento direccion escuela estado facultad
  federacion fiscalia foro fuerza fuerzas fundacion gobierno hospital iglesia instituto junta ley liga ministerio
  movimiento museo naciones observatorio oficina organizacion parlamento partido plan poder premio programa republica
  secretaria servicio sindicato sociedad teatro tratado tribunal union universidad segunda primera guerra
`);
const sentenceEnd = /[.!?…]["”»’)]*\s*$/u;

/** At most one fault: the whole heading. */
export function titleCase({ row, source, heading }: StyledText): readonly FormFault[] {
  if (!heading && sentenceEnd.test(row.text)) return [];
  const named = namedAt(row.tokens.map(({ fold }) => fold));
  const sourceWords = new Set(source.split(/[^\p{L}\p{N}]+/u));
  let [raised, lowered, links] = [0, 0, 0];
  const first = row.tokens[0];
  if (first === undefined || institutions.has(first.fold)) return [];
  for (let at = 1; at < row.tokens.length; at++) {
    const word = row.tokens[at];
    if (word === undefined || row.opaque[at] !== 0 || row.barriers[at] === barrier.stop) continue;
    if (!/^\p{L}/u.test(word.surface)) continue;
    if (row.functionWords[at] === 1) {
      if (word.hasCapital && (prepositions.has(word.fold) || coordinators.has(word.fold))) links++;
      continue;
    }
    if (word.isLower) lowered++;
    else if (!word.inCapitals && !named.has(at) && !sourceWords.has(word.surface)) {
      if (institutions.has(word.fold)) return [];
      raised++;
    }
  }
  if (lowered > 0 || raised + links < 2 || raised === 0) return [];
  // "Traducido por Ana Ríos": a line that is no heading may hold nothing but names.
  if (!heading && links === 0) return [];
  const confidence = links > 0 ? 0.8 : raised > 2 ? 0.6 : 0.5;
  return [{ start: 0, end: row.text.length, kind: "titleCase", confidence }];
}

function namedAt(folds: readonly string[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (let at = 0; at < folds.length; at++) {
    const place = placesNamed(folds, at, "es");
    if (place?.how !== "name") continue;
    for (let word = at; word < at + place.length; word++) named.add(word);
  }
  return named;
}
