// What XLIFF 1.2 asks of a file beyond what every XLIFF has: its schema, and what the schema says in words.

import { xliff12 } from "../../formats/xliff/namespaces.ts";
import { childrenNamed, looseElements, type LooseElement } from "../markup/loose-element.ts";
import type { MarkupExamination, MarkupFacts } from "../markup/markup-doctor.ts";
import { ofOtherVocabulary } from "./strict-rules12.ts";

const codes: ReadonlySet<string> = new Set(["g", "x", "bx", "ex", "bpt", "ept", "ph", "it"]);
const inline: ReadonlySet<string> = new Set([...codes, "sub", "mrk"]);
/** In this order, as far as they have one. */
const children: readonly string[] = ["source", "seg-source", "target"];
const others: ReadonlySet<string> = new Set([
  ...["context-group", "count-group", "prop-group", "note", "alt-trans"],
]);
const yesNo = ["approved", "translate"];
/** No id is written so: marks of what a `file` has had. */
const bodySeen = "<body>";
const bodyMissed = "<no body>";

function is12({ root }: MarkupFacts): boolean {
  return root?.attributes["version"] === "1.2";
}

function sidesOf(unit: LooseElement): readonly LooseElement[] {
  return ["source", "target"].flatMap((name) => childrenNamed(unit, name));
}

function inlineOf(element: LooseElement): readonly LooseElement[] {
  return looseElements(element).flatMap((child) => [child, ...inlineOf(child)]);
}

function isUnit(element: LooseElement, facts: MarkupFacts): boolean {
  return element.name === "trans-unit" && is12(facts);
}

export const rules12: readonly MarkupExamination[] = [
  {
    kind: { id: "xliff12-namespace", level: "warning" },
    of: "open",
    *examine({ name, attributes, point }, facts) {
      if (name === "xliff" && is12(facts) && attributes["xmlns"] !== xliff12)
        yield { point, data: { namespace: xliff12 } };
    },
  },
  {
    kind: { id: "xliff12-no-body", level: "warning" },
    of: "open",
    examine({ name }, { ids }) {
      if (name === "body") ids.add(bodySeen);
      return [];
    },
  },
  {
    kind: { id: "xliff12-no-body", level: "warning" },
    of: "unit",
    *examine(unit, facts) {
      const { ids } = facts;
      if (!isUnit(unit, facts) || ids.has(bodySeen) || ids.has(bodyMissed)) return;
      ids.add(bodyMissed);
      yield { point: unit.point };
    },
  },
  {
    kind: { id: "xliff12-yes-no", level: "warning" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      for (const attribute of yesNo) {
        const value = unit.attributes[attribute];
        if (value !== undefined && value !== "yes" && value !== "no")
          yield { point: unit.point, data: { attribute, value } };
      }
    },
  },
  {
    kind: { id: "xliff12-child", level: "warning" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      let last = -1;
      for (const child of looseElements(unit)) {
        const { name, point } = child;
        const place = children.indexOf(name);
        // Each of the three at most once, in their order, and before everything else.
        const fits = place < 0 ? others.has(name) || ofOtherVocabulary(child) : place > last;
        if (!fits) yield { point, data: { element: name } };
        last = place < 0 ? children.length : Math.max(place, last);
      }
    },
  },
  {
    kind: { id: "xliff12-inline", level: "warning" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      for (const side of sidesOf(unit))
        for (const child of inlineOf(side))
          if (!inline.has(child.name) && !ofOtherVocabulary(child))
            yield { point: child.point, data: { element: child.name } };
    },
  },
  {
    kind: { id: "xliff12-code-id", level: "warning" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      for (const { name, attributes, point } of sidesOf(unit).flatMap(inlineOf))
        if (codes.has(name) && (attributes["id"] ?? "") === "")
          yield { point, data: { element: name } };
    },
  },
  {
    // Tools that name codes after what they are (Angular) repeat the name: only strict tools mind.
    kind: { id: "xliff12-code-twice", level: "note" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      for (const side of sidesOf(unit)) {
        const seen = new Set<string>();
        for (const { name, attributes, point } of inlineOf(side)) {
          const { id = "" } = attributes;
          if (!codes.has(name) || id === "") continue;
          // The halves of a pair may share it.
          const key = name === "ept" || name === "ex" ? `end ${id}` : id;
          if (seen.has(key)) yield { point, data: { id } };
          seen.add(key);
        }
      }
    },
  },
  {
    kind: { id: "xliff12-code-half", level: "warning" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      const keyOf = ({ attributes }: LooseElement): string =>
        attributes["rid"] ?? attributes["id"] ?? "";
      for (const side of sidesOf(unit)) {
        const within = inlineOf(side);
        const halves = (name: string): readonly LooseElement[] =>
          within.filter((each) => each.name === name);
        for (const [one, other] of [
          ["bpt", "ept"],
          ["ept", "bpt"],
        ] as const) {
          const partners = new Set(halves(other).flatMap((each) => [keyOf(each)]));
          const ids = new Set(halves(other).map(({ attributes }) => attributes["id"] ?? ""));
          for (const half of halves(one))
            if (!partners.has(keyOf(half)) && !ids.has(keyOf(half)))
              yield { point: half.point, data: { element: one, other } };
        }
      }
    },
  },
  {
    kind: { id: "xliff12-reference", level: "warning" },
    of: "unit",
    *examine(element, facts) {
      if (!is12(facts)) return;
      if (element.name === "header") remember(element, facts.ids);
      else if (isUnit(element, facts))
        for (const { name, attributes, point } of [element, ...within(element)])
          for (const attribute of references)
            if (refers(name, attribute) && isLost(attributes[attribute], attribute, facts.ids))
              yield { point, data: { attribute, id: attributes[attribute] ?? "" } };
    },
  },
  {
    // What the schema asks for, and tools that mark terms in both texts do not give.
    kind: { id: "xliff12-mark", level: "note" },
    of: "unit",
    *examine(unit, facts) {
      if (!isUnit(unit, facts)) return;
      const marks = (name: string): readonly LooseElement[] =>
        childrenNamed(unit, name).flatMap((side) => childrenNamed(side, "mrk"));
      const segments = new Set(marks("seg-source").map(({ attributes }) => attributes["mid"]));
      for (const { attributes, point } of marks("target")) {
        const { mid } = attributes;
        if (mid !== undefined && !segments.has(mid)) yield { point, data: { id: mid } };
      }
    },
  },
];

// Keys of the schema: what the header names, and who refers to it.
const references = ["phase-name", "tool-id"] as const;
type Reference = (typeof references)[number];

function refers(name: string, attribute: Reference): boolean {
  return attribute === "tool-id"
    ? name === "alt-trans"
    : name === "trans-unit" || name === "target" || name === "count";
}

/** Only the elements that may refer, not what is in texts. */
function within(element: LooseElement): readonly LooseElement[] {
  return looseElements(element)
    .filter(({ name }) => name === "target" || name === "alt-trans")
    .flatMap((child) => (child.name === "target" ? [child] : [child, ...within(child)]));
}

function remember(header: LooseElement, ids: Set<string>): void {
  for (const child of inlineOf(header))
    for (const attribute of references) {
      const id = child.attributes[attribute];
      const isNamed = child.name === (attribute === "tool-id" ? "tool" : "phase");
      if (id !== undefined && isNamed) ids.add(`<${attribute} ${id}>`);
    }
}

function isLost(id: string | undefined, attribute: Reference, ids: ReadonlySet<string>): boolean {
  return id !== undefined && !ids.has(`<${attribute} ${id}>`);
}
