// Two texts that are no source and its translation: one finding for the whole, instead of one for every sentence.

import type { BitextUnit } from "../../model/bitext.ts";
import { primaryLanguage } from "../../model/language.ts";
import { fold } from "../../strings/fold.ts";
import { detectLanguage, isDetectable } from "../../text/detect-language.ts";
import type { CheckedDocument, DocumentRule, Problem } from "../rule.ts";

/** Units that are looked at, evenly spread: enough for certainty, few enough for a memory of a million. */
const mostUnits = 2000;
/** Of the characters of both sides that are the same, in a file that nobody has translated. */
const mostlySame = 0.9;
/** Words without a capital: fewer may be the names of things. */
const leastWords = 8;
/**
 * Words of five letters and numbers that a unit shares with its counterpart, by their beginnings. In 139 pairs of articles
 * it is 18 to 67 %, in pairs of articles from one magazine that do not belong together 0 to 7 % (npm run bench:pairs):
 * a share that is likelier by this much in the second case.
 */
const shared = { inTranslations: 0.2, elsewhere: 0.03, leastOdds: 5 };
/**
 * What a sentence with a counterpart speaks for a translation, and one without against it, in log-odds: 3 % have none in
 * translations, half of them in texts that do not belong together. Of 1,087 stretches of 14 units in such texts the aligner
 * paired all in two, in translations in 748 of 894; but it pairs in runs, so that a unit is not worth the logarithm of its
 * share, and the first three nothing. Plain words ("Wash your hands") share no beginnings and need it. Alone it never
 * accuses: what is not translated yet has no counterpart either, and strings of software are paired by their file.
 */
const pairing = { paired: 0.6, alone: -0.7, free: 3, least: -3, most: 12 };

export const pairMismatch: DocumentRule = {
  on: "document",
  meta: { id: "pair-mismatch", issueType: "untranslated", level: "confidence", alone: true },
  options: {},
  examples: [
    { units: [["The mine closed last year.", "La mina cerró el año pasado."]], expect: [] },
    {
      units: [
        ["Chapter 1", "Chapter 1"],
        ["The owners left when the mine closed.", "Los dueños se fueron cuando cerró la mina."],
      ],
      expect: [],
    },
    {
      units: [
        ["The mine closed when its owners left.", "The mine closed when its owners left."],
        ["Nobody paid for the water.", "Nobody paid for the water."],
      ],
      expect: ["same"],
    },
    {
      units: [
        ["La mina cerró cuando se fueron los dueños.", "The mine closed when its owners left."],
        ["Nadie pagó por el agua de los vecinos.", "Nobody paid for the water of the village."],
      ],
      expect: ["swapped"],
    },
    {
      units: [
        ["The mine closed when its owners left.", "It was shut by the people who had bought it."],
        ["Nobody paid for the water.", "They have not been asked for the money."],
      ],
      expect: ["target"],
    },
    {
      units: [
        [
          "La mina cerró cuando se fueron los dueños.",
          "Se cerró porque no había quien la quisiera.",
        ],
        ["Nadie pagó por el agua de los vecinos.", "No les han pedido el dinero que se llevaron."],
      ],
      expect: ["source"],
    },
    {
      units: [
        [
          "Eleven drivers slept beside their trucks while the engineers measured the broken bridge.",
          "La leche se calienta hasta que la mano aguante apenas, y luego se deja reposar tapada.",
        ],
        [
          "Nobody could reach the northern villages before Friday, when the river finally dropped.",
          "Después hay que romper la cuajada con paciencia y guardar el suero para los cerdos.",
        ],
        [
          "Their families waited with blankets, coffee and yesterday's bread along the highway.",
          "Quien tenga prisa puede comerlo a los tres días; el bueno espera dos meses a la sombra.",
        ],
      ],
      expect: ["unrelated"],
    },
    {
      units: [
        ["Wash your hands before you touch the dough.", "Lávate las manos antes de tocar la masa."],
        [
          "Let it rest overnight under a damp cloth.",
          "Déjala reposar una noche bajo un paño húmedo.",
        ],
        ["Knead again, harder than you think you should.", "Vuelve a trabajarla, con más fuerza."],
        ["Bread wants heat: light the oven early.", "El pan pide calor: enciende pronto el horno."],
        ["Wait until the crust turns brown.", "Espera a que la corteza se dore."],
        ["Children should stand well back.", "Los niños, bien lejos."],
        [
          "Share what you have baked with your neighbours.",
          "Reparte lo que salga entre los vecinos.",
        ],
        ["Clean everything before the guests come.", "Límpialo todo antes de que llegue la gente."],
        ["Never open the oven while it sings.", "No lo abras mientras canta."],
        ["Those who hurry break their teeth.", "Quien corre se rompe los dientes."],
        [
          "Whatever is left over feeds the hens tomorrow.",
          "Lo que sobre, para las gallinas de mañana.",
        ],
      ],
      expect: [],
    },
    {
      units: [
        [null, "The mine closed when its owners left."],
        [null, "Nobody paid for the water."],
      ],
      expect: ["alone"],
    },
    { units: [[null, "La mina cerró cuando se fueron los dueños."]], expect: [] },
  ],
  *check(document) {
    const [first] = document.units;
    const unit =
      document.units.find(({ source, target }) => source !== undefined && target !== undefined) ??
      first;
    const found = mismatchIn(document);
    if (unit === undefined || found === undefined) return;
    const { source, target } = unit;
    yield {
      ...found,
      unit,
      ...(source && { source: { start: 0, end: source.text.length } }),
      ...(target && { target: { start: 0, end: target.text.length } }),
      data: { source: document.sourceLanguage, target: document.targetLanguage, ...found.data },
    };
  },
};

