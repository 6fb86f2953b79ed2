// The first paragraph of docs/accuracy.md: what a translator may expect on texts that nobody tuned the check on.

import { injectedNames } from "./inject-names.mjs";
import { unseenArticles } from "./unseen.mjs";

const worth = { T: 1, M: 0.5, F: 0 };
const ofTen = (share) => (10 * share).toFixed(1).replace(".0", "");

/** Of ten, so many are right; and how many were judged. */
function rightOf(alarms) {
  const judged = alarms.filter(({ label }) => label !== undefined);
  const right = judged.reduce((sum, { label }) => sum + worth[label], 0);
  return `${ofTen(right / judged.length)} (${judged.length} judged)`;
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
  const [english, spanish] = [from("en to es"), from("es to en")];
  return [
    "On articles that nobody tuned the check on, with glossaries written from reading them before it had run:",
    "",
    `- From English, of ten errors ${rightOf(errors(english))} are right, and of ten errors and warnings together ${rightOf(english)}.`,
    `- From Spanish, ${rightOf(errors(spanish))} and ${rightOf(spanish)}.`,
    `- Of ten mistakes put into articles on politics (a name dropped, swapped or misspelt, a country for a country, a wrong term, one left in English, an accent lost), ${ofTen(found.loud / found.all)} are told of as an error or a warning.`,
    "",
    "An alarm counts as right where a reader who did not know how loud it was would correct the place, and half where it is a " +
      `variant that some would correct; ${unjudged} of the ${alarms.length} alarms on the articles nobody has judged yet, and they are left out. ` +
      "The table has what these sum up. Sets on which the check was tuned say how well it does what was once asked of it, and " +
      "nothing of your texts; they stand in rows of their own.",
  ].join("\n");
}
