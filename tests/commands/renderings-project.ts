// A project of three pairs whose translators write "corte de ruta" for what the glossary calls "bloqueo de carreteras":
// only all pairs together say so.

const header = "id,en,es,status,part_of_speech,gender,match,definition,note,source";

const sentences: readonly (readonly [string, string])[] = [
  ["The roadblock began at dawn.", "El corte de ruta empezó al amanecer."],
  ["Nobody was hurt at the bridge.", "Nadie resultó herido en el puente."],
  ["The mayor asked for calm.", "El alcalde pidió calma."],
  ["Teachers marched to the square.", "Los maestros marcharon a la plaza."],
  ["A long roadblock cut off Puno.", "Un largo corte de ruta aisló a Puno."],
  ["The army sent two helicopters.", "El ejército envió dos helicópteros."],
  ["Markets stayed closed all week.", "Los mercados cerraron toda la semana."],
  ["Bread became expensive.", "El pan se encareció."],
  ["The bishop offered to mediate.", "El obispo se ofreció a mediar."],
  ["Trucks waited before each roadblock.", "Los camiones esperaban ante cada corte de ruta."],
  ["The government sent no one.", "El Gobierno no envió a nadie."],
  ["Rain fell on the high plain.", "Llovió en el altiplano."],
  ["Miners joined on Thursday.", "Los mineros se sumaron el jueves."],
  ["The roads opened at Easter.", "Las vías se abrieron en Semana Santa."],
  ["Some roadblocks lasted a month.", "Algunos cortes de ruta duraron un mes."],
  ["Students painted the walls.", "Los estudiantes pintaron las paredes."],
  ["The court freed three leaders.", "El juzgado liberó a tres dirigentes."],
  ["Their lawyers celebrated.", "Sus abogados lo celebraron."],
  ["Congress debated for nine hours.", "El Congreso debatió nueve horas."],
  ["The vote was postponed.", "La votación se aplazó."],
  ["Radio stations told of it.", "Las radios lo contaron."],
];

/** Sentences `from` to before `to` of one side as an article of one paragraph a sentence. */
function article(side: 0 | 1, from: number, to: number): string {
  return sentences
    .slice(from, to)
    .map((pair) => `${pair[side]}\n`)
    .join("\n");
}

export const renderingsProject: Readonly<Record<string, string>> = {
  "glosa.json": `{ "articles": [{ "source": "en/*.md", "target": "es/*.md" }] }\n`,
  "glossary/protest.csv": `${header}\nroadblock,roadblock,bloqueo de carreteras,preferred,noun,masculine,,,,\n`,
  "en/a.md": article(0, 0, 7),
  "es/a.md": article(1, 0, 7),
  "en/b.md": article(0, 7, 14),
  "es/b.md": article(1, 7, 14),
  "en/c.md": article(0, 14, 21),
  "es/c.md": article(1, 14, 21),
};
