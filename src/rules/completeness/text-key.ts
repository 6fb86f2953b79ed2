// A text as far as it is compared with others: capitals, spaces and the marks at its ends say nothing.

const edges = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

export function textKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .slice(0, longest)
    .replaceAll(edges, "");
}

/** Two texts that are the same for so long are the same. */
const longest = 2000;
