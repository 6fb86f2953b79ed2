// The field that a screen searches by: shows at once what is typed, and empties by Esc.

import { useEffect, useState } from "preact/hooks";

export function SearchField({
  label,
  value,
  onWords,
}: {
  readonly label: string;
  readonly value: string;
  readonly onWords: (words: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  // The address may change by itself: Back, a link, another key.
  useEffect(() => setTyped(value), [value]);
  const set = (words: string): void => {
    setTyped(words);
    onWords(words);
  };
  return (
    <label class="field">
      {label}
      <input
        type="search"
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
