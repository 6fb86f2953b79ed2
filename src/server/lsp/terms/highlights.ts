// The places of a term in its sentence: of the one under the cursor, in this text.

import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Position,
} from "vscode-languageserver";
import type { Server } from "../server.ts";
import { locate, standingAt, termAt } from "./standing.ts";

/** In a bilingual file source and rendering are both in the text, and both are marked. */
export async function highlights(
  path: string,
  position: Position,
  server: Server,
): Promise<readonly DocumentHighlight[]> {
  const standing = await standingAt(path, position, server);
  const term = standing && termAt(standing);
  if (standing === undefined || term === undefined) return [];
  const { unit } = standing.place;
  return (["source", "target"] as const).flatMap((side) =>
    standing.terms[side]
      .filter(({ concept }) => concept === term.concept)
      .flatMap(({ range }) => {
        const place = locate(standing, unit, side, range);
        if (place === undefined || place.path !== path) return [];
        const kind = side === "source" ? DocumentHighlightKind.Read : DocumentHighlightKind.Write;
        return [{ range: place.range, kind }];
      }),
  );
}
