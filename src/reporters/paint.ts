// ANSI styles, or none.

const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  strike: [9, 29],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/** The numbers of every sequence that is written here. */
export const paintCodes: ReadonlySet<number> = new Set(Object.values(styles).flat());

export type PaintStyle = keyof typeof styles;

/** Paints text in a style if colours are shown, and otherwise leaves it as it is. */
export type Paint = (style: PaintStyle, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => {
    if (!colour || text === "") return text;
    const [on, off] = styles[style];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}
