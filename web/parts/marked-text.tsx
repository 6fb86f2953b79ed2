// A text in its language with marks in it. What comes from a file or a glossary is text and nothing else: it is set as
// children, which Preact never reads as HTML.

import { piecesOf, type Mark } from "../texts/pieces-of.ts";

export interface MarkLook {
  readonly class: string;
  /** Told to those who do not see the mark, before its words. */
  readonly spoken?: string;
  /** Shown small behind the mark, so that it is not told by colour alone. */
  readonly number?: number;
  /** Id of the element that says more. */
  readonly describedBy?: string;
}

export function MarkedText({
  text,
  lang,
  marks = [],
  lookOf = () => ({ class: "" }),
  onMark,
}: {
  readonly text: string;
  readonly lang: string;
  readonly marks?: readonly Mark[];
  readonly lookOf?: (id: string) => MarkLook;
  readonly onMark?: (id: string) => void;
}) {
  const pieces = piecesOf(text, marks);
  return (
    <span lang={lang}>
      {pieces.map(({ text: words, ids }, index) => {
        const [id] = ids;
        if (id === undefined) return words;
        const looks = ids.map(lookOf);
        // A mark cut by another one that begins within it is announced and numbered once.
        const begins = !(pieces[index - 1]?.ids.includes(id) ?? false);
        const ends = ids.filter((each) => !(pieces[index + 1]?.ids.includes(each) ?? false));
        const numbers = ends
          .map((each) => lookOf(each).number)
          .filter((each) => each !== undefined);
        const described = looks.map(({ describedBy }) => describedBy).filter((each) => each);
        return (
          <mark
            key={index}
            class={looks.map((look) => look.class).join(" ")}
            aria-describedby={described.length === 0 ? undefined : described.join(" ")}
            onClick={onMark === undefined ? undefined : () => onMark(id)}
          >
            {begins && looks[0]?.spoken !== undefined ? (
              <span class="unseen" lang={document.documentElement.lang}>
                {looks[0].spoken}{" "}
              </span>
            ) : undefined}
            {words}
            {numbers.length === 0 ? undefined : <sup aria-hidden="true">{numbers.join(" ")}</sup>}
          </mark>
        );
      })}
    </span>
  );
}
