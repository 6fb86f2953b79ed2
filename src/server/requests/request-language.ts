// In which language a request is answered: `?lang=`, else what the browser asks for, else the server's.

import {
  createTranslator,
  interfaceLanguages,
  type InterfaceLanguage,
  type Translate,
} from "../../messages/translator.ts";

const translators = new Map<InterfaceLanguage, Translate>();

export function requestLanguage(
  asked: string | undefined,
  accepted: string | undefined,
  otherwise: InterfaceLanguage,
): InterfaceLanguage {
  const own = languageNamed(asked);
  if (own !== undefined) return own;
  const wanted = (accepted ?? "")
    .split(",")
    .map((each) => {
      const [tag = "", ...parameters] = each.trim().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/u.exec(one)?.[1]).find(Boolean);
      return { language: languageNamed(tag), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((left, right) => right.quality - left.quality);
  return wanted[0]?.language ?? otherwise;
}

/** The same one for every request. */
export function translatorFor(language: InterfaceLanguage): Translate {
  const known = translators.get(language) ?? createTranslator(language);
  translators.set(language, known);
  return known;
}

function languageNamed(tag: string | undefined): InterfaceLanguage | undefined {
  const primary = tag?.trim().split("-", 1)[0]?.toLowerCase();
  return interfaceLanguages.find((each) => each === primary);
}
