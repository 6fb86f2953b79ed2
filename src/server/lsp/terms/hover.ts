// Hover: the card of the term under the pointer, or the sentence that the unit translates.

import { MarkupKind, type Hover, type Position } from "vscode-languageserver";
import type { Concept } from "../../../model/concept.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import type { Server } from "../server.ts";
import { hoverCard } from "./hover-card.ts";
import { asMarkdown, asPlain } from "./markdown.ts";
import { locate, standingAt, termAt, type Standing } from "./standing.ts";
import { usesOf } from "./uses-of.ts";

export async function hover(
  path: string,
  position: Position,
  server: Server,
): Promise<Hover | null> {
  const standing = await standingAt(path, position, server);
  if (standing === undefined) return null;
  const { unit, side } = standing.place;
  const term = termAt(standing);
  if (term !== undefined) {
    const cards = [term.concept, ...term.alternatives].map((concept) =>
      cardOf(concept, standing, server),
    );
    const range = locate(standing, unit, side, term.range)?.range;
    return told(cards.join(server.client.readsMarkdown ? "\n\n---\n\n" : "\n\n"), range, server);
  }
  const other = unit[side === "target" ? "source" : "target"]?.text;
  if (other === undefined) return null;
  const written = server.client.readsMarkdown ? asMarkdown : asPlain;
  const key = side === "target" ? "lsp.inSource" : "lsp.inTranslation";
  const range = locate(standing, unit, side)?.range;
  return told(server.translate(key, { text: written(other) }), range, server);
}

export function cardOf(
  concept: Concept,
  { placed, read, project }: Pick<Standing, "placed" | "read" | "project">,
  { translate, client, workspace }: Server,
): string {
  const { source, target } = placed.bitext;
  const location = concept.terms[0]?.location;
  const uses = usesOf(concept, project, { source: source.language, target: target.language });
  return hoverCard(concept, {
    translate,
    languages: { source: source.language, target: target.language },
    markdown: client.readsMarkdown,
    place: location && {
      uri: `${workspace.uriOf(absolutePath(read.config.folder, location.path))}#L${location.line}`,
      name: `${location.path}:${location.line}`,
    },
    ...(uses !== undefined && { uses }),
  });
}

function told(value: string, range: Hover["range"], { client }: Server): Hover {
  const kind = client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, ...(range !== undefined && { range }) };
}
