// Two message files as a bitext: message by message, each side in its own file.

import { forPath } from "../../formats/for-path.ts";
import { pairMessages } from "../../formats/i18next/pair-messages.ts";
import { resourceFormats } from "../../formats/resource-formats.ts";
import type { Bitext, BitextUnit, LocatedText, UncheckedUnit } from "../../model/bitext.ts";
import { InputError } from "../../model/errors.ts";
import type { Message, ResourceFile } from "../../model/resource-file.ts";
import { programParts } from "../../text/program-parts.ts";
import { diskFiles } from "../disk/files.ts";
import type { BitextRequest } from "./load-bitext.ts";

/** Whether both paths are message files. */
export function isResourcePair(source: string, target: string): boolean {
  return (
    forPath(resourceFormats, source) !== undefined && forPath(resourceFormats, target) !== undefined
  );
}

/**
 * A message missing on one side is a warning (`messageUntranslated`, `messageUnknown`). Throws `InputError`
 * `emptyResource` for a file without messages.
 */
export async function loadResourceBitext(
  sourcePath: string,
  targetPath: string,
  options: BitextRequest,
): Promise<Bitext> {
  const source = await readResourceFile(sourcePath, options);
  const target = await readResourceFile(targetPath, options);
  const { pairs, untranslated, unknown } = pairMessages(source.messages, target.messages);
  const tell = (code: string, { key, location }: Message, path: string): void => {
    const { line, column } = location ?? {};
    options.warn({ code, data: { key: key.join(".") }, path, line, column });
  };
  for (const message of untranslated) tell("messageUntranslated", message, sourcePath);
  for (const message of unknown) tell("messageUnknown", message, targetPath);
  const units: BitextUnit[] = [];
  const unchecked: UncheckedUnit[] = [];
  for (const pair of pairs) {
    const unit: BitextUnit = {
      index: units.length,
      id: pair.target.key.join("."),
      source: located(pair.source),
      target: located(pair.target),
      shape: [1, 1],
      certainty: 1,
      heading: false,
      isolated: true,
      ...(pair.singular && { singular: true }),
      ...contextOf(pair.target),
    };
    // An empty translation does not exist yet.
    if (pair.target.text !== "" || pair.source.text.trim() === "") units.push(unit);
    else unchecked.push({ why: "untranslated", unit: { ...unit, target: undefined } });
  }
  for (const message of untranslated) unchecked.push(missingMessage(message, units.length));
  return {
    source: side(sourcePath, options.source, source),
    target: side(targetPath, options.target, target),
    units,
    suppressions: [],
    ...(unchecked.length > 0 && { unchecked }),
  };
}

/** Nobody knows where in the file it would be. */
function missingMessage(message: Message, index: number): UncheckedUnit {
  const unit: BitextUnit = {
    ...{ index, id: message.key.join("."), source: located(message), target: undefined },
    ...{ shape: [1, 0], certainty: 1, heading: false, isolated: true },
  };
  return { why: "untranslated", unit };
}

/** The forms of a plural may have one source between them: English has two, Spanish three. */
function contextOf({ key }: Message): Pick<BitextUnit, "context"> {
  const form = /_(?:zero|one|two|few|many|other)$/u.exec(key.at(-1) ?? "")?.[0];
  return form === undefined ? {} : { context: form };
}

async function readResourceFile(
  path: string,
  { folder, warn, files = diskFiles }: BitextRequest,
): Promise<ResourceFile> {
  files.require(folder, path);
  const format = forPath(resourceFormats, path);
  if (format === undefined) throw new InputError("notResource", { path });
  const read = await format.loadReader();
  const file = read(files.chunks(folder, path), { path, warn });
  if (file.messages.length === 0) throw new InputError("emptyResource", { path });
  return file;
}

function located({ text, pieces }: Message): LocatedText {
  return { text, pieces, opaque: programParts(text) };
}

function side(path: string, language: string, { skeleton }: ResourceFile): Bitext["source"] {
  return { path, language, content: skeleton?.text ?? "" };
}
