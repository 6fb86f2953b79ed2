// Ours beside pofilter (Translate Toolkit) on four projects' catalogues: how many alarms each raises, and which units of
// pofilter's ours says nothing of. `node tests/bench/pofilter.mjs` prints the figures; with the name of a check
// behind it ("all" for every one), the units which that check alarms and ours does not, to be judged by reading. Needs `npm run build`,
// pofilter and ../shared.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "./accuracy-data.mjs";

const sets = ["wmt25", "wordpress", "elementary", "bods"];
const root = join(dataFolder, "others-glossaries", "sets");
const cli = join(import.meta.dirname, "..", "..", "dist", "bin", "cli.js");
// What pofilter says of the state of a unit, and no mistake in a translation.
const states = new Set(["isfuzzy", "hassuggestion", "isreview", "untranslated", "blank"]);

/** The units of a catalogue: their lines, texts, and what pofilter has written into their comments. */
function unitsOf(text) {
  const units = [];
  let unit = { tests: [], first: 1, texts: {} };
  let field = "";
  for (const [at, line] of text.split("\n").entries()) {
    const found = /^(msgctxt|msgid|msgid_plural|msgstr)(?:\[(\d)\])? "(.*)"$/u.exec(line);
    const test = /^# \(pofilter\) (\w+):/u.exec(line);
    if (test !== null) unit.tests.push(test[1]);
    if (found !== null) {
      field = found[1] + (found[2] ?? "");
      unit.texts[field] = found[3];
      unit.last = at + 1;
    } else if (line.startsWith('"') && field !== "") {
      unit.texts[field] += line.slice(1, -1);
      unit.last = at + 1;
    } else if (line === "") {
      if (unit.texts.msgid !== undefined) units.push(unit);
      unit = { tests: [], first: at + 2, texts: {} };
      field = "";
    }
  }
  if (unit.texts.msgid !== undefined) units.push(unit);
  return units;
}

const keyOf = ({ texts }) => `${texts.msgctxt ?? ""}\u0004${texts.msgid}`;

function ofPofilter(set) {
  const output = mkdtempSync(join(tmpdir(), "glosa-pofilter-"));
  spawnSync("pofilter", ["--language=es", "--progress=none", join(root, set), output]);
  const found = readdirSync(output).flatMap((file) =>
    unitsOf(readFileSync(join(output, file), "utf8"))
      .filter(({ tests }) => tests.length > 0)
      .map((unit) => ({ ...unit, file })),
  );
  rmSync(output, { recursive: true });
  return found;
}

function ofOurs(set) {
  const folder = mkdtempSync(join(tmpdir(), "glosa-ours-"));
  const { stdout } = spawnSync("node", [cli, "check", join(root, set), "--json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout).findings;
}

/** Of each unit of ours that has a finding: its loudest level. */
function unitsWithFindings(set, findings) {
  const loudness = { note: 1, warning: 2, error: 3 };
  const said = new Map();
  const byFile = new Map();
  for (const finding of findings) {
    const { path } = finding.target ?? finding.source;
    byFile.set(path, [...(byFile.get(path) ?? []), finding]);
  }
  for (const [path, own] of byFile) {
    const file = path.slice(path.lastIndexOf("/") + 1);
    const units = unitsOf(readFileSync(join(root, set, file), "utf8"));
    for (const { level, target, source } of own) {
      const { line } = target ?? source;
      const unit = units.find(({ first, last }) => first <= line && line <= last);
      if (unit === undefined) continue;
      const key = `${file} ${keyOf(unit)}`;
      said.set(key, Math.max(said.get(key) ?? 0, loudness[level]));
    }
  }
  return said;
}

const wanted = process.argv[2];
if (!existsSync(root) || spawnSync("pofilter", ["--version"]).status !== 0)
  console.log("pofilter: skipped, pofilter or the data is not here.");
else {
  const table = {};
  const kinds = {};
  for (const set of sets) {
    const findings = ofOurs(set);
    const said = unitsWithFindings(set, findings);
    const theirs = ofPofilter(set);
    const alarms = theirs.flatMap(({ tests }) => tests.filter((test) => !states.has(test)));
    const ours = findings.filter(({ level }) => level !== "note").length;
    table[set] = {
      pofilter: alarms.length,
      "ours, error and warning": ours,
      "ours, note": findings.length - ours,
      share: `${((100 * ours) / alarms.length).toFixed(1)}%`,
    };
    for (const unit of theirs) {
      const level = said.get(`${unit.file} ${keyOf(unit)}`) ?? 0;
      for (const test of unit.tests) {
        if (states.has(test)) continue;
        kinds[test] ??= { alarms: 0, "ours too": 0, "of these noted": 0 };
        kinds[test].alarms += 1;
        if (level > 0) kinds[test]["ours too"] += 1;
        if (level === 1) kinds[test]["of these noted"] += 1;
        if ((test === wanted || wanted === "all") && level === 0) {
          const { msgid, msgstr, msgstr0 } = unit.texts;
          console.log(JSON.stringify([test, set, unit.file, unit.first, msgid, msgstr ?? msgstr0]));
        }
      }
    }
  }
  if (wanted === undefined) {
    console.table(table);
    console.table(kinds);
  }
}
