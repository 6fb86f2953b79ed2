// The field that a screen searches by: shows at once what is typed, and empties by Esc.

import { useEffect, useRef, useState } from "preact/hooks";

export function SearchField({
  label,
  value,
  first = false,
  onWords,
}: {
  readonly label: string;
  readonly value: string;
  /** Whether one types here as soon as the screen opens. A screen that one touches would raise its keyboard. */
  readonly first?: boolean;
  readonly onWords: (words: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  // The address may change by itself: Back, a link, another key.
  useEffect(() => setTyped(value), [value]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first && value === "" && matchMedia("(hover: hover)").matches) field.current?.focus();
  }, []);
  const set = (words: string): void => {
    setTyped(words);
    onWords(words);
  };
  return (
    <label class="field">
      {label}
      <input
        ref={field}
        type="search"
        data-first={first && value === ""}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          if (typed === "") event.currentTarget.blur();
          else set("");
        }}
      />
    </label>
  );
}
