// A concept that was changed elsewhere: both versions side by side, and which to go on with.

import type { ConceptEdit } from "../../src/model/page/concept.ts";
import { useSay } from "../messages/use-say.ts";
import { StatusBadge } from "../parts/status-badge.tsx";

export function ConceptConflict({
  mine,
  theirs,
  onMine,
  onTheirs,
}: {
  readonly mine: ConceptEdit;
  readonly theirs: ConceptEdit;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}) {
  const say = useSay();
  const version = (title: string, { definition, terms }: ConceptEdit) => (
    <section>
      <h3>{title}</h3>
      <p class="text">{definition}</p>
      <ul class="plain">
        {terms.map(({ text, language, status, note }, index) => (
          <li key={index}>
            <span lang={language}>{text}</span> <StatusBadge status={status} />
            {note === "" ? undefined : <span class="soft small"> {note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <div class="failure" role="alert">
      <p>{say("conflict.concept")}</p>
      <div class="versions">
        {version(say("conflict.theirs"), theirs)}
        {version(say("conflict.mine"), mine)}
      </div>
      <div class="row-of-buttons">
        <button type="button" onClick={onMine}>
          {say("conflict.keepMine")}
        </button>
        <button type="button" onClick={onTheirs}>
          {say("conflict.keepTheirs")}
        </button>
      </div>
    </div>
  );
}
