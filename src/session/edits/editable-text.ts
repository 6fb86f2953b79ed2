// Text as a person types it into a row.

/** In one line, without control characters, and without white space around it, which may be markup. */
export function editableText(typed: string): string {
  return typed
    .replaceAll(/[\r\n\t\u2028\u2029\v\f]+/gu, " ")
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, "")
    .trim();
}