interface Sides {
  readonly source: string;
  readonly target: string;
  readonly isolated: boolean;
}

type Mismatch = Pick<Problem, "messageId" | "confidence"> & Partial<Pick<Problem, "data">>;

function mismatchIn(document: CheckedDocument): Mismatch | undefined {
  const [source, target] = [document.sourceLanguage, document.targetLanguage].map(primaryLanguage);
  if (document.units.every((unit) => unit.source === undefined))
    return mismatchAlone(document.units, target);
  if (source === target) return undefined;
  const pairs = sample(document.units);
  if (isSame(pairs)) return { messageId: "same", confidence: 0.95 };
  // A name, a number and a slogan are the same in every language: they tell nothing of which it is.
  const telling = pairs.filter((each) => each.source !== each.target);
  const own = detectLanguage(telling.map((each) => each.source).join("\n"));
  const other = detectLanguage(telling.map((each) => each.target).join("\n"));
  if (own === target && other === source) return { messageId: "swapped", confidence: 0.95 };
  if (other === source && own === source) return { messageId: "target", confidence: 0.95 };
  if (own === target && other === target) return { messageId: "source", confidence: 0.95 };
  const isKnown = [source, target].every((tag) => tag !== undefined && isDetectable(tag));
  return isKnown && isUnrelated(pairs, pairingOdds(document.units))
    ? { messageId: "unrelated", confidence: 0.9 }
    : undefined;
}

/** A text without a source, in quite another language than it is read in. */
function mismatchAlone(
  units: readonly BitextUnit[],
  language: string | undefined,
): Mismatch | undefined {
  if (language === undefined || !isDetectable(language)) return undefined;
  const step = Math.max(1, Math.floor(units.length / mostUnits));
  const some = units.filter((_, index) => index % step === 0);
  const found = detectLanguage(some.map(({ target }) => target?.text ?? "").join("\n"));
  if (found === undefined || found === language) return undefined;
  return { messageId: "alone", confidence: 0.95, data: { found } };
}

function sample(units: readonly BitextUnit[]): readonly Sides[] {
  const step = Math.max(1, Math.floor(units.length / mostUnits));
  const pairs: Sides[] = [];
  for (let at = 0; at < units.length; at += step) {
    const { source, target, isolated = false } = units[at] ?? {};
    if (source !== undefined && target !== undefined && target.text.trim() !== "")
      pairs.push({ source: source.text.trim(), target: target.text.trim(), isolated });
  }
  return pairs;
}

function isSame(pairs: readonly Sides[]): boolean {
  let [all, same] = [0, 0];
  const words = new Set<string>();
  for (const { source, target } of pairs) {
    all += source.length + target.length;
    if (source !== target) continue;
    same += source.length + target.length;
    for (const [word] of source.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
      words.add(word);
  }
  return words.size >= leastWords && same >= all * mostlySame;
}

function pairingOdds(units: readonly BitextUnit[]): number {
  const hasText = (text: { readonly text: string } | undefined) => (text?.text.trim() ?? "") !== "";
  const aligned = units.filter(({ isolated }) => isolated !== true);
  const paired = aligned.filter(({ source, target }) => hasText(source) && hasText(target)).length;
  const odds =
    pairing.paired * Math.max(0, paired - pairing.free) + pairing.alone * (aligned.length - paired);
  return Math.min(pairing.most, Math.max(pairing.least, odds));
}

/** Strings of software are too short to share anything. `start`: log-odds of a translation before the words are read. */
function isUnrelated(pairs: readonly Sides[], start: number): boolean {
  const { inTranslations, elsewhere, leastOdds } = shared;
  const [hit, miss] = [
    Math.log(inTranslations / elsewhere),
    Math.log((1 - inTranslations) / (1 - elsewhere)),
  ];
  let odds = start;
  const seen = new Set<string>();
  for (const { source, target, isolated } of pairs) {
    // What is said again says nothing new.
    const both = `${source}\n${target}`;
    if (isolated || seen.has(both)) continue;
    seen.add(both);
    const theirs = beginnings(target);
    for (const word of beginnings(source)) odds += theirs.has(word) ? hit : miss;
  }
  return odds < -leastOdds;
}

function beginnings(text: string): ReadonlySet<string> {
  const words = fold(text).match(/\p{L}{5,}|\d+/gu) ?? [];
  return new Set(words.map((word) => (/\d/u.test(word) ? word : word.slice(0, 5))));
}
