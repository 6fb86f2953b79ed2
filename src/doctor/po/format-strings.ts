// Placeholders of the languages that a PO file flags ("#, c-format"), compared as msgfmt -c does it.

/** The type that each argument is written as, by its number or name. */
type Arguments = ReadonlyMap<string, string>;
/** `undefined`: the text is none of the format. */
type Reader = (text: string) => Arguments | undefined;

export interface FormatFault {
  /** As flagged: "c-format". */
  readonly flag: string;
  /** The argument, by number or name; empty where the text is none of the format. */
  readonly argument: string;
  readonly what: "missing" | "added" | "other" | "invalid";
}

const float = new Set("aAeEfFgG");
const whole = new Set("di");
const unsigned = new Set("ouxX");

/** C tells signed from unsigned, and sizes apart; the types of other languages are fewer. */
function typeOfC(conversion: string, size: string): string | undefined {
  if (whole.has(conversion)) return `${size}integer`;
  if (unsigned.has(conversion)) return `${size}unsigned`;
  if (float.has(conversion)) return `${size}float`;
  return "cspnCS@".includes(conversion) ? size + conversion : undefined;
}

function looseType(conversion: string): string | undefined {
  if (whole.has(conversion) || unsigned.has(conversion) || "bB".includes(conversion))
    return "integer";
  if (float.has(conversion)) return "float";
  return "csrajqv".includes(conversion) ? conversion : undefined;
}

function pythonType(conversion: string): string | undefined {
  return "sra".includes(conversion) ? "any" : looseType(conversion);
}

