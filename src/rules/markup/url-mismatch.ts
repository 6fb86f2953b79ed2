// An address that the reader sees, and that is another in the translation: of the web, of a person, of a file.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import { rangeSet } from "../../strings/range-set.ts";
import {
  addressKey,
  findAddresses,
  hostOf,
  isExample,
  isLocalised,
  isSlip,
  type Address,
  type AddressKind,
} from "../../text/addresses.ts";
import { markupRanges } from "../../text/markup-links.ts";
import { unmatchedBy } from "../../text/unmatched.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";

const lostConfidence: Readonly<Record<AddressKind, number>> = { email: 0.7, url: 0.5, path: 0.5 };

export const urlMismatch: UnitRule = {
  on: "unit",
  meta: { id: "url-mismatch", issueType: "inconsistent-entities", level: "confidence" },
  options: {},
  examples: [
    {
      units: [["The list: https://example.com/a.", "La lista: https://example.com/a."]],
      expect: [],
    },
    {
      units: [["See https://example.com/en/law.", "Véase https://example.com/es/law."]],
      expect: [],
    },
    {
      units: [["The list: https://example.com/a?id=3.", "La lista: https://example.com/a?id=8."]],
      expect: ["changed"],
    },
    { units: [["Ask ana@example.com.", "Pregunte a ana@example.es."]], expect: ["changed"] },
    { units: [["Ask ana@example.com.", "Pregunte a Ana."]], expect: ["missing"] },
    { units: [["Ask Ana.", "Pregunte a ana@example.com."]], expect: ["extra"] },
    { units: [["Edit /etc/hosts first.", "Edite antes /etc/host."]], expect: ["changed"] },
    { units: [["Use /users/<id>.", "Use /users//<id>."]], expect: ["doubledSlash"] },
  ],
  check(unit) {
    const { source, target } = unit;
    if (source === undefined || target === undefined || target.text === "") return noProblems;
    if (!mayHold.test(source.text) && !mayHold.test(target.text)) return noProblems;
    return [...problemsOf(unit, source, target), ...doubledSlashes(unit, source, target)];
  },
};

const mayHold = /:\/\/|www\.|@|[/\\]\w/u;

function addressesOf({ text }: LocatedText): readonly Address[] {
  const found = findAddresses(text);
  if (found.length === 0) return found;
  // Where a link leads is the business of link-mismatch.
  const isMarkup = rangeSet(markupRanges(text));
  return found.filter(({ range }) => !isMarkup(range.start));
}

// "/products//<id>"; not "https://", "//comment" or "and//or" of a style of its own.
const doubled = /(?<=\/[\w.-]{2,80})\/\/(?=[\w<{%$&:])/gu;

/** A slash too many in a path, which a server takes for another. */
function* doubledSlashes(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  if (!target.text.includes("//") || source.text.search(doubled) >= 0) return;
  for (const { index } of target.text.matchAll(doubled)) {
    // Of an address with a scheme, its host comes after two.
    const before = /\S*$/u.exec(target.text.slice(Math.max(0, index - 90), index))?.[0] ?? "";
    if (before.endsWith(":")) continue;
    yield {
      messageId: "doubledSlash",
      unit,
      target: { start: index, end: index + 2 },
      data: {},
      confidence: 0.75,
      suggestions: ["/"],
      replacement: "/",
    };
  }
}

const keyOf = ({ kind, text }: Address): string =>
  kind === "url" ? addressKey(text) : text.toLowerCase();

function* problemsOf(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const [theirs, ours] = [addressesOf(source), addressesOf(target)];
  if (theirs.length === 0 && ours.length === 0) return;
  const missing = unmatchedBy(theirs, ours, keyOf).filter((one) => isTold(one, target));
  const extra = [...unmatchedBy(ours, theirs, keyOf).filter((one) => isTold(one, source))];
  for (const lost of missing) {
    const at = extra.findIndex(({ kind }) => kind === lost.kind);
    const [other] = at < 0 ? [] : extra.splice(at, 1);
    if (other?.kind === "url" && isLocalised(lost.text, other.text)) continue;
    yield other === undefined
      ? {
          messageId: "missing",
          unit,
          source: lost.range,
          data: { source: lost.text },
          confidence: lostConfidence[lost.kind],
        }
      : {
          messageId: "changed",
          unit,
          source: lost.range,
          target: other.range,
          data: { source: lost.text, target: other.text },
          confidence: changeConfidence(lost, other),
          suggestions: [lost.text],
        };
  }
  for (const one of extra)
    yield {
      messageId: "extra",
      unit,
      target: one.range,
      data: { target: one.text },
      confidence: 0.4,
    };
}

/** Each side may set a link for the address, or write it with a space: it stands there all the same. */
function isTold(one: Address, other: LocatedText): boolean {
  if (one.kind === "path" && !/[\\/]/u.test(other.text)) return false;
  return (
    !other.text.includes(one.text) &&
    !(other.links ?? []).some(({ address }) => addressKey(address) === addressKey(one.text))
  );
}

function changeConfidence(lost: Address, other: Address): number {
  const [from, to] = [keyOf(lost), keyOf(other)];
  if (isExample(lost.text) && lost.kind === "email") return 0.5;
  if (isSlip(from, to)) return lost.kind === "path" ? 0.6 : 0.85;
  if (lost.kind === "email") return from.split("@")[0] === to.split("@")[0] ? 0.8 : 0.5;
  // The page in the other language has its own name; another site may be the one for these readers.
  return lost.kind === "url" && hostOf(from) === hostOf(to) ? 0.5 : 0.4;
}
