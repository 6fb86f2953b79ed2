// Spanish expressions whose meaning is not literal: prepositional, conjunctive and adverbial phrases, verbs with a
// noun that has no meaning of its own. Closed classes, as listed in the Nueva gramática (RAE and ASALE). Folded.

import { expressionTable, type ExpressionTable } from "./expression-table.ts";

export const spanishExpressions: ExpressionTable = expressionTable(`
  ten* en cuenta, tien* en cuenta, teng* en cuenta, tuv* en cuenta, tom* en cuenta, habida cuenta
  ten* muy en cuenta, tien* muy en cuenta, ten* tambien en cuenta, tien* tambien en cuenta
  darse cuenta, dars* cuenta, dar* cuenta, da cuenta, dan cuenta, das cuenta, doy cuenta, damos cuenta, dando* cuenta
  dandose cuenta, dado cuenta, di cuenta, dio cuenta, diste cuenta, dimos cuenta, dieron cuenta, dier* cuenta
  daba* cuenta, se de cuenta, caer en la cuenta, a cuenta de, por cuenta de, por cuenta propia, por su cuenta, por tu cuenta
  por mi cuenta, a fin de cuentas, en resumidas cuentas, al fin y al cabo
  de acuerdo con, de acuerdo a, de acuerdo, de mutuo acuerdo, de comun acuerdo
  sin embargo, no obstante, en cambio, a cambio de, a cambio, por lo tanto, por tanto, por el contrario, al contrario
  a pesar de, pese a, en vez de, en lugar de, a lo largo de, a traves de, por medio de, a partir de, en torno a
  de hecho, en efecto, en realidad, por supuesto, desde luego, por ejemplo, por cierto, en definitiva
  en caso de, en el caso de, en todo caso, en cualquier caso, en ningun caso, en su caso, hacer caso, hac* caso, hizo caso
  a fin de, con el fin de, por fin, al fin, en fin, al final de, al final, a finales de, a principios de, en principio, al principio
  a favor de, en favor de, en contra de, en relacion con, con relacion a, con respecto a, respecto a, al respecto
  en funcion de, en razon de, en virtud de, en calidad de, en materia de, en base a, con base en, sobre la base de
  a base de, a causa de, por causa de, a raiz de, por parte de, de parte de, en parte, en gran parte, por otra parte, por una parte
  por un lado, por otro lado, al lado de, a un lado, de un lado, en el marco de, a nivel de, a nivel, en terminos de
  en la medida en que, en la medida de, a medida que, de manera que, de modo que, de forma que, de tal manera, de tal forma
  de todos modos, de todas formas, de todas maneras, de ninguna manera, de alguna manera, de alguna forma, de cierta manera
  a modo de, de manera, en cuanto a, en cuanto, en tanto, por lo menos, al menos, a lo mejor, a lo mas
  a la vez, a veces, de vez en cuando, una vez, cada vez, tal vez, otra vez, a su vez, a la vez que
  a menudo, de nuevo, de pronto, de repente, de inmediato, de momento, por el momento, al momento de, en el momento de
  por primera vez, a la hora de, a tiempo, al mismo tiempo, con tiempo, hoy en dia, de dia, al dia, a diario, en su dia
  sobre todo, ante todo, del todo, sin duda, a punto de, en punto, punto de vista, desde el punto de vista
  a cargo de, hacerse cargo, a mano, de antemano, por lo general, en general, en especial, en particular, en concreto
  en serio, en vivo, en directo, en linea, en marcha, puest* en marcha, pon* en marcha, pus* en marcha, en curso, en vigor
  en vista de, con vistas a, en aras de, en pos de, en busca de, a costa de, a expensas de, a merced de, al margen de
  llev* a cabo, tener lugar, tien* lugar, tuv* lugar, ten* lugar, dar* lugar, da lugar, dan lugar, dio lugar, dieron lugar
  hac* falta, hizo falta, hac* frente, hizo frente, hicieron frente, form* parte, tom* parte, ech* de menos, ech* en falta
  pon* de manifiesto, pus* de manifiesto, pon* en duda, pon* en cuestion, estar de acuerdo, val* la pena, merec* la pena
  ten* sentido, tien* sentido, ten* que ver, tien* que ver, hac* sentido, dar* por hecho, da por hecho
`);
