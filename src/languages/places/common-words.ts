// Words for places that are spelt like common words: "leones", "gala", "Para", "Nice".

import { wordSet } from "../word-set.ts";

/** Folded forms by language. A capital identifies the names among them, except at the start of a sentence. */
export const commonWords: Readonly<Record<"en" | "es", ReadonlySet<string>>> = {
  es: wordSet(
    `americana americanas aria arias bohemia bohemio bohemias bohemios campana campanas canario canarios
    capitalina capitalinas capitalino capitalinos china chinas comunitaria comunitarias comunitario comunitarios conejera
    conejeras conejero conejeros flamenco flamencos gala galas guanaco guanacos habanera habaneras habanero habaneros
    hamburguesa hamburguesas italica italicas italico italicos kiwi kiwis leones lombarda lombardas maña mañas metropolitana
    metropolitanas metropolitano metropolitanos misionera misioneras misionero misioneros mora moras moro moros napolitana
    napolitanas nazareno nazarenos occidental occidentales oriental orientales pacifica pacificas pacifico pacificos
    palmera palmeras palmero palmeros pampero peninsular peninsulares regia regias regio regios umbra veneciana venecianas
    acre asuncion barranco bata brujas cesar chile colon colonia concepcion corrientes cuenca durazno encarnacion esmeraldas
    flores florida galapagos gales goma granada guerrero hidalgo java jersey levante lima limon magdalena malta manta
    meta misiones natal occidente oriente pampa para pasto pisco portuguesa posadas resistencia reunion rosario salta
    salto salvador santos soria surco trinidad victoria villahermosa`,
  ),
  en: wordSet(
    `chad champagne china cork fez florida georgia goma granada guinea java jersey jordan lima male malta manta natal nice
    para phoenix polish reunion salvador turkey victoria danish hamburger hamburgers frankfurter frankfurters tangerine
    tangerines kiwi kiwis oriental gypsy gypsies western eastern southern`,
  ),
};
