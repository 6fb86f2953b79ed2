// Units of our own for tests of the store: many alike, with contexts, regions and numbers, in both languages.

import { makeUnit } from "../../../src/model/make-unit.ts";
import type { UnitContent } from "../../../src/model/store/stored-unit.ts";
import type { Pair } from "../../project/memory/memory-files.ts";

type Words = readonly (readonly [english: string, spanish: string])[];

const subjects: Words = [
  ["Congress", "El Congreso"],
  ["The President", "La presidenta"],
  ["A prosecutor", "Un fiscal"],
  ["The peasant patrol of Ayaviri", "La ronda campesina de Ayaviri"],
  ["The Court", "El Tribunal"],
];
const verbs: Words = [
  ["approved", "aprobó"],
  ["rejected", "rechazó"],
  ["debated", "debatió"],
  ["did not review", "no revisó"],
];
const objects: Words = [
  ["the vacancy motion", "la moción de vacancia"],
  ["a vote of confidence", "un voto de confianza"],
  ["27 complaints", "27 denuncias"],
  ["1,250 signatures", "1250 firmas"],
  ["the report of 2021", "el informe de 2021"],
];
const ends: Words = [
  ["in Lima.", "en Lima."],
  ["on Monday", "el lunes"],
  ["after a long debate!", "¡tras un largo debate!"],
  ["with 87 votes.", "con 87 votos."],
];

/** As many as asked for, the same each time; no two with the same texts. */
export function pairsOfUnits(count: number): readonly Pair[] {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const seen = new Map<string, Pair>();
  while (seen.size < count) {
    const clauses = Array.from({ length: 1 + next(3) }, () =>
      [subjects, verbs, objects, ends]
        .map((list) => list[next(list.length)] ?? ["", ""])
        .slice(0, 1 + next(4)),
    );
    const written = ([0, 1] as const).map((side) =>
      clauses
        .map((clause) => clause.map((words) => words[side]).join(" "))
        .join(side === 0 ? " and " : " y "),
    );
    const [source = "", target = ""] =
      next(9) === 0 ? written.map((text) => text.toUpperCase()) : written;
    const kind = next(8);
    seen.set(`${source} ${target}`, {
      source,
      target,
      ...(kind < 3 && { date: `2026010${kind + 1}T120000Z` }),
      ...(kind === 3 && { targetLanguage: "es-PE" }),
      ...(kind === 4 && {
        props: [
          ["prev", "The session began."],
          ["next", "Nobody voted."],
        ],
      }),
    });
  }
  return [...seen.values()];
}

export function unitsOfPairs(pairs: readonly Pair[]): readonly UnitContent[] {
  return pairs.map(({ source, target, date, props = [], targetLanguage = "es" }) => ({
    ...makeUnit({
      source: [source],
      target: [target],
      sourceLanguage: "en",
      targetLanguage,
      props: props.map(([type, value]) => ({ type, value })),
    }),
    attributes: date === undefined ? {} : { changedate: date },
  }));
}
