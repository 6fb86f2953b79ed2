// The elements of TMX for the doctor: where each is allowed, and which hold text.

import type { Vocabulary } from "../markup/vocabulary.ts";

const withCodes = ["seg", "hi", "sub"];
const codes = ["bpt", "ept", "ph", "it", "ut"];

export const tmxVocabulary: Vocabulary = {
  units: ["tu"],
  heads: ["header"],
  parents: {
    tmx: [],
    header: ["tmx"],
    body: ["tmx"],
    tu: ["body"],
    tuv: ["tu"],
    seg: ["tuv"],
    note: ["tuv", "tu", "header"],
    prop: ["tuv", "tu", "header"],
    ude: ["header"],
    map: ["ude"],
    ...Object.fromEntries(codes.map((name) => [name, withCodes])),
    hi: withCodes,
    sub: [...codes, ...withCodes],
  },
  textOnly: new Set(["note", "prop", ...codes]),
  mixed: new Set(withCodes),
  placeholder: "ph",
};
