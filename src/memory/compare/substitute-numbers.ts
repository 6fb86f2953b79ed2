// If a match differs from the text only in numbers, its translation can be given the right ones.

import { languageOf } from "../../languages/index.ts";
import type { LanguageTag } from "../../model/language.ts";
import { isSameNumber } from "../../text/numbers/compare-numbers.ts";
import { findNumbers, type FoundNumber } from "../../text/numbers/numbers.ts";
import { similarity } from "./similarity.ts";

export interface NumberSubstitution {
  readonly from: string;
  readonly to: string;
}

export interface SubstitutedTarget {
  readonly text: string;
  /** In the order of the target. */
  readonly substitutions: readonly NumberSubstitution[];
}

/**
 * The target with the numbers of `wanted` in place of those of the matched source; `undefined` if more than
 * numbers differs, or if it is uncertain which number of the target is which.
 */
export function substituteNumbers(
  wanted: string,
  match: { readonly source: string; readonly target: string },
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
): SubstitutedTarget | undefined {
  const { distance, differs } = similarity(wanted, match.source);
  if (distance > 0 || !differs.inNumbers) return undefined;
  const before = numbersIn(match.source, languages.source);
  const after = numbersIn(wanted, languages.source);
  if (before.length !== after.length) return undefined;
  const inTarget = numbersIn(match.target, languages.target);
  const changes: { readonly number: FoundNumber; readonly to: string }[] = [];
  for (const [index, old] of before.entries()) {
    const fresh = after[index];
    if (fresh === undefined || fresh.written === old.written) continue;
    const places = inTarget.filter((number) => isSameNumber(old, number));
    const rivals = before.filter((number) => number !== old && isSameNumber(number, old));
    const [place] = places;
    if (place === undefined || places.length > 1 || rivals.length > 0) return undefined;
    const to = writtenAs(fresh, old, place, languages.source);
    if (to === undefined) return undefined;
    changes.push({ number: place, to });
  }
  if (changes.length === 0) return undefined;
  return replaced(match.target, changes);
}

function replaced(
  target: string,
  changes: readonly { readonly number: FoundNumber; readonly to: string }[],
): SubstitutedTarget {
  const ordered = changes.toSorted((a, b) => a.number.range.start - b.number.range.start);
  let text = "";
  let last = 0;
  for (const { number, to } of ordered) {
    text += target.slice(last, number.range.start) + to;
    last = number.range.end;
  }
  const substitutions = ordered.map(({ number, to }) => ({ from: number.written, to }));
  return { text: text + target.slice(last), substitutions };
}

const digits = /\p{Nd}[\p{Nd}.,\u00A0\u202F ]*\p{Nd}|\p{Nd}/gu;

/** Numbers in digits; for the similarity, those in words are words. */
function numbersIn(text: string, language: LanguageTag): readonly FoundNumber[] {
  return findNumbers(text, language).filter(({ written }) => /\p{Nd}/u.test(written));
}

/**
 * The new number as the target writes the old one: new digits, everything else kept. `undefined`
 * if the two are built differently, which would take a guess.
 */
function writtenAs(
  fresh: FoundNumber,
  old: FoundNumber,
  place: FoundNumber,
  language: LanguageTag,
): string | undefined {
  // A date, a price: what surrounds the digits must be the same in source and wanted text.
  if (fresh.written.replaceAll(digits, "#") !== old.written.replaceAll(digits, "#"))
    return undefined;
  const oldParts = old.written.match(digits) ?? [];
  const freshParts = fresh.written.match(digits) ?? [];
  let text = place.written;
  for (const [index, part] of oldParts.entries()) {
    const to = freshParts[index] ?? part;
    if (part === to) continue;
    const found = (text.match(digits) ?? []).filter((each) => plain(each) === plain(part));
    if (found.length !== 1 || found[0] === undefined) return undefined;
    text = text.replace(found[0], restyled(to, part, found[0], language));
  }
  return text;
}

function plain(number: string): string {
  return number.replaceAll(/[^\p{Nd}]/gu, "");
}

/** `to` with the separators that the target uses: beside 1,250.5 -> 1250,5 it makes 2300,75 of 2,300.75. */
function restyled(to: string, from: string, target: string, language: LanguageTag): string {
  if (from === target && !/[.,]/u.test(to)) return to;
  const decimal = languageOf(language).numerals.decimalMark;
  const at = to.lastIndexOf(decimal);
  const whole = at < 0 ? to : to.slice(0, at);
  const targetAt = from.includes(decimal) ? target.search(/[.,]\p{Nd}+$/u) : -1;
  const mark = targetAt < 0 ? (decimal === "." ? "," : ".") : target.charAt(targetAt);
  const targetWhole = targetAt < 0 ? target : target.slice(0, targetAt);
  // A number below a thousand does not show how larger ones are grouped.
  const usual = plain(from).length <= 3 && plain(whole) !== whole ? (mark === "," ? "." : ",") : "";
  const grouping = /[^\p{Nd}]/u.exec(targetWhole)?.[0] ?? usual;
  const grouped =
    grouping === "" ? plain(whole) : plain(whole).replaceAll(/\B(?=(?:\p{Nd}{3})+$)/gu, grouping);
  return at < 0 ? grouped : `${grouped}${mark}${to.slice(at + 1)}`;
}
