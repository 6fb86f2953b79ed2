// What `clean` looks for in a memory, as one array: each check says whether to fix, remove or report a unit.

import { primaryLanguage } from "../../model/language.ts";
import { plainText, type InlineCode, type Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/unit.ts";
import { isGarbled, mendMojibake } from "../../strings/encoding/mojibake.ts";
import { mendWindowsCharacters } from "../../strings/encoding/windows-1252.ts";
import { detectLanguage, isDetectable } from "../../text/detect-language.ts";
import type { StrayLanguage } from "../../text/language-detector.ts";
import type { CleaningCheckId } from "./cleaning-check-ids.ts";
import type { KeyRegister } from "./key-register.ts";
import { contentOf, contextOf, looseIdentityOf, unitIdentity } from "./unit-identity.ts";

export const cleaningActions = ["remove", "mend", "tell"] as const;
export type CleaningAction = (typeof cleaningActions)[number];

/** What a check may remember about earlier units. */
export interface CleaningMemory {
  readonly exact: KeyRegister;
  readonly loose: KeyRegister;
  /** Exact keys without regions, of units whose languages have them. */
  readonly regional: KeyRegister;
  /** Absent if only the languages that glosa knows itself are told apart. */
  readonly strayLanguage?: StrayLanguage;
}

export interface CleaningHit {
  /** `mend` if the check gives a fixed unit. */
  readonly unit?: TranslationUnit;
  /** The line of an earlier unit that this one repeats. */
  readonly line?: number;
}

export interface CleaningCheck {
  /** Its sentence is `clean.checks.<id>` in messages/. */
  readonly id: CleaningCheckId;
  readonly action: CleaningAction;
  /** `undefined` if the unit is as it should be. */
  look(unit: TranslationUnit, memory: CleaningMemory): CleaningHit | undefined;
}

// This looks for control characters, except tabs and line breaks.
// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * In order: later checks see text that earlier ones fixed. A unit with no pair in the
 * languages of the file (only a third language) is left to the others.
 */
export const cleaningChecks: readonly CleaningCheck[] = [
  {
    id: "mojibake",
    action: "mend",
    look: (unit) => mendedTexts(unit, mendMojibake),
  },
  {
    id: "windows-characters",
    action: "mend",
    look: (unit) => mendedTexts(unit, mendWindowsCharacters),
  },
  {
    id: "control-characters",
    action: "mend",
    look: (unit) => mendedTexts(unit, (text) => text.replaceAll(control, "")),
  },
  {
    id: "garbled",
    action: "tell",
    look: ({ source, target }) =>
      isGarbled(plainText(source)) || isGarbled(plainText(target ?? [])) ? {} : undefined,
  },
  {
    id: "empty",
    action: "remove",
    look: ({ source, target, others }) =>
      (isEmpty(source) || isEmpty(target ?? [])) && others.length === 0 ? {} : undefined,
  },
  {
    id: "exact-duplicates",
    action: "remove",
    look: (unit, { exact, regional }) => {
      const line = unit.location?.line ?? 0;
      const key = exactKey(unit);
      const same = exact.see(key, line);
      const primary = hasRegion(unit) ? exactKey(withoutRegions(unit)) : key;
      // A twin says the same without a region, or with one where this says none; two regions are two languages.
      if (primary === key) return repeated(same ?? regional.at(key));
      const twin = same ?? exact.at(primary);
      regional.see(primary, line);
      return repeated(twin);
    },
  },
  {
    id: "near-duplicates",
    action: "remove",
    look: (unit, { loose }) => {
      const key = unit.others.length > 0 ? undefined : looseIdentityOf(unit);
      return key === undefined ? undefined : repeated(loose.see(key, unit.location?.line ?? 0));
    },
  },
  {
    id: "untranslated",
    action: "remove",
    look: (unit) => {
      const source = plainText(unit.source);
      if (source.trim() === "" || source !== plainText(unit.target ?? [])) return undefined;
      const { sourceInfo, targetInfo } = unit;
      const language = detectLanguage(source);
      const ofSource = language === primaryLanguage(sourceInfo.language);
      return ofSource && language !== primaryLanguage(targetInfo?.language ?? "") ? {} : undefined;
    },
  },
  {
    id: "wrong-language",
    action: "remove",
    look: ({ source, target, sourceInfo, targetInfo }, { strayLanguage }) =>
      [
        { segment: source, language: sourceInfo.language },
        { segment: target ?? [], language: targetInfo?.language ?? "" },
      ].some(
        ({ segment, language }) =>
          isWrong(segment, language) || strayLanguage?.(plainText(segment), language) !== undefined,
      )
        ? {}
        : undefined,
  },
  {
    id: "unbalanced-codes",
    action: "tell",
    look: ({ source, target }) =>
      target !== undefined && !isEmpty(target) && codesOf(source) !== codesOf(target)
        ? {}
        : undefined,
  },
  {
    id: "same-text",
    action: "tell",
    look: ({ source, target }) => {
      const text = plainText(source);
      return /\p{L}/u.test(text) && text === plainText(target ?? []) ? {} : undefined;
    },
  },
];

function repeated(line: number | undefined): CleaningHit | undefined {
  return line === undefined ? undefined : { line };
}

/** Including other languages and the context that a tool gives. */
function exactKey(unit: TranslationUnit): string {
  const key = unit.others.length > 0 ? contentOf(unit) : unitIdentity(unit);
  return [key, ...contextOf(unit)].join("\u0000");
}

function hasRegion({ sourceInfo, targetInfo }: TranslationUnit): boolean {
  return sourceInfo.language.includes("-") || targetInfo?.language.includes("-") === true;
}

function withoutRegions(unit: TranslationUnit): TranslationUnit {
  const { sourceInfo, targetInfo } = unit;
  return {
    ...unit,
    sourceInfo: { ...sourceInfo, language: primaryLanguage(sourceInfo.language) },
    targetInfo: targetInfo && {
      ...targetInfo,
      language: primaryLanguage(targetInfo.language),
    },
  };
}

function isEmpty(segment: Segment): boolean {
  return segment.every((part) => typeof part === "string" && part.trim() === "");
}

function isWrong(segment: Segment, language: string): boolean {
  const wanted = primaryLanguage(language);
  if (!isDetectable(wanted)) return false;
  const found = detectLanguage(plainText(segment));
  return found !== undefined && found !== wanted;
}

/** The codes by kind and data, in any order, since languages move them. */
function codesOf(segment: Segment): string {
  return segment
    .filter((part): part is InlineCode => typeof part !== "string")
    .map(({ kind, data }) => `${kind} ${data.trim()}`)
    .sort()
    .join("\u0000");
}

function mendedTexts(
  unit: TranslationUnit,
  mend: (text: string) => string,
): CleaningHit | undefined {
  const source = mendedSegment(unit.source, mend);
  const target = unit.target === undefined ? undefined : mendedSegment(unit.target, mend);
  if (source === unit.source && target === unit.target) return undefined;
  return { unit: { ...unit, source, target } };
}

function mendedSegment(segment: Segment, mend: (text: string) => string): Segment {
  let changed = false;
  const parts = segment.map((part) => {
    if (typeof part !== "string") return part;
    const mended = mend(part);
    changed ||= mended !== part;
    return mended;
  });
  return changed ? parts.filter((part) => part !== "") : segment;
}
