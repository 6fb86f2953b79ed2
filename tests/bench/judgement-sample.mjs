// Draws findings of a set at random, for judging by reading: `node tests/bench/judgement-sample.mjs tico 150 1`
// prints them, without how sure each is; with `fresh` behind, of those alone that nobody has judged. Needs
// `npm run build` and ../shared.

import { findingsOf, judgementsOf, random, sets } from "./accuracy-sets.mjs";

const louder = { error: 0, warning: 1, note: 2 };

/** One alarm for each unit and concept: the loudest finding. Findings without a concept are each their own. */
export function alarmsOf(findings, notesToo = false) {
  const alarms = new Map();
  for (const finding of findings) {
    if (finding.level === "note" && !notesToo) continue;
    const place = finding.source ?? finding.target;
    const key =
      finding.concept === undefined
        ? finding.fingerprint
        : `${place.path} ${place.line} ${finding.excerpts.source?.text ?? ""} ${finding.concept}`;
    const known = alarms.get(key);
    if (known === undefined || louder[finding.level] < louder[known.level])
      alarms.set(key, finding);
  }
  return [...alarms.values()];
}

export function sample(items, count, seed) {
  const next = random(seed);
  const left = [...items];
  const drawn = [];
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}

/** What stays in the repository of a judged finding. */
export function referenceOf(
  set,
  { ruleId, messageId, concept, level, source, target, fingerprint },
) {
  const place = source ?? target;
  const path = place.path.replace(/^articles\//u, "");
  return {
    set,
    path,
    line: place.line,
    concept,
    rule: ruleId,
    message: messageId,
    level,
    fingerprint,
  };
}

export function window({ text, range } = { text: "" }) {
  if (range === undefined) return text.slice(0, 700);
  const before = text.slice(Math.max(0, range.start - 110), range.start);
  return `${before}[${text.slice(range.start, range.end)}]${text.slice(range.end, range.end + 110)}`;
}

if (process.argv[1] === import.meta.filename) {
  const [, , name, count, seed, fresh] = process.argv;
  const { bitexts, glossary, rules } = await sets[name]();
  const place = ({ path, line, concept }) => `${path} ${line} ${concept}`;
  const judged = new Set(fresh === "fresh" ? judgementsOf(name).map(place) : []);
  const alarms = alarmsOf(findingsOf(bitexts, glossary, rules)).filter(
    (finding) => !judged.has(place(referenceOf(name, finding))),
  );
  const drawn = sample(alarms, Number(count), Number(seed));
  for (const finding of drawn) {
    const { source, target } = finding.excerpts;
    console.log(
      JSON.stringify({
        ...referenceOf(name, finding),
        say: finding.message,
        source: window(source),
        target: window(target),
      }),
    );
  }
}
