// What one decides about an import besides its columns: which sheet, into which file, and what becomes of terms that are there.

import type { ComponentChildren } from "preact";
import type { ImportRequest } from "../../src/model/page/concept.ts";
import { useSay } from "../messages/use-say.ts";

const conflicts = ["keep", "replace", "both"] as const;

export interface ImportChoicesProps {
  readonly request: ImportRequest;
  /** The sheet that is read, and those that there are. */
  readonly sheet: string | undefined;
  readonly sheets: readonly string[];
  readonly into: string;
  readonly destinations: readonly string[];
  /** Files that are there. */
  readonly glossaries: readonly string[];
  readonly onRequest: (changed: Partial<ImportRequest>) => void;
  readonly onSheet: (sheet: string) => void;
}

export function ImportChoices({
  request,
  sheet,
  sheets,
  into,
  destinations,
  glossaries,
  onRequest,
  onSheet,
}: ImportChoicesProps) {
  const say = useSay();
  const choice = (
    label: string,
    value: string,
    options: ComponentChildren,
    onValue: (value: string) => void,
  ) => (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options}
      </select>
    </label>
  );
  const option = (value: string, name = value) => (
    <option key={value} value={value}>
      {name}
    </option>
  );
  return (
    <div class="import-choices">
      {sheets.length > 1
        ? choice(
            say("import.sheet"),
            sheet ?? "",
            sheets.map((each) => option(each)),
            onSheet,
          )
        : undefined}
      {destinations.length > 1
        ? choice(
            say("import.into"),
            into,
            destinations.map((path) =>
              option(path, glossaries.includes(path) ? path : say("import.newFile", { path })),
            ),
            (path) => onRequest({ into: path }),
          )
        : undefined}
      {choice(
        say("import.onConflict"),
        request.onConflict ?? "keep",
        conflicts.map((each) => option(each, say(`import.conflicts.${each}`))),
        (value) => {
          const onConflict = conflicts.find((each) => each === value);
          if (onConflict !== undefined) onRequest({ onConflict });
        },
      )}
    </div>
  );
}
