// British and American spellings of the same English word.

// The s or z is part of the root: *advise, supervise, seize*.
const fixed =
  /^(?:ad|de|re|super|tele|impro|pro)v[iy][sz]|^(?:re|sun|moon|high|up|a)?ris[ei]|^(?:ap|re|up)?rais[ei]|^(?:over|under|un)?pri[sz][ei]|^(?:adverti|compri|compromi|exerci|promi|premi|surpri|franchi|disfranchi|enfranchi|merchandi|enterpri|disgui|despi|exci|experti|preci|conci|wi|noi|prai|crui|brui|demi|inci|circumci|chasti|treati|paradi|appri|poi|tortoi|turquoi|porpoi|gui|likewi|otherwi|clockwi|si|sei|capsi|mai|resi|downsi|assi|upsi|outsi|oversi)[sz]|(?:analys[ei]s|crises|bases)$|^(?:citizen|horizon|denizen)/u;

const our =
  /^(arb|behavi|cand|clam|col|demean|discol|dishon|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig|arm|ard|misbehavi|disfav|bel.?lab|watercol|multicol)(ou?r)(s|ed|ing|ful|less|able|ably|ite|ites|hood|hoods|ly|er|ers|al|ally|y|ies)?$/u;
const centres =
  "centre epicentre metre kilometre centimetre millimetre theatre amphitheatre fibre litre millilitre calibre sabre " +
  "spectre lustre meagre sombre sepulchre";

const pairs: readonly (readonly [british: string, american: string])[] = [
  ["defence", "defense"],
  ["offence", "offense"],
  ["licence", "license"],
  ["pretence", "pretense"],
  ["practise", "practice"],
  ["catalogue", "catalog"],
  ["dialogue", "dialog"],
  ["analogue", "analog"],
  ["grey", "gray"],
  ["programme", "program"],
  ["jewellery", "jewelry"],
  ["judgement", "judgment"],
  ["acknowledgement", "acknowledgment"],
  ["aluminium", "aluminum"],
  ["sceptic", "skeptic"],
  ["sceptical", "skeptical"],
  ["plough", "plow"],
  ["mould", "mold"],
  ["artefact", "artifact"],
  ["enrol", "enroll"],
  ["fulfil", "fulfill"],
  ["enrolment", "enrollment"],
  ["fulfilment", "fulfillment"],
  ["skilful", "skillful"],
  ["wilful", "willful"],
  ["instalment", "installment"],
  ["instil", "instill"],
  ["distil", "distill"],
  ["traveller", "traveler"],
  ["counsellor", "counselor"],
  ["labelling", "labeling"],
  ["modelling", "modeling"],
  ["cancellation", "cancelation"],
  ["manoeuvre", "maneuver"],
  ["anaemia", "anemia"],
  ["anaesthesia", "anesthesia"],
  ["diarrhoea", "diarrhea"],
  ["encyclopaedia", "encyclopedia"],
  ["foetus", "fetus"],
  ["haemorrhage", "hemorrhage"],
  ["leukaemia", "leukemia"],
  ["oestrogen", "estrogen"],
  ["orthopaedic", "orthopedic"],
  ["paediatric", "pediatric"],
  ["paediatrician", "pediatrician"],
  ["gynaecologist", "gynecologist"],
  ["archaeology", "archeology"],
  ["archaeologist", "archeologist"],
  ["ageing", "aging"],
  ["cosy", "cozy"],
  ["pyjamas", "pajamas"],
  ["tonne", "ton"],
  ["sulphur", "sulfur"],
];
const all = [
  ...pairs,
  ...centres.split(" ").map((word) => [word, `${word.slice(0, -2)}er`] as const),
].flatMap(([british, american]) => [
  [british, american] as const,
  [`${british}s`, `${american}s`] as const,
]);
const listed: ReadonlyMap<string, string> = new Map([
  ...all,
  ...all.map(([british, american]) => [american, british] as const),
]);

/** The word, then its spelling on the other side of the Atlantic if it has one. */
export function englishSpellings(word: string): readonly string[] {
  const other = otherSpelling(word);
  return other === undefined || other === word ? [word] : [word, other];
}

function otherSpelling(word: string): string | undefined {
  const known = listed.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return undefined;
  const coloured = our.exec(word);
  if (coloured !== null) return word.replace(our, `$1${coloured[2] === "our" ? "or" : "our"}$3`);
  return suffixSpelling(word);
}

// Organise, organisation, organiser, organising; analyse.
const iseSuffix = /^(.{3,}[a-z])(i|y)(s|z)(e|ed|es|er|ers|ing|ation|ations|ational|able)$/u;

function suffixSpelling(word: string): string | undefined {
  const parts = iseSuffix.exec(word);
  if (parts === null) return undefined;
  const [, start = "", vowel = "", letter, rest = ""] = parts;
  if (vowel === "y" && !/(?:anal|paral|catal|hydrol|dial)$/u.test(start)) return undefined;
  if (fixed.test(word)) return undefined;
  return `${start}${vowel}${letter === "z" ? "s" : "z"}${rest}`;
}
