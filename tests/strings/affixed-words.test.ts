import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affixedWords } from "../../src/strings/affixed-words.ts";

const aff = `SET UTF-8
FLAG UTF-8
PFX a Y 2
PFX a 0 re [^r]
PFX a 0 rer r
SFX S Y 2
SFX S 0 s [aeo]
SFX S 0 es [^aeo]
SFX V Y 2
SFX V ar ó ar
SFX V ar ador/S ar
SFX N N 1
SFX N 0 x .
`;
const dic = "5\nmesa/S\nsol/S\nfirmar/Va\nrodar/Va\nLima\nquieto/Na\n";

describe("a word list with affixes", () => {
  const list = affixedWords(aff, dic);

  it("has its stems and what its affixes make of them", () => {
    const words = "mesa mesas sol soles firmar firmó firmador refirmar refirmó rerrodar Lima";
    expect(words.split(" ").filter((word) => !list.has(word))).toEqual([]);
    expect(list.has("rerodar")).toBe(false);
  });

  it("has an affix that another one allows outside it", () => {
    expect(list.has("firmadores")).toBe(true);
    expect(list.has("refirmadores")).toBe(true);
  });

  it("has nothing whose condition, flag or order is another", () => {
    const words = "meses sols mesaó firmars quietox requietox limas";
    expect(words.split(" ").filter((word) => list.has(word))).toEqual(["quietox"]);
  });

  it("takes capitals for the same word, but not a name in lower case", () => {
    expect(["Mesas", "MESAS", "LIMA"].every((word) => list.has(word))).toBe(true);
    expect(list.has("lima")).toBe(false);
  });

  it("reads line ends of either kind alike", () => {
    const other = affixedWords(aff.replaceAll("\n", "\r\n"), dic.replaceAll("\n", "\r\n"));
    const words = fc.constantFrom("mesas", "refirmó", "firmadores", "mesós", "Lima", "soles");
    fc.assert(
      fc.property(words, (word) => {
        expect(other.has(word)).toBe(list.has(word));
      }),
    );
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(list.has(word)).toBeTypeOf("boolean");
      }),
    );
  });
});
