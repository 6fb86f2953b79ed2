// A small project for command tests: two concepts, one pair of articles, one memory.

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

export const smallProject: Readonly<Record<string, string>> = {
  "glosa.json": `{
  // Lenguas
  "source": "en",
  "target": "es",
  "glossary": ["glossary/*.csv"],
  "memory": ["tmx/*.tmx"],
  "articles": [{ "source": "en/*.md", "target": "es/*.md" }],
}
`,
  "glossary/protest.csv": `${header}
hunger-strike,hunger strike,huelga de hambre,preferred,noun,feminine,,A refusal to eat as a protest.,,"house style, 2026"
peasant-patrols,peasant patrol,ronda campesina,preferred,noun,feminine,,Self-defence organization of a peasant community.,,Ley n.º 27908
peasant-patrols,rural patrol,,admitted,noun,,,,,
peasant-patrols,,patrulla campesina,deprecated,noun,feminine,,,Calque.,
`,
  "en/puno.md": `# A strike in Puno

The peasant patrols closed the road on Monday. Two teachers began a hunger strike.

Will they come back? Nobody knows.
`,
  "es/puno.md": `# Un paro en Puno

Las patrullas campesinas cerraron la carretera el lunes. Dos maestros iniciaron una huelga de hambre.

Volverán? Nadie lo sabe.
`,
  "tmx/puno.tmx": `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="glosa" creationtoolversion="0.0.0" segtype="sentence" o-tmf="unknown" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu>
      <tuv xml:lang="en">
        <seg>The peasant patrols met in Ayaviri.</seg>
      </tuv>
      <tuv xml:lang="es">
        <seg>Las rondas campesinas se reunieron en Ayaviri.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`,
};
