// What went wrong, as problem details (RFC 9457): one sentence with its remedy, and nothing of the database's own words.

import type { Translate } from "../../../messages/translator.ts";
import { ExpectedError, InputError } from "../../../model/errors.ts";
import type { ProblemDetails } from "../../../model/page/problem-details.ts";
import { databaseCode, storeError } from "../database/store-error.ts";

/** Something else is there than what was to be changed: 412 with what there is now; 409 where it is another thing. */
export class StoreConflict extends InputError {
  readonly current: { readonly etag: string };

  constructor(twin: boolean, current: { readonly etag: string }) {
    super(twin ? "serverTwin" : "serverChanged");
    this.current = current;
  }
}

/** Status by the code of an error; 422 for whatever else a person can correct. */
const statuses: ReadonlyMap<string, number> = new Map([
  ["serverNotUnderstood", 400],
  ["serverTokenMissing", 401],
  ["serverTokenWrong", 401],
  ["serverForbidden", 403],
  ["serverNothingThere", 404],
  ["storeMemoryUnknown", 404],
  ["storeGlossaryUnknown", 404],
  ["serverUnitUnknown", 404],
  ["serverConceptUnknown", 404],
  ["serverJobUnknown", 404],
  ["storeNameTaken", 409],
  ["termExists", 409],
  ["conceptExists", 409],
  ["serverTwin", 409],
  ["serverJobEnded", 409],
  ["serverChanged", 412],
  ["serverBodyTooLarge", 413],
  ["serverBodyKind", 415],
  ["serverTagMissing", 428],
  ["serverTooOften", 429],
  ["serverBroken", 500],
  ["serverUnavailable", 503],
]);
const otherwise = 422;

export function storeProblem(error: unknown, translate: Translate): ProblemDetails {
  const told = toldToOthers(error);
  const status = statuses.get(told.code) ?? otherwise;
  return {
    type: `/problems/${told.code}`,
    title: translate.dynamic(`serve.titles.${status}`),
    status,
    detail: translate.dynamic(`errors.${told.code}`, told.data),
    ...(told instanceof StoreConflict && { current: told.current }),
  };
}

// An address, a user or a statement in a message of the database is for those who run the server; clients are told that it is
// not there.
function toldToOthers(error: unknown): ExpectedError {
  const told = storeError(error);
  if (!(told instanceof ExpectedError)) {
    // What PostgreSQL cannot keep was sent: class 22, data exceptions.
    if (databaseCode(error)?.startsWith("22") === true)
      return new InputError("serverNotUnderstood", { data: { detail: "text" } });
    return new InputError("serverBroken");
  }
  return /^(?:database|schema|postgres)/u.test(told.code)
    ? new InputError("serverUnavailable", { cause: told })
    : told;
}
