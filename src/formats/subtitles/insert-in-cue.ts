// Text put into a cue.

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** SubRip cannot escape what players read as a tag: `undefined` for it. */
export function insertInSrt(text: string): string | undefined {
  return /[<>{}\n\r]/u.test(text) ? undefined : text;
}

export function insertInVtt(text: string): string | undefined {
  if (/[\n\r]/u.test(text)) return undefined;
  return text.replaceAll(/[&<>]/gu, (character) => references[character] ?? character);
}
