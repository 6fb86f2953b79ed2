// Makes the codes of a segment acceptable to the DTD and strict tools: numbered, paired, nested only where allowed.

import { inlineAttributes } from "../../formats/tmx/content-model.ts";
import {
  innerText,
  isElement,
  type LooseChild,
  type LooseElement,
} from "../markup/loose-element.ts";
import { startTag } from "../markup/write-markup.ts";
import { codeFaults } from "./code-faults.ts";

// Numbers given to foreign markup, clear of those that tools count from 1.
const firstForeignNumber = 1001;

/** A new segment; its text is the same. */
export function mendCodes(segment: LooseElement): LooseElement {
  const mender = new CodeMender();
  const numbered: LooseElement = { ...segment, children: mender.mixed(segment.children) };
  const lone = new Set(codeFaults(numbered).map(({ element }) => element));
  return lone.size === 0 ? numbered : { ...numbered, children: isolated(numbered.children, lone) };
}

class CodeMender {
  readonly #open: string[] = [];
  #count = 0;
  #foreign = firstForeignNumber;

  /** Of a `seg`, `hi` or `sub`. */
  mixed(children: readonly LooseChild[]): LooseChild[] {
    return children.flatMap((child) => {
      if (typeof child === "string") return [child];
      if (!isElement(child)) return [];
      const { name } = child;
      // A `sub` is text inside a code; elsewhere its text becomes a `hi`.
      if (name === "hi" || name === "sub")
        return [
          {
            ...child,
            name: "hi",
            attributes: allowed("hi", child),
            children: this.mixed(child.children),
          },
        ];
      if (inlineAttributes.has(name)) return [this.#code(child)];
      return this.#foreignPair(child);
    });
  }

  #code(element: LooseElement): LooseElement {
    const { name } = element;
    const own = allowed(name, element);
    const attributes = { ...this.#lacking(name, own), ...own };
    if (name === "it" && attributes["pos"] !== "end") attributes["pos"] = "begin";
    const children = element.children.flatMap((child): LooseChild[] => {
      if (typeof child === "string") return [child];
      if (!isElement(child)) return [];
      if (child.name !== "sub") return [innerText(child)];
      return [
        { ...child, attributes: allowed("sub", child), children: this.mixed(child.children) },
      ];
    });
    return { ...element, attributes, children };
  }

  /** The number of half a pair, which comes first as it would if it had been there. */
  #lacking(name: string, own: Readonly<Record<string, string>>): Record<string, string> {
    if (name === "bpt") {
      const number = own["i"] ?? this.#freeNumber();
      this.#open.push(number);
      return { i: number };
    }
    if (name !== "ept") return name === "it" ? { pos: "begin" } : {};
    const number = own["i"] ?? this.#open.at(-1) ?? this.#freeNumber();
    const at = this.#open.lastIndexOf(number);
    if (at >= 0) this.#open.splice(at, 1);
    return { i: number };
  }

  #foreignPair(element: LooseElement): LooseChild[] {
    const { name, point } = element;
    const end = "closed";
    if (element.children.length === 0) {
      const data = startTag(element).replace(/$/u, "/>");
      return [{ name: "ph", attributes: {}, children: [data], point, end }];
    }
    const i = String(this.#foreign++);
    return [
      { name: "bpt", attributes: { i }, children: [`${startTag(element)}>`], point, end },
      ...this.mixed(element.children),
      { name: "ept", attributes: { i }, children: [`</${name}>`], point, end },
    ];
  }

  #freeNumber(): string {
    do this.#count += 1;
    while (this.#open.includes(String(this.#count)));
    return String(this.#count);
  }
}

/** Attributes in the order in which they are written. */
function allowed(name: string, { attributes }: LooseElement): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const key of inlineAttributes.get(name) ?? []) {
    const value = attributes[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

/** A half of a pair is an `it`, which TMX has for exactly that. */
function isolated(children: readonly LooseChild[], lone: ReadonlySet<LooseElement>): LooseChild[] {
  return children.map((child) => {
    if (typeof child === "string" || !isElement(child)) return child;
    if (!lone.has(child)) return { ...child, children: isolated(child.children, lone) };
    const { x, type } = child.attributes;
    const attributes = {
      pos: child.name === "bpt" ? "begin" : "end",
      ...(x === undefined ? {} : { x }),
      ...(type === undefined ? {} : { type }),
    };
    return { ...child, name: "it", attributes };
  });
}
