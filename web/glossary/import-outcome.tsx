// What an import did, or would do.

import type { ImportOutcomeAnswer } from "../../src/model/page/concept.ts";
import { useSay } from "../messages/use-say.ts";

export function ImportOutcome({
  outcome,
  done,
}: {
  readonly outcome: ImportOutcomeAnswer;
  readonly done: boolean;
}) {
  const say = useSay();
  const { read, added, changed, unchanged, skipped, files } = outcome;
  return (
    <section class="told" role="status">
      <p>
        {say(done ? "import.was" : "import.wouldBe", { read, added, changed, unchanged })}{" "}
        {files.join(", ")}
      </p>
      {skipped.length === 0 ? undefined : (
        <details>
          <summary>{say("import.skipped", { count: skipped.length })}</summary>
          <ul>
            {skipped.map(({ id, reason }, index) => (
              <li key={index}>
                {id}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
