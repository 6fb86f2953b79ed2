// The glossary: its concepts in a table, one of them in a form, or an import.

import { useRoute } from "../routes/use-route.ts";
import { ConceptTable } from "./concept-table.tsx";
import { EditConcept } from "./edit-concept.tsx";
import { ImportSheet } from "./import-sheet.tsx";
import { NewConcept } from "./new-concept.tsx";

export function GlossaryScreen() {
  const { id, query } = useRoute();
  if (id !== "") return <EditConcept key={id} id={id} />;
  if (query["view"] === "new") return <NewConcept words={query["q"] ?? ""} />;
  if (query["view"] === "import") return <ImportSheet />;
  return <ConceptTable query={query} />;
}
