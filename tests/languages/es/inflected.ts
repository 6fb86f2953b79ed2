// The forms of a Spanish adjective, made from its masculine singular without any table of src/: what the
// look-ups of forms are held to.

const accents: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };
const plain = (syllable: string): string =>
  syllable.replaceAll(/[áéíóú]/gu, (v) => accents[v] ?? v);

/** Masculine and feminine, singular and plural; accents only where the lemma's stay. */
export function inflected(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith("o")) return [lemma, `${stem}a`, `${stem}os`, `${stem}as`];
  if (/(?:[áóíú]n|[éí]s)$/u.test(lemma)) {
    const bare = plain(lemma.slice(-2));
    const root = `${lemma.slice(0, -2)}${bare}`;
    return [lemma, `${root}a`, `${root}es`, `${root}as`];
  }
  if (/(?:ñol|mongol)$/u.test(lemma)) return [lemma, `${lemma}a`, `${lemma}es`, `${lemma}as`];
  if (lemma.endsWith("uz")) return [lemma, `${lemma}a`, `${stem}ces`, `${lemma}as`];
  if (lemma.endsWith("z")) return [lemma, `${stem}ces`];
  if (lemma.endsWith("sh")) return [lemma];
  if (/[íú]$/u.test(lemma)) return [lemma, `${lemma}es`, `${lemma}s`];
  if (/[sdt]or$/u.test(lemma)) return [lemma, `${lemma}a`, `${lemma}es`, `${lemma}as`];
  if (/[lnrs]$/u.test(lemma)) return [lemma, `${lemma.slice(0, -2)}${plain(lemma.slice(-2))}es`];
  return [lemma, `${lemma}s`];
}
