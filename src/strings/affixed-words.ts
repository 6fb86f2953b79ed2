// A word list in Hunspell's format, looked up without making its forms: a word is known if some ending and
// beginning that the list allows leave a stem that takes them. Compounds and input conversion are not read.

/** The words of a language. */
export interface WordList {
  /** Whether it has the word as written, or in lower case if the word has a capital. */
  readonly has: (word: string) => boolean;
}

interface Affix {
  readonly flag: string;
  readonly strip: string;
  /** Condition on the stem, as written in the file; "." is none. */
  readonly condition: string;
  /** Flags of the affixes that may stand outside this one. */
  readonly further: string;
  /** Whether a prefix and a suffix may stand together. */
  readonly cross: boolean;
}

interface Affixes {
  /** By what they add. */
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
  /** The suffixes that others may follow. */
  readonly inner: ReadonlyMap<string, readonly Affix[]>;
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  readonly longestSuffix: number;
  readonly longestPrefix: number;
}

/** `aff` and `dic` are the two files of the list, in UTF-8, with flags of one character. */
export function affixedWords(aff: string, dic: string): WordList {
  const stems = readStems(dic);
  const affixes = readAffixes(aff);
  const conditions = new Map<string, RegExp>();

  const meets = (stem: string, condition: string, end: boolean): boolean => {
    if (condition === ".") return true;
    const key = end ? `${condition}$` : `^${condition}`;
    let pattern = conditions.get(key);
    if (pattern === undefined) conditions.set(key, (pattern = new RegExp(key, "u")));
    return pattern.test(stem);
  };

  /** Whether the word is a stem with all the flags, or has an ending that brings what is missing. */
  const isForm = (word: string, outer: Affix | undefined, prefix: Affix | undefined): boolean => {
    const most = Math.min(affixes.longestSuffix, word.length - 1);
    // Few endings allow others after them, so that hardly any is looked for a second time.
    const endings = outer === undefined ? affixes.suffixes : affixes.inner;
    for (let length = 0; length <= most; length++) {
      const kept = word.length - length;
      for (const affix of endings.get(word.slice(kept)) ?? []) {
        if (outer !== undefined && !affix.further.includes(outer.flag)) continue;
        if (prefix !== undefined && !(affix.cross && prefix.cross)) continue;
        const stem = word.slice(0, kept) + affix.strip;
        if (stem === "" || !meets(stem, affix.condition, true)) continue;
        const flags = stems.get(stem);
        if (
          flags?.includes(affix.flag) === true &&
          (prefix === undefined || (flags + affix.further).includes(prefix.flag))
        )
          return true;
        if (outer === undefined && isForm(stem, affix, prefix)) return true;
      }
    }
    return false;
  };

  const isKnown = (word: string): boolean => {
    if (stems.has(word) || isForm(word, undefined, undefined)) return true;
    const most = Math.min(affixes.longestPrefix, word.length - 1);
    for (let length = 1; length <= most; length++)
      for (const affix of affixes.prefixes.get(word.slice(0, length)) ?? []) {
        const rest = affix.strip + word.slice(length);
        if (!meets(rest, affix.condition, false)) continue;
        if (stems.get(rest)?.includes(affix.flag) === true) return true;
        if (isForm(rest, undefined, affix)) return true;
      }
    return false;
  };

  const known = new Map<string, boolean>();
  return {
    has: (written) => {
      const word = written.normalize("NFC");
      let answer = known.get(word);
      if (answer === undefined) {
        const lower = word.toLowerCase();
        const title = lower.slice(0, 1).toUpperCase() + lower.slice(1);
        answer =
          isKnown(word) ||
          (lower !== word && (isKnown(lower) || (word === word.toUpperCase() && isKnown(title))));
        if (known.size > mostKept) known.clear();
        known.set(word, answer);
      }
      return answer;
    },
  };
}

const mostKept = 50_000;

function readStems(dic: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  // The first line counts the others.
  for (let from = dic.indexOf("\n") + 1; from > 0 && from < dic.length;) {
    const next = dic.indexOf("\n", from);
    const end = next < 0 ? dic.length : next;
    const line = dic.slice(from, dic.charCodeAt(end - 1) === 13 ? end - 1 : end);
    const slash = line.indexOf("/");
    const stem = slash < 0 ? line : line.slice(0, slash);
    const flags = slash < 0 ? "" : line.slice(slash + 1);
    const before = stems.get(stem);
    stems.set(stem, before === undefined ? flags : before + flags);
    from = end + 1;
  }
  return stems;
}

function readAffixes(aff: string): Affixes {
  const suffixes = new Map<string, Affix[]>();
  const inner = new Map<string, Affix[]>();
  const prefixes = new Map<string, Affix[]>();
  const keep = (kept: Map<string, Affix[]>, add: string, affix: Affix): void => {
    const known = kept.get(add);
    if (known === undefined) kept.set(add, [affix]);
    else known.push(affix);
  };
  let [longestSuffix, longestPrefix] = [0, 0];
  let cross = false;
  for (const line of aff.split(/\r?\n/u)) {
    const isSuffix = line.startsWith("SFX ");
    if (!isSuffix && !line.startsWith("PFX ")) continue;
    const [, flag = "", strip = "", added = "", condition] = line.split(/[ \t]+/u);
    if (condition === undefined) {
      cross = strip === "Y";
      continue;
    }
    const [text = "", further = ""] = added.split("/");
    const add = text === "0" ? "" : text;
    const affix = { flag, strip: strip === "0" ? "" : strip, condition, further, cross };
    keep(isSuffix ? suffixes : prefixes, add, affix);
    if (isSuffix && further !== "") keep(inner, add, affix);
    if (isSuffix) longestSuffix = Math.max(longestSuffix, add.length);
    else longestPrefix = Math.max(longestPrefix, add.length);
  }
  return { suffixes, inner, prefixes, longestSuffix, longestPrefix };
}
