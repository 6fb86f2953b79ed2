// Shortens text to the room available on a line.

/** On one line; if longer than `room` characters, the end becomes an ellipsis. */
export function shortened(text: string, room: number): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  const characters = Array.from(line);
  return characters.length <= room ? line : `${characters.slice(0, room - 1).join("")}…`;
}
