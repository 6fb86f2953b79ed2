// Which of a file's languages are source and target, and which variants of a unit are so.

import { languageServes, type LanguageTag } from "../../model/language.ts";
import type { TranslationUnit, Variant, VariantInfo } from "../../model/unit.ts";
import { ownState, saysUnfinished } from "./said-state.ts";
import type { RawUnit, RawVariant } from "./unit-collector.ts";

export interface ChosenPair {
  readonly source: LanguageTag | undefined;
  readonly target: LanguageTag | undefined;
}

/**
 * The pair to read: what is wanted where the file has it, else the header's language and the most frequent
 * other one of the first units.
 */
export function choosePair(
  wanted: ChosenPair,
  headerLanguage: LanguageTag | undefined,
  units: readonly RawUnit[],
): ChosenPair {
  const counts = new Map<LanguageTag, number>();
  for (const { variants } of units)
    for (const { info } of variants)
      counts.set(info.language, (counts.get(info.language) ?? 0) + 1);
  const present = [...counts].sort((left, right) => right[1] - left[1]).map(([tag]) => tag);
  const first = units.find(({ variants }) => variants.length > 0)?.variants[0]?.info.language;
  const source =
    served(wanted.source, present) ?? served(headerLanguage, present) ?? first ?? headerLanguage;
  const others = present.filter((tag) => tag !== source);
  return { source, target: served(wanted.target, others) ?? otherLanguage(others, source) };
}

function served(
  wanted: LanguageTag | undefined,
  present: readonly LanguageTag[],
): LanguageTag | undefined {
  if (wanted === undefined || present.includes(wanted)) return wanted;
  return present.find((tag) => languageServes(tag, wanted)) ?? wanted;
}

// en-GB beside en-US is seldom the translation; but where there is nothing else, it is.
function otherLanguage(
  others: readonly LanguageTag[],
  source: LanguageTag | undefined,
): LanguageTag | undefined {
  return others.find((tag) => source === undefined || !languageServes(tag, source)) ?? others[0];
}

// Most units have a pair and nothing else: made once for all of them.
const none: readonly never[] = Object.freeze([]);

/** The unit with its pair; every other variant is kept in `others`. */
export function pairUnit(raw: RawUnit, pair: ChosenPair): TranslationUnit {
  const { variants } = raw;
  const source = findVariant(variants, pair.source, pair.target, undefined);
  const target = findVariant(variants, pair.target, pair.source, source);
  const states = raw.props.filter((prop) => ownState(prop) !== undefined);
  const [state] = states;
  const isUnfinished =
    raw.props.some(saysUnfinished) || (target?.info.props.some(saysUnfinished) ?? false);
  return {
    id: raw.id,
    source: source?.segment ?? none,
    target: target?.segment,
    state: state === undefined ? (isUnfinished ? "initial" : undefined) : ownState(state),
    notes: raw.notes,
    props: state === undefined ? raw.props : raw.props.filter((prop) => !states.includes(prop)),
    attributes: raw.attributes,
    sourceInfo: source?.info ?? emptyInfo(pair.source ?? "und"),
    targetInfo: target?.info,
    others:
      variants.length === 2 && source !== undefined && target !== undefined
        ? none
        : variants.filter((variant) => variant !== source && variant !== target).map(otherVariant),
    location: raw.location,
  };
}

function findVariant(
  variants: readonly RawVariant[],
  wanted: LanguageTag | undefined,
  rival: LanguageTag | undefined,
  taken: RawVariant | undefined,
): RawVariant | undefined {
  if (wanted === undefined) return undefined;
  let empty: RawVariant | undefined;
  for (const variant of variants) {
    if (variant.info.language !== wanted || variant === taken) continue;
    if (variant.segment.length > 0) return variant;
    empty ??= variant;
  }
  // One without text is not written again: what is then found for the language is found now.
  const serving = variants.filter(
    (variant) =>
      variant !== taken &&
      variant !== empty &&
      variant.info.language !== rival &&
      languageServes(variant.info.language, wanted),
  );
  return empty === undefined
    ? serving[0]
    : (serving.find(({ segment }) => segment.length > 0) ?? empty);
}

function otherVariant({ info, segment }: RawVariant): Variant {
  const { contentLocation, ...rest } = info;
  return contentLocation === undefined
    ? { ...rest, segment }
    : { ...rest, segment, contentLocation };
}

function emptyInfo(language: LanguageTag): VariantInfo {
  return { language, attributes: {}, notes: none, props: none };
}
