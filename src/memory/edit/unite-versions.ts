// A unit that two people changed at once, merged field by field.

import type { Note, Property, TranslationUnit, VariantInfo } from "../../model/unit.ts";
import { contentOf } from "./unit-identity.ts";
import { dateOf } from "./unite-units.ts";

/**
 * The united unit, or `undefined` if both changed the same text differently: people must decide.
 * `base` is `undefined` if both added the unit.
 */
export function uniteVersions(
  base: TranslationUnit | undefined,
  ours: TranslationUnit,
  theirs: TranslationUnit,
): TranslationUnit | undefined {
  const newer = dateOf(theirs) > dateOf(ours) ? theirs : ours;
  if (base === undefined) return contentOf(ours) === contentOf(theirs) ? newer : undefined;
  const source = pick(base.source, ours.source, theirs.source);
  const target = pick(base.target, ours.target, theirs.target);
  const others = pick(withoutPlaces(base), withoutPlaces(ours), withoutPlaces(theirs));
  const state = pick(base.state, ours.state, theirs.state);
  if (source === undefined || target === undefined || others === undefined || state === undefined)
    return undefined;
  return {
    ...ours,
    source: source.value,
    target: target.value,
    state: state.value,
    others: others.value,
    notes: uniteList<Note>(base.notes, ours.notes, theirs.notes),
    props: uniteList<Property>(base.props, ours.props, theirs.props),
    attributes: uniteAttributes(
      base.attributes,
      ours.attributes,
      theirs.attributes,
      newer === theirs,
    ),
    sourceInfo: uniteInfo(base.sourceInfo, ours.sourceInfo, theirs.sourceInfo, newer === theirs),
    targetInfo:
      ours.targetInfo === undefined || theirs.targetInfo === undefined
        ? (ours.targetInfo ?? theirs.targetInfo)
        : uniteInfo(base.targetInfo, ours.targetInfo, theirs.targetInfo, newer === theirs),
  };
}

function withoutPlaces({ others }: TranslationUnit): TranslationUnit["others"] {
  return others.map(({ contentLocation: _place, ...variant }) => variant);
}

/** The value that one side changed, or both in the same way; `undefined` for a conflict. */
function pick<Value>(
  base: Value,
  ours: Value,
  theirs: Value,
): { readonly value: Value } | undefined {
  const [from, own, other] = [base, ours, theirs].map((value) => JSON.stringify(value));
  if (own === other || from === other) return { value: ours };
  return from === own ? { value: theirs } : undefined;
}

function uniteInfo(
  base: VariantInfo | undefined,
  ours: VariantInfo,
  theirs: VariantInfo,
  preferTheirs: boolean,
): VariantInfo {
  return {
    ...ours,
    notes: uniteList<Note>(base?.notes ?? [], ours.notes, theirs.notes),
    props: uniteList<Property>(base?.props ?? [], ours.props, theirs.props),
    attributes: uniteAttributes(
      base?.attributes ?? {},
      ours.attributes,
      theirs.attributes,
      preferTheirs,
    ),
  };
}

/** Ours, without what they removed and with what they added. */
function uniteList<Item>(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const written = (items: readonly Item[]): Set<string> =>
    new Set(items.map((item) => JSON.stringify(item)));
  const [from, own, other] = [written(base), written(ours), written(theirs)];
  return [
    ...ours.filter((item) => {
      const key = JSON.stringify(item);
      return other.has(key) || !from.has(key);
    }),
    ...theirs.filter((item) => {
      const key = JSON.stringify(item);
      return !own.has(key) && !from.has(key);
    }),
  ];
}

/** Dates and counts of tools do not conflict: the unit that changed last wins. */
function uniteAttributes(
  base: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
  preferTheirs: boolean,
): Readonly<Record<string, string>> {
  const [before, own, other] = [base, ours, theirs].map((each) => new Map(Object.entries(each)));
  const united = new Map<string, string>();
  for (const name of [...Object.keys(ours), ...Object.keys(theirs)]) {
    const [mine, yours] = [own?.get(name), other?.get(name)];
    const picked = pick(before?.get(name), mine, yours);
    const value = picked === undefined ? (preferTheirs ? yours : mine) : picked.value;
    if (value !== undefined) united.set(name, value);
  }
  return Object.fromEntries(united);
}
