// A link that leads elsewhere than in the source, one that is lost, and one that is broken.

import type { BitextUnit, LocatedText } from "../../model/bitext.ts";
import type { Range } from "../../model/location.ts";
import { addressKey, hostOf, isLocalised, isSlip } from "../../text/addresses.ts";
import { markdownLinks, tagsWithAttributes } from "../../text/markup-links.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import { unmatchedBy } from "../../text/unmatched.ts";
import { noProblems, type Problem, type UnitRule } from "../rule.ts";

const mostCompared = 50;

interface Lead {
  readonly address: string;
  readonly key: string;
  readonly range: Range;
}

// What a program reads of a tag. Titles and alternative texts are for people; a language is to be another.
const kept = new Set(["class", "id", "name", "rel", "style", "target", "type", "for", "action"]);
const leads = new Set(["href", "src", "cite", "data-href", "data-src"]);

export const linkMismatch: UnitRule = {
  on: "unit",
  meta: { id: "link-mismatch", issueType: "markup", level: "confidence" },
  options: {},
  examples: [
    {
      units: [
        [
          "See [the report](https://example.com/en/r).",
          "Vea [el informe](https://example.com/es/r).",
        ],
      ],
      expect: [],
    },
    {
      units: [['Read <a href="%s">the list</a>', 'Lea <a href="%s">la lista</a>']],
      expect: [],
    },
    {
      units: [
        ["See [the report](https://example.com/r).", "Vea [el informe](https://example.com/x)."],
      ],
      expect: ["changed"],
    },
    {
      units: [
        ["See [the report](https://example.com/r).", "Vea [el informe] (https://example.com/r)."],
      ],
      expect: ["broken"],
    },
    {
      units: [["See [the report](https://example.com/r).", "Vea el informe."]],
      expect: ["missing"],
    },
    {
      units: [['Read <a class="x" href="/r">it</a>', 'Léalo <a class="y" href="/r">aquí</a>']],
      expect: ["attribute"],
    },
  ],
  check(unit) {
    const { source, target } = unit;
    if (source === undefined || target === undefined || target.text === "") return noProblems;
    if (!mayLink(source) && !mayLink(target)) return noProblems;
    return problemsOf(unit, source, target);
  },
};

function mayLink({ text, links = [] }: LocatedText): boolean {
  return links.length > 0 || /\]\s{0,3}\(|<\p{L}[^>]{0,200}=/u.test(text);
}

function* problemsOf(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const theirs = markdownLinks(source.text);
  const ours = markdownLinks(target.text);
  const written = new Set(theirs.broken.map(({ text }) => text.replaceAll(/\s/gu, "")));
  const broken =
    theirs.broken.length >= ours.broken.length
      ? []
      : ours.broken.filter(({ text }) => !written.has(text.replaceAll(/\s/gu, "")));
  for (const { text, range } of broken)
    yield { messageId: "broken", unit, target: range, data: { target: text }, confidence: 0.85 };
  yield* addressProblems(unit, leadsOf(source, theirs.links), [
    ...leadsOf(target, ours.links),
    ...ours.broken.map(({ text, range }) => lead(text.slice(text.indexOf("(") + 1).trim(), range)),
  ]);
  yield* attributeProblems(unit, source, target);
}

function lead(address: string, range: Range): Lead {
  return { address, key: keyOf(address), range };
}

function leadsOf(
  { text, links = [] }: LocatedText,
  markdown: readonly { readonly address: string; readonly range: Range }[],
): readonly Lead[] {
  const tags = tagsWithAttributes(text).flatMap(({ attributes }) =>
    attributes.filter(({ name }) => leads.has(name)),
  );
  return [
    ...links.map(({ address, range }) => lead(address, range)),
    ...markdown.map(({ address, range }) => lead(address, range)),
    ...tags.map(({ value, range }) => lead(value, range)),
  ];
}

/** What stands for something else is the business of placeholder-mismatch; a heading has an anchor of its own in each language. */
function keyOf(address: string): string {
  if (address.startsWith("#")) return "#";
  let text = "";
  let last = 0;
  for (const { range } of findPlaceholders(address)) {
    text += `${address.slice(last, range.start)}{}`;
    last = range.end;
  }
  return addressKey(text + address.slice(last)).replace(/#.*$/u, "#");
}

function* addressProblems(
  unit: BitextUnit,
  theirs: readonly Lead[],
  ours: readonly Lead[],
): Generator<Problem> {
  const missing = unmatchedBy(theirs, ours, ({ key }) => key);
  const extra = [...unmatchedBy(ours, theirs, ({ key }) => key)];
  for (const { address, key, range } of missing) {
    // Of a page that is nothing but links, the first is as good as any.
    const slip = extra.length > mostCompared ? -1 : extra.findIndex((one) => isSlip(one.key, key));
    const [other] = extra.splice(Math.max(slip, 0), 1);
    if (other === undefined)
      yield {
        messageId: "missing",
        unit,
        ...inText(range),
        data: { source: address },
        confidence: 0.5,
      };
    else if (!isLocalised(address, other.address))
      yield {
        messageId: "changed",
        unit,
        ...inText(range),
        target: other.range,
        data: { source: address, target: other.address },
        confidence: changeConfidence(key, other.key),
        suggestions: [address],
      };
  }
}

const inText = (range: Range): Pick<Problem, "source"> =>
  range.start < range.end ? { source: range } : {};

function changeConfidence(from: string, to: string): number {
  if (isSlip(from, to)) return 0.8;
  return hostOf(from) === hostOf(to) && /\./u.test(hostOf(from)) ? 0.5 : 0.4;
}

function* attributeProblems(
  unit: BitextUnit,
  source: LocatedText,
  target: LocatedText,
): Generator<Problem> {
  const theirs = tagsWithAttributes(source.text);
  const ours = [...tagsWithAttributes(target.text)];
  for (const { name, attributes } of theirs) {
    const at = ours.findIndex((one) => one.name === name);
    const [other] = at < 0 ? [] : ours.splice(at, 1);
    if (other === undefined) continue;
    for (const attribute of attributes) {
      if (!kept.has(attribute.name)) continue;
      const same = other.attributes.find((one) => one.name === attribute.name);
      if (same?.value === attribute.value || /[{%$]/u.test(attribute.value)) continue;
      yield {
        messageId: "attribute",
        unit,
        source: attribute.range,
        ...(same !== undefined && { target: same.range }),
        data: { attribute: attribute.name, source: attribute.value },
        confidence: 0.6,
      };
    }
  }
}
