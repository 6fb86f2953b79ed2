// The lines of an OmegaT glossary that say something.

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** Without blank lines and comments. */
export function contentLines(content: string): readonly Line[] {
  return content
    .split(/\r\n|\n|\r/u)
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim() !== "" && !text.startsWith("#"));
}
