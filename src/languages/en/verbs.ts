// English verbs: -s, -ed, -ing with their spelling, and the irregular ones.

import type { FormSink } from "../form-list.ts";
import { spelledSet } from "../word-set.ts";

// base past participle; a slash separates alternatives, and a single form serves as both.
const table =
  "arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|" +
  "bend bent|bet bet|bid bid/bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|" +
  "breed bred|bring brought|build built|burn burnt/burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|" +
  "cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamt/dreamed|" +
  "drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|" +
  "flee fled|fling flung|fly flew flown|forbid forbade/forbad forbidden|forecast forecast/forecasted|forget forgot forgotten|" +
  "forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|" +
  "grind ground|grow grew grown|hang hung/hanged|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|" +
  "kneel knelt/kneeled|know knew known|lay laid|lead led|lean leant/leaned|leap leapt/leaped|learn learnt/learned|leave left|" +
  "lend lent|let let|lie lay/lied lain|light lit/lighted|lose lost|make made|mean meant|meet met|mow mowed mown|pay paid|" +
  "plead pleaded/pled|prove proved proven|put put|quit quit|read read|rend rent|rid rid|ride rode ridden|ring rang rung|" +
  "rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|" +
  "shake shook shaken|shed shed|shine shone/shined|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|" +
  "sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|sow sowed sown|speak spoke spoken|speed sped/speeded|" +
  "spell spelt/spelled|spend spent|spill spilt/spilled|spin spun|split split|spoil spoilt/spoiled|spread spread|" +
  "spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|string strung|" +
  "strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|" +
  "teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|wake woke woken|" +
  "wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written|shear sheared shorn";

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  table.split("|").map((row) => {
    const [base = "", ...parts] = row.split(" ");
    return [base, parts.flatMap((part) => part.split("/"))];
  }),
);

// *overtake, undergo, withdraw*: a prefix leaves the irregular verb unchanged.
const prefixed =
  /^(?:over|under|with|out|up|re|mis|fore|un|in|off|pre|broad|inter|down|by|be)(.{2,})$/u;
const notPrefixed = spelledSet("relay behold");
const listedPrefixed: ReadonlyMap<string, readonly string[]> = new Map([
  ["behold", ["beheld"]],
  ["broadcast", ["broadcast"]],
  ["withhold", ["withheld"]],
]);

export const irregularEnglishVerbs: readonly string[] = [
  ...irregular.keys(),
  ...listedPrefixed.keys(),
];

// More than one syllable with the stress at the end: the consonant doubles.
const doubling = spelledSet(`
  rebut abut refer prefer defer infer confer transfer occur incur concur recur commit submit admit permit omit
  emit transmit remit compel expel propel repel dispel impel control patrol regret forget begin upset reset
  offset equip acquit abhor allot abet format handicap kidnap worship program deter inter disbar debug unplug
  annul rebel excel fulfil enrol instil distil extol outfit benefit unpin untap unzip overlap backlog input
  output prebid outwit misfit uncap recap blog vlog airdrop backstab eavesdrop zigzag humbug hobnob sandbag
`);
// Both spellings are in use.
const either = spelledSet(
  "benefit format worship program kidnap handicap bus focus bias combat target",
);

/** Adds the forms of an English verb given as a bare infinitive. */
export function englishVerbForms(word: string, forms: FormSink): void {
  if (word.length < 2 || /[^a-z]$/u.test(word)) return;
  forms.add(thirdPerson(word));
  for (const stem of stemsBefore(word, "ing")) forms.add(`${stem}ing`);
  const past = irregularPast(word);
  if (past !== undefined) {
    for (const form of past) forms.add(form);
    return;
  }
  for (const stem of stemsBefore(word, "ed")) forms.add(`${stem}ed`);
}

function irregularPast(word: string): readonly string[] | undefined {
  const own = irregular.get(word) ?? listedPrefixed.get(word);
  if (own !== undefined || notPrefixed.has(word)) return own;
  const base = prefixed.exec(word)?.[1];
  const parts = base === undefined ? undefined : irregular.get(base);
  return parts?.map((part) => word.slice(0, word.length - (base ?? "").length) + part);
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:[sxz]|[cs]h|[^aeiou]o)$/u.test(word)) return `${word}es`;
  return word === "go" || word === "do" || /(?:under|over|fore)go$/u.test(word)
    ? `${word}es`
    : `${word}s`;
}

function stemsBefore(word: string, ending: "ed" | "ing"): readonly string[] {
  if (ending === "ed" && /[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}i`];
  if (word.endsWith("ie") && ending === "ing") return [`${word.slice(0, -2)}y`];
  if (word.endsWith("e")) {
    if (ending === "ed") return [word.slice(0, -1)];
    if (/(?:[eoy]e|^(?:sing|bing|ting|swing)e)$/u.test(word)) return [word];
    return /^(?:age|acknowledge|judge)$/u.test(word)
      ? [word.slice(0, -1), word]
      : [word.slice(0, -1)];
  }
  if (/[aeiou]c$/u.test(word) && word !== "sync") return [`${word}k`];
  const last = word.at(-1) ?? "";
  if (either.has(word)) return [word, word + last];
  if (!/[^aeiou][aeiouy][bdfgklmnprstvz]$|qu[aei][dmptz]$/u.test(word)) return [word];
  if (isOneSyllable(word) || doubling.has(word)) return [word + last];
  // British *travelled*, American *traveled*.
  if (last === "l") return [word, word + last];
  const base = prefixed.exec(word)?.[1];
  return base !== undefined && base.length > 2 && isOneSyllable(base) && irregular.has(base)
    ? [word + last]
    : [word];
}

function isOneSyllable(word: string): boolean {
  return /^[^aeiou]*(?:qu)?[aeiouy][^aeiouy]$/u.test(word);
}
