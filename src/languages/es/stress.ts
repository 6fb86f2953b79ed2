// Where a Spanish word is stressed, and where its written accent goes (RAE, Ortografía 2010).

const acute: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };
const plain: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

const consonant = 0;
const strong = 1;
const weak = 2;
const stressedWeak = 3;

/** The word without acute accents; ñ and ü are kept. */
export function withoutAcute(word: string): string {
  return word.replaceAll(/[áéíóú]/gu, (letter) => plain[letter] ?? letter);
}

function vowelKind(word: string, index: number): number {
  switch (word[index]) {
    case "a":
    case "e":
    case "o":
    case "á":
    case "é":
    case "ó":
      return strong;
    case "i":
    case "ü":
      return weak;
    case "u":
      return isSilentU(word, index) ? consonant : weak;
    case "í":
    case "ú":
      return stressedWeak;
    case "y":
      // Rey, muy: a vowel only at the end.
      return index === word.length - 1 && index > 0 ? weak : consonant;
    default:
      return consonant;
  }
}

function isSilentU(word: string, index: number): boolean {
  const before = word[index - 1];
  if (before !== "q" && before !== "g") return false;
  const after = word[index + 1];
  return after === "e" || after === "i" || after === "é" || after === "í";
}

/** The index of the nuclear vowel of each syllable. */
function nuclei(word: string): number[] {
  const found: number[] = [];
  // The nucleus of the current syllable, and whether the previous letter was a vowel.
  let core = consonant;
  let open = false;
  for (let index = 0; index < word.length; index += 1) {
    const kind = vowelKind(word, index);
    if (kind === consonant) {
      // An h between vowels is silent: *prohi-bir*.
      if (word[index] !== "h") open = false;
      continue;
    }
    const joins = open && (kind === weak ? true : kind === strong ? core === weak : core === weak);
    if (joins) {
      if (core === weak) {
        found[found.length - 1] = index;
        core = kind;
      }
    } else {
      found.push(index);
      core = kind;
    }
    open = true;
  }
  return found;
}

/** The nucleus that is stressed when no accent is written. */
function defaultStress(word: string, syllables: readonly number[]): number {
  const end = word.at(-1) ?? "";
  const penultimate = "aeiouns".includes(end);
  return syllables.at(penultimate ? -2 : -1) ?? syllables.at(-1) ?? -1;
}

/** The index of the stressed vowel in a correctly spelt word; -1 if it has no vowel. */
export function stressOf(word: string): number {
  const written = word.search(/[áéíóú]/u);
  return written === -1 ? defaultStress(word, nuclei(word)) : written;
}

/** Whether the last syllable is stressed. */
export function isStressedLast(word: string): boolean {
  const syllables = nuclei(word);
  return syllables.at(-1) === stressOf(word);
}

function isHiatus(word: string, index: number): boolean {
  if (word[index] !== "i" && word[index] !== "u") return false;
  const before = word[index - 1] === "h" ? word[index - 2] : word[index - 1];
  const after = word[index + 1] === "h" ? word[index + 2] : word[index + 1];
  const open = (letter: string | undefined): boolean =>
    letter !== undefined && "aeo".includes(letter);
  return open(before) || open(after);
}

/** The word with an accent on `letter` at `index`, regardless of the rules. */
export function accentAt(word: string, index: number): string {
  const letter = word[index] ?? "";
  return word.slice(0, index) + (acute[letter] ?? letter) + word.slice(index + 1);
}

/** Spells a word given without accents, from the position of its stressed vowel. */
export function spell(word: string, stress: number): string {
  if (isHiatus(word, stress)) return accentAt(word, stress);
  const syllables = nuclei(word);
  if (syllables.length <= 1) return word;
  return defaultStress(word, syllables) === stress ? word : accentAt(word, stress);
}

/** The word with its last `cut` letters replaced by `ending`; the same vowel stays stressed. */
export function respell(word: string, cut: number, ending: string): string {
  const stress = stressOf(word);
  return spell(withoutAcute(cut === 0 ? word : word.slice(0, -cut)) + ending, stress);
}
