// What went wrong, as problem details (RFC 9457): one sentence with its remedy.

import type { Translate } from "../../messages/translator.ts";
import { InputError, type ExpectedError } from "../../model/errors.ts";
import type { ProblemDetails } from "../../model/page/problem-details.ts";
import { pathWithin } from "../../project/disk/path-within.ts";
import { toldError } from "../../session/told-error.ts";
import { shownName } from "./state/dropped-name.ts";

/** Something else is there than what was to be changed: 412, with what there is now. */
export class Conflict extends InputError {
  readonly current: object;

  constructor(current: object, data: { readonly path: string }) {
    super("pageConflict", { data });
    this.current = current;
  }
}

/** Status by the code of an error; 422 for whatever a person can correct in the project. */
const statuses: ReadonlyMap<string, number> = new Map([
  ["pageNotUnderstood", 400],
  ["pageSignedOut", 401],
  ["pageTokenWrong", 401],
  ["pageOtherHost", 403],
  ["pageOtherOrigin", 403],
  ["pageNothingThere", 404],
  ["unknownConcept", 404],
  ["unknownConceptNear", 404],
  ["pagePairUnknown", 404],
  ["pageFindingUnknown", 404],
  ["termExists", 409],
  ["conceptExists", 409],
  ["changedMeanwhile", 412],
  ["pageConflict", 412],
  ["pageBodyTooLarge", 413],
  ["pageBodyKind", 415],
  ["fileLocked", 423],
  ["pageTagMissing", 428],
  ["unexpected", 500],
  ["pageNotBuilt", 503],
]);
const otherwise = 422;

/** Paths are shown relative to `root`; others as they are. */
export function problemOf(
  error: unknown,
  { translate, root }: { readonly translate: Translate; readonly root: string },
): ProblemDetails {
  const told = toldError(error);
  const { code, data, path, line, column } = told;
  const status = statusOf(told);
  return {
    type: `/problems/${code}`,
    title: translate.dynamic(`serve.titles.${status}`),
    status,
    detail: translate.dynamic(`errors.${code}`, data),
    ...(path !== undefined && { path: shownName(pathWithin(root, root, path) ?? path) }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(told instanceof Conflict && { current: told.current }),
  };
}

function statusOf({ code }: ExpectedError): number {
  return statuses.get(code) ?? otherwise;
}
