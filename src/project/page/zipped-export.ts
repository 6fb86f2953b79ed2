// An export as one file, for a browser to keep.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { writeExport, type ExportContent } from "../export/write-export.ts";

type Profile = Parameters<typeof writeExport>[0];
type Context = Parameters<typeof writeExport>[2];

/** The files of the profile in a zip. They are written to a folder of the system first, since a memory may not fit twice. */
export async function zippedExport(
  profile: Profile,
  content: ExportContent,
  context: Context,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "glosa-export-"));
  try {
    const place = { folder, output: profile.name, force: false, inside: undefined };
    const { paths } = await writeExport(profile, content, context, place);
    const files = paths.map((path) => [path, readFileSync(join(folder, path))] as const);
    // A fixed date: the same export gives the same bytes (the first that the format can say).
    return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
