// Which sentences belong together: the texts whose alignment can be reviewed, or one of them.

import { useSay } from "../messages/use-say.ts";
import { Empty, Failure, Loading } from "../parts/states.tsx";
import { useProject } from "../project/use-project.tsx";
import { formatRoute } from "../routes/route.ts";
import { useRoute } from "../routes/use-route.ts";
import { AlignmentView } from "./alignment-view.tsx";

export function AlignmentScreen() {
  const { id } = useRoute();
  return id === "" ? <AlignmentList /> : <AlignmentView key={id} id={id} />;
}

function AlignmentList() {
  const say = useSay();
  const { answer: project, problem, again } = useProject();
  // Both sides of a bilingual file are aligned by it.
  const pairs = project?.pairs.filter(({ source, target }) => source !== target);
  return (
    <div class="narrow">
      <h1 tabIndex={-1}>{say("screens.alignment")}</h1>
      <p class="soft">{say("alignment.hint")}</p>
      {problem === undefined ? undefined : <Failure problem={problem} again={again} />}
      {pairs === undefined ? (
        problem === undefined ? (
          <Loading />
        ) : undefined
      ) : pairs.length === 0 ? (
        <Empty title={say("alignment.none")} />
      ) : (
        <ul class="plain links">
          {pairs.map(({ id, name, source }) => (
            <li key={id}>
              <a href={formatRoute({ screen: "alignment", id, query: {} })}>{name}</a>{" "}
              <span class="soft small">{source}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
