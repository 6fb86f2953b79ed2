import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishPrefixes, englishWithoutPrefix } from "../../src/languages/en/prefixes.ts";
import {
  joinSpanishPrefix,
  spanishPrefixes,
  spanishWithoutPrefix,
} from "../../src/languages/es/prefixes.ts";
import { spanishPrefixesFor } from "../../src/languages/prefix-pairs.ts";
import { fold } from "../../src/strings/fold.ts";

const bases = (
  "presidente ministro gobierno robo revolución elección electoral ataque imperialista acción órgano " +
  "esfuerzo uso humano hija legal real ético ñato dictadura OTAN Trump 21 xenófobo"
).split(" ");

describe.each([
  ["Spanish", spanishPrefixes],
  ["English", englishPrefixes],
] as const)("%s prefixes", (_, prefixes) => {
  it("are folded letters, each once, longest first", () => {
    expect(
      prefixes.filter((prefix) => prefix !== fold(prefix) || !/^\p{L}+$/u.test(prefix)),
    ).toEqual([]);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    const lengths = prefixes.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});

describe("spanishWithoutPrefix", () => {
  it("undoes what the Ortografía joins, whatever the base", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...spanishPrefixes),
        fc.constantFrom(...bases, "primer ministro", "alto cargo"),
        (prefix, base) => {
          const joined = fold(joinSpanishPrefix(prefix, base));
          expect(spanishWithoutPrefix(joined)).toContainEqual({ prefix, rest: fold(base) });
        },
      ),
    );
  });

  it("gives bases of three letters or more that end as the word does, but for their first letter", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...spanishPrefixes),
        fc.stringMatching(/^[a-zñ]{1,12}$/u),
        (prefix, rest) => {
          for (const reading of spanishWithoutPrefix(prefix + rest)) {
            expect(reading.rest.length).toBeGreaterThanOrEqual(3);
            expect((prefix + rest).endsWith(reading.rest.slice(1))).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ["expresidente", "ex", "presidente"],
    ["ex primer ministro", "ex", "primer ministro"],
    ["ex-presidente", "ex", "presidente"],
    ["anti-otan", "anti", "otan"],
    ["sub-21", "sub", "21"],
    ["antirrobo", "anti", "robo"],
    ["contrarrevolucion", "contra", "revolucion"],
    ["contrataque", "contra", "ataque"],
    ["contraataque", "contra", "ataque"],
    ["reeleccion", "re", "eleccion"],
    ["sobresfuerzo", "sobre", "esfuerzo"],
    ["poselectoral", "pos", "electoral"],
    ["postelectoral", "post", "electoral"],
    ["posconflicto", "pos", "conflicto"],
    ["vicepresidenta", "vice", "presidenta"],
    ["narcotraficante", "narco", "traficante"],
    ["interregional", "inter", "regional"],
    ["subregion", "sub", "region"],
    ["imposible", "im", "posible"],
    ["ilegal", "in", "legal"],
    ["irregular", "in", "regular"],
    ["transmision", "trans", "mision"],
  ])("takes %s apart into %s and %s", (word, prefix, rest) => {
    expect(spanishWithoutPrefix(word)).toContainEqual({ prefix, rest });
  });

  it("leaves words that have none, or nothing behind it", () => {
    for (const word of ["gobierno", "ley", "ex", "anti", "ex-", "sub ", ""])
      expect(spanishWithoutPrefix(word)).toEqual([]);
  });
});

describe("joinSpanishPrefix", () => {
  it.each([
    ["ex", "presidente", "expresidente"],
    ["ex", "primer ministro", "ex primer ministro"],
    ["anti", "OTAN", "anti-OTAN"],
    ["pro", "Trump", "pro-Trump"],
    ["sub", "21", "sub-21"],
    ["anti", "robo", "antirrobo"],
    ["inter", "regional", "interregional"],
    ["sub", "región", "subregión"],
    ["vice", "rector", "vicerrector"],
  ])("writes %s and %s as %s", (prefix, base, joined) => {
    expect(joinSpanishPrefix(prefix, base)).toBe(joined);
  });
});

describe("englishWithoutPrefix", () => {
  it.each([
    ["ex-president", "ex", "president"],
    ["re-election", "re", "election"],
    ["reelection", "re", "election"],
    ["antigovernment", "anti", "government"],
    ["post-electoral", "post", "electoral"],
    ["self-defence", "self", "defence"],
    ["unconstitutional", "un", "constitutional"],
    ["counterattack", "counter", "attack"],
    ["under-21", "under", "21"],
  ])("takes %s apart into %s and %s", (word, prefix, rest) => {
    expect(englishWithoutPrefix(word)).toContainEqual({ prefix, rest });
  });
});

describe("spanishPrefixesFor", () => {
  it("names prefixes of both lists", () => {
    const known = englishPrefixes.filter((prefix) => spanishPrefixesFor(prefix).length > 0);
    expect(known.length).toBeGreaterThan(100);
    for (const prefix of known)
      for (const spanish of spanishPrefixesFor(prefix)) expect(spanishPrefixes).toContain(spanish);
  });

  it("gives all that say the same, and none for a prefix that Spanish says with a word", () => {
    expect(spanishPrefixesFor("post")).toEqual(["post", "pos"]);
    expect(spanishPrefixesFor("un")).toEqual(["in", "des"]);
    expect(spanishPrefixesFor("self")).toEqual(["auto"]);
    expect(spanishPrefixesFor("step")).toEqual([]);
  });
});
