// The kinds of error that inject-names.mjs puts into a unit: at which places each is possible without breaking the
// grammar around it, what it makes of the text, and the glossary that it is checked with.

import { term } from "./accuracy-data.mjs";
import { countries, men, moreSpanish, places, terms, women } from "./inject-data.mjs";

const letters = "abcdefghijklmnopqrstuvz";
export const fold = (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const wordAt = (word) => new RegExp(String.raw`(?<![\p{L}\p{N}-])${word}(?![\p{L}\p{N}-])`, "gu");
const placesOf = (text, word) => [...text.matchAll(wordAt(word))];

function concept(id, rows) {
  return {
    id,
    subjectField: "",
    definition: "",
    props: [],
    terms: rows.map(([text, language, status = "preferred", kind = "proper noun"]) =>
      term(text, language, status, kind),
    ),
  };
}
export const glossaryOf = (concepts) => ({ kind: "glossary", concepts });
const nameConcept = (name) =>
  concept(name, [
    [name, "en"],
    [name, "es"],
  ]);
const countryConcept = ({ en, es, other }) =>
  concept(en, [[en, "en"], [es, "es"], ...(other ? [[other, "es", "admitted"]] : [])]);
const names = [...men, ...women, ...places];
const ofNames = glossaryOf(names.map(nameConcept));
const ofCountries = glossaryOf(countries.map(countryConcept));
const ofTerms = glossaryOf(
  terms.map(({ en, es }) =>
    concept(en, [
      [en, "en", "preferred", "noun"],
      [es, "es", "preferred", "noun"],
      ...moreSpanish
        .filter(([id]) => id === en)
        .map(([, text, status]) => [text, "es", status, "noun"]),
    ]),
  ),
);

const isCapital = (text) => /^\p{Lu}/u.test(text);

/** Whether the word stands alone: no part of a longer name, no title of an article in capitals. */
function standsAlone(text, start, end) {
  const before = /(?<space>[^\p{L}\p{N}]*)$/u.exec(text.slice(0, start)).groups.space;
  const previous = /[\p{L}\p{N}]+$/u.exec(text.slice(0, start - before.length))?.[0] ?? "";
  const next = /^[-\s]+(?:de |del |von )?(?<word>\p{Lu}\p{L}*)/u.exec(text.slice(end));
  const opensSentence = /[.!?¿¡:"“«]/u.test(before);
  return (
    next === null &&
    (previous === "" || !isCapital(previous) || opensSentence) &&
    !/(?:Nuevo|Ciudad de|San|Nueva|\p{Lu}\.) $/u.test(text.slice(0, start)) &&
    !/^["”»'’]/u.test(text.slice(end))
  );
}

// What can stand between a subject and its verb, and third persons that are surely verbs.
const verb =
  /^ (?:(?:no|se|lo|la|le|les|los|ya|también|nunca|siempre) )*(?:fue|es|era|ha|había|tiene|tuvo|está|estaba|estuvo|dijo|hizo|quiere|quiso|puede|pudo|debe|sabe|dice|cree|hace|va|vino|puso|\p{Ll}{2,}(?:ó|aba|ará|erá|irá|ía))(?!\p{L})/u;

/** The name gone, as a translator loses it: subject left out, "su" or "él" in its place. */
function dropped(text, start, end, name) {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const free = !/^ (?:y|e|o|u|ni) /u.test(after) && !/ (?:y|e|o|u|ni) $/u.test(before);
  if (verb.test(after) && free) {
    if (/(?:^|[.!?] )$/u.test(before)) return before + upper(after.trimStart());
    if (/\p{Ll}, $/u.test(before)) return before + after.trimStart();
    if (/(?:^|\P{L})(?:que|cuando|si|porque|como|donde|pero|mientras|aunque) $/u.test(before))
      return before + after.trimStart();
  }
  const isPlace = places.includes(name);
  const noun = /(?<det>\b(?:[Ee]l|[Ll]as?|[Ll]os|[Dd]el|[Aa]l)) (?<noun>\p{Ll}{3,}) de $/u.exec(
    before,
  );
  if (noun !== null && free && !isPlace) {
    const { det, noun: word } = noun.groups;
    const own = /s$/iu.test(det) ? "sus" : "su";
    const lead = { del: "de ", al: "a " }[det.toLowerCase()] ?? "";
    const put = isCapital(det) ? upper(lead + own) : lead + own;
    return `${before.slice(0, noun.index)}${put} ${word}${after}`;
  }
  const closes = /^(?:[,.;:)]|$)/u.test(after);
  if (isPlace && closes && /(?<! y|,) en $/u.test(before))
    return `${before.slice(0, -3)}allí${after}`;
  if (!isPlace && closes && / (?:con|contra|por|para|sin|hacia|sobre|ante) $/u.test(before))
    return before + (women.includes(name) ? "ella" : "él") + after;
  return undefined;
}

function misspelt(name, next, known) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = 1 + Math.floor(next() * (name.length - 1));
    const letter = letters[Math.floor(next() * letters.length)];
    const [head, rest] = [name.slice(0, at), name.slice(at)];
    const made = [
      head + letter + rest.slice(1),
      head + rest.slice(1),
      head + letter + rest,
      head + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2),
    ][Math.floor(next() * 4)];
    if (fold(made) !== fold(name) && !known.has(fold(made))) return made;
  }
  return undefined;
}

