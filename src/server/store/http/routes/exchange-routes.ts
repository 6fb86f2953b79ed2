// Files in and out: imports become jobs, exports are streamed.

import { bilingualFormats } from "../../../../formats/bilingual-formats.ts";
import { forPath } from "../../../../formats/for-path.ts";
import type { GlossaryFormat } from "../../../../formats/format.ts";
import { glossaryFormats } from "../../../../formats/glossary-formats.ts";
import { InputError } from "../../../../model/errors.ts";
import { exportGlossary } from "../../glossaries/export-glossary.ts";
import { submitJob } from "../../jobs/jobs.ts";
import { exportMemory } from "../../units/export-memory.ts";
import { hasTag, streamed } from "../replies.ts";
import type { StoreAsked, StoreRoute } from "../route.ts";

const largestMemory = 8_000_000_000;
/** A glossary is read whole. */
const largestGlossary = 50_000_000;
const fileQuery = {
  name: "Name of the file, which tells its format; by default the media type does",
};

export const storeExchangeRoutes: readonly StoreRoute[] = [
  {
    method: "POST",
    path: "/v1/memories/:id/imports",
    summary:
      "Brings the units of a TMX file, or of another bilingual one, into the memory: a job, after which all of them are there, or none.",
    query: fileQuery,
    ...{ takesFile: true, largestBody: largestMemory, status: 202 },
    answers: "SubmittedJob",
    about: "memory",
    role: "admin",
    answer: async (asked, { database, wake }, { name: memory }) => {
      const path = fileName(asked, bilingualFormats, `${memory}.tmx`);
      if (forPath(bilingualFormats, path) === undefined)
        throw new InputError("notBilingual", { path, data: { path } });
      const who = asked.principal.name;
      const kind = "import-memory";
      const job = await submitJob(database, { kind, memory, who, path }, asked.bytes());
      wake();
      return { job };
    },
  },
  {
    method: "GET",
    path: "/v1/memories/:id/export",
    summary: "All units as TMX, in the order of their positions, as they were at one moment.",
    query: { format: "`tmx`" },
    mediaType: "application/x-tmx+xml",
    about: "memory",
    role: "reader",
    answer: ({ query }, { database, tool }, { name }) => {
      const format = query("format") ?? "tmx";
      if (format !== "tmx")
        throw new InputError("serverFormat", { data: { format, known: "tmx" } });
      const warn = (): void => undefined;
      return streamed(exportMemory(database, name, { tool, warn }), {
        "Content-Type": "application/x-tmx+xml; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}.tmx"`,
      });
    },
  },
  {
    method: "POST",
    path: "/v1/glossaries/:id/imports",
    summary:
      "Brings the concepts of a CSV, TBX or XLSX file into the glossary: a job. What the glossary says already stays.",
    query: fileQuery,
    ...{ takesFile: true, largestBody: largestGlossary, status: 202 },
    answers: "SubmittedJob",
    about: "glossary",
    role: "terminologist",
    answer: async (asked, { database, wake }, { name, number: glossary }) => {
      const path = fileName(asked, glossaryFormats, `${name}.csv`);
      if (forPath(glossaryFormats, path) === undefined)
        throw new InputError("serverFormat", {
          data: { format: path, known: ".csv, .tbx, .xlsx" },
        });
      const who = asked.principal.name;
      const kind = "import-glossary";
      const job = await submitJob(database, { kind, glossary, who, path }, asked.bytes());
      wake();
      return { job };
    },
  },
  {
    method: "GET",
    path: "/v1/glossaries/:id/export",
    summary: "All concepts as the file that `glosa` keeps or exports; its ETag is the revision.",
    query: { format: "`csv` (by default) or `tbx`" },
    mediaType: "text/csv",
    about: "glossary",
    role: "reader",
    answer: async ({ query, header }, { database, tool }, glossary) => {
      const format = exportFormat(query("format") ?? "csv");
      const etag = `"${glossary.revision}"`;
      const headers = { ETag: etag, "Content-Type": `${format.mediaType}; charset=utf-8` };
      if (hasTag(header("if-none-match"), etag))
        return new Response(null, { status: 304, headers });
      const bytes = await exportGlossary(database, glossary, format, tool);
      return new Response(new Uint8Array(bytes), { headers });
    },
  },
];

function exportFormat(name: string): GlossaryFormat {
  const format = ["csv", "tbx"].includes(name)
    ? glossaryFormats.find((each) => each.name === name)
    : undefined;
  if (format === undefined)
    throw new InputError("serverFormat", { data: { format: name, known: "csv, tbx" } });
  return format;
}

/** Without a folder: it is a name for messages, and nothing is opened by it. */
function fileName(
  { query, header }: StoreAsked,
  formats: readonly { readonly mediaType: string; readonly extensions: readonly string[] }[],
  otherwise: string,
): string {
  const named = query("name")?.split(/[/\\]/u).at(-1)?.slice(0, 200);
  if (named !== undefined && named !== "") return named;
  const type = header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  const extension = formats.find(({ mediaType }) => mediaType === type)?.extensions[0];
  return extension === undefined ? otherwise : otherwise.replace(/\.\w+$/u, extension);
}
