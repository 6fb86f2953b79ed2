// An export as one file, for a browser to keep: the only file of a profile as itself, several in a zip.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { formatNamed } from "../../formats/index.ts";
import { writeExport, type ExportContent } from "../export/write-export.ts";

type Profile = Parameters<typeof writeExport>[0];
type Context = Parameters<typeof writeExport>[2];

export interface ExportDownload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | undefined;
}

/** The files are written to a folder of the system first, since a memory may not fit twice. */
export async function exportDownload(
  profile: Profile,
  content: ExportContent,
  context: Context,
): Promise<ExportDownload> {
  const folder = mkdtempSync(join(tmpdir(), "glosa-export-"));
  try {
    const place = { folder, output: profile.name, force: false, inside: undefined };
    const { paths } = await writeExport(profile, content, context, place);
    const files = paths.map((path) => [path, readFileSync(join(folder, path))] as const);
    const [only, another] = files;
    if (only !== undefined && another === undefined) {
      const name = only[0].split("/").at(-1) ?? only[0];
      const format = profile.files[0]?.format ?? "";
      return { name, bytes: only[1], mediaType: formatNamed(format)?.mediaType };
    }
    // A fixed date: the same export gives the same bytes (the first that the format can say).
    const bytes = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
    return { name: `${profile.name}.zip`, bytes, mediaType: "application/zip" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
