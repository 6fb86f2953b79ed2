// XLIFF 2 as its schemas have it: which elements and attributes stand where, and what values they take.

const valuePatterns = {
  any: /^/u,
  token: /^[\p{L}\p{N}\p{M}._:·-]+$/u,
  tokens: /^[\p{L}\p{N}\p{M}._:·-]+(?:\s+[\p{L}\p{N}\p{M}._:·-]+)*$/u,
  yesNo: /^(?:yes|no)$/u,
  reorder: /^(?:yes|firstNo|no)$/u,
  direction: /^(?:ltr|rtl|auto)$/u,
  space: /^(?:default|preserve)$/u,
  custom: /^[^\s:]+:[^\s:]+$/u,
  codeType: /^(?:fmt|ui|quote|link|image|other)$/u,
  markType: /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/u,
  state: /^(?:initial|translated|reviewed|final)$/u,
  side: /^(?:source|target)$/u,
  metadataSide: /^(?:source|target|ignorable)$/u,
  priority: /^(?:[1-9]|10)$/u,
  positive: /^\+?0*[1-9]\d*$/u,
  percentage: /^\+?(?:100(?:\.0*)?|\d{1,2}(?:\.\d*)?|\.\d+)$/u,
  matchType: /^(?:am|mt|icm|idm|tb|tm|other)$/u,
  hexadecimal: /^(?:[\dA-Fa-f]{2})+$/u,
  normalization: /^(?:none|nfc|nfd)$/u,
} as const;

type ValueName = keyof typeof valuePatterns;

export interface ElementModel {
  /** Each with the pattern of its value. */
  readonly attributes: ReadonlyMap<string, RegExp>;
  readonly required: readonly string[];
  /**
   * Elements of the same namespace in the order in which they stand; a list is a choice that may be repeated.
   * `+` after a name: at least one.
   */
  readonly children: readonly (string | readonly string[])[];
  /** Whether elements of other namespaces may come first. */
  readonly foreign: boolean;
}

const inline = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"];

function model(
  attributes: Readonly<Record<string, ValueName>>,
  required: readonly string[],
  children: ElementModel["children"] = [],
  foreign = false,
): ElementModel {
  const patterns = Object.entries(attributes).map(
    ([name, value]) => [name, valuePatterns[value]] as const,
  );
  return { attributes: new Map(patterns), required, children, foreign };
}

const container = {
  canResegment: "yesNo",
  translate: "yesNo",
  srcDir: "direction",
  trgDir: "direction",
  "xml:space": "space",
} as const;
const code = {
  canCopy: "yesNo",
  canDelete: "yesNo",
  canReorder: "reorder",
  copyOf: "token",
  id: "token",
  subType: "custom",
  type: "codeType",
} as const;
const single = {
  ...code,
  dataRef: "token",
  disp: "any",
  equiv: "any",
  subFlows: "tokens",
} as const;
const half = { ...single, canOverlap: "yesNo", dir: "direction", isolated: "yesNo" } as const;
const mark = {
  id: "token",
  translate: "yesNo",
  type: "markType",
  ref: "any",
  value: "any",
} as const;

