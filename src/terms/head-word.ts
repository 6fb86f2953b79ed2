// The head of a term: the word that carries its number, and that the other words say more about.

// What may stand before the noun it belongs to, in Spanish.
const prenominal = new Set(
  "primer primera primero segundo segunda tercer tercera cuarto cuarta quinto quinta gran grandes nuevo nueva nuevos nuevas buen buena mal mala alto alta altos altas bajo baja bajos bajas pequeño pequeña ex vice falso falsa presunto presunta medio media mejor peor ultimo ultima mayor menor doble libre pleno plena proximo proxima dos tres cuatro varios varias".split(
    " ",
  ),
);

const prepositions: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "of for in on at to from by with without against under over between about into after before during".split(
      " ",
    ),
  ),
  es: new Set(
    "de del a al en con sin por para sobre entre contra ante desde hasta bajo tras".split(" "),
  ),
};

/** Whether the folded word introduces a complement. */
export function isPreposition(fold: string, language: string): boolean {
  return prepositions[language]?.has(fold) ?? false;
}

interface HeadWord {
  readonly fold: string;
  readonly isFunction: boolean;
}

/** Index of the head: in English the last content word before a preposition, in Spanish the first noun. */
export function headIndex(words: readonly HeadWord[], language: string): number {
  const content = words.flatMap((word, index) => (word.isFunction ? [] : [index]));
  const first = content[0] ?? 0;
  let stop = words.findIndex((word, index) => index > first && isPreposition(word.fold, language));
  if (stop < 0) stop = words.length;
  const before = content.filter((index) => index < stop);
  if (language === "en") return before.at(-1) ?? first;
  return before.find((index) => !prenominal.has(words[index]?.fold ?? "")) ?? first;
}
