// Spanish nouns of action from the same verb: "compartición", "compartimiento".

// Without "-ado", which is more likely a participle: "aislado" paraphrases "aislamiento".
const suffixes = [/[cs](?:ión|iones)$/u, /mientos?$/u, /ajes?$/u, /duras?$/u, /eos?$/u];

function suffixOf(word: string): number {
  return suffixes.findIndex((suffix) => suffix.test(word));
}

/** Whether both are such nouns with different suffixes. Lower case. */
export function areRivalNouns(left: string, right: string): boolean {
  const own = suffixOf(left);
  const other = suffixOf(right);
  return own >= 0 && other >= 0 && own !== other;
}
