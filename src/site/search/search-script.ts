// What the search page does: loads the index, answers as people type, and keeps the question in the address. All that it shows it
// writes as text. On a page without it, the lists have every term.

/** A module; `library` is the name of the file of MiniSearch beside it. */
export function searchScript(library: string): string {
  return script.replace("{library}", () => library);
}

/** How the page takes a question apart; like `searchWords`. */
export const wordsScript: string = `
const fold = (text) =>
  text.normalize("NFC").toLowerCase().replaceAll("ñ", "\\0").normalize("NFD")
    .replace(/\\p{M}+/gu, "").replaceAll("\\0", "ñ").normalize("NFC");
const wordsOf = (text) => fold(text).split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
`;

/** How it asks the index; a word that is still being typed stands for all that begin with it. */
export const askScript: string = `
const options = {
  fields: ["terms", "forms"],
  storeFields: ["a", "t"],
  tokenize: wordsOf,
  processTerm: (word) => word,
};
const ask = (index, words) => {
  const asked = {
    tokenize: (text) => text.split(" "),
    prefix: (word, at, all) => at === all.length - 1 && word.length > 1,
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    boost: { terms: 2 },
  };
  const all = index.search(words.join(" "), { ...asked, combineWith: "AND" });
  return all.length > 0 ? all : index.search(words.join(" "), { ...asked, combineWith: "OR" });
};
`;

const script = `import MiniSearch from "./{library}";
${wordsScript}${askScript}
const most = 50;
const main = document.getElementById("main");
const form = document.getElementById("ask");
const field = form.elements.q;
const said = document.getElementById("said");
const list = document.getElementById("results");
const say = (text) => { said.textContent = text; };
const { loading, none, failed, one, many, avoid, proposed } = main.dataset;
const language = document.documentElement.lang;
const primary = (tag) => tag.split("-", 1)[0].toLowerCase();
const numbers = new Intl.NumberFormat(language);

const element = (name, text, lang) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (lang !== undefined) { made.lang = lang; made.dir = "auto"; }
  return made;
};

// Bidirectional controls and others are written, as on every page.
const visible = (text) =>
  text.replace(/[\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]/gu,
    (each) => "\\\\u" + each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"));

const isApproved = ([, , status]) => status < 2;

const resultOf = ({ a, t }) => {
  const item = document.createElement("li");
  const own = t.filter(([tag]) => primary(tag) === language);
  const name = own.find(isApproved) ?? own[0] ?? t.find(isApproved) ?? t[0];
  const link = element("a", visible(name[1]), name[0]);
  link.href = "./" + a + "/";
  item.append(link);
  // What is spelt alike in both languages is shown once.
  const rest = t.filter(([, text, status], at) =>
    t.find((other) => other[1] === text && isApproved(other) === isApproved([, , status])) === t[at] &&
    text !== name[1]);
  if (rest.length > 0) {
    const others = document.createElement("p");
    for (const [at, [tag, text, status]] of rest.entries()) {
      if (at > 0) others.append(" · ");
      others.append(element(status === 2 || status === 3 ? "s" : "span", visible(text), tag));
      if (status === 2 || status === 3) others.append(" (" + avoid + ")");
      if (status === 4) others.append(" (" + proposed + ")");
    }
    item.append(others);
  }
  return item;
};

let index;
const answer = () => {
  if (index === undefined) return;
  const words = wordsOf(field.value);
  const found = words.length === 0 ? [] : ask(index, words);
  list.replaceChildren(...found.slice(0, most).map(resultOf));
  list.hidden = found.length === 0;
  const count = numbers.format(found.length);
  if (words.length === 0) say("");
  else if (found.length === 0) say(none.replace("{words}", () => visible(field.value.trim())));
  else say((found.length === 1 ? one : many).replace("{count}", count));
};

const remember = () => {
  const words = field.value.trim();
  history.replaceState(null, "", words === "" ? location.pathname : "?q=" + encodeURIComponent(words));
};

let waiting;
field.addEventListener("input", () => {
  answer();
  clearTimeout(waiting);
  waiting = setTimeout(remember, 400);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  remember();
  list.querySelector("a")?.focus();
});

field.value = new URLSearchParams(location.search).get("q") ?? "";
say(loading);
try {
  const response = await fetch(main.dataset.index);
  if (!response.ok) throw new Error(response.statusText);
  index = MiniSearch.loadJSON(await response.text(), options);
  say("");
  answer();
} catch {
  say(failed);
}
`;
