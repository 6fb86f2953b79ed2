// The head of a term: the word that carries its number, and that the other words say more about.

// What may stand before the noun it belongs to, in Spanish.
const prenominal = new Set(
  "primer primera primero segundo segunda tercer tercera cuarto cuarta quinto quinta gran grandes nuevo nueva nuevos nuevas buen buena mal mala alto alta altos altas bajo baja bajos bajas pequeño pequeña ex vice falso falsa presunto presunta medio media mejor peor ultimo ultima mayor menor doble libre pleno plena proximo proxima dos tres cuatro varios varias".split(
    " ",
  ),
);

const prepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: new Set(
      "of for in on at to from by with without against under over between about into after before during".split(
        " ",
      ),
    ),
    es: new Set(
      "de del a al en con sin por para sobre entre contra ante desde hasta bajo tras".split(" "),
    ),
  }),
);

const adverb = /.{2}ly$/u;
const verbsInLy = new Set(
  "apply reapply supply resupply comply imply multiply rely reply ally rally bully tally".split(
    " ",
  ),
);

/** Whether the folded word introduces a complement. */
export function isPreposition(fold: string, language: string): boolean {
  return prepositions.get(language)?.has(fold) ?? false;
}

function isAdverb(fold: string): boolean {
  return adverb.test(fold) && !verbsInLy.has(fold);
}

interface HeadWord {
  readonly fold: string;
  readonly isFunction: boolean;
}

/**
 * Index of the head. Of a verb term it is the verb: the first content word, after an adverb in English ("publicly
 * deny"). Of any other it is in English the last content word before a preposition, in Spanish the first noun.
 */
export function headIndex(words: readonly HeadWord[], language: string, isVerb: boolean): number {
  const content = words.flatMap((word, index) => (word.isFunction ? [] : [index]));
  const first = content[0] ?? 0;
  if (isVerb && language === "en")
    return content.find((index) => !isAdverb(words[index]?.fold ?? "")) ?? first;
  let stop = words.findIndex((word, index) => index > first && isPreposition(word.fold, language));
  if (stop < 0) stop = words.length;
  const before = content.filter((index) => index < stop);
  if (language === "en") return before.at(-1) ?? first;
  return before.find((index) => !prenominal.has(words[index]?.fold ?? "")) ?? first;
}
