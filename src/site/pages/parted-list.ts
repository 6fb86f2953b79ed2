// A long list in parts, so that no page of it grows beyond what a slow line carries: 30 kB with all that stands around it.

import { escapeHtml } from "../../strings/visible.ts";
import type { SiteContext } from "./site-context.ts";

// Characters that people read; their markup comes on top.
const largestPart = 6000;
const perItem = 60;

/** `sizeOf` tells the length of the texts of an item, the same in every language of the interface. */
export function inParts<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = sizeOf(item) + perItem;
    if (size + own > largestPart) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += own;
  }
  return parts;
}

/** `terms-es-a.html`, `terms-es-a.2.html`: a dot, which no address of an id has, keeps the second from being another list. */
export function partPath(stem: string, part: number): string {
  return part === 0 ? `${stem}.html` : `${stem}.${part + 1}.html`;
}

/** The name of a part; the list's own where there is one part. */
export function partTitle(
  title: string,
  part: number,
  of: number,
  { translate }: SiteContext,
): string {
  return of === 1 ? title : translate("site.part", { title, part: part + 1, of });
}

/** Links to all parts; empty where there is one. */
export function partLinks(
  stem: string,
  current: number,
  of: number,
  { translate }: SiteContext,
): string {
  if (of === 1) return "";
  const links = Array.from({ length: of }, (_, part) =>
    part === current
      ? `<li><a href="${partPath(stem, part)}" aria-current="page">${part + 1}</a></li>`
      : `<li><a href="${partPath(stem, part)}">${part + 1}</a></li>`,
  );
  return `<nav class="letters" aria-label="${escapeHtml(translate("site.parts"))}"><ul>${links.join("")}</ul></nav>\n`;
}
