// The texts of the project, or one of them beside its source.

import { useRoute } from "../routes/use-route.ts";
import { PairList } from "./pair-list.tsx";
import { PairView } from "./pair-view.tsx";

export function CheckScreen() {
  const { id } = useRoute();
  return id === "" ? <PairList /> : <PairView key={id} id={id} />;
}
