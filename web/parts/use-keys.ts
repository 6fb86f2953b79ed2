// Keys of a screen. Single letters count only where nobody writes, and with no modifier held; they can be turned off, as
// WCAG 2.1.4 asks.

import { useEffect, useRef } from "preact/hooks";
import { keysAreOn } from "./key-choice.ts";

/** By `event.key`; with Ctrl or Cmd as `Ctrl+k`. What returns `false` leaves the key to the browser. */
export type Keys = Readonly<Record<string, () => boolean | void>>;

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const withControl = event.ctrlKey || event.metaKey;
      const name = withControl ? `Ctrl+${event.key.toLowerCase()}` : event.key;
      const action = latest.current[name];
      if (action === undefined) return;
      if (!withControl && event.key.length === 1 && (!keysAreOn() || writes(event.target))) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (action() !== false) event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]")
  );
}