const directive =
  /%(?:(?:(?<place>\d+)\$)|\((?<name>[^)]*)\))?(?<flags>[-+ #0'I]*)(?<width>\*(?:\d+\$)?|\d+)?(?:\.(?<precision>\*(?:\d+\$)?|\d*))?(?<size>hh|ll|[hlLqjzZt])?(?<conversion>[a-zA-Z%@]|<[A-Za-z]+\d*>)?/gu;

/** `%d`, `%1$s`, `%-10.*f`; of Python also `%(name)s`. `m` of glibc takes no argument. */
function printf(
  typeOf: (conversion: string, size: string) => string | undefined,
  { named = false, silent = "" } = {},
): Reader {
  return (text) => {
    const found = new Map<string, string>();
    let next = 1;
    const take = (key: string | undefined, type: string): boolean => {
      const name = key ?? String(next);
      if (key === undefined) next += 1;
      const before = found.get(name);
      found.set(name, type);
      return before === undefined || before === type || type === "any" || before === "any";
    };
    for (const { groups = {} } of text.matchAll(directive)) {
      const { place, name, width = "", precision = "", size = "", conversion = "" } = groups;
      if (conversion === "%") continue;
      if (conversion !== "" && silent.includes(conversion)) continue;
      if (name !== undefined && !named) return undefined;
      const type = conversion.startsWith("<") ? conversion : typeOf(conversion, size);
      if (conversion === "" || type === undefined) return undefined;
      for (const star of [width, precision])
        if (star.startsWith("*") && !take(/\d+/u.exec(star)?.[0], "integer")) return undefined;
      if (!take(name ?? place, type)) return undefined;
    }
    const places = [...found.keys()];
    // Numbers and none together; or a number left out, which no program could skip.
    const isNumbered = places.every((key) => /^\d+$/u.test(key));
    if (isNumbered && !named && places.some((key) => Number(key) > places.length)) return undefined;
    return found;
  };
}

/** `{name}`, `{0}`, `{place.name:>10}`; a doubled brace is one, and nothing else may stand in a brace. */
function braces(field: RegExp): Reader {
  return (text) => {
    const found = new Map<string, string>();
    const bare = text.replaceAll("{{", "");
    for (let at = bare.indexOf("{"); at >= 0; at = bare.indexOf("{", at + 1)) {
      field.lastIndex = at;
      const [whole, name = "", rest = ""] = field.exec(bare) ?? [];
      if (whole === undefined) return undefined;
      found.set(name + rest, "");
      at += whole.length - 1;
    }
    return found;
  };
}

function marks(pattern: RegExp): Reader {
  return (text) => new Map(Array.from(text.matchAll(pattern), ([, name = ""]) => [name, ""]));
}

/** `%<name>d` and `%{name}` of Ruby. */
function named(read: Reader): Reader {
  return (text) =>
    read(text.replaceAll(/%<(\w+)>/gu, "%($1)").replaceAll(/%\{(\w+)\}/gu, "%($1)s"));
}

/** `%0:s` of Pascal, which counts from nought. */
function numbered(read: Reader): Reader {
  return (text) =>
    read(text.replaceAll(/%(\d+):/gu, (_whole, place: string) => `%${Number(place) + 1}$`));
}

/** `{0}`, `{1,number,#.#}` of Java; what is between apostrophes is text. */
function messageFormat(text: string): Arguments | undefined {
  const bare = text.replaceAll(/''|'[^']*(?:'|$)/gu, "");
  const found = new Map<string, string>();
  const rest = bare.replaceAll(
    /\{\s*(\d+)\s*(?:,\s*(\w+)\s*(?:,(?:[^{}]|\{[^{}]*\})*)?)?\}/gu,
    (_whole, place: string, type = "") => {
      found.set(place, type === "choice" ? "number" : type);
      return "";
    },
  );
  return /[{}]/u.test(rest) ? undefined : found;
}

/** By flag; the others of the gettext manual (15.3) are not compared. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ["c-format", printf(typeOfC, { silent: "m" })],
  ["objc-format", printf(typeOfC, { silent: "m" })],
  ["python-format", printf(pythonType, { named: true })],
  ["php-format", printf(looseType)],
  ["perl-format", printf(looseType)],
  ["lua-format", printf(looseType)],
  ["awk-format", printf(looseType)],
  ["javascript-format", printf(looseType)],
  [
    "python-brace-format",
    braces(
      /\{((?:[\p{L}_][\p{L}\p{N}_]*|\d+)(?:\.[\p{L}\p{N}_]+|\[[^\]{}]+\])*)(?:![a-z])?(:(?:[^{}]|\{[^{}]*\})*)?\}/uy,
    ),
  ],
  ["java-printf-format", printf(looseType)],
  ["ruby-format", named(printf(looseType, { named: true }))],
  ["object-pascal-format", numbered(printf(looseType))],
  ["java-format", messageFormat],
  ["boost-format", marks(/%(\d+)%/gu)],
  ["sh-format", marks(/\$\{?([A-Za-z_]\w*)/gu)],
  ["perl-brace-format", marks(/\{([A-Za-z_]\w*)\}/gu)],
  ["csharp-format", braces(/\{(\d+)(?:,[^{}:]*)?(?::[^{}]*)?\}/uy)],
  ["qt-format", marks(/%L?(\d{1,2}|n)/gu)],
  ["kde-format", marks(/%(\d+)/gu)],
]);

/**
 * The faults of a translation by the flags of its message. `mayOmit`: of a plural form that serves a single number, which
 * need not say it.
 */
export function formatFaults(
  flags: readonly string[],
  source: string,
  target: string,
  mayOmit: boolean,
): readonly FormatFault[] {
  return flags.flatMap((flag): readonly FormatFault[] => {
    const read = readers.get(flag);
    const wanted = read?.(source);
    // msgfmt compares nothing where the source itself is none of the format.
    if (read === undefined || wanted === undefined) return [];
    const found = read(target);
    if (found === undefined) return [{ flag, argument: "", what: "invalid" }];
    const added = [...found.keys()].filter((key) => !wanted.has(key));
    const missing = mayOmit ? [] : [...wanted.keys()].filter((key) => !found.has(key));
    const other = [...found].filter(([key, type]) => isOther(wanted.get(key), type, mayOmit));
    return [
      ...missing.map((argument) => ({ flag, argument, what: "missing" as const })),
      ...added.map((argument) => ({ flag, argument, what: "added" as const })),
      ...other.map(([argument]) => ({ flag, argument, what: "other" as const })),
    ];
  });
}

function isOther(wanted: string | undefined, found: string, isLoose: boolean): boolean {
  if (wanted === undefined || wanted === found) return false;
  return !isLoose || (wanted !== "any" && found !== "any");
}
