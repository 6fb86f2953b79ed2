// The difference between two texts as a unified diff, which git, patch and editors apply.

/** Lines around a change, by which a patch finds its place. */
const context = 3;

interface Step {
  readonly mark: " " | "-" | "+";
  /** With its line end. */
  readonly line: string;
}

/**
 * A patch of one file, or an empty string if nothing changes. Only a line feed ends a line, as git sees it; what else
 * stands there is part of the line. `path` is written with forward slashes.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps).map((hunk) => writeHunk(steps, hunk));
  return `--- ${fileName(`a/${path}`)}\n+++ ${fileName(`b/${path}`)}\n${hunks.join("")}`;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u).filter((line) => line !== "");
}

function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const same = (lines: readonly string[]): Step[] => lines.map((line) => ({ mark: " ", line }));
  return [
    ...same(before.slice(0, start)),
    ...changedSteps(before.slice(start, endBefore), after.slice(start, endAfter)),
    ...same(before.slice(endBefore)),
  ];
}

function changedSteps(before: readonly string[], after: readonly string[]): Step[] {
  return before.length === after.length ? pairedSteps(before, after) : editSteps(before, after);
}

/** Line by line: what changes words and no lines is told in time that does not grow with the number of changes. */
function pairedSteps(before: readonly string[], after: readonly string[]): Step[] {
  const steps: Step[] = [];
  let added: Step[] = [];
  for (const [index, line] of before.entries()) {
    const other = after[index] ?? "";
    if (line === other) {
      steps.push(...added, { mark: " ", line });
      added = [];
      continue;
    }
    steps.push({ mark: "-", line });
    added.push({ mark: "+", line: other });
  }
  return [...steps, ...added];
}

/** The shortest way from one list of lines to the other (Myers, "An O(ND) Difference Algorithm", 1986). */
function editSteps(before: readonly string[], after: readonly string[]): Step[] {
  const [height, width] = [before.length, after.length];
  // The farthest line of `before` reached on each diagonal, kept after each further change to walk back by.
  const history: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let changes = 0; ; changes += 1) {
    history.push(new Map(reached));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = stepsDown(reached, diagonal, changes)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      while (x < height && x - diagonal < width && before[x] === after[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= height && x - diagonal >= width) return walkBack(history, before, after);
    }
    reached = new Map(reached);
  }
}

/** Whether the best way to this diagonal adds a line rather than taking one away. */
function stepsDown(
  reached: ReadonlyMap<number, number>,
  diagonal: number,
  changes: number,
): boolean {
  if (diagonal === -changes) return true;
  if (diagonal === changes) return false;
  return (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0);
}

function walkBack(
  history: readonly ReadonlyMap<number, number>[],
  before: readonly string[],
  after: readonly string[],
): Step[] {
  const steps: Step[] = [];
  let [x, y] = [before.length, after.length];
  for (let changes = history.length - 1; changes >= 0; changes -= 1) {
    const reached = history[changes] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = stepsDown(reached, diagonal, changes);
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = changes === 0 ? 0 : (reached.get(from) ?? 0);
    const fromY = changes === 0 ? 0 : fromX - from;
    const startX = changes === 0 ? 0 : fromX + (down ? 0 : 1);
    while (x > startX) {
      x -= 1;
      y -= 1;
      steps.push({ mark: " ", line: before[x] ?? "" });
    }
    if (changes === 0) break;
    if (down) steps.push({ mark: "+", line: after[fromY] ?? "" });
    else steps.push({ mark: "-", line: before[fromX] ?? "" });
    [x, y] = [fromX, fromY];
  }
  return steps.reverse();
}

interface Hunk {
  /** Among the steps. */
  readonly start: number;
  readonly end: number;
}

/** The changes with their context; two that share a line of it are one. */
function hunksOf(steps: readonly Step[]): Hunk[] {
  const hunks: { start: number; end: number }[] = [];
  for (const [index, { mark }] of steps.entries()) {
    if (mark === " ") continue;
    const start = Math.max(0, index - context);
    const end = Math.min(steps.length, index + 1 + context);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else hunks.push({ start, end });
  }
  return hunks;
}

function writeHunk(steps: readonly Step[], { start, end }: Hunk): string {
  const count = (list: readonly Step[], not: Step["mark"]): number =>
    list.filter(({ mark }) => mark !== not).length;
  const [above, own] = [steps.slice(0, start), steps.slice(start, end)];
  const range = (not: Step["mark"]): string => {
    const lines = count(own, not);
    // Where there are no lines, the number is that of the line before.
    return `${count(above, not) + (lines === 0 ? 0 : 1)},${lines}`;
  };
  const lines = own.map(({ mark, line }) =>
    line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range("+")} +${range("-")} @@\n${lines.join("")}`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["\n", String.raw`\n`],
  ["\t", String.raw`\t`],
  ['"', String.raw`\"`],
  ["\\", "\\\\"],
]);

/** In quotes as git writes them, if it must; a name with a space ends with a tab, or patch takes the rest for a date. */
function fileName(path: string): string {
  // oxlint-disable-next-line no-control-regex -- these need quotes
  if (!/[\u0000-\u001F"\\\u007F]/u.test(path)) return path.includes(" ") ? `${path}\t` : path;
  // oxlint-disable-next-line no-control-regex -- as above
  const written = path.replaceAll(/[\u0000-\u001F"\\\u007F]/gu, (character) => {
    const octal = character.charCodeAt(0).toString(8).padStart(3, "0");
    return escapes.get(character) ?? `\\${octal}`;
  });
  return `"${written}"`;
}
