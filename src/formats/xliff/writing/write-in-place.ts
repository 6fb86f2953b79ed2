// An XLIFF file as it was read, with the targets and states that changed. Every other byte stays.

import type { BilingualDocument, Skeleton } from "../../../model/bilingual-document.ts";
import type { Segment } from "../../../model/segment.ts";
import type { TranslationUnit, UnitState } from "../../../model/unit.ts";
import { escapeAttribute, type ReportIllegal } from "../../../xml/escape.ts";
import type { PlacedElement } from "../../../xml/placed-tree.ts";
import { changedUnits } from "../../changed-units.ts";
import { applyEdits, type Edit } from "../../edits.ts";
import type { WriteContext } from "../../format.ts";
import type { PlacedUnit } from "../placed-unit.ts";
import { parseXliff } from "../read-xliff.ts";
import { writeState12 } from "../states12.ts";
import { targetMarkup } from "../target-markup.ts";

export function* writeInPlace(
  document: BilingualDocument,
  skeleton: Skeleton,
  context: WriteContext & { readonly illegal: ReportIllegal },
): Generator<string, void, undefined> {
  if (skeleton.byteOrderMark) yield "\uFEFF";
  const { text } = skeleton;
  const { root, units, version } = parseXliff(text, context.path ?? "");
  const editor = new Editor(text, version.startsWith("2"), context.illegal);
  let inserted = false;
  for (const changed of changedUnits(document, units, context)) {
    const { placed, unit } = changed;
    if (changed.targetChanged && unit.target !== undefined) {
      inserted ||= placed.targetElement === undefined;
      editor.replaceTarget(placed, unit.target);
    } else if (changed.targetChanged) editor.emptyTarget(placed);
    if (changed.stateChanged && unit.state !== undefined) {
      if (placed.state !== undefined) {
        const { element, attribute, write, more } = placed.state;
        editor.setAttribute(element, attribute, write(unit.state));
        if (more !== undefined) editor.removeAttribute(element, more);
      } else if (placed.mid === undefined) editor.setNewState(placed.before, unit.state);
      else reportUnwritten(unit, context);
    }
  }
  const language = context.targetLanguage ?? document.header.targetLanguage;
  // XLIFF 2.1, 4.2.2.2: required as soon as there is a target.
  if (inserted && version.startsWith("2") && !root.attributes.has("trgLang"))
    editor.setAttribute(root, "trgLang", language ?? "und");
  yield* editor.finish(skeleton);
}

// One target with several segments has one state for all of them.
function reportUnwritten(
  { id, location }: TranslationUnit,
  { warn, path = "" }: WriteContext,
): void {
  const { line, column } = location ?? {};
  warn({ code: "changeNotWritten", data: { unit: id }, path, line, column });
}

class Editor {
  readonly #text: string;
  readonly #isVersion2: boolean;
  readonly #illegal: ReportIllegal;
  readonly #edits: Edit[] = [];
  /** By the element that a new `target` follows, its content. */
  readonly #inserted = new Map<PlacedElement, string>();
  /** By the element that a new `target` follows, its state. */
  readonly #states = new Map<PlacedElement, UnitState>();
  /** By `target`, what comes at its end. */
  readonly #appended = new Map<PlacedElement, string>();

  constructor(text: string, isVersion2: boolean, illegal: ReportIllegal) {
    this.#text = text;
    this.#isVersion2 = isVersion2;
    this.#illegal = illegal;
  }

