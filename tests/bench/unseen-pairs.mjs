// Pairs of ../shared/data/articles of which no alarm has been judged, kept for unseen.mjs. What has run on them before is
// the check without a glossary, which raised nothing worth judging, and EuroVoc on those of politics. `from` is the
// language that a pair is checked from: Spanish where the Spanish is the original.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./accuracy-data.mjs";

const group = (glossary, from, domain, ids) =>
  ids.map((id) => ({ path: `${domain}/${id}`, glossary, from }));

export const unseenPairs = [
  ...group("politics-and-rights", "en", "politics-us-world", [
    "024-00-partidodemocrata",
    "02-violencia",
  ]),
  ...group("politics-and-rights", "en", "politics-latin-america", [
    "022-04-ezln",
    "004-sup-opinion",
  ]),
  ...group("politics-and-rights", "en", "law-un", ["udhr"]),
  ...group("open-communities", "es", "ngo-metadocencia", [
    "post-experiencias-mauro",
    "post-cumple-mes-dos-anios",
    "post-perfiles-accesibilidad",
    "proyecto-catalyst",
  ]),
  ...group("open-communities", "es", "tech-consul-democracy", [
    "readme",
    "featurgraphql",
    "featurcensus-configuration",
    "installation-macos",
  ]),
  ...group("digital-rights", "en", "ngo-human-rights-security", [
    "tools-encryption-s-keepassxc",
    "tools-messaging-s-signal-for-ios",
    "communications-online-abuse-expert-s-how-to-respon",
    "work-public-communications-advanced-s-documenting-",
    "incident-response-terrorism-advanced-s-bomb-threat",
  ]),
  ...group("digital-rights", "en", "ngo-open-data", ["what-is-open-data"]),
  ...group("digital-rights", "en", "ngo-riseup", [
    "about-us-newsletter-2010-09",
    "about-us-newsletter-2008-03",
    "about-us-newsletter-2016-01",
    "about-us-newsletter-2009-11",
    "about-us-newsletter-2017-10",
  ]),
];

export const other = { en: "es", es: "en" };

/** The command line of a pair from one side, relative to the folder of the runner, and the file of its translation. */
export function checkOf({ path, glossary }, from) {
  const folder = join(dataFolder, "articles", path);
  const side = (language) =>
    readdirSync(folder).find((file) => new RegExp(`^${language}\\.(?:md|txt)$`, "u").test(file));
  const [source, target] = [from, other[from]].map((language) =>
    join("..", "articles", path, side(language)),
  );
  const use = glossary ? ["-g", join(import.meta.dirname, "glossaries", `${glossary}.csv`)] : [];
  return {
    args: [source, target, "-s", from, "-t", other[from], ...use],
    translation: join(folder, side(other[from])),
  };
}

export const nameOf = ({ glossary = "no-glossary" }, from) =>
  `${glossary}, ${from} to ${other[from]}`;

/** Every check that was judged: each pair from both sides. */
export const checksOfUnseen = () =>
  unseenPairs.flatMap((pair) =>
    [pair.from, other[pair.from]].map((from) => ({
      set: nameOf(pair, from),
      args: checkOf(pair, from).args,
    })),
  );
