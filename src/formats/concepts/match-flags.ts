// The `match` column: flags separated by spaces or `;`, quoted where they hold one: short="las rondas" case.
// Within quotes `""` is a quote. Any list of strings can be written and is read back the same.

const needsQuotes = /[\s;"]/u;

/** The flags of a cell, unquoted (`short=las rondas`), or the offset of a quote that is not closed. */
export function parseFlags(cell: string): readonly string[] | { readonly unclosedAt: number } {
  const flags: string[] = [];
  let flag: string | undefined;
  let openedAt = -1;
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at] ?? "";
    if (character === '"') {
      if (openedAt >= 0 && cell[at + 1] === '"') {
        flag = `${flag ?? ""}"`;
        at += 1;
      } else {
        openedAt = openedAt < 0 ? at : -1;
        flag ??= "";
      }
    } else if (openedAt < 0 && (character === ";" || /\s/u.test(character))) {
      if (flag !== undefined) flags.push(flag);
      flag = undefined;
    } else {
      flag = (flag ?? "") + character;
    }
  }
  if (openedAt >= 0) return { unclosedAt: openedAt };
  if (flag !== undefined) flags.push(flag);
  return flags;
}

/** The cell for the flags, in the order given: `parseFlags(printFlags(x))` equals `x`. */
export function printFlags(flags: readonly string[]): string {
  return flags.map(printFlag).join(" ");
}

function printFlag(flag: string): string {
  if (flag !== "" && !needsQuotes.test(flag)) return flag;
  const equals = flag.indexOf("=");
  const name = equals < 0 ? "" : flag.slice(0, equals + 1);
  if (needsQuotes.test(name)) return quoted(flag);
  return name + quoted(flag.slice(name.length));
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
