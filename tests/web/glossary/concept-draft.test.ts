import { describe, expect, it } from "vitest";
import {
  changeTerm,
  draftOf,
  emptyDraft,
  emptyTerm,
  faultOf,
  isChanged,
  removeTerm,
  tidied,
} from "../../../web/glossary/concept-draft.ts";
import { concepts } from "../stub-project.ts";

const [concept] = concepts;
if (concept === undefined) throw new Error("the sample is empty");
const draft = draftOf(concept);

describe("a concept while it is edited", () => {
  it("changes one field of one term and keeps the rest", () => {
    const changed = changeTerm(draft, 2, { status: "deprecated" });
    expect(changed.terms[2]?.status).toBe("deprecated");
    expect(changed.terms[0]).toBe(draft.terms[0]);
    expect([isChanged(changed, draft), isChanged(draft, draft)]).toEqual([true, false]);
  });

  it("is not changed by white space or an empty term", () => {
    const padded = changeTerm(draft, 0, { text: ` ${draft.terms[0]?.text ?? ""} ` });
    expect(isChanged({ ...padded, terms: [...padded.terms, emptyTerm("es")] }, draft)).toBe(false);
  });

  it("loses a term that is taken out", () => {
    expect(removeTerm(draft, 1).terms.map(({ text }) => text)).toEqual([
      ...["peasant patrol", "rural patrol", "patrulla campesina"],
    ]);
  });

  it("begins with the words that were looked for", () => {
    const fresh = emptyDraft({ source: "en", target: "es" }, "landslide");
    expect(fresh.terms.map(({ language, text }) => [language, text])).toEqual([
      ["en", "landslide"],
      ["es", ""],
    ]);
    expect(tidied(fresh).terms).toHaveLength(1);
  });

  it("says what has to be mended", () => {
    expect(faultOf(draft)).toBeUndefined();
    expect(faultOf({ definition: "x", terms: [emptyTerm("es")] })).toBe("noTerms");
    expect(faultOf(changeTerm(draft, 3, { text: " " }))).toBe("emptyTerm");
    expect(faultOf(changeTerm(draft, 3, { text: "ronda campesina" }))).toBe("twice");
    expect(
      faultOf(changeTerm(draft, 3, { text: "ronda campesina", language: "en" })),
    ).toBeUndefined();
  });
});
