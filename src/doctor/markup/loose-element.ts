// An element of a damaged file, and how it ended.

import type { Point } from "../defect.ts";

/** Comments and processing instructions: kept as they are. */
export interface LooseRaw {
  readonly raw: string;
}

export type LooseChild = LooseElement | LooseRaw | string;

export interface LooseElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: LooseChild[];
  readonly point: Point;
  /** `implied`: the end tag is missing, but what follows shows the end; `cut`: the rest is lost. */
  end: "closed" | "implied" | "cut";
}

export function isElement(child: LooseChild): child is LooseElement {
  return typeof child !== "string" && "name" in child;
}

export function looseElements(element: LooseElement): readonly LooseElement[] {
  return element.children.filter(isElement);
}

export function childrenNamed(element: LooseElement, name: string): readonly LooseElement[] {
  return looseElements(element).filter((child) => child.name === name);
}

/** All text inside. */
export function innerText(element: LooseElement): string {
  let text = "";
  for (const child of element.children)
    if (typeof child === "string") text += child;
    else if (isElement(child)) text += innerText(child);
  return text;
}

const inline = new Set(["bpt", "ept", "ph", "it", "ut", "hi", "sub", "g", "x", "mrk", "pc"]);

/** The texts of its parts, joined by ` | ` and cut to a line, so that people recognise the unit. */
export function excerptOf(element: LooseElement): string {
  const texts = partTexts(element)
    .map((text) => text.trim().replaceAll(/\s+/gu, " "))
    .filter((text) => text !== "");
  const text = texts.join(" | ");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function partTexts(element: LooseElement): readonly string[] {
  const parts = looseElements(element).filter(({ name }) => !inline.has(name));
  return parts.length === 0 ? [innerText(element)] : parts.flatMap(partTexts);
}
