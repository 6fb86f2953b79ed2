// Common words that are none without their accents or tildes: "también", "según", "niño". What ends regularly
// ("-ción", "-logía") needs no line here. Without a word list, these are the words whose lost accent is seen.

import { remembered } from "../../../strings/remembered.ts";
import { spelledSet } from "../../word-set.ts";

/** Accents as written. */
const accented = spelledSet(`
  abrió abrirá acá académica académico académicos ácido acompaña acompañada acompañado acompañamiento acordó actúa
  actúan admitió advirtió aérea aéreas aéreo aéreos afín agrícola agrícolas ahí álbumes alegría alemán
  alfanumérico algodón algún allá allí almacén ámbito ámbitos amnistía amplían análisis análoga analógica
  analógicas analógico análogo anomalía anónima anónimo anónimos antaño antibióticos antigüedad añade añaden
  añades añadido añadiendo añadieron añadimos añadió añadir añadirá aparecerá aparecía apareció aprenderás aprobó
  aquí árabe árabes árbol área áreas aritmética aritméticas armonía armónico armónicos arnés artículos artístico
  ascendió asegúrate asegúrese así asiático asiáticos asistió asumirá atmósfera atmosférica atómicas atrás
  aumentaría auténticos autobús automática automáticamente automáticas automático automóvil automóviles autónoma
  autónomas autónomo autónomos autoría averías averigüe avión azúcar balcón balón bañadores baños basándose básica
  básicamente básicas básico básicos batería baterías bilingüe billón biológica boletín botón brasileña brasileño
  brasileños británica británico británicos búfer búlgara burgués burguesía burócratas burocrático bursátiles
  búsqueda búsquedas caída caído cálculos callejón cámara cámaras camión campeón capitán capítulos carácter
  característica características característico carbón cárcel cárceles carecía carnívoros cartón catálogos
  catástrofe catedrático categoría categorías católicos cedió célula células centímetros científica científicas
  científico científicos cigüeña cinematográficas cinturón ciprés círculos ciudadanía cívica clásica clásicas
  clásico clásicos climática climático clínica código códigos coincidía coincidió cólera comenzó cómico comité
  comités comodín cómodo compañera compañeras compañero compañeros compañía compañías cómplice cómplices
  comprometió común comúnmente concedió conexión confía confían confíe congestión conocía conocían conoció
  consiguió consistía contemporánea contemporáneo contemporáneos contenía contenían continúan continúe contó
  contraseña contraseñas convenció convendría convertirá convertirán convirtiéndose convirtió corazón cordobés
  cordón creció crédito créditos crímenes criptográfica criptográfico criptográficos críticos crónica crónicas
  cuadrática cuestión cumpleaños cumplió cumplirá currículum dañado dañar daño dará darás daría deberá deberán
  deberás debería deberíamos deberían deberías debía debíamos debían débil débiles debió década décadas decía
  decíamos decidió defendió déficit déjame demás demócrata demócratas democrática democráticamente democráticas
  democrático democráticos demostró dependerá dependía dependían depósitos desafío desafíos desaparecerá
  desapareció descendió describió descubrió desempeña desempeñado desempeñar desempeño despropósitos después
  detendrá detrás devolvió día días didáctico dieciséis difícil difíciles dígito dinámica dinámico dinastía
  dióxido diplomática diplomáticos diría dirigía dirigió diseñada diseñadas diseñado diseñador diseñados diseñar
  diseñaron diseño diseñó diseños disponía distribuía dólar dólares domésticos dramática dramáticamente dramático
  drásticamente dueña dueño dueños ecológica económica económicamente económicas económico económicos ejecútalo
  ejércitos eléctrica eléctricas eléctrico eléctricos electrónica electrónicas electrónico electrónicos eligió
  emitió empeño empezó empréstitos encantaría encéfalo encontré encontró energética energético energéticos energía
  energías enérgicamente énfasis enfrentándose engañar enseñanza enseñanzas entendió entraría envía envíala envían
  envías envíe envíen envió envío envíos épica época errónea escándalo escándalos escépticos escogió escribía
  escribió esdrújula español española españolas españoles específicamente específicos espectáculo espectáculos
  esperaría espíritu esquí estábamos estableció estadística estadísticas estadístico están estándar estándares
  estará estarán estarás estaría estarían estática estático estáticos estén estéreo estés estética estímulos
  estratégica estratégicas estratégico estratégicos estrés etcétera ética éticas ético éticos étnicas étnicos
  exámenes exigía exigió existía éxito éxitos expidió explícitamente extendió extraña extrañar extraño extraños
  fácil fáciles fácilmente fanáticos fantasía farmacéutico fármaco fármacos fenómeno fenómenos fértiles filosofía
  filosofías finlandés fiscalía física físicamente físicas físico físicos fósiles fotógrafo frágil francés fría
  galerías garantía garantías gasóleo genérico genovés geográfica geometría gérmenes gestión gráfica gráficas
  gráfico gráficos gramática guárdalo guía guías gustaría habéis había habíais habíamos habían hábitos habrá
  habrán habrás habría habrían hachís hacíamos hacían halcón hará harán haré haría hectáreas hegemonía
  helicópteros héroe héroes hígado hincapié hipocresía hipótesis histórica históricamente históricas histórico
  históricos holandés huéspedes húngara húngaro húngaros idéntico idénticos ideológica ideológicas ideológico
  ideológicos imágenes impidió inalámbrico incluía incluían incluiría increíble increíblemente indígena indígenas
  inflexión influirá informática informáticas informáticos ingeniería insistió instantánea instantáneas interactúa
  interés íntimamente inútil inútiles invadió iraní iraníes iraquí iraquíes irlandés irónico israelí israelíes
  jardín jóvenes judíos jurídica jurídico kilómetros ladrón láser látigo legítimos leídas leído leídos librería
  librerías líder limón lingüística lingüísticas llamándose lóbulo lógica lógicas lógico maletín mamíferos
  manifestó mantén mantendrá mantendría mantenía mañana mañanas maratón matemática matemáticas matemáticos máxima
  máximas máximo máximos mayoría mayúscula mayúsculas mecánica mecánicos médicos melodía membresía mensajería menú
  mercancías método métodos métrica metrópoli micrófono miércoles millón minería mínima mínimamente mínimas mínimo
  minoría minorías minúsculas módulos monarquía montón mostró motín móvil móviles múltiple múltiples múltiplos
  muñecas murió músculos música músico musulmán nació navideña navideñas necesitaría negó neumáticos ningún niña
  niñas niño niños núcleo núcleos números obligaría obstáculo obstáculos obtendrá océano ocurrió ocurrirá ofrecerá
  ofrecía ofrecían ofreció oído oídos oír olímpico oníricos opinión oponiéndose óptico orgánica orígenes otoño
  otoños país países pájaro pánico panorámico pañuelos paquistaní paquistaníes paracaídas parámetro parámetros
  parecía pareció paréntesis párrafo párrafos pasaría patógeno patógenos patrón pedagogía pedía pedirá película
  películas pensé pensó pequeña pequeñas pequeño pequeños perderá perdió perdón periférico periféricos
  periódicamente periódicas periódico periódicos permanecerán permaneció permitía permitió permitirá permitirán
  permitiría permitirían pertenecía pestaña pidió piratería pívot plástico poderío podía podíamos podían podrá
  podrán podrás podría podríamos podrían podrías polémica polémico policía  policías polígonos política
  políticamente políticas político políticos politólogo pondrá portátil portátiles portugués poseían prácticamente
  prácticos préstamo pretendía prevé problemática problemático producían producirá producirán prometió promovió
  pronósticos propósito propósitos protegerá próxima próximas próximo próximos psicológica psicológico psicólogo
  psiquiatría públicamente públicos pudiéramos puñado quedaría quería queríamos querían querías querrá querrás
  química quirúrgica quisiéramos quizá quizás raíces raíz rápida rápidamente rápidas rápido rápidos ratón razón
  rebelión recibió recibirá recibirán recién recogerá recogió recomendó reconoció récord recordó récords
  recortarían recurrió reducirá referéndum refería refiriéndose refirió reflexión régimen regímenes región
  religión república requería requerían requerirá resistirá responderá respondió reúne reúnen reunió reunión revés
  rincón riña rompió sábado sábados sabían sangría sanguíneos sartén satélite saudíes seguía seguían seguirá
  seguirán según sentí sentían señal señala señaladas señalado señalan señalando señalar señalaron señales
  señaliza señaló señor señora señoras señores señuelo serán servirá significaría siguió simbólico símbolo
  símbolos simultáneamente sinónimo sintáctico síntesis sintió síntomas sintonía sirvió sistemática sitúa
  soberanía socialdemócrata socialdemócratas sociólogo solía solían sólidos sometió sorprendió sótano soviético
  subió súbitamente sucederá sucedió sufrió sufrirá súper supondría surgió táctica tácticas tamaño tamaños también
  tardío técnica técnicamente técnicas técnico técnicos tecnológica tecnológicas tecnológico tecnológicos
  telefonía telefónica telefónicas teléfono teléfonos tendrá tendrán tendrás tendría tendríamos tendrían teníamos
  tenían teoría teorías teóricamente teórico términos típica típico tiranía títulos todavía tópicos tóxicos traerá
  trágico traía tranvía través triángulos túnel tutoría últimamente últimos unánime única únicas único únicos unió
  unión urbanística útil útiles vacía vacías vacío véase vehículo vehículos veía veintidós veintiséis veintitrés
  venció venderán vendió vendrán venían verán vergüenza versátil vértice vértices vía vías vínculos víspera vivía
  vivían vivió volcán voló volúmenes volverá volverán volvió votaría
`);

const regular: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2}[cs])ion$/u, "ión"],
  [/(?<=\p{L}ol)ogia(s?)$/u, "ogía$1"],
  [/(?<=\p{L}ol)ogic([oa]s?)$/u, "ógic$1"],
  [/(?<=\p{L}{2}gr)afia(s?)$/u, "afía$1"],
  [/(?<=\p{L}[oó]n)omia(s?)$/u, "omía$1"],
  [/(?<=\p{L}{2})isim([oa]s?)$/u, "ísim$1"],
];

let byBare: ReadonlyMap<string, string> | undefined;

/** The spelling of a word that has lost its accents and is none without them; `undefined` for any other. Lower case. */
export const accentedFor: (word: string) => string | undefined = remembered(lookedUp);

function lookedUp(word: string): string | undefined {
  byBare ??= new Map([...accented].map((right) => [bare(right), right]));
  const listed = byBare.get(word);
  if (listed !== undefined) return listed;
  for (const [ending, right] of regular) if (ending.test(word)) return word.replace(ending, right);
  return undefined;
}

/** Without accents, tildes and diaereses. */
export function bare(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/[\u0301\u0303\u0308]/gu, "")
    .normalize("NFC");
}
