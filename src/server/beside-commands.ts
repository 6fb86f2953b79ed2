// Sentences for readers who have no command line before them: an editor's or an assistant's. Where the remedy is worded
// as a command or an option, they have one of their own.

import type { Translate } from "../messages/translator.ts";

export function besideCommands(translate: Translate): Translate {
  const own = (key: string): string => {
    const worded = `besideCommands.${key}`;
    return translate.has(worded) ? worded : key;
  };
  return Object.assign((...[key, data]: Parameters<Translate>) => translate(key, data), {
    language: translate.language,
    has: translate.has,
    dynamic: (key: string, data?: Parameters<Translate>[1]) => translate.dynamic(own(key), data),
  });
}
