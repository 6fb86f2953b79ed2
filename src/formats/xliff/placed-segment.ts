// The content of a `source` or `target` as read: the segment, and the markup of its codes as the file has it.

import type { InlineCode, Segment } from "../../model/segment.ts";
import type { PlacedElement, PlacedText } from "../../xml/placed-tree.ts";

/** What a builder makes of one inline element; the codes stand around or for its content. */
export interface InlineReading {
  /** Before the content, or in place of it. */
  readonly before?: InlineCode;
  /** After the content. */
  readonly after?: InlineCode;
  /** Text that the element stands for (`cp`). */
  readonly text?: string;
  /** Whether what is inside is text of the segment. */
  readonly descend: boolean;
}

export type ReadInline = (element: PlacedElement) => InlineReading;

export interface PlacedSegment {
  readonly segment: Segment;
  /** For each code, in the order of the segment, its markup in the file. */
  readonly markup: readonly string[];
}

/** `text` is the whole document. */
export function readSegment(
  children: PlacedElement["children"],
  text: string,
  readInline: ReadInline,
): PlacedSegment {
  const parts: (string | InlineCode)[] = [];
  const markup: string[] = [];
  const add = (part: string | InlineCode, written: string): void => {
    const last = parts.at(-1);
    if (typeof part !== "string") {
      parts.push(part);
      markup.push(written);
    } else if (typeof last === "string") parts[parts.length - 1] = last + part;
    else if (part !== "") parts.push(part);
  };
  const visit = (child: PlacedElement | PlacedText): void => {
    if (isText(child)) return add(child.text, "");
    const { before, after, text: own, descend } = readInline(child);
    if (own !== undefined) add(own, "");
    const empty = child.contentEnd === child.end;
    // `<g id="1"/>` stands for two codes, and an edit may put text between them.
    const split = empty && after !== undefined;
    const tag = text.slice(child.start, after === undefined ? child.end : child.contentStart);
    if (before !== undefined) add(before, split ? tag.replace(/\s*\/>$/u, ">") : tag);
    if (descend) for (const inner of child.children) visit(inner);
    const name = /^<([^\s/>]+)/u.exec(tag)?.[1] ?? "";
    if (after !== undefined)
      add(after, split ? `</${name}>` : text.slice(child.contentEnd, child.end));
  };
  for (const child of children) visit(child);
  return { segment: parts, markup };
}

export function isText(child: PlacedElement | PlacedText): child is PlacedText {
  return "text" in child;
}

export function elementsOf(
  element: PlacedElement,
  name: string,
  namespace: string = element.namespace,
): readonly PlacedElement[] {
  return element.children.filter(
    (child): child is PlacedElement =>
      !isText(child) && child.name === name && child.namespace === namespace,
  );
}

export function elementOf(
  element: PlacedElement,
  name: string,
  namespace: string = element.namespace,
): PlacedElement | undefined {
  return elementsOf(element, name, namespace)[0];
}

/** All text inside, markup left out. */
export function textOf(element: PlacedElement): string {
  return element.children.map((child) => (isText(child) ? child.text : textOf(child))).join("");
}

export function attributeOf(element: PlacedElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}

/** The attributes as plain data, without those named and without declarations of namespaces. */
export function attributesBut(
  element: PlacedElement,
  without: readonly string[],
): Readonly<Record<string, string>> {
  const kept = [...element.attributes].filter(
    ([name]) => !without.includes(name) && !name.startsWith("xmlns"),
  );
  return Object.fromEntries(kept.map(([name, { value }]) => [name, value]));
}
