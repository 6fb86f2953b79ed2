// What inject-names.mjs puts in the place of what is right: names by kind, countries by gender, and for each term a
// noun of the same gender that somebody could have written and that says something else.

const list = (text) => text.trim().split(/\s+/u);

export const men =
  list(`Bush Kerry Chávez Lula Clinton Losada Siracusa Nader Roosevelt Murtha Gore Posada Johnson Hitler
  Biden Salinas Cobb Obama Calderón Duhalde Moyano Moore Shrum Baker Richardson Hagel Truman Kennedy Hackett Burger
  Collins Ludlum Zedillo Madrazo Camacho Rumsfeld Whouley Goldwater Lieberman Kuttner Weisbrot Webb Browder Stalin
  Scahill Mixner Emanuel Stern Hoffa Karzai Zapata Kissinger Hegel Derrida Huntington Habermas Fukuyama Eisenstadt Bellah
  Marx Engels Lenin Trump Pompeo Ownby Petras Cheney Reagan Nixon Carter Saddam Dean Castro Pinochet Kucinich Wilson
  Lincoln Jackson Arafat Greenspan Rove Powell Schwarzenegger Gilchrist Henwood Schlesinger Birdsong`);
export const women = list(`Pelosi Sheehan Feinstein Boxer Heloísa Rice Benjamin Schmidt`);
export const places =
  list(`Vieques Chiapas California Boston Chicago Gaza Cochabamba Kabul Rafah Caracas Hiroshima
  Nagasaki Jena Smithfield Skokie Atenco Oaxaca Guantánamo Ohio Georgia Florida Atlanta Maine Nebraska Arizona Washington
  Neuquén Houston Denver Seattle Detroit Miami Harlem Oakland Dubrovnik Wuhan Ragusa Arkansas Tampico`);

/** English, Spanish, gender; the last may have a second Spanish form. */
export const countries = `
Mexico|México|m
Venezuela|Venezuela|f
Bolivia|Bolivia|f
Colombia|Colombia|f
Cuba|Cuba|f
Iraq|Irak|m|Iraq
Iran|Irán|m
Israel|Israel|m
China|China|f
Japan|Japón|m
Germany|Alemania|f
France|Francia|f
Italy|Italia|f
Russia|Rusia|f
Spain|España|f
Vietnam|Vietnam|m
Nicaragua|Nicaragua|f
Chile|Chile|m
Argentina|Argentina|f
Brazil|Brasil|m
Afghanistan|Afganistán|m
Haiti|Haití|m
Pakistan|Pakistán|m
Egypt|Egipto|m
Turkey|Turquía|f
Guatemala|Guatemala|f
Honduras|Honduras|f
Greece|Grecia|f
Austria|Austria|f
Sweden|Suecia|f`
  .trim()
  .split("\n")
  .map((line) => {
    const [en, es, gender, other] = line.split("|");
    return { en, es, gender, other };
  });

/** English term, Spanish term, the noun in its place. */
export const terms = `
abortion|aborto|divorcio
activist|activista|periodista
agreement|acuerdo|informe
aid|ayuda|visita
alliance|alianza|deuda
amnesty|amnistía|demora
army|ejército|parlamento
attack|ataque|incidente
autonomy|autonomía|geografía
bomb|bomba|antena
bombing|bombardeo|desfile
border|frontera|comarca
budget|presupuesto|calendario
campaign|campaña|gira
candidate|candidato|diputado
capitalism|capitalismo|feudalismo
citizenship|ciudadanía|vivienda
city|ciudad|región
community|comunidad|asociación
company|compañía|oficina
congress|Congreso|Senado
constitution|constitución|biografía
contract|contrato|permiso
convention|convención|exposición
corporation|corporación|asociación
country|país|valle
crime|crimen|viaje
crisis|crisis|fase
debt|deuda|cuota
defeat|derrota|demora
democracy|democracia|monarquía
demonstration|manifestación|exposición
deportation|deportación|vacunación
dictatorship|dictadura|presidencia
economy|economía|industria
election|elección|reunión
employer|empleador|cliente
factory|fábrica|tienda
freedom|libertad|riqueza
government|gobierno|ministerio
governor|gobernador|alcalde
hotel|hotel|museo
immigrant|inmigrante|visitante
immigration|inmigración|vacunación
imperialism|imperialismo|federalismo
industry|industria|prensa
invasion|invasión|inspección
investment|inversión|excursión
island|isla|montaña
janitor|conserje|cantante
judge|juez|alcalde
justice|justicia|caridad
law|ley|norma
lawyer|abogado|médico
leader|líder|portavoz
legislation|legislación|estadística
majority|mayoría|minoría
march|marcha|cena
marriage|matrimonio|bautizo
mayor|alcalde|juez
movement|movimiento|consejo
negotiation|negociación|celebración
neoliberalism|neoliberalismo|feudalismo
newspaper|periódico|canal
occupation|ocupación|expedición
oil|petróleo|cobre
opposition|oposición|coalición
organization|organización|fundación
party|partido|club
peace|paz|calma
peasant|campesino|artesano
police|policía|aduana
policy|política|medida
population|población|juventud
poverty|pobreza|sequía
president|presidente|ministro
price|precio|tamaño
prison|cárcel|clínica
prisoner|prisionero|viajero
privatization|privatización|inauguración
profit|ganancia|costumbre
proposal|propuesta|pregunta
protest|protesta|asamblea
racism|racismo|egoísmo
rebellion|rebelión|reunión
reform|reforma|encuesta
refugee|refugiado|peregrino
repression|represión|recesión
republic|república|provincia
resident|residente|turista
resistance|resistencia|paciencia
revolution|revolución|tradición
sanction|sanción|pensión
school|escuela|biblioteca
senator|senador|alcalde
socialism|socialismo|liberalismo
soldier|soldado|marinero
speech|discurso|poema
strategy|estrategia|leyenda
strike|huelga|gira
struggle|lucha|feria
student|estudiante|docente
supporter|partidario|pariente
tax|impuesto|subsidio
torture|tortura|demora
treaty|tratado|folleto
trial|juicio|examen
union|sindicato|comité
uprising|levantamiento|aniversario
veteran|veterano|vecino
victory|victoria|ventaja
violence|violencia|ausencia
vote|voto|discurso
wage|salario|horario
war|guerra|disputa
withdrawal|retirada|llegada
worker|trabajador|vecino`
  .trim()
  .split("\n")
  .map((line) => {
    const [en, es, wrong] = line.split("|");
    return { en, es, wrong };
  });

/** What the glossary has besides, so that it is one as people keep them: 120 rows and more than one word for a thing. */
export const moreSpanish = [
  ["company", "empresa", "admitted"],
  ["wage", "sueldo", "admitted"],
  ["withdrawal", "retiro", "admitted"],
];
