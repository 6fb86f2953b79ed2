// Sentences of our own on Peruvian politics, put together so that many are alike and few the same.

const subjects = [
  "Congress",
  "The President",
  "A prosecutor",
  "The peasant patrol of Ayaviri",
  "The Court",
];
const verbs = ["approved", "rejected", "debated", "will publish", "did not review"];
const objects = [
  "the vacancy motion",
  "a vote of confidence",
  "27 complaints",
  "the report of 2021",
  "the strike",
];
const ends = [
  "in Lima.",
  "on Monday",
  "after a long debate!",
  "with 87 votes.",
  "against the advice of Perú Libre.",
];

/** As many sentences as asked for, the same for the same seed. */
export function sentences(count: number, seed = 1): readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? "";
  return Array.from({ length: count }, () => {
    const clauses = Array.from({ length: 1 + next(3) }, () =>
      [pick(subjects), pick(verbs), pick(objects), pick(ends)].slice(0, 2 + next(3)).join(" "),
    );
    const sentence = clauses.join(" and ");
    return next(9) === 0 ? sentence.toUpperCase() : sentence;
  });
}
