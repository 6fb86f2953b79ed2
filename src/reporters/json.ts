// The report for programs, as JSON.stringify would print the contract.

import { reportJson } from "./report-json.ts";
import type { Reporter } from "./reporter.ts";

export const json: Reporter = {
  name: "json",
  *render(report, { translate }) {
    yield* printed(reportJson(report, translate));
  },
};

/** As JSON.stringify prints it, but item by item: a report may have more text than one string can. */
function* printed(contract: object): Generator<string> {
  let before = "{";
  for (const [name, value] of Object.entries(contract) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(name)}: `;
    before = ",";
    if (Array.isArray(value)) yield* printedItems(value);
    else yield indented(value, "  ");
  }
  yield "\n}\n";
}

function* printedItems(items: readonly unknown[]): Generator<string> {
  if (items.length === 0) {
    yield "[]";
    return;
  }
  for (const [index, item] of items.entries())
    yield `${index === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
  yield "\n  ]";
}

/** Line feeds within strings are escaped: those that are left are of the layout. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${by}`);
}
