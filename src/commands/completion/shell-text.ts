// Text in the scripts of shells.

/** In single quotes, where nothing means anything; for bash and zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** One line: a script is read by people too. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
