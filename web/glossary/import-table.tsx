// The first rows of a table, and over each column what it was taken for, to be corrected.

import type { ImportPreview } from "../../src/model/page/concept.ts";
import { languageName } from "../look-up/concept-card.tsx";
import type { Say } from "../messages/say.ts";
import { useSay } from "../messages/use-say.ts";
import { columnChoices, columnDetails, letterOf, type ColumnChoice } from "./import-columns.ts";

export function ImportTable({
  sheet,
  choices,
  languages,
  onChoices,
}: {
  readonly sheet: Pick<ImportPreview, "columns" | "rows">;
  /** One for each column. */
  readonly choices: readonly ColumnChoice[];
  readonly languages: readonly string[];
  readonly onChoices: (changed: readonly ColumnChoice[]) => void;
}) {
  const say = useSay();
  return (
    <div class="table-wrap" role="region" tabIndex={0} aria-label={say("import.columns")}>
      <table class="sheet">
        <caption>{say("import.columns")}</caption>
        <thead>
          <tr>
            {sheet.columns.map(({ header }, index) => (
              <th scope="col" key={index}>
                <div>{header === "" ? letterOf(index) : header}</div>
                <select
                  aria-label={say("import.meaningOf", {
                    column: header === "" ? letterOf(index) : header,
                  })}
                  value={choices[index]?.meaning ?? ""}
                  onChange={({ currentTarget }) => {
                    const meaning = currentTarget.value;
                    onChoices(
                      choices.map((each, at) => (at === index ? { ...each, meaning } : each)),
                    );
                  }}
                >
                  {columnChoices(languages, choices[index] ?? { header, meaning: "" }).map(
                    (each) => (
                      <option key={each} value={each}>
                        {meaningName(each, header, say)}
                      </option>
                    ),
                  )}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function meaningName(meaning: string, header: string, say: Say): string {
  if (meaning === "") return say("import.leaveOut");
  const detail = columnDetails.find((each) => each === meaning);
  if (detail !== undefined) return say(`import.details.${detail}`);
  if (meaning === header && !/^[a-z]{2,3}(?:-|$)/u.test(meaning)) return say("import.asItIs");
  const [tag = "", kind = ""] = meaning.split(":");
  const language = languageName(tag, say.language);
  if (kind === "avoid") return say("import.avoided", { language });
  return kind === "synonyms" ? say("import.synonyms", { language }) : language;
}