  replaceTarget(placed: PlacedUnit, target: Segment): void {
    const content = targetMarkup(target, placed, this.#isVersion2, this.#illegal);
    const { targetElement, outerTarget, mid, before } = placed;
    if (targetElement !== undefined) {
      this.#setContent(targetElement, content);
      return;
    }
    const { prefix } = this.#tagOf(before);
    const marked =
      mid === undefined
        ? content
        : `<${prefix}mrk mtype="seg" mid="${escapeAttribute(mid, this.#illegal)}">${content}</${prefix}mrk>`;
    // Several segments may be new in one target.
    const waiting = outerTarget === undefined ? this.#inserted : this.#appended;
    const place = outerTarget ?? before;
    waiting.set(place, (waiting.get(place) ?? "") + marked);
  }

  setNewState(before: PlacedElement, state: UnitState): void {
    this.#states.set(before, state);
  }

  emptyTarget({ targetElement }: PlacedUnit): void {
    if (targetElement !== undefined) this.#setContent(targetElement, "");
  }

  setAttribute(element: PlacedElement, name: string, value: string): void {
    const written = escapeAttribute(value, this.#illegal);
    const attribute = element.attributes.get(name);
    if (attribute !== undefined)
      this.#edits.push({ start: attribute.start, end: attribute.end, replacement: written });
    else {
      const start = element.start + 1 + this.#tagOf(element).name.length;
      this.#edits.push({ start, end: start, replacement: ` ${name}="${written}"` });
    }
  }

  removeAttribute({ attributes, start: tag }: PlacedElement, name: string): void {
    const attribute = attributes.get(name);
    if (attribute === undefined) return;
    const start = this.#text.slice(tag, attribute.start).search(/\s+[^\s=]+\s*=\s*["']$/u);
    this.#edits.push({ start: tag + start, end: attribute.end + 1, replacement: "" });
  }

  /** What the file cannot hold in its encoding becomes a reference. */
  *finish({ encoding }: Skeleton): Generator<string, void, undefined> {
    for (const [before, content] of this.#inserted) this.#insertTarget(before, content);
    for (const [target, content] of this.#appended) this.#append(target, content);
    const unicode = encoding.toUpperCase().startsWith("UTF");
    const edits = unicode
      ? this.#edits
      : this.#edits.map((edit) => ({ ...edit, replacement: asAscii(edit.replacement) }));
    yield* applyEdits(this.#text, edits);
  }

  #setContent(element: PlacedElement, content: string): void {
    const { contentStart, contentEnd, end } = element;
    if (contentEnd < end)
      this.#edits.push({ start: contentStart, end: contentEnd, replacement: content });
    else if (content !== "") this.#openUp(element, content);
  }

  #append(element: PlacedElement, content: string): void {
    const { contentEnd, end } = element;
    if (contentEnd < end)
      this.#edits.push({ start: contentEnd, end: contentEnd, replacement: content });
    else this.#openUp(element, content);
  }

  /** `<target/>` -> `<target>…</target>`; only the slash moves, for another edit may set an attribute. */
  #openUp(element: PlacedElement, content: string): void {
    const slash = this.#text.lastIndexOf("/", element.end - 1);
    const { name } = this.#tagOf(element);
    this.#edits.push({ start: slash, end: element.end, replacement: `>${content}</${name}>` });
  }

  #insertTarget(before: PlacedElement, content: string): void {
    const { prefix } = this.#tagOf(before);
    // On a line of its own, where the source has one.
    let { start } = before;
    while (/\s/u.test(this.#text.charAt(start - 1))) start -= 1;
    const space = this.#text.slice(start, before.start);
    const state = this.#states.get(before);
    const attribute = state === undefined ? "" : ` state="${writeState12(state)}"`;
    const replacement = `${space}<${prefix}target${attribute}>${content}</${prefix}target>`;
    this.#edits.push({ start: before.end, end: before.end, replacement });
  }

  #tagOf({ start }: PlacedElement): { readonly name: string; readonly prefix: string } {
    const name = /^[^\s/>]+/u.exec(this.#text.slice(start + 1, start + 200))?.[0] ?? "";
    return { name, prefix: name.slice(0, name.indexOf(":") + 1) };
  }
}

function asAscii(markup: string): string {
  return markup.replaceAll(
    /[^\0-\x7F]/gu,
    (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}
