import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import type { Glossary } from "../../../src/model/concept.ts";
import { askScript, wordsScript } from "../../../src/site/search/search-script.ts";
import { searchWords } from "../../../src/site/search/search-words.ts";
import { conceptCalled, glossaryOfRows, siteOf, smallGlossary } from "../site-of.ts";

interface Page {
  readonly wordsOf: (text: string) => readonly string[];
  readonly options: object;
  readonly ask: (index: MiniSearch, words: readonly string[]) => { readonly a: string }[];
}

/** The functions of the search page itself. */
// oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the script of the page, which is text here
const page = new Function(`${wordsScript}${askScript}return { wordsOf, options, ask };`)() as Page;

async function searcher(glossary: Glossary): Promise<(words: string) => string[]> {
  const { file } = await siteOf(glossary, { withProposed: true });
  const index = MiniSearch.loadJSON(file(/^assets\/search-.*\.json$/u), page.options as never);
  return (words) => page.ask(index, page.wordsOf(words)).map(({ a }) => a);
}

describe("the search of a site", () => {
  it.each([
    "ronda campesina",
    "rondas campesinas",
    "RONDAS",
    "rond",
    "peasant patrols",
    "patrullas campesinas",
    "ronda kampesina",
  ])("finds a concept by %s", async (words) => {
    expect((await searcher(smallGlossary))(words)[0]).toBe("peasant-patrols");
  });

  it("finds accents that were left out, an n for ñ, and irregular forms", async () => {
    const search = await searcher(
      glossaryOfRows(`\
judge,judge,juez,preferred,noun,masculine,,,,
campaign,campaign,campaña,preferred,noun,feminine,,,,
vote-motion,motion of censure,moción de censura,preferred,noun,feminine,,,,
buy,buy,comprar,preferred,verb,,,,,
`),
    );
    expect(search("jueces")).toEqual(["judge"]);
    expect(search("campanas")[0]).toBe("campaign");
    expect(search("mociones")).toEqual(["vote-motion"]);
    expect(search("bought")).toEqual(["buy"]);
    expect(search("compraron")).toEqual(["buy"]);
  });

  it("finds nothing for what is not there", async () => {
    expect((await searcher(smallGlossary))("zzzzz")).toEqual([]);
  });

  it("has the term that was typed before those that only begin like it", async () => {
    const concepts = ["ronda campesina urbana", "rondador", "ronda"].map((each, index) =>
      conceptCalled(`c${index}`, each),
    );
    expect((await searcher({ kind: "glossary", concepts }))("ronda")[0]).toBe("c2");
  });

  it("takes a question apart as the index takes terms", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        expect(page.wordsOf(text)).toEqual(searchWords(text));
      }),
      { examples: [["¿Año Nuevo? Ñandú, ÁRBOL\u0301 ﬁn İstanbul"]] },
    );
  });

  it("finds every term by itself, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), async (terms) => {
        const concepts = terms.map((each, index) => conceptCalled(`c${index}`, each));
        const search = await searcher({ kind: "glossary", concepts });
        const missed = terms.filter(
          (term, index) => searchWords(term).length > 0 && !search(term).includes(`c${index}`),
        );
        expect(missed).toEqual([]);
      }),
    );
  });
});
