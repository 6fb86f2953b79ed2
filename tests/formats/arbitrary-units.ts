// Units for properties: texts that formats have a meaning for, codes in every constellation, states, notes and properties.

import * as fc from "fast-check";
import { makeUnit } from "../../src/model/make-unit.ts";
import type { InlineCode, Segment } from "../../src/model/segment.ts";
import { unitStates, type TranslationUnit } from "../../src/model/unit.ts";

const words = fc
  .array(
    fc.constantFrom(
      ...[
        "ronda",
        "ley",
        "¿Sí?",
        "a & b",
        "<b>",
        "]]>",
        '"cita"',
        "it's",
        "50 %",
        "%s",
        "{0}",
        "{{n}}",
      ],
      ...[
        "\\n",
        "line\nbreak",
        "tab\there",
        "\u00A0",
        "😀",
        "&amp;",
        "&#10;",
        "a  b",
        " ",
        "#",
        "- x",
        "msgid",
        "%d %%",
      ],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(" "));

const data = fc.constantFrom("<b>", "</b>", "{0}", "&nbsp;", "<br/>", "%1$s");

/** Codes of a source; the target has them in another order. */
const codes: fc.Arbitrary<readonly (readonly InlineCode[])[]> = fc
  .array(fc.tuple(fc.boolean(), data), { maxLength: 3 })
  .map((list) =>
    list.map(([isPair, written], index): readonly InlineCode[] => {
      const id = String(index + 1);
      return isPair
        ? [
            { kind: "open", id, data: written },
            { kind: "close", id, data: written === "<b>" ? "</b>" : written },
          ]
        : [{ kind: "placeholder", id, data: written }];
    }),
  );

function withCodes(texts: readonly string[], groups: readonly (readonly InlineCode[])[]): Segment {
  const parts: (string | InlineCode)[] = [];
  const text = (index: number): string => texts[index % texts.length] ?? "a";
  parts.push(text(0));
  for (const [index, group] of groups.entries())
    for (const code of group) parts.push(code, text(index + 1));
  return parts.reduce<(string | InlineCode)[]>((merged, part) => {
    const last = merged.at(-1);
    if (typeof last === "string" && typeof part === "string")
      merged[merged.length - 1] = last + part;
    else merged.push(part);
    return merged;
  }, []);
}

const unit = fc
  .record({
    texts: fc.array(words, { minLength: 2, maxLength: 4 }),
    groups: codes,
    state: fc.constantFrom(undefined, ...unitStates),
    note: fc.option(words, { nil: undefined }),
    flag: fc.option(fc.constantFrom("c-format", "python-brace-format"), { nil: undefined }),
  })
  .map(({ texts, groups, state, note, flag }): Omit<TranslationUnit, "id"> => {
    const target = withCodes(texts.toReversed(), groups.toReversed());
    return {
      ...makeUnit({
        source: withCodes(texts, groups),
        target,
        sourceLanguage: "en",
        targetLanguage: "es",
        state,
        ...(note !== undefined && { notes: [{ text: note }] }),
        ...(flag !== undefined && { props: [{ type: "flag", value: flag }] }),
      }),
    };
  });

/** Each unit begins with a number of its own, so that none is another again. */
export const arbitraryUnits: fc.Arbitrary<readonly TranslationUnit[]> = fc
  .array(unit, { minLength: 20, maxLength: 20 })
  .map((units) =>
    units.map((each, index) => ({
      ...each,
      id: `u${index + 1}`,
      source: numbered(each.source, index),
      target: each.target && numbered(each.target, index),
    })),
  );

function numbered(segment: Segment, index: number): Segment {
  const [first, ...rest] = segment;
  return typeof first === "string" ? [`${index} ${first}`, ...rest] : [`${index} `, ...segment];
}
