// English prefixes, joined or with a hyphen: "ex-minister", "anti-government", "reelection", "re-election".

import { prefixReadings, type PrefixReading } from "../prefix-reading.ts";

/** Folded, longest first. Includes combining forms that attach like prefixes: "narco", "Afro". */
export const englishPrefixes: readonly string[] =
  `aero afro agro ambi anglo ante anti arch austro auto bi bio cardio centi circum co contra counter
  cross crypto cyber de deca demi dis down dys eco electro em en endo ethno euro ex exo extra fore
  franco gastro geo giga greco haemo half hecto hemi hemo hetero hispano homo hydro hyper hypo ibero
  il im immuno in indo infra inter intra ir iso italo judeo kilo latino luso macro mal maxi mega meta
  micro mid milli mini mis mono multi nano narco necro neo neuro non octo oligo omni onco ortho osteo
  out over paleo pan para penta peri petro photo physio poly post pre preter pro proto pseudo psycho
  quadri quasi radio re retro self semi sino socio step sub super supra sur syn techno tele tetra
  theo thermo trans tri turbo ultra un under uni up vice video xeno zoo`
    .split(/\s+/u)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** The possible bases of a folded word without its prefix; candidates, as in `spanishWithoutPrefix`. */
export function englishWithoutPrefix(fold: string): readonly PrefixReading[] {
  return prefixReadings(fold, englishPrefixes, (_, rest) => [rest]);
}
