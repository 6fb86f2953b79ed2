// How far long work is, and a way to stop it.

import type { Job } from "../../src/model/page/events.ts";
import { useAsk } from "../api/use-ask.ts";
import { useSay } from "../messages/use-say.ts";
import { problemSentence } from "../parts/states.tsx";
import { useToast } from "../parts/toast.tsx";

export function JobProgress({ job, label }: { readonly job: Job; readonly label: string }) {
  const say = useSay();
  const ask = useAsk();
  const tell = useToast();
  const { done, total } = job;
  return (
    <span class="job">
      <progress aria-label={label} {...(done === 0 ? {} : { max: total, value: done })} />
      <span>{say("check.progress", { done, total })}</span>
      <button
        type="button"
        onClick={() => {
          ask(`/jobs/${encodeURIComponent(job.id)}`, { method: "DELETE" }).catch(
            (failed: unknown) => tell(problemSentence(failed, say)),
          );
        }}
      >
        {say("check.stop")}
      </button>
    </span>
  );
}
