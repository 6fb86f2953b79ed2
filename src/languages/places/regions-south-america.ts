// First-level regions of South American countries, by country.

/** Lines as in `countries`, under a line `@` with the country; the Spanish name is the id. */
export const southAmericanRegions: string = `
@ PE
Amazonas, Amazonas Region | | | Amazonas | amazonense
Áncash, Ancash | | | Áncash | ancashino
Apurímac | | | Apurímac | apurimeño
Arequipa | Arequipan | | Arequipa | arequipeño, characato
Ayacucho | Ayacuchan | | Ayacucho | ayacuchano, huamanguino
Cajamarca | | | Cajamarca | cajamarquino
Callao | | | Callao | chalaco
Cuzco, Cusco | Cuzcan | | Cuzco, Cusco | cuzqueño, cusqueño
Huancavelica | | | Huancavelica | huancavelicano
Huánuco | | | Huánuco | huanuqueño
Ica | | | Ica | iqueño
Junín | | | Junín | juninense
La Libertad | | | La Libertad | liberteño
Lambayeque | | | Lambayeque | lambayecano
Lima | Limeño | | Lima | limeño
Loreto | | | Loreto | loretano
Madre de Dios | | | Madre de Dios | madrediosense
Moquegua | | | Moquegua | moqueguano
Pasco | | | Pasco, Cerro de Pasco | pasqueño, cerreño
Piura | | | Piura | piurano
Puno | | | Puno | puneño
San Martín | | | San Martín | sanmartinense
Tacna | | | Tacna | tacneño
Tumbes | | | Tumbes | tumbesino
Ucayali | | | Ucayali | ucayalino
@ CO
Amazonas | | | Amazonas | amazonense
Antioquia | Antioquian | | Antioquia | antioqueño, paisa
Arauca | | | Arauca | araucano
Atlántico | | | Atlántico | atlanticense
Bolívar | | | Bolívar | bolivarense
Boyacá | | | Boyacá | boyacense
Caldas | | | Caldas | caldense
Caquetá | | | Caquetá | caqueteño
Casanare | | | Casanare | casanareño
Cauca | | | Cauca | caucano
Cesar | | | Cesar | cesarense
Chocó | | | Chocó | chocoano
Córdoba | | | Córdoba | cordobés
Cundinamarca | | | Cundinamarca | cundinamarqués
Guainía | | | Guainía | guainiano
Guaviare | | | Guaviare | guaviarense
Huila | | | Huila | huilense
La Guajira, Guajira | | | La Guajira, Guajira | guajiro
Magdalena | | | Magdalena | magdalenense
Meta | | | Meta | metense
Nariño | | | Nariño | nariñense
Norte de Santander, North Santander | | | Norte de Santander | nortesantandereano
Putumayo | | | Putumayo | putumayense
Quindío | | | Quindío | quindiano
Risaralda | | | Risaralda | risaraldense
San Andrés y Providencia, San Andrés and Providencia | | | San Andrés y Providencia | sanandresano, raizal
Santander | | | Santander | santandereano
Sucre | | | Sucre | sucreño
Tolima | | | Tolima | tolimense
Valle del Cauca | | | Valle del Cauca | vallecaucano, valluno
Vaupés | | | Vaupés | vaupense
Vichada | | | Vichada | vichadense
@ BO
Beni | | | Beni | beniano
Chuquisaca | | | Chuquisaca | chuquisaqueño
Cochabamba | | | Cochabamba | cochabambino
La Paz | | | La Paz | paceño
Oruro | | | Oruro | orureño
Pando | | | Pando | pandino
Potosí | | | Potosí | potosino
Santa Cruz | | | Santa Cruz | cruceño, camba
Tarija | | | Tarija | tarijeño, chapaco
@ EC
Azuay | | | Azuay | azuayo
Bolívar | | | Bolívar | bolivarense
Cañar | | | Cañar | cañarense
Carchi | | | Carchi | carchense
Chimborazo | | | Chimborazo | chimboracense
Cotopaxi | | | Cotopaxi | cotopaxense
El Oro | | | El Oro | orense
Esmeraldas | | | Esmeraldas | esmeraldeño
Guayas | | | Guayas | guayasense
Imbabura | | | Imbabura | imbabureño
Loja | | | Loja | lojano
Los Ríos | | | Los Ríos | riosense, fluminense
Manabí | | | Manabí | manabita, manabitense
Morona Santiago | | | Morona Santiago | moronense
Napo | | | Napo | napense
Orellana | | | Orellana | orellanense
Pastaza | | | Pastaza | pastacense
Pichincha | | | Pichincha | pichinchano
Santa Elena | | | Santa Elena | santaelenense
Santo Domingo de los Tsáchilas | | | Santo Domingo de los Tsáchilas | tsáchila
Sucumbíos | | | Sucumbíos | sucumbiense
Tungurahua | | | Tungurahua | tungurahuense
Zamora Chinchipe | | | Zamora Chinchipe | zamorano
@ CL
Arica y Parinacota, Arica and Parinacota | | | Arica y Parinacota | ariqueño
Tarapacá | | | Tarapacá | tarapaqueño
Antofagasta | | | Antofagasta | antofagastino
Atacama | Atacaman | | Atacama | atacameño
Coquimbo | | | Coquimbo | coquimbano
Valparaíso | | | Valparaíso | porteño, valparaisino
Metropolitana de Santiago, Santiago Metropolitan Region | | | Región Metropolitana de Santiago, Región Metropolitana | metropolitano
O'Higgins | | | O'Higgins, Libertador General Bernardo O'Higgins | ohigginiano
Maule | | | Maule | maulino
Ñuble | | | Ñuble | ñublense
Biobío, Bío Bío | | | Biobío, Bío Bío | biobense, penquista
Araucanía, La Araucanía | Araucanian, Mapuche | | La Araucanía, Araucanía | araucano, mapuche
Los Ríos | | | Los Ríos | losriense
Los Lagos | | | Los Lagos | laguino
Aysén | | | Aysén, Aisén | aisenino, aysenino
Magallanes | | | Magallanes | magallánico
Chiloé | Chilote | | Chiloé | chilote
@ AR
Buenos Aires Province | | | Provincia de Buenos Aires | bonaerense
Catamarca | | | Catamarca | catamarqueño
Chaco | | | Chaco | chaqueño
Chubut | | | Chubut | chubutense
Córdoba | Cordoban | | Córdoba | cordobés
Corrientes | | | Corrientes | correntino
Entre Ríos | | | Entre Ríos | entrerriano
Formosa | | | Formosa | formoseño
Jujuy | | | Jujuy | jujeño
La Pampa | | | La Pampa | pampeano
La Rioja | | | La Rioja | riojano
Mendoza | | | Mendoza | mendocino
Misiones | | | Misiones | misionero
Neuquén | | | Neuquén | neuquino
Río Negro | | | Río Negro | rionegrino
Salta | | | Salta | salteño
San Juan | | | San Juan | sanjuanino
San Luis | | | San Luis | puntano, sanluiseño
Santa Cruz | | | Santa Cruz | santacruceño
Santa Fe | | | Santa Fe | santafesino
Santiago del Estero | | | Santiago del Estero | santiagueño
Tierra del Fuego | Fuegian | | Tierra del Fuego | fueguino
Tucumán | | | Tucumán | tucumano
@ VE
Amazonas | | | Amazonas | amazonense
Anzoátegui | | | Anzoátegui | anzoatiguense
Apure | | | Apure | apureño
Aragua | | | Aragua | aragüeño
Barinas | | | Barinas | barinés
Bolívar | | | Bolívar | bolivarense, guayanés
Carabobo | | | Carabobo | carabobeño
Cojedes | | | Cojedes | cojedeño
Delta Amacuro | | | Delta Amacuro | deltano
Falcón | | | Falcón | falconiano
Guárico | | | Guárico | guariqueño
La Guaira, Vargas | | | La Guaira, Vargas | guaireño, varguense
Lara | | | Lara | larense
Mérida | | | Mérida | merideño
Miranda | | | Miranda | mirandino
Monagas | | | Monagas | monaguense
Nueva Esparta | | | Nueva Esparta | neoespartano
Portuguesa | | | Portuguesa | portugueseño
Sucre | | | Sucre | sucrense
Táchira | | | Táchira | tachirense
Trujillo | | | Trujillo | trujillano
Yaracuy | | | Yaracuy | yaracuyano
Zulia | | | Zulia | zuliano
@ BR
Acre | | | Acre | acreano
Alagoas | | | Alagoas | alagoano
Amapá | | | Amapá | amapaense
Amazonas | | | Amazonas | amazonense
Bahia | Bahian | | Bahía, Bahia | bahiano
Ceará | | | Ceará | cearense
Federal District, Distrito Federal | | | Distrito Federal | brasiliense
Espírito Santo | | | Espíritu Santo, Espírito Santo | capixaba
Goiás | | | Goiás | goiano
Maranhão | | | Maranhão, Marañón | marañense
Mato Grosso | | | Mato Grosso | matogrosense
Mato Grosso do Sul | | | Mato Grosso del Sur, Mato Grosso do Sul | surmatogrosense
Minas Gerais | | | Minas Gerais | mineiro
Pará | | | Pará | paraense
Paraíba | | | Paraíba | paraibano
Paraná | | | Paraná | paranaense
Pernambuco | Pernambucan | | Pernambuco | pernambucano
Piauí | | | Piauí | piauiense
Rio de Janeiro State | | | Estado de Río de Janeiro | fluminense
Rio Grande do Norte | | | Río Grande del Norte, Rio Grande do Norte | potiguar
Rio Grande do Sul | | | Río Grande del Sur, Rio Grande do Sul | gaúcho, riograndense
Rondônia | | | Rondonia | rondoniense
Roraima | | | Roraima | roraimense
Santa Catarina | | | Santa Catarina | catarinense
São Paulo State | | | Estado de São Paulo, Estado de Sao Paulo | paulista
Sergipe | | | Sergipe | sergipano
Tocantins | | | Tocantins | tocantinense
@ UY
Artigas | | | Artigas | artiguense
Canelones | | | Canelones | canario
Cerro Largo | | | Cerro Largo | arachán
Colonia | | | Colonia | coloniense
Durazno | | | Durazno | duraznense
Flores | | | Flores | florense
Florida | | | Florida | floridense
Lavalleja | | | Lavalleja | minuano
Maldonado | | | Maldonado | fernandino
Paysandú | | | Paysandú | sanducero
Rivera | | | Rivera | riverense
Rocha | | | Rocha | rochense
Salto | | | Salto | salteño
San José | | | San José | maragato
Soriano | | | Soriano | sorianense
Tacuarembó | | | Tacuarembó | tacuaremboense
Treinta y Tres | | | Treinta y Tres | olimareño
@ PY
Alto Paraná | | | Alto Paraná | altoparanaense
Caaguazú | | | Caaguazú | caaguaceño
Concepción | | | Concepción | concepcionero
Guairá | | | Guairá | guaireño
Itapúa | | | Itapúa | itapuense
Misiones | | | Misiones | misionero
Chaco, Gran Chaco | Chacoan | | Chaco, Gran Chaco | chaqueño
`;
