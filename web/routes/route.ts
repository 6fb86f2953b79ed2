// Every state of the page that one may want to share, as the fragment of its address. It stands in the fragment so that
// the server has one page to hand out, and what somebody looks up is in no log.

export const screens = [
  "look-up",
  "concordance",
  "check",
  "glossary",
  "alignment",
  "statistics",
] as const;
export type Screen = (typeof screens)[number];

export interface Route {
  readonly screen: Screen;
  /** Of the pair or concept that is shown; empty for the whole list. */
  readonly id: string;
  /** What is looked for and filtered by; no value is empty. */
  readonly query: Readonly<Record<string, string>>;
}

export const firstScreen: Screen = "look-up";

/** An address that names no screen leads to the first one. */
export function parseRoute(fragment: string): Route {
  const [path, search] = split(fragment.replace(/^#?\/?/u, ""), "?");
  const [name, id] = split(path, "/");
  const screen = screens.find((each) => each === name);
  if (screen === undefined) return { screen: firstScreen, id: "", query: {} };
  const query = Object.fromEntries(
    [...new URLSearchParams(search)].filter(([, value]) => value !== ""),
  );
  return { screen, id: decode(id), query };
}

export function formatRoute({ screen, id, query }: Route): string {
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).toString();
  return `#/${screen}${id === "" ? "" : `/${encodeURIComponent(id)}`}${search === "" ? "" : `?${search}`}`;
}

function split(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** What somebody typed may be no encoding at all. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
