// A number for a text, the same on every run: texts with different numbers are different.

/** 0 to 2³¹ − 1 (FNV-1a over UTF-16 code units, folded to 31 bits so that V8 keeps it as a small integer). */
export function hash31(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}
