// What of a page lies over something else, or is cut.

import type { Page } from "playwright-core";

/** In the browser: boxes of words and controls that meet though none holds the other, and words wider than their box. */
const script = `(() => {
  const selector = "a, button, input, select, textarea, h1, h2, h3, p, summary, th, td, li, label, .told, .failure, progress, svg";
  const isSeen = (each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    each.closest(".unseen, .skip, .toast, [aria-hidden=true]") === null;
  const name = (each) => (each.localName + " " + (each.textContent || each.value || "").trim()).slice(0, 60);
  const shown = [...document.querySelectorAll(selector)].filter(isSeen);
  const cut = shown.filter((each) => {
    const { overflowX, textOverflow } = getComputedStyle(each);
    const clips = overflowX !== "visible" || each.localName === "button";
    return clips && each.localName !== "input" && each.localName !== "select" && each.scrollWidth > each.clientWidth + 1;
  }).map((each) => name(each) + ": " + each.localName + " is cut");
  const boxes = shown.flatMap((each) => [...each.getClientRects()].filter(({ width, height }) => width > 2 && height > 2)
    .map((box) => ({ each, box })));
  const met = [];
  boxes.sort((one, other) => one.box.top - other.box.top);
  for (const [index, one] of boxes.entries()) {
    for (let at = index + 1; at < boxes.length && boxes[at].box.top < one.box.bottom - 3; at++) {
      const other = boxes[at];
      if (one.each.contains(other.each) || other.each.contains(one.each)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 3 && down > 3) met.push(name(one.each) + " / " + name(other.each));
    }
  }
  return [...cut, ...met].slice(0, 20);
})()`;

/** At most twenty, each told by the words of what it is. */
export async function crowdedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(script);
}
