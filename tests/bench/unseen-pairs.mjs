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

const unseenIds = new Set(unseenPairs.map(({ path }) => path));

/** All other pairs of some domains. */
const rest = (glossary, domains) =>
  domains.flatMap(({ domain, only }) =>
    readdirSync(join(dataFolder, "articles", domain))
      .filter((id) => only === undefined || only.includes(id))
      .map((id) => ({ path: `${domain}/${id}`, glossary, from: "en" }))
      .filter(({ path }) => !unseenIds.has(path) && bothSides(path)),
  );

function bothSides(path) {
  const files = readdirSync(join(dataFolder, "articles", path));
  return ["en", "es"].every((side) =>
    files.some((file) => new RegExp(`^${side}\\.(?:md|txt)$`, "u").test(file)),
  );
}

/** Pairs with glossaries written before the check had run, whose false alarms have been read since for their kinds. */
export const tunedPairs = () => [
  ...rest("labor-and-politics", [
    { domain: "politics-us-world" },
    { domain: "politics-latin-america" },
  ]),
  ...rest("software-and-science", [
    { domain: "science-ropensci-blog" },
    { domain: "tech-open-source-guides" },
    { domain: "tech-letsencrypt" },
    { domain: "tech-consul-democracy", only: ["featurmultitenancy", "installation-debian"] },
  ]),
  ...rest("activism-and-teaching", [
    { domain: "ngo-riseup" },
    {
      domain: "ngo-metadocencia",
      only: ["post-reporte-2020", "post-compartirmaterialdoi", "post-cumple-mes"],
    },
    { domain: "ngo-open-data", only: ["how-to-open-up-data", "why-open-data"] },
    {
      domain: "ngo-human-rights-security",
      only: [
        "tools-files-s-veracrypt",
        "tools-messaging-s-pidgin",
        "communications-online-privacy-beginner-s-multimedi",
      ],
    },
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

/** Every check of pairs that was judged: each pair from both sides. */
export const checksOf = (pairs) =>
  pairs.flatMap((pair) =>
    [pair.from, other[pair.from]].map((from) => ({
      set: nameOf(pair, from),
      args: checkOf(pair, from).args,
    })),
  );
