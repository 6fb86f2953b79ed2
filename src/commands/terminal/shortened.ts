// A text cut to the room that a line has.

/** On one line; the end is replaced by an ellipsis where it is longer than `room` characters. */
export function shortened(text: string, room: number): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  const characters = Array.from(line);
  return characters.length <= room ? line : `${characters.slice(0, room - 1).join("")}…`;
}