const coreElements: Readonly<Record<string, ElementModel>> = {
  xliff: model(
    { version: "any", srcLang: "any", trgLang: "any", "xml:space": "space" },
    ["version", "srcLang"],
    ["file+"],
  ),
  file: model(
    { ...container, id: "token", original: "any" },
    ["id"],
    ["skeleton", "notes", ["unit", "group", "+"]],
    true,
  ),
  skeleton: model({ href: "any" }, [], [], true),
  group: model(
    { ...container, id: "token", name: "any", type: "custom" },
    ["id"],
    ["notes", ["unit", "group"]],
    true,
  ),
  unit: model(
    { ...container, id: "token", name: "any", type: "custom" },
    ["id"],
    ["notes", "originalData", ["segment", "ignorable", "+"]],
    true,
  ),
  segment: model(
    { id: "token", canResegment: "yesNo", state: "state", subState: "custom" },
    [],
    ["source+", "target"],
  ),
  ignorable: model({ id: "token" }, [], ["source+", "target"]),
  notes: model({}, [], [["note", "+"]]),
  note: model({ id: "token", appliesTo: "side", category: "any", priority: "priority" }, []),
  originalData: model({}, [], [["data", "+"]]),
  data: model({ id: "token", dir: "direction", "xml:space": "space" }, ["id"], [["cp"]]),
  source: model({ "xml:lang": "any", "xml:space": "space" }, [], [inline]),
  target: model({ "xml:lang": "any", "xml:space": "space", order: "positive" }, [], [inline]),
  cp: model({ hex: "hexadecimal" }, ["hex"]),
  ph: model(single, ["id"]),
  sc: model(half, ["id"]),
  ec: model({ ...half, startRef: "token" }, []),
  pc: model(
    {
      ...code,
      canOverlap: "yesNo",
      dir: "direction",
      dataRefStart: "token",
      dataRefEnd: "token",
      dispStart: "any",
      dispEnd: "any",
      equivStart: "any",
      equivEnd: "any",
      subFlowsStart: "tokens",
      subFlowsEnd: "tokens",
    },
    ["id"],
    [inline],
  ),
  mrk: model(mark, ["id"], [inline]),
  sm: model(mark, ["id"]),
  em: model({ startRef: "token" }, ["startRef"]),
};

/** `xliff` of version 2.2, which takes notes and modules of its own (XLIFF 2.2 core, 4.2.2.1). */
export const root22: ElementModel = model(
  { version: "any", srcLang: "any", trgLang: "any", "xml:space": "space" },
  ["version", "srcLang"],
  ["notes", "file+"],
  true,
);

const rule = {
  isPresent: "any",
  isNotPresent: "any",
  startsWith: "any",
  endsWith: "any",
  occurs: "positive",
  existsInSource: "yesNo",
  caseSensitive: "yesNo",
  normalization: "normalization",
  disabled: "yesNo",
} as const;

const moduleElements: Readonly<Record<string, Readonly<Record<string, ElementModel>>>> = {
  "urn:oasis:names:tc:xliff:metadata:2.0": {
    metadata: model({ id: "token" }, [], [["metaGroup", "+"]]),
    metaGroup: model(
      { id: "token", category: "any", appliesTo: "metadataSide" },
      [],
      [["metaGroup", "meta", "+"]],
    ),
    meta: model({ type: "any" }, ["type"]),
  },
  "urn:oasis:names:tc:xliff:matches:2.0": {
    matches: model({}, [], [["match", "+"]]),
    match: model(
      {
        id: "token",
        matchQuality: "percentage",
        matchSuitability: "percentage",
        origin: "any",
        ref: "any",
        reference: "yesNo",
        similarity: "percentage",
        subType: "custom",
        type: "matchType",
      },
      ["ref"],
      [],
      true,
    ),
  },
  "urn:oasis:names:tc:xliff:glossary:2.0": {
    glossary: model({}, [], [["glossEntry", "+"]]),
    glossEntry: model(
      { id: "token", ref: "any" },
      [],
      ["term+", ["translation"], "definition"],
      true,
    ),
    term: model({ source: "any" }, []),
    translation: model({ id: "token", ref: "any", source: "any" }, []),
    definition: model({ source: "any" }, []),
  },
  "urn:oasis:names:tc:xliff:validation:2.0": {
    validation: model({}, [], [["rule", "+"]]),
    rule: model(rule, []),
  },
};

type Models = ReadonlyMap<string, ElementModel>;

/** The core, by element. */
export const coreModel: Models = new Map(Object.entries(coreElements));

/** Modules that are looked into, by namespace. Elements of others are let alone. */
export const moduleModels: ReadonlyMap<string, Models> = new Map(
  Object.entries(moduleElements).map(([namespace, elements]) => [
    namespace,
    new Map(Object.entries(elements)),
  ]),
);
