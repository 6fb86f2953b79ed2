// A term for people to decide on: an assistant cannot approve its own wording.

import * as z from "zod";
import { genders, partsOfSpeech } from "../../../model/concept.ts";
import { InputError } from "../../../model/errors.ts";
import { absolutePath } from "../../../project/disk/files.ts";
import { arePathsOf } from "../../../project/disk/glob.ts";
import type { McpContext } from "../mcp-context.ts";
import { defineTool, type McpTool } from "../mcp-tool.ts";
import { projectPath } from "../project-path.ts";
import { conceptUri } from "./concept-object.ts";

// A line feed or a control character in a term is a mistake, or worse.
const line = /^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u;
const oneLine =
  "One line of text that can be seen: no line breaks, control or invisible characters";
const term = z.string().trim().min(1).max(200).regex(line, oneLine);
const remark = z.string().trim().max(1000).regex(line, oneLine).optional();

export const proposeTermTool: McpTool = defineTool({
  name: "propose_term",
  title: "Propose a term",
  description:
    "Adds a term to the glossary with status proposed: people decide whether it is used, and until then it is neither required nor " +
    "accepted. What the glossary has already is never changed, and a pair of which it has one half is refused unless concept says " +
    "that it belongs to that concept. Look the term up first; propose only what a translator should decide once for all.",
  input: {
    source: term.describe("In the source language, as a dictionary has it"),
    target: term.describe("In the target language, as a dictionary has it"),
    concept: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("Id of an existing concept to add it to"),
    partOfSpeech: z.enum(partsOfSpeech).optional(),
    gender: z.enum(genders).optional().describe("Of the target term"),
    definition: remark.describe("Of a new concept"),
    note: remark.describe("Why, and where it was found"),
    file: z.string().min(1).max(1000).optional().describe("Glossary file, if there are several"),
  },
  fields: {
    id: z.string().describe("Of the concept"),
    uri: z.string(),
    path: z.string().describe("The glossary file that was changed"),
    status: z.literal("proposed"),
  },
  readOnly: false,
  answer: async ({ file, ...given }, context) => {
    const { fresh, translate } = context;
    fresh.refresh();
    const said = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    );
    const add = {
      ...said,
      ...{ source: given.source, target: given.target },
      ...(file !== undefined && { file: glossaryFile(file, context) }),
      ...{ status: "proposed", reference: translate("mcp.proposedBy") },
    };
    const { id, path } = await fresh.session.apply({ add });
    return { fields: { id, uri: conceptUri(id), path, status: "proposed" } };
  },
});

/** Throws `InputError` `notGlossaryOfProject` for a file that glosa.json does not name. */
function glossaryFile(written: string, { fresh, root }: McpContext): string {
  const path = projectPath(root, written);
  const { folder, glossary } = fresh.session.config();
  if (!arePathsOf(folder, glossary, absolutePath(root, path)))
    throw new InputError("notGlossaryOfProject", { path, data: { patterns: glossary.join(", ") } });
  return path;
}
