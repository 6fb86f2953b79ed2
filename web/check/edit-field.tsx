// The field a translation is written in: a plain one, over the same text with its marks, so that they are seen while one writes.

import { useLayoutEffect, useRef } from "preact/hooks";
import { MarkedText, type MarkLook } from "../parts/marked-text.tsx";
import type { Mark } from "../texts/pieces-of.ts";

export function EditField({
  label,
  lang,
  text,
  marks,
  lookOf,
  onText,
  onDone,
}: {
  readonly label: string;
  readonly lang: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lookOf: (id: string) => MarkLook;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Before anything is drawn: the next key pressed belongs into the field.
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  useLayoutEffect(() => {
    // What grows with its text needs no scroll bar of its own.
    const box = field.current;
    if (box === null) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight}px`;
  }, [text]);
  const plain = (id: string): MarkLook => ({ class: lookOf(id).class });
  return (
    <div class="edit-field">
      <div class="under" aria-hidden="true">
        <MarkedText text={text} lang={lang} marks={marks} lookOf={plain} />
      </div>
      <textarea
        ref={field}
        rows={1}
        lang={lang}
        aria-label={label}
        spellcheck={true}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (
            event.key === "Escape" ||
            (event.key === "Enter" && (event.ctrlKey || event.metaKey))
          ) {
            event.preventDefault();
            event.stopPropagation();
            const cell = event.currentTarget.closest("tr");
            onDone();
            requestAnimationFrame(() =>
              (
                cell?.querySelector<HTMLElement>(".findings [aria-expanded]") ??
                cell?.querySelector<HTMLElement>("button.edit")
              )?.focus(),
            );
          }
        }}
        onBlur={onDone}
      />
    </div>
  );
}
