// The whole page: lets the browser in, then the bar, and the screen that the address names.

import { useEffect, useMemo, useState } from "preact/hooks";
import { AlignmentScreen } from "./alignment/alignment-screen.tsx";
import { enter } from "./api/enter.ts";
import { askIn } from "./api/request.ts";
import { AskContext } from "./api/use-ask.ts";
import { Bar } from "./bar/bar.tsx";
import { CheckScreen } from "./check/check-screen.tsx";
import { ConcordanceScreen } from "./concordance/concordance-screen.tsx";
import { GlossaryScreen } from "./glossary/glossary-screen.tsx";
import { LookUpScreen } from "./look-up/look-up-screen.tsx";
import { chooseLanguage } from "./messages/choose-language.ts";
import { sayIn, type PageLanguage } from "./messages/say.ts";
import { SayContext } from "./messages/use-say.ts";
import { Failure, Loading } from "./parts/states.tsx";
import { ToastPlace } from "./parts/toast.tsx";
import { ProjectPlace } from "./project/use-project.tsx";
import type { Screen } from "./routes/route.ts";
import { useRoute } from "./routes/use-route.ts";
import { StatisticsScreen } from "./statistics/statistics-screen.tsx";

const screenOf: Readonly<Record<Screen, () => preact.JSX.Element>> = {
  "look-up": LookUpScreen,
  concordance: ConcordanceScreen,
  check: CheckScreen,
  glossary: GlossaryScreen,
  alignment: AlignmentScreen,
  statistics: StatisticsScreen,
};

export function App() {
  const [language, setLanguage] = useState(() =>
    chooseLanguage(localStorage.getItem("glosa.language"), navigator.languages),
  );
  const say = useMemo(() => sayIn(language), [language]);
  const ask = useMemo(() => askIn(language), [language]);
  const [entered, setEntered] = useState<{ readonly problem?: unknown }>();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    enter(ask).then(
      () => setEntered({}),
      (problem: unknown) => setEntered({ problem }),
    );
  }, []);
  const choose = (chosen: PageLanguage): void => {
    localStorage.setItem("glosa.language", chosen);
    setLanguage(chosen);
  };
  return (
    <SayContext.Provider value={say}>
      <AskContext.Provider value={ask}>
        <ToastPlace>
          {entered === undefined ? (
            <Loading />
          ) : (
            <ProjectPlace>
              <Shell onLanguage={choose} problem={entered.problem} />
            </ProjectPlace>
          )}
        </ToastPlace>
      </AskContext.Provider>
    </SayContext.Provider>
  );
}

function Shell({
  onLanguage,
  problem,
}: {
  readonly onLanguage: (language: PageLanguage) => void;
  readonly problem: unknown;
}) {
  const route = useRoute();
  const Shown = screenOf[route.screen];
  return (
    <>
      <Bar route={route} onLanguage={onLanguage} />
      <main id="main" tabIndex={-1}>
        {problem === undefined ? undefined : <Failure problem={problem} />}
        <Shown key={route.screen} />
      </main>
    </>
  );
}
