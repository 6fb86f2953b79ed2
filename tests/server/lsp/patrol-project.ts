// A small project for the tests of the server: a glossary, an article and its translation, with a word for everything that
// an editor shows.

export const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

export const glossary = `${header}
hunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,Refusal to eat as a protest.,,
peasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,Community self-defence.,Older than the committees.,Law 27908
peasant-patrols,rural patrol,,admitted,noun,,,,,
peasant-patrols,,ronda,admitted,noun,feminine,,,,
peasant-patrols,,patrulla campesina,deprecated,noun,feminine,,,Calque of the English name.,
peasant-patrols,,ronderío,deprecated,noun,masculine,,,,
`;

export const source = `# The patrols

The peasant patrols guard the road. A peasant patrol met the mayor.

The miners began a hunger strike.
`;

export const target = `# Las rondas

Las patrullas campesinas vigilan el camino. Una patrulla campesina se reunió con el alcalde.

Los mineros empezaron una huelga de hambre.
`;

export const config = `{ "articles": [{ "source": "en/*.md", "target": "es/*.md" }] }\n`;

export const files: Readonly<Record<string, string>> = {
  "glosa.json": config,
  "glossary/protest.csv": glossary,
  "en/a.md": source,
  "es/a.md": target,
};
