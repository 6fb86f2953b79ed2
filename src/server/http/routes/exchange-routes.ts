// Terms of a table brought in, glossary and memory handed out.

import * as z from "zod";
import { InputError } from "../../../model/errors.ts";
import type { ImportRequest } from "../../../model/page/concept.ts";
import { exportProfiles } from "../../../project/export/export-profiles.ts";
import { memoryUnits } from "../../../project/memory/load-memory.ts";
import { exportDownload } from "../../../project/page/export-download.ts";
import { conflictPolicies } from "../../../terms/glossary/conflict-policies.ts";
import { download } from "../download.ts";
import { importTable } from "../import-table.ts";
import { withBody, type Route } from "../route.ts";

/** In base64: a workbook of 15 MB. */
const largestTable = 20_000_000;
const name = z.string().min(1).max(500);
const body = z.strictObject({
  name,
  bytes: z.string(),
  sheet: name.exactOptional(),
  columns: z.record(name, name).exactOptional(),
  into: name.exactOptional(),
  onConflict: z.enum(conflictPolicies).exactOptional(),
});

export const exchangeRoutes: readonly Route[] = [
  withBody<ImportRequest>({
    method: "POST",
    path: "/import/preview",
    summary:
      "What a table of terms was read as, and what importing it would do. Nothing is written.",
    ...{ body, largestBody: largestTable, answers: "ImportPreview" },
    answer: ({ body: wanted, language, translate }, page) => {
      page.sessions.of(language).fresh.refresh();
      return importTable(wanted, { dryRun: true, translate }, page);
    },
  }),
  withBody<ImportRequest>({
    method: "POST",
    path: "/import",
    summary: "Brings the terms of a table into the glossary.",
    ...{ body, largestBody: largestTable, answers: "ImportPreview" },
    answer: ({ body: wanted, language, translate }, page) => {
      page.sessions.of(language).fresh.refresh();
      return importTable(wanted, { dryRun: false, translate }, page);
    },
  }),
  {
    method: "GET",
    path: "/export",
    summary:
      "Memory and glossary as `glosa export` writes them for a tool: one file, or all in a zip.",
    query: {
      for: "Name of the tool, one of `exports` of the project",
      file: "Only this one of its files; all of them by default",
    },
    mediaType: "application/octet-stream",
    answer: async (asked, { sessions, tool }) => {
      const wanted = asked.query("for") ?? "generic";
      const profile = exportProfiles.find((each) => each.name === wanted);
      if (profile === undefined) throw new InputError("unknownProfile", { data: { name: wanted } });
      const named = asked.query("file");
      const files = profile.files.filter(({ path }) => named === undefined || path === named);
      if (files.length === 0)
        throw new InputError("unknownProfile", { data: { name: `${wanted}/${named ?? ""}` } });
      const { session, fresh } = sessions.of(asked.language);
      fresh.refresh();
      const { folder, source, target, memory: paths } = session.config();
      const glossary = await session.glossary();
      const warn = (): void => undefined;
      const units = (): ReturnType<typeof memoryUnits> =>
        memoryUnits({ folder, paths, source, target, warn });
      const [first] = await units();
      if (first === undefined && glossary.concepts.length === 0)
        throw new InputError("nothingToExport");
      const context = { warn, tool, sourceLanguage: source, targetLanguage: target };
      const chosen = { ...profile, files };
      const {
        bytes,
        name: file,
        mediaType,
      } = await exportDownload(chosen, { glossary, units }, context);
      return download(bytes, file, mediaType);
    },
  },
];
