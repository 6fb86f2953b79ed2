// To the next or previous of the things that a list shows, from where the focus is.

export function stepThrough(list: Element | null, selector: string, by: 1 | -1): boolean {
  const all = [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = all.indexOf(document.activeElement?.closest<HTMLElement>(selector) ?? document.body);
  const next = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (next === undefined) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  return true;
}
