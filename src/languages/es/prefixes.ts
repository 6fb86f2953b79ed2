// Spanish prefixes and how they attach (Ortografía de la lengua española, 2010; DPD, "prefijos").

import { prefixReadings, type PrefixReading } from "../prefix-reading.ts";

/** Folded, longest first. Includes elements that attach like prefixes: "narco", "euro", "afro". */
export const spanishPrefixes: readonly string[] =
  `aero afro agro ambi anglo ante anti archi arqui audio austro auto bi biblio bien bio bis cardio
  centro ciber circun co com con contra cripto cuadri cuasi deca demo dermo des dis dodeca eco
  electro en endo entre epi equi estereo etno euro ex exo extra ferro filo fisio fito fono foto
  franco gastro geo germano giga gineco greco hecto helio hemi hemo hepato hetero hexa hidro hiper
  hipo hispano histo homo ibero ideo im in indo infra inmuno inter intra iso italo judeo kilo latino
  luso macro mal maxi mega megalo meta micro mili mini mono moto multi nano narco necro nefro neo
  neumo neuro nor nord oftalmo oligo omni onco orto osteo paleo pan para penta peri petro pluri poli
  pos post pre preter pro proto pseudo psico quasi quimio radio re requete retro rino sacro semi
  seudo sin sino sobre socio sub sud super supra sur tardo tecno tele teo termo tetra toxico trans
  tras tri turbo ultra uni vaso vice video xeno zoo`
    .split(/\s+/u)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

const vowel = /[aeiou]$/u;

/**
 * The possible bases of a folded word without its prefix; empty for most words. They are only candidates:
 * "posterior" and "rector" also begin like a prefix.
 */
export function spanishWithoutPrefix(fold: string): readonly PrefixReading[] {
  return prefixReadings(fold, spanishPrefixes, basesOf).concat(assimilated(fold));
}

function basesOf(prefix: string, rest: string): readonly string[] {
  if (!vowel.test(prefix)) return [rest];
  // "antirrobo" from "robo": between vowels, the sound is spelt double.
  if (rest.startsWith("rr")) return [rest.slice(1)];
  const last = prefix.at(-1) ?? "";
  // Two equal vowels may be reduced to one: "contrataque", "antimperialista", "sobresfuerzo".
  return /^[^aeiouh]/u.test(rest) ? [rest, last + rest] : [rest];
}

/** "in" before l and r: "ilegal", "irreal", "irregular". */
function assimilated(fold: string): readonly PrefixReading[] {
  const match = /^i(?:(l)(?!l)|r(r))/u.exec(fold);
  const rest = fold.slice(match?.[1] === undefined ? 2 : 1);
  return match === null || rest.length < 4 ? [] : [{ prefix: "in", rest }];
}

/**
 * A prefix and its base, joined by the rules of the Ortografía: without a hyphen to one word, with a hyphen before
 * a capital or figure ("anti-OTAN", "sub-21"), separately before several words ("ex primer ministro").
 */
export function joinSpanishPrefix(prefix: string, base: string): string {
  if (/\s/u.test(base)) return `${prefix} ${base}`;
  if (/^[\p{Lu}\p{N}]/u.test(base)) return `${prefix}-${base}`;
  return vowel.test(prefix) && /^r(?!r)/u.test(base) ? `${prefix}r${base}` : prefix + base;
}
