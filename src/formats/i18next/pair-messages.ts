// Which message of the source a message of the translation renders: by key, and by the plural form that stands for it.

import type { Message } from "../../model/resource-file.ts";

export interface MessagePair {
  readonly source: Message;
  readonly target: Message;
  /** A form for exactly one (`_one`): the number may be left out. */
  readonly singular: boolean;
}

export interface PairedMessages {
  /** In the order of the translation. */
  readonly pairs: readonly MessagePair[];
  /** Messages of the source that the translation does not have. */
  readonly untranslated: readonly Message[];
  /** Messages of the translation that the source does not have. */
  readonly unknown: readonly Message[];
}

// i18next v4: item_one, item_other, place_ordinal_few (the categories of Intl.PluralRules).
const pluralSuffix = /_(ordinal_)?(zero|one|two|few|many|other)$/u;

export function pairMessages(
  sources: readonly Message[],
  targets: readonly Message[],
): PairedMessages {
  const byKey = new Map(sources.map((message) => [JSON.stringify(message.key), message]));
  const used = new Set<Message>();
  const pairs: MessagePair[] = [];
  const unknown: Message[] = [];
  for (const target of targets) {
    const source = counterpart(target, byKey);
    if (source === undefined) {
      unknown.push(target);
      continue;
    }
    used.add(source);
    pairs.push({ source, target, singular: pluralOf(target)?.category === "one" });
  }
  const stems = new Set(targets.map(stemOf));
  const untranslated = sources.filter(
    // A language without a form for one has none to translate.
    (source) => !used.has(source) && !(pluralOf(source) !== undefined && stems.has(stemOf(source))),
  );
  return { pairs, untranslated, unknown };
}

/** The same key; for a form that the source language has not (Spanish `_many`), its general form. */
function counterpart(target: Message, byKey: ReadonlyMap<string, Message>): Message | undefined {
  const same = byKey.get(JSON.stringify(target.key));
  const plural = pluralOf(target);
  if (same !== undefined || plural === undefined) return same;
  const outer = target.key.slice(0, -1);
  const { stem, ordinal } = plural;
  const candidates = [`${stem}_${ordinal}other`, `${stem}_${ordinal}one`, `${stem}_plural`, stem];
  return candidates
    .map((name) => byKey.get(JSON.stringify([...outer, name])))
    .find((message) => message !== undefined);
}

interface PluralKey {
  readonly stem: string;
  /** `ordinal_` or empty. */
  readonly ordinal: string;
  readonly category: string;
}

function pluralOf({ key }: Message): PluralKey | undefined {
  const name = key.at(-1) ?? "";
  const match = pluralSuffix.exec(name);
  if (match === null) return undefined;
  return { stem: name.slice(0, match.index), ordinal: match[1] ?? "", category: match[2] ?? "" };
}

function stemOf(message: Message): string {
  const plural = pluralOf(message);
  const name = plural?.stem ?? message.key.at(-1) ?? "";
  return JSON.stringify([...message.key.slice(0, -1), name, plural?.ordinal ?? "-"]);
}
