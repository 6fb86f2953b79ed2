// The bar over every screen: which project, the screens, search from anywhere, language, look and keys.

import { useEffect, useRef, useState } from "preact/hooks";
import { pageLanguages, type PageLanguage } from "../messages/say.ts";
import { useSay } from "../messages/use-say.ts";
import { useKeys } from "../parts/use-keys.ts";
import { useProject } from "../project/use-project.tsx";
import { formatRoute, screens, type Route } from "../routes/route.ts";
import { go } from "../routes/use-route.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { LookChoice } from "./look-choice.tsx";

export function Bar({
  route,
  onLanguage,
}: {
  readonly route: Route;
  readonly onLanguage: (language: PageLanguage) => void;
}) {
  const say = useSay();
  const { answer: project } = useProject();
  const [keysShown, showKeys] = useState(false);
  useTitle(route, project?.name);
  useKeys({
    "?": () => showKeys(true),
    "Ctrl+k": () => {
      if (route.screen !== "look-up") go({ screen: "look-up", id: "", query: {} });
      requestAnimationFrame(focusSearch);
    },
    "/": focusSearch,
  });
  return (
    <>
      <a
        class="skip button"
        href="#main"
        onClick={(event) => {
          // The fragment is the address of the screen.
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {say("bar.skip")}
      </a>
      <header class="bar">
        <div>
          <a class="brand" href="#/look-up">
            glosa {project === undefined ? undefined : <small>{project.name}</small>}
          </a>
          <nav aria-label={say("bar.screens")}>
            <ul class="plain">
              {screens.map((screen) => (
                <li key={screen}>
                  <a
                    href={formatRoute({ screen, id: "", query: {} })}
                    aria-current={screen === route.screen ? "page" : undefined}
                  >
                    {say(`screens.${screen}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="choices">
            <label>
              <span class="unseen">{say("bar.language")}</span>
              <select
                value={say.language}
                onChange={({ currentTarget }) => {
                  const chosen = pageLanguages.find((each) => each === currentTarget.value);
                  if (chosen !== undefined) onLanguage(chosen);
                }}
              >
                <option value="en" lang="en">
                  English
                </option>
                <option value="es" lang="es">
                  Español
                </option>
              </select>
            </label>
            <LookChoice />
            <button type="button" onClick={() => showKeys(true)}>
              {say("bar.keys")} <kbd aria-hidden="true">?</kbd>
            </button>
          </div>
        </div>
      </header>
      {keysShown ? <KeysDialog onClose={() => showKeys(false)} /> : undefined}
    </>
  );
}

/** Every screen has one field to search by. */
function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  field?.focus();
  field?.select();
}

/** The title of the window, and the focus on the heading of a screen that was gone to. */
function useTitle(route: Route, project: string | undefined): void {
  const say = useSay();
  const shown = useRef<string | undefined>(undefined);
  const place = `${route.screen}/${route.id}`;
  useEffect(() => {
    const about = [route.query["q"], say(`screens.${route.screen}`), project].filter(
      (each) => each,
    );
    document.title = [...about, "glosa"].join(" · ");
  }, [route, say, project]);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== place) {
      const typesFirst = document.activeElement?.matches("main [data-first=true]") === true;
      if (!typesFirst) document.querySelector<HTMLElement>("main h1")?.focus();
    }
    shown.current = place;
  }, [place]);
}
