// TMX 1.4 by its DTD: the attributes of each element, in the order in which they are written.

export const segmentTypes: readonly string[] = ["block", "paragraph", "sentence", "phrase"];

/** Required in a header, with the defaults that are written. */
export const headerDefaults: Readonly<Record<string, string>> = {
  creationtool: "unknown",
  creationtoolversion: "unknown",
  segtype: "sentence",
  "o-tmf": "unknown",
  adminlang: "en",
  srclang: "*all*",
  datatype: "plaintext",
};

export const headerAttributes: readonly string[] = [
  ...Object.keys(headerDefaults),
  "o-encoding",
  "creationdate",
  "creationid",
  "changedate",
  "changeid",
];

const sharedAttributes: readonly string[] = [
  "o-encoding",
  "datatype",
  "usagecount",
  "lastusagedate",
  "creationtool",
  "creationtoolversion",
  "creationdate",
  "creationid",
  "changedate",
  "changeid",
  "o-tmf",
];

/** Beside `tuid`. */
export const unitAttributes: readonly string[] = [...sharedAttributes, "segtype", "srclang"];

/** Beside `xml:lang`. */
export const variantAttributes: readonly string[] = sharedAttributes;

export const dateAttributes: readonly string[] = ["creationdate", "changedate", "lastusagedate"];

/** Inline elements and their attributes. A map: foreign markup may be called `constructor`. */
export const inlineAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ["bpt", ["i", "x", "type"]],
  ["ept", ["i"]],
  ["ph", ["x", "assoc", "type"]],
  ["it", ["pos", "x", "type"]],
  ["ut", ["x"]],
  ["hi", ["x", "type"]],
  ["sub", ["datatype", "type"]],
]);

/** Inline elements whose content is text of the segment, not data of a code. */
export const spans: ReadonlySet<string> = new Set(["hi", "sub"]);
