// The language of the interface: as requested, otherwise from the environment, otherwise English.

import { interfaceLanguages, type InterfaceLanguage } from "../../messages/translator.ts";

function known(written: string | undefined): InterfaceLanguage | undefined {
  const primary = written?.split(/[-_.@:]/u, 1)[0]?.toLowerCase();
  return interfaceLanguages.find((language) => language === primary);
}

/**
 * `--lang es` or `--lang=es`, then GLOSA_LANG, then the POSIX order LC_ALL, LC_MESSAGES, LANG, then English.
 * Determined before arguments are parsed, because help pages are built in that language.
 */
export function chooseLanguage(
  arguments_: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const end = arguments_.indexOf("--");
  const options = end === -1 ? arguments_ : arguments_.slice(0, end);
  const at = options.findIndex(
    (argument) => argument === "--lang" || argument.startsWith("--lang="),
  );
  const asked = at === -1 ? undefined : (options[at]?.split("=")[1] ?? options[at + 1]);
  if (asked !== undefined) return known(asked) ?? "en";
  const inherited = ["GLOSA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    .map((variable) => environment[variable])
    .find((value) => value !== undefined && value !== "");
  return known(inherited) ?? "en";
}
