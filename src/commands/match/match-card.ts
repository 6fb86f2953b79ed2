// A match in a terminal or pipe: how similar, where it comes from, what differs, and its translation.

import { compareSegments } from "../../memory/compare/compare-segments.ts";
import { similarity } from "../../memory/compare/similarity.ts";
import { substituteNumbers } from "../../memory/compare/substitute-numbers.ts";
import type { MemoryMatch } from "../../memory/memory-store.ts";
import { percentOf } from "../../memory/percent-of.ts";
import { originNotes, type CardLanguages } from "../shared/origin-notes.ts";
import { labelled } from "../terminal/labelled.ts";
import { styleFor } from "../terminal/style.ts";
import type { StyledPiece } from "../terminal/styled-lines.ts";
import { wantsColour, type CommandIo } from "../wiring/command-io.ts";

const asIs = (text: string): string => text;

/** The lines of a match of `text`. */
export function* matchCard(
  text: string,
  match: MemoryMatch,
  languages: CardLanguages,
  io: CommandIo,
): Generator<string> {
  const style = styleFor(io);
  const { translate } = io;
  const percent = translate("commands.match.percent", { percent: percentOf(match) });
  const kind =
    match.kind === "fuzzy" ? "" : ` ${translate.dynamic(`commands.match.${match.kind}`)}`;
  const notes = [...originNotes(match.origin, languages, io), ...differences(text, match, io)];
  yield `${style.bold(percent)}${kind}  ${style.dim(notes.join(" · "))}`;
  yield* labelled(languages.source, differencePieces(text, match, io), io);
  const substituted = substituteNumbers(text, match, languages);
  if (substituted === undefined) {
    yield* labelled(languages.target, [{ text: match.target, paint: asIs }], io);
    return;
  }
  yield* labelled(languages.target, [{ text: substituted.text, paint: asIs }], io);
  const list = substituted.substitutions.map(({ from, to }) => `${from} → ${to}`).join(", ");
  const note = translate("commands.match.substituted", { list });
  yield* labelled("", [{ text: note, paint: style.yellow }], io);
}

// Differences that the marks in the text do not make obvious.
function differences(text: string, match: MemoryMatch, io: CommandIo): readonly string[] {
  if (match.kind !== "fuzzy") return [];
  const { differs } = similarity(text, match.source);
  const kinds = (["inCase", "inAccents", "inNumbers", "inPunctuation"] as const)
    .filter((kind) => differs[kind])
    .map((kind) => io.translate.dynamic(`commands.match.${kind}`));
  if (kinds.length === 0) return [];
  return [io.translate("commands.match.differs", { kinds: kinds.join(", ") })];
}

// Colour if available, otherwise the marks of wdiff, which people know from git.
function differencePieces(text: string, match: MemoryMatch, io: CommandIo): readonly StyledPiece[] {
  const style = styleFor(io);
  const colour = wantsColour(io);
  const gone: StyledPiece["paint"] = (part) => style.red(style.struck(part));
  const come: StyledPiece["paint"] = (part) => style.green(style.underlined(part));
  return compareSegments(match.source, text).flatMap(({ kind, text: part }): StyledPiece[] => {
    if (kind === "same") return [{ text: part, paint: asIs }];
    if (colour) return [{ text: part, paint: kind === "deleted" ? gone : come }];
    const [before, after] = kind === "deleted" ? ["[-", "-]"] : ["{+", "+}"];
    return [{ text: `${before}${part}${after}`, paint: asIs }];
  });
}
