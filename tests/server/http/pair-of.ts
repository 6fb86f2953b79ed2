// What tests ask of a pair again and again.

import type { PairAnswer, PatchAnswer } from "../../../src/model/page/pair.ts";
import type { PageProject } from "../../../src/model/page/project.ts";
import type { Answered, OpenPage } from "./open-page.ts";

export async function pairNamed(page: OpenPage, name: string): Promise<PairAnswer> {
  const { json } = await page.ask<PageProject>("GET", "/project");
  const id = json.pairs.find((each) => each.name === name)?.id ?? "none";
  return (await page.ask<PairAnswer>("GET", `/pairs/${id}`)).json;
}

export async function patch<Body = PatchAnswer>(
  page: OpenPage,
  { id, etag }: Pick<PairAnswer, "id" | "etag">,
  body: object,
): Promise<Answered<Body>> {
  return page.ask<Body>("PATCH", `/pairs/${id}`, { body, ifMatch: etag });
}

/** What the page has after a change: the rows that it was sent, in the place of its own. */
export function merged(before: PairAnswer, { rows, count, ...answer }: PatchAnswer): PairAnswer {
  const byNumber = new Map([...before.rows, ...rows].map((row) => [row.number, row]));
  const all = [...byNumber.values()].filter(({ number }) => number <= count);
  return { ...answer, rows: all };
}
