// HTML elements as a translator sees them: where blocks start, what is not prose, which attributes are read.

import type { HtmlElement } from "./parse-html.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/**
 * Elements that a new block starts at and ends at (HTML Standard, "Rendering": `display: block` and the like), what people
 * type into, and the words in a picture (SVG 2, 11: `text`).
 */
export const blockElements: ReadonlySet<string> = words(
  `address article aside blockquote body button caption center dd desc details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol
  optgroup option p search section select summary svg table tbody td text textarea tfoot th thead title tr ul`,
);

/** Their content is not prose, or not shown. `pre` holds code far more often than verse. */
export const skippedElements: ReadonlySet<string> = words(
  `applet audio canvas iframe listing math noembed noframes object plaintext pre rp rt script style template video
  xmp`,
);

/** Part of a sentence, but not its words. */
export const codeElements: ReadonlySet<string> = words("code kbd samp tt var");

// HTML Standard, "The translate attribute": the translatable attributes, without those no reader sees.
const readAttributes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    alt: words("area img input"),
    label: words("optgroup option track"),
    placeholder: words("input textarea"),
    abbr: words("th"),
  }),
);
const readMeta = words(
  "description og:title og:description og:image:alt twitter:title twitter:description twitter:image:alt",
);
const buttonTypes = words("button submit reset");

export function htmlAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether people read the attribute. */
export function isRead(element: HtmlElement, attribute: string): boolean {
  const { tagName } = element;
  if (attribute === "title" || attribute === "aria-label") return true;
  if (tagName === "meta" && attribute === "content")
    return readMeta.has(
      (htmlAttribute(element, "name") ?? htmlAttribute(element, "property") ?? "").toLowerCase(),
    );
  if (tagName === "input" && attribute === "value")
    return buttonTypes.has((htmlAttribute(element, "type") ?? "").toLowerCase());
  return readAttributes.get(attribute)?.has(tagName) === true;
}

/** `hidden`, `display: none` and hidden fields, whose contents nobody reads. */
export function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      (name === "hidden" && value.toLowerCase() !== "until-found") ||
      (name === "style" && /(?:^|;)\s*display\s*:\s*none\b/iu.test(value)) ||
      (name === "type" && element.tagName === "input" && value.toLowerCase() === "hidden"),
  );
}

/** What the element itself says about translation; `undefined` if it inherits that. */
export function translates(element: HtmlElement): boolean | undefined {
  const written = htmlAttribute(element, "translate")?.trim().toLowerCase();
  if (written === "no") return false;
  if (written === "yes" || written === "") return true;
  // The convention of machine translation services, older than the attribute.
  return /(?:^|\s)notranslate(?:\s|$)/u.test(htmlAttribute(element, "class") ?? "")
    ? false
    : undefined;
}

/** A raised link to a note of the same page: a mark beside the sentence, not a word of it. */
export function isNoteMark(element: HtmlElement): boolean {
  if (/^doc-noteref$/u.test(htmlAttribute(element, "role") ?? "")) return true;
  if (element.tagName !== "sup") return false;
  const inner = element.childNodes.filter((node) => !("value" in node) || node.value.trim() !== "");
  const [only] = inner;
  return (
    inner.length === 1 &&
    only !== undefined &&
    "tagName" in only &&
    only.tagName === "a" &&
    (htmlAttribute(only, "href") ?? "").startsWith("#")
  );
}
