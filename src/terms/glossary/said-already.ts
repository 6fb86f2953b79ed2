// Whether a note that comes back from a tool says anything that the concept does not say. Tools that have one column
// for remarks get definition, status and note in one (OmegaT, Wordfast), parted by semicolons.

import type { Concept } from "../../model/concept.ts";
import { fold } from "../../strings/fold.ts";

const statusWords = "preferred|admitted|deprecated|superseded|proposed";
const listed = new RegExp(`^(?:${statusWords})(?::\\s*(.+))?$`, "u");

export function isSaidAlready(note: string, { definition, subjectField, terms }: Concept): boolean {
  const known = new Set(
    [
      definition,
      subjectField,
      ...terms.flatMap(({ note: own, source, text }) => [own, source, text]),
    ].flatMap((text) => [plain(text), ...text.split(/;\s/u).map(plain)]),
  );
  if (known.has(plain(note))) return true;
  return note.split(/;\s/u).every((part) => {
    const [whole, term = ""] = listed.exec(plain(part)) ?? [];
    return whole === undefined ? known.has(plain(part)) : term === "" || known.has(term);
  });
}

function plain(text: string): string {
  return fold(text).replaceAll(/\s+/gu, " ").trim();
}
