// Why a finding was reported: what the glossary says on its own behalf, and how the verdict came about.

import type { JsonFinding } from "../../src/model/page/report.ts";
import { useSay } from "../messages/use-say.ts";

export function FindingReason({ finding }: { readonly finding: JsonFinding }) {
  const say = useSay();
  const { reason, evidence = [] } = finding;
  return (
    <>
      {reason === undefined ? undefined : (
        <div class="reason">
          {reason.definition === "" ? undefined : <p>{reason.definition}</p>}
          {reason.terms
            .filter(({ note, source }) => note !== "" || source !== "")
            .map(({ term, note, source }) => (
              <p key={term}>
                <i>{term}</i>: {[note, source].filter((each) => each !== "").join(" — ")}
              </p>
            ))}
        </div>
      )}
      {evidence.length === 0 ? undefined : (
        <details class="why">
          <summary>{say("check.why")}</summary>
          <ul>
            {evidence.map((each, index) => (
              <li key={index}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
