// How often each default rule alarms on good translations (articles on politics and news, no glossary), and how right its
// alarms are. `node tests/bench/rule-rates.mjs` prints both, `--write` keeps them for docs/rules.md (run `npm run docs`
// after it), `--draw 60 7` draws findings that nobody has judged, up to so many of each rule and the seed 7, to be read.
// Needs `npm run build` and ../shared.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../dist/rules/index.js";
import { findingsOf, judgementsOf, ruleSet } from "./accuracy-sets.mjs";
import { sample, window } from "./judgement-sample.mjs";

// The last of them were read for this; those before stand as long as a finding is raised as it was.
const judgementSets = ["newstest", "articles", "rule-rates"];

const points = { T: 1, V: 0.5, F: 0 };

const { bitexts, glossary } = await ruleSet();
const words = bitexts.reduce(
  (sum, { target }) => sum + (target.content.match(/[\p{L}\d]+/gu)?.length ?? 0),
  0,
);
const findings = findingsOf(bitexts, glossary, rules);
const judged = new Map(
  judgementSets.flatMap((set) => judgementsOf(set).map((each) => [each.fingerprint, each])),
);

/** What stays in the repository of a finding: what it is about by numbers, and never a text. */
export function featuresOf({ ruleId, messageId, level, confidence, source, target, fingerprint }) {
  const place = target ?? source;
  const path = place.path.replace(/^articles\//u, "");
  return {
    path,
    line: place.line,
    rule: ruleId,
    message: messageId,
    level,
    confidence,
    fingerprint,
  };
}

function rates() {
  const table = {};
  for (const { meta } of rules) {
    const own = findings.filter(({ ruleId }) => ruleId === meta.id);
    const read = own.flatMap(({ fingerprint, level }) => {
      const judgement = judged.get(fingerprint);
      return judgement === undefined ? [] : [{ label: judgement.label, level }];
    });
    const alarms = own.filter(({ level }) => level !== "note").length;
    const right = (some) => some.reduce((sum, { label }) => sum + points[label], 0);
    const alarmed = read.filter(({ level }) => level !== "note");
    table[meta.id] = {
      all: own.length,
      alarms,
      perThousand: round((1000 * alarms) / words),
      allPerThousand: round((1000 * own.length) / words),
      judged: read.length,
      right: right(read),
      alarmsJudged: alarmed.length,
      alarmsRight: right(alarmed),
    };
  }
  const right = (some) => some.reduce((sum, { label }) => sum + points[label], 0);
  const read = findings.flatMap(({ fingerprint, level }) =>
    judged.has(fingerprint) ? [{ label: judged.get(fingerprint).label, level }] : [],
  );
  const errors = read.filter(({ level }) => level === "error");
  const alarms = read.filter(({ level }) => level !== "note");
  const total = {
    alarms: findings.filter(({ level }) => level !== "note").length,
    alarmsJudged: alarms.length,
    alarmsRight: right(alarms),
    errorsJudged: errors.length,
    errorsRight: right(errors),
  };
  return { words, total, rules: table };
}

const round = (number) => Math.round(number * 1000) / 1000;
const share = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)}%`);

if (process.argv.includes("--draw")) {
  const at = process.argv.indexOf("--draw");
  const [most, seed, only] = process.argv.slice(at + 1);
  for (const { meta } of rules) {
    if (only !== undefined && only !== meta.id) continue;
    const fresh = findings.filter(
      ({ ruleId, fingerprint, level }) =>
        ruleId === meta.id && !judged.has(fingerprint) && (only !== undefined || level !== "note"),
    );
    for (const finding of sample(fresh, Number(most), Number(seed))) {
      const { source, target } = finding.excerpts;
      console.log(
        JSON.stringify({
          ...featuresOf(finding),
          say: finding.message,
          source: window(source),
          target: window(target),
        }),
      );
    }
  }
} else {
  const found = rates();
  const shown = Object.fromEntries(
    Object.entries(found.rules)
      .filter(([, { all }]) => all > 0)
      .map(([id, each]) => [
        id,
        {
          "alarms/1,000": each.perThousand,
          "all/1,000": each.allPerThousand,
          "alarms right": `${share(each.alarmsRight, each.alarmsJudged)} of ${each.alarmsJudged}`,
          "all right": `${share(each.right, each.judged)} of ${each.judged}`,
        },
      ]),
  );
  console.log(`${words} words`);
  console.table(shown);
  const summary = (what, own) => {
    const read = own.flatMap(({ fingerprint }) => judged.get(fingerprint) ?? []);
    const right = read.reduce((sum, { label }) => sum + points[label], 0);
    const rate = round((1000 * own.length) / words);
    console.log(
      `${what}: ${own.length}, ${rate} in 1,000 words; right ${share(right, read.length)} of ${read.length}`,
    );
  };
  summary(
    "error",
    findings.filter(({ level }) => level === "error"),
  );
  summary(
    "error and warning",
    findings.filter(({ level }) => level !== "note"),
  );
  const path = join(import.meta.dirname, "..", "fixtures", "rule-rates.json");
  if (process.argv.includes("--write"))
    writeFileSync(path, `${JSON.stringify(found, undefined, 2)}\n`);
}
