// A reason as it may stand in a comment of any format.

/** In one line; what would end the comment, or be markup in it, is written with other signs. */
export function safeReason(written: string): string {
  return written
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .replaceAll(/-{2,}/gu, "—")
    .replaceAll(/\*\//gu, "* /")
    .replaceAll("<", "‹")
    .replaceAll(">", "›")
    .replaceAll("&", "+")
    .trim();
}
