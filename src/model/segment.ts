// The content of a TMX `seg`, an XLIFF `source`: text with inline codes kept verbatim.

/** An inline code. `open`/`close` of one pair share an `id`; `data` is the native markup, never interpreted. */
export interface InlineCode {
  readonly kind: "open" | "close" | "placeholder";
  readonly id: string;
  readonly data: string;
  /** What the format says about the code besides its data (TMX `x`, `type`, `pos`, …), for a faithful rewrite. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The native element, if one kind of the model covers several (TMX `ph`, `it`, `hi`, `ut`, `sub`). */
  readonly element?: string;
  /**
   * The data with its structure, if translatable text is nested in it (TMX `sub`);
   * `data` is then only its text.
   */
  readonly content?: Segment;
}

/** Text and inline codes in order. Adjacent strings are merged; an empty segment is `[]`. */
export type Segment = readonly (string | InlineCode)[];

/** The text of a segment without its codes. */
export function plainText(segment: Segment): string {
  if (segment.length === 1 && typeof segment[0] === "string") return segment[0];
  let text = "";
  for (const part of segment) if (typeof part === "string") text += part;
  return text;
}
