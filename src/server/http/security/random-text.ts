// Text that nobody can guess.

const bytes = 32;

/** 64 hexadecimal digits. */
export function randomText(): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** Takes as long for two texts that differ at once as for two that differ at their ends. */
export function isSameSecret(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < Math.max(left.length, right.length); at += 1)
    difference |= (left.charCodeAt(at) | 0) ^ (right.charCodeAt(at) | 0);
  return difference === 0;
}
