// Spanish nouns of an action: "compartición", "compartimiento".

// Without "-ado", which is rather a participle: "aislado" says otherwise what "aislamiento" says.
const suffixes = [/[cs](?:ión|iones)$/u, /mientos?$/u, /ajes?$/u, /duras?$/u, /eos?$/u];

function suffixOf(word: string): number {
  return suffixes.findIndex((suffix) => suffix.test(word));
}

/** Whether both are such nouns, with another suffix each. Lower case. */
export function areRivalNouns(left: string, right: string): boolean {
  const own = suffixOf(left);
  const other = suffixOf(right);
  return own >= 0 && other >= 0 && own !== other;
}
