// Light or dark, or as the system has it; kept by the browser.

import { useEffect, useState } from "preact/hooks";
import { useSay } from "../messages/use-say.ts";

const looks = ["system", "light", "dark"] as const;
type Look = (typeof looks)[number];
const name = "glosa.look";

export function LookChoice() {
  const say = useSay();
  const [look, setLook] = useState<Look>(
    () => looks.find((each) => each === localStorage.getItem(name)) ?? "system",
  );
  useEffect(() => {
    document.documentElement.dataset["look"] = look;
    localStorage.setItem(name, look);
  }, [look]);
  return (
    <label>
      <span class="unseen">{say("bar.look")}</span>
      <select
        value={look}
        onChange={({ currentTarget }) =>
          setLook(looks.find((each) => each === currentTarget.value) ?? "system")
        }
      >
        {looks.map((each) => (
          <option key={each} value={each}>
            {say(`looks.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
