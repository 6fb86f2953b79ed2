// The first paragraph of docs/accuracy.md: what a translator may expect on texts that nobody tuned the check on.

import { injectedNames } from "./inject-names.mjs";
import { unseenArticles } from "./unseen.mjs";

const worth = { T: 1, M: 0.5, F: 0 };
const ofTen = (share) => (10 * share).toFixed(1).replace(".0", "");

function rightOf(alarms) {
  const judged = alarms.filter(({ label }) => label !== undefined);
  return judged.reduce((sum, { label }) => sum + worth[label], 0) / judged.length;
}

/** Adds the rows of the unseen articles and the errors put into articles; returns the paragraph. */
export async function opening(row) {
  const alarms = await unseenArticles(
    (set, figure, value) => row(`unseen articles, ${set}`, figure, value),
    { mirrored: true },
  );
  const from = (direction) => alarms.filter(({ set }) => set.endsWith(direction));
  const errors = (some) => some.filter(({ level }) => level === "error");
  const unjudged = alarms.filter(({ label }) => label === undefined).length;
  const found = await injectedNames(row);
  return `On articles that nobody tuned the check on, with glossaries written from reading them before it had run: from English, of
ten errors ${ofTen(rightOf(errors(from("en to es"))))} are right, and of ten errors and warnings together ${ofTen(rightOf(from("en to es")))}; from Spanish, ${ofTen(rightOf(errors(from("es to en"))))} and
${ofTen(rightOf(from("es to en")))}. Of ten mistakes put into articles on politics (a name dropped, swapped or misspelt, a country for a country, a wrong
term, one left in English, an accent lost) ${ofTen(found.loud / found.all)} are told of as an error or a warning. An alarm counts as right where a
reader who did not know how loud it was would correct the place, and half where it is a variant that some would correct;
${unjudged} of the ${alarms.length} alarms on the articles nobody has judged yet, and they are left out. The table has what these sum up. Sets on which
the check was tuned say how well it does what was once asked of it, and nothing of your texts; they stand in rows of their own.`;
}
