// Spanish verb forms that are another form with one accent more: "lanzara" and "lanzará", "lanzo" and "lanzó".
// The form does not tell that an accent was lost; the words around it and the other text often do.

import type { Range } from "../model/location.ts";
import { barrier, type ReadText } from "../text/read-text.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// What an imperfect subjunctive depends on.
const triggers = words("si que como cual cuyo quien cuando aunque ojala donde porque para sin");
// Of these, what asks for it whatever the other verbs are.
const wishes = words("si como ojala");
const pastForm = /(?:aba|ía)(?:s|n|mos)?$|ó$|(?:a|ie)ron$/u;
const pastVerbs = words("era eran fue fueron dijo hizo hubo pudo puso quiso tuvo vino");
// English of which it may be the translation: past, conditional, a wish.
const unrealPast = words("would could should might had was were did wished wanted");
const presentOrFuture = words("will shall ll");
const nounBefore = words(
  "el un del al este ese aquel su mi tu de con sin por en para a sobre tras entre cada ningun otro mismo primer tercer buen mal gran segundo nuevo ultimo como bajo alto mayor menor y o",
);
const objectAfter = words("el la los las un una unos unas su sus este esta estos estas");
const speakers = words("i me my mine myself yo mi mis conmigo");
const thirdPersonEnd = /s$/u;
const pastEnd = /ed$/u;

/** The source of the text, and where the verb stands in it. */
export interface VerbSource {
  readonly text: ReadText;
  readonly places: readonly Range[];
}

const has = (text: ReadText | undefined, wanted: ReadonlySet<string>): boolean =>
  text?.tokens.some((token) => wanted.has(token.fold)) === true;

/** The nearest word since the last comma that the verb may depend on. */
function triggerBefore(text: ReadText, index: number): string | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const word = text.tokens[at]?.fold ?? "";
    if (triggers.has(word)) return word;
    if (text.barriers[at] !== barrier.none) return undefined;
  }
  return undefined;
}

/** Whether another verb of the text is past or conditional: only such a one has an imperfect subjunctive follow. */
function hasPast(text: ReadText, index: number): boolean {
  return text.tokens.some(
    ({ lower, fold }, at) => at !== index && (pastForm.test(lower) || pastVerbs.has(fold)),
  );
}

/** Whether the sentences of the source that have the verb are past, conditional or a wish. */
function isUnreal({ text, places }: VerbSource): boolean {
  return places.some((place) => {
    const first = text.starts.findIndex((at) => at >= place.start);
    let start = first;
    while (start > 0 && text.barriers[start] !== barrier.stop) start--;
    for (let at = start; at < text.tokens.length; at++) {
      if (at > first && text.barriers[at] === barrier.stop) break;
      if (unrealPast.has(text.tokens[at]?.fold ?? "")) return true;
    }
    return false;
  });
}

/** Whether a place of the other text, where the term stands, is plainly of the present or the future. */
function isPresentOrFuture(other: ReadText, { start, end }: Range): boolean {
  const first = other.starts.findIndex((at) => at >= start);
  if (first < 0) return false;
  for (let at = Math.max(0, first - 3); at < first; at++)
    if (presentOrFuture.has(other.tokens[at]?.fold ?? "")) return true;
  return thirdPersonEnd.test(verbOf(other, { start, end }));
}

/** The verb of a term in English: its first word. */
function verbOf({ text }: ReadText, { start, end }: Range): string {
  return /^\S*/u.exec(text.slice(start, end))?.[0] ?? "";
}

function lacksFutureAccent(text: ReadText, index: number, source: VerbSource): boolean {
  const { text: other, places } = source;
  if (places.length === 0 || isUnreal(source)) return false;
  const trigger = triggerBefore(text, index);
  if (trigger === undefined) return true;
  if (places.every((place) => isPresentOrFuture(other, place))) return true;
  return !wishes.has(trigger) && !hasPast(text, index);
}

function lacksPastAccent(
  text: ReadText,
  index: number,
  { text: other, places }: VerbSource,
): boolean {
  // "se lanzo": no first person, no noun.
  if (text.tokens[index - 1]?.fold === "se" && text.barriers[index] === barrier.none) return true;
  if (mayBeNoun(text, index)) return false;
  if (has(text, speakers) || has(other, speakers)) return false;
  if (places.length === 0) return false;
  if (places.every((place) => pastEnd.test(verbOf(other, place)))) return true;
  const after =
    text.barriers[index + 1] === barrier.none ? text.tokens[index + 1]?.fold : undefined;
  return after !== undefined && objectAfter.has(after);
}

/** Whether a noun may stand at a token: an article, a preposition or a like word is before it. */
export function mayBeNoun(text: ReadText, index: number): boolean {
  if (text.barriers[index] !== barrier.none || index === 0) return true;
  return nounBefore.has(text.tokens[index - 1]?.fold ?? "");
}

const infinitiveEnd = /ar$/u;

/**
 * Whether a form of `verb` at a token, which is right as it is, must have lost the accent of `spelling` all
 * the same.
 */
export function lacksVerbAccent(
  text: ReadText,
  index: number,
  spelling: string,
  verb: string,
  source: VerbSource,
): boolean {
  const token = text.tokens[index];
  if (token === undefined || token.lower !== token.fold) return false;
  // Not "declará", which is an imperative of "declarar".
  if (infinitiveEnd.test(verb) && (spelling === `${verb}á` || spelling === `${verb}án`))
    return lacksFutureAccent(text, index, source);
  return spelling.endsWith("ó") && lacksPastAccent(text, index, source);
}