const pick = (items, next) => items[Math.floor(next() * items.length)];

/** Another of the same kind that neither side of the unit has: from the article where it has one. */
function another(kind, { unit, start, article }, next) {
  // "y" and "o" would have to become "e" and "u".
  const joined = / [yo] $/u.test(unit.target.text.slice(0, start));
  const free = kind.filter(
    (each) =>
      !unit.source.text.includes(each) &&
      !unit.target.text.includes(each) &&
      !(joined && /^(?:I|Hi|O|Ho)/u.test(each)),
  );
  const near = free.filter((each) => article.text.includes(each));
  return pick(near.length > 0 ? near : free, next);
}

function plural(word) {
  if (/[aeiouéá]$/u.test(word)) return `${word}s`;
  if (word.endsWith("s")) return word;
  const stem = word.replace(/z$/u, "c").replace(/ón$/u, "on").replace(/én$/u, "en");
  return `${stem}es`;
}
const englishPlural = (word) =>
  /(?:[^aeiou]y)$/u.test(word)
    ? `${word.slice(0, -1)}ies`
    : `${word}${/[sxh]$/u.test(word) ? "es" : "s"}`;

const replaced = (text, start, end, by) => text.slice(0, start) + by + text.slice(end);

/** Every place of a name that both sides have, once each. */
function* nameSites(unit, wanted) {
  for (const name of wanted) {
    const here = placesOf(unit.target.text, name);
    if (here.length !== 1 || placesOf(unit.source.text, name).length === 0) continue;
    const [{ index }] = here;
    if (standsAlone(unit.target.text, index, index + name.length))
      yield { id: name, start: index, end: index + name.length };
  }
}

function* countrySites(unit) {
  for (const country of countries) {
    const forms = [country.es, ...(country.other ? [country.other] : [])];
    const here = forms.flatMap((form) => placesOf(unit.target.text, form));
    if (here.length !== 1 || placesOf(unit.source.text, country.en).length === 0) continue;
    const [{ 0: form, index }] = here;
    const bare = !/(?:^| )(?:el|la|del|al) $/iu.test(unit.target.text.slice(0, index));
    if (bare && standsAlone(unit.target.text, index, index + form.length))
      yield { id: country.en, start: index, end: index + form.length, country };
  }
}

function* termSites(unit) {
  for (const { en, es, wrong } of terms) {
    const inSource = [en, englishPlural(en)].flatMap((form) => placesOf(unit.source.text, form));
    const forms = [...new Set([es, plural(es)])];
    const here = forms.flatMap((form) => placesOf(unit.target.text, form));
    const others = moreSpanish.filter(([id]) => id === en).map(([, text]) => text);
    if (inSource.length !== 1 || here.length !== 1) continue;
    if (others.some((each) => fold(unit.target.text).includes(fold(each)))) continue;
    const [{ 0: form, index }] = here;
    const many = form !== es;
    const other = many ? plural(wrong) : wrong;
    yield { id: en, start: index, end: index + form.length, form, other, left: inSource[0][0] };
  }
}

const withoutAccent = (text) => text.replaceAll(/[áéíóú]/gu, (letter) => fold(letter));

/** Each kind with its glossary, its places, and what it makes of the text of a unit at one. */
export const kinds = {
  "name dropped": {
    glossary: ofNames,
    sites: (unit) => nameSites(unit, names),
    change: ({ unit, id, start, end }) => dropped(unit.target.text, start, end, id),
  },
  "name swapped": {
    glossary: ofNames,
    sites: (unit) => nameSites(unit, names),
    change(site, next) {
      const { unit, id, start, end } = site;
      const kind = [men, women, places].find((each) => each.includes(id));
      return replaced(unit.target.text, start, end, another(kind, site, next));
    },
    alone: true,
  },
  "name misspelt": {
    glossary: ofNames,
    sites: (unit) =>
      nameSites(
        unit,
        names.filter((name) => name.length >= 5),
      ),
    change({ unit, id, start, end, known }, next) {
      const made = misspelt(id, next, known);
      return made && replaced(unit.target.text, start, end, made);
    },
    half: true,
  },
  "country swapped": {
    glossary: ofCountries,
    sites: countrySites,
    change(site, next) {
      const { unit, start, end, country } = site;
      const kind = countries
        .filter(({ gender, en }) => gender === country.gender && !unit.source.text.includes(en))
        .map(({ es }) => es);
      return replaced(unit.target.text, start, end, another(kind, site, next));
    },
    alone: true,
  },
  "wrong term": {
    glossary: ofTerms,
    sites: termSites,
    change: ({ unit, start, end, other }) =>
      fold(unit.target.text).includes(fold(other))
        ? undefined
        : replaced(unit.target.text, start, end, other),
  },
  "term left in English": {
    glossary: ofTerms,
    sites: termSites,
    change: ({ unit, start, end, form, left }) =>
      fold(form) === fold(left) ? undefined : replaced(unit.target.text, start, end, left),
  },
  "accent of a term lost": {
    glossary: ofTerms,
    sites: termSites,
    change: ({ unit, start, end, form }) =>
      withoutAccent(form) === form
        ? undefined
        : replaced(unit.target.text, start, end, withoutAccent(form)),
  },
};
