// What depends on a word alone, worked out once for each word.

// A memory has millions of words; articles never get close.
const most = 50_000;

/** The same function, which remembers its answers for up to 50,000 words and then begins anew. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    let entry = known.get(word);
    if (entry === undefined) {
      entry = { answer: answer(word) };
      if (known.size >= most) known.clear();
      known.set(word, entry);
    }
    return entry.answer;
  };
}
