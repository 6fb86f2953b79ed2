// Which keys there are, and whether letters count as such.

import { useState } from "preact/hooks";
import { useSay } from "../messages/use-say.ts";
import { Dialog } from "../parts/dialog.tsx";
import { keysAreOn, turnKeys } from "../parts/key-choice.ts";

const everywhere = ["Ctrl+K", "/", "Esc", "?"] as const;
const onScreens = {
  "look-up": ["j / k", "c"],
  check: ["j / k", "f", "a", "i", "n", "e", "Ctrl+Z", "Ctrl+Y", "Ctrl+S"],
  alignment: ["j / k", "s", "m", "c"],
} as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const [on, setOn] = useState(keysAreOn);
  const list = (group: string, keys: readonly string[]) => (
    <section key={group}>
      <h3>{say.dynamic(`keys.${group}.title`)}</h3>
      <dl class="keys">
        {keys.map((key) => (
          <div key={key} class="key">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say.dynamic(`keys.${group}.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <Dialog title={say("bar.keys")} onClose={onClose}>
      <label class="box">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            turnKeys(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
        {say("keys.single")}
      </label>
      {list("everywhere", everywhere)}
      {Object.entries(onScreens).map(([screen, keys]) => list(screen, keys))}
    </Dialog>
  );
}
