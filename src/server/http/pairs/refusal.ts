// Why an edit is not made, as an error with the remedy.

import { InputError } from "../../../model/errors.ts";
import type { Uneditable } from "../../../project/edits/edit-content.ts";

export function refusal(why: Uneditable, path: string): InputError {
  if (why === "format") return new InputError("pageFormatUneditable", { path });
  if (why === "content") return new InputError("pageEncodingUneditable", { path });
  return why === "split"
    ? new InputError("pageWordsSplit", { path })
    : new InputError("pageTakenForMarkup", { path });
}
