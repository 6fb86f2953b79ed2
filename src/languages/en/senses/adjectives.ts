// English words that are most often an adjective or an adverb and that have six senses or more, by how many WordNet 3.0 has of them
// (docs/decisions/0023-fitted-confidence.md; license: LICENSE).

import type { SenseLists } from "./sense-lists.ts";

export const adjectivesOfManySenses: SenseLists = {
  six: `
about absolute acute advanced aged aggregate ahead alien alive alone antique apart aroused aside awful awkward
backward basic behind blessed brave brief brilliant brown busy calm certain civil classical collateral complex
confederate conservative contrary conventional corrupt crazy critical crude cured damp deadly dear decent delicate
dependent derelict desperate detached diagonal domestic due effective elaborate engaged english equal essential
extra extreme faint fake familiar federal fitting floating following formal frank frontal frozen functional further
gallant gay glossy golden gone gothic graphic great grim harmonic harsh heavily here heroic honest hostile humanist
humble imperial in independent inferior infernal inner innocent isolated keen leading legitimate lightly limber
limited lively marine mellow miserable mobile modern modest much muddy national native neat neutral nice no nominal
now odd offensive olympian operative ordinary organic original over pale parallel pastoral personal physical pink
plump polar poor powerful primary primitive principal profane professional profound progressive pure purple quick
rare ready red remote rising roman royal safe same savage savory sealed secondary secular sensitive serial serious
severe shallow sheer sidelong silent singular sloppy sober social solitary specific stable stark steep stern
structural sublime substantial sympathetic synthetic telling temporal third through together total treble uncertain
uncut underground universal unknown unsound unstable untouchable upper variable verbal vertical vocal washingtonian
western whole wise working worst yellow yet
`,
  nine: `
alternate around average away badly bare best better bitter blank blind blunt bright broad broken casual closed
common compact complete cool crisp dark dim dirty divine early easy empty even false far fast fat fine firm forward
fresh full general gentle grand gray green gross idle ill inactive incompatible indifferent inside intimate
irregular just large late left liquid little long lost major mature minor moderate narrow natural near negative new
off old one only opposite outside particular plain plumb positive prime quiet radical raw real rich second secret
sharp sick silver simple single slow small smart smooth so special standing steady stiff strong superior sure
technical thick thin tonic tough true under up warm weak wet wide wrong young
`,
  sixteen: `
active back bad big black blue bound clean clear cold dead deep down dry dull fair first flat foul free good hard
heavy high hot last loose low out regular rough short slack soft solid still straight sweet tender tight well white
wild
`,
};
