// A note in the unit of a TMX or XLIFF file, where the standard lets one stand.

import type { Inserted } from "./places-of-comments.ts";

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<end>\/?)(?<name>[^\s<>/!?]+)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?(?<empty>\/?)>/gu;

interface Tag {
  readonly kind: "start" | "end" | "empty";
  readonly name: string;
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

/** `undefined` outside of every unit, and for elements with a prefix: what they are, the text alone does not say. */
export function noteInUnit(said: string, offset: number, content: string): Inserted | undefined {
  const tags = tagsOf(content);
  const first = tags.findLastIndex(
    ({ kind, name, start }) => kind === "start" && start < offset && placeOf.has(name),
  );
  const unit = tags[first];
  if (unit === undefined) return undefined;
  const after = tags.slice(first + 1);
  const last = after.findIndex(({ kind, name }) => kind === "end" && name === unit.name);
  if ((after[last]?.start ?? -1) < offset) return undefined;
  const place = placeOf.get(unit.name)?.(unit, childrenOf(after.slice(0, last)));
  if (place === undefined) return undefined;
  const { at, indentOf, isNew = false, isBefore = false } = place;
  const indent = /\s*$/u.exec(content.slice(0, indentOf))?.[0] ?? "";
  const note = isNew ? `<notes><note>${said}</note></notes>` : `<note>${said}</note>`;
  return { at, text: isBefore ? `${note}${indent}` : `${indent}${note}` };
}

interface Place {
  readonly at: number;
  /** The tag whose white space the note is given too. */
  readonly indentOf: number;
  readonly isNew?: boolean;
  readonly isBefore?: boolean;
}

const placeOf: ReadonlyMap<string, (unit: Tag, children: readonly Tag[]) => Place | undefined> =
  new Map([
    // TMX 1.4b: notes and props come before the variants.
    ["tu", ({ end }, [first]) => first && { at: end, indentOf: first.start }],
    // XLIFF 1.2: behind the target, before elements of other vocabularies.
    [
      "trans-unit",
      (_unit, children) => {
        const at = children.findLast(
          ({ kind, name }) => kind !== "start" && /^(?:source|seg-source|target)$/u.test(name),
        );
        const opening = children.findLast(({ kind, name }) => kind !== "end" && name === at?.name);
        return at && opening && { at: at.end, indentOf: opening.start };
      },
    ],
    // XLIFF 2: one list of notes, behind elements of other vocabularies and before the data and the segments.
    [
      "unit",
      (_unit, children) => {
        const notes = children.find(({ kind, name }) => kind === "start" && name === "notes");
        if (notes !== undefined) return { at: notes.end, indentOf: notes.end };
        const next = children.find(
          ({ kind, name }) => kind !== "end" && /^(?:originalData|segment|ignorable)$/u.test(name),
        );
        return next && { at: next.start, indentOf: next.start, isNew: true, isBefore: true };
      },
    ],
  ]);

/** Both tags of each child, and of none of theirs. */
function childrenOf(tags: readonly Tag[]): readonly Tag[] {
  let depth = 0;
  return tags.filter(({ kind }) => {
    if (kind === "end") depth -= 1;
    const isChild = depth === 0;
    if (kind === "start") depth += 1;
    return isChild;
  });
}

function tagsOf(content: string): readonly Tag[] {
  return [...content.matchAll(markup)].flatMap(({ 0: written, index, groups }) => {
    const { end, name, empty } = groups ?? {};
    if (name === undefined) return [];
    const kind = end === "/" ? "end" : empty === "/" ? "empty" : "start";
    return { kind, name, start: index, end: index + written.length };
  });
}
