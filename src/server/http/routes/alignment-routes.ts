// Alignments reviewed: split, joined, moved, and what is right into the memory.

import * as z from "zod";
import { withProvenance } from "../../../memory/edit/with-provenance.ts";
import { InputError } from "../../../model/errors.ts";
import { documentProperty, makeUnit } from "../../../model/make-unit.ts";
import type {
  AlignmentAnswer,
  AlignmentPatch,
  AlignmentPatched,
  AlignmentRow,
  KeptUnits,
} from "../../../model/page/alignment.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { arePathsOf, expandPaths } from "../../../project/disk/glob.ts";
import { requireInside } from "../../../project/disk/leads-outside.ts";
import { extendMemory } from "../../../project/memory/extend-memory.ts";
import { splitSentences } from "../../../text/sentences.ts";
import type { PageState } from "../page-state.ts";
import { requestOf } from "../pairs/check-pair.ts";
import { pairOf } from "../pairs/pair-of.ts";
import { Conflict } from "../problem.ts";
import { withBody, type PageRequest, type Route } from "../route.ts";
import type { Review } from "../state/alignments.ts";
import type { OpenPair } from "../state/open-pair.ts";

const number = z.int().min(1);
const count = z.int().min(0);
const patch = z.union([
  z.strictObject({ split: z.strictObject({ row: number, source: count, target: count }) }),
  z.strictObject({ join: number }),
  z.strictObject({
    move: z.strictObject({
      row: number,
      side: z.enum(["source", "target"]),
      to: z.enum(["previous", "next"]),
    }),
  }),
  z.strictObject({ undo: z.literal(true) }),
  z.strictObject({
    confirm: z.strictObject({
      rows: z.array(number).exactOptional(),
      memory: z.string().min(1).max(500).exactOptional(),
    }),
  }),
]);

export const alignmentRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/alignments/:id",
    summary: "Which sentences of a pair belong together.",
    answers: "AlignmentAnswer",
    answer: (asked, page) => {
      const pair = pairOf(asked, page);
      return pair.inTurn(() => alignmentAnswer(pair, asked, page));
    },
  },
  withBody<AlignmentPatch>({
    method: "PATCH",
    path: "/alignments/:id",
    summary: "Splits, joins and moves; confirmed rows go into a memory, once each.",
    body: patch,
    ifMatch: true,
    answers: "AlignmentPatched",
    answer: (asked, page) => {
      const pair = pairOf(asked, page);
      return pair.inTurn(() => patched(pair, asked, page));
    },
  }),
];

async function patched(
  pair: OpenPair,
  asked: PageRequest<AlignmentPatch>,
  page: PageState,
): Promise<AlignmentPatched> {
  const before = await alignmentAnswer(pair, asked, page);
  if (before.etag !== asked.ifMatch) throw new Conflict(before, { path: before.name });
  const { body: wanted } = asked;
  const { id } = pair.listed;
  if (!("confirm" in wanted)) {
    page.alignments.change(id, wanted);
    return alignmentAnswer(pair, asked, page);
  }
  const numbers = new Set(wanted.confirm.rows ?? before.rows.map((row) => row.number));
  const rows = before.rows.filter((row) => numbers.has(row.number));
  const kept = await keep(
    rows,
    wanted.confirm.memory ?? before.memories[0] ?? "",
    pair,
    asked,
    page,
  );
  page.alignments.confirm(id, numbers);
  return { ...(await alignmentAnswer(pair, asked, page)), kept };
}

/** Throws `InputError` `notMemoryOfProject` for a file that glosa.json does not name. */
async function keep(
  rows: readonly AlignmentRow[],
  path: string,
  pair: OpenPair,
  { language }: PageRequest,
  page: PageState,
): Promise<KeptUnits> {
  const config = page.sessions.of(language).session.config();
  const { folder, source, target, client, domain, memory } = config;
  if (!arePathsOf(folder, memory, absolutePath(folder, path)))
    throw new InputError("notMemoryOfProject", { path, data: { patterns: memory.join(", ") } });
  requireInside(folder, path);
  const units = rows
    .filter((row) => row.source.length > 0 && row.target.length > 0)
    .map((row) =>
      makeUnit({
        id: String(row.number),
        source: [row.source.join(" ")],
        target: [row.target.join(" ")],
        ...{ sourceLanguage: source, targetLanguage: target },
        props: [{ type: documentProperty, value: pair.listed.paths.source }],
      }),
    );
  const provenance = { created: page.now(), creator: page.tool.name, client, domain };
  const files = { folder, path, source, target, warn: () => undefined, tool: page.tool };
  const { added, known } = await extendMemory(withProvenance(units, provenance), files);
  page.sessions.changedInProject(path);
  return { path, added, known };
}

async function alignmentAnswer(
  pair: OpenPair,
  { language }: PageRequest,
  page: PageState,
): Promise<AlignmentAnswer> {
  if (pair.listed.isBilingual) throw new InputError("pageAlreadyAligned");
  const { session, fresh, inTurn } = page.sessions.of(language);
  fresh.refresh();
  pair.refresh();
  const { answer } = await inTurn(() => session.read(requestOf(pair)));
  const [placed] = answer.bitexts;
  if (placed === undefined) throw new InputError("pagePairUnknown");
  const { source, target, units } = placed.bitext;
  const sentences = (text: string | undefined, tag: string): readonly string[] =>
    text === undefined
      ? []
      : splitSentences(text, tag).map(({ start, end }) => text.slice(start, end).trim());
  const { etag, rows, canUndo }: Review = page.alignments.of(pair.listed.id, pair.etag, () =>
    units.map((unit) => ({
      source: sentences(unit.source?.text, source.language),
      target: sentences(unit.target?.text, target.language),
      certainty: Math.round(unit.certainty * 100) / 100,
      confirmed: false,
    })),
  );
  const { folder, memory } = session.config();
  const found = expandPaths(folder, memory);
  const fallback = arePathsOf(folder, memory, absolutePath(folder, "tmx/memory.tmx"))
    ? ["tmx/memory.tmx"]
    : [];
  return {
    ...{ pair: pair.listed.id, name: pair.listed.paths.target, etag, canUndo, rows },
    languages: { source: source.language, target: target.language },
    memories: found.length > 0 ? found : fallback,
  };
}
