// Cities of the Americas and Spain, by country.

/** Lines as in `southAmericanRegions`. */
export const americanCities: string = `
@ PE
Bagua | | | Bagua | bagüino
Ilave | | | Ilave | ilaveño
Espinar | | | Espinar | espinarense
Chumbivilcas | | | Chumbivilcas | chumbivilcano
Cotabambas | | | Cotabambas | cotabambino
Huanta | | | Huanta | huantino
Chota | | | Chota | chotano
Celendín | | | Celendín | celendino
Jaén | | | Jaén | jaeno
Sullana | | | Sullana | sullanense
Ilo | | | Ilo | ileño
Islay | | | Islay | islayno
Talara | | | Talara | talareño
Tarma | | | Tarma | tarmeño
Jauja | | | Jauja | jaujino
Huánuco | | | Huánuco | huanuqueño
Ica | | | Ica | iqueño
Moquegua | | | Moquegua | moqueguano
Nazca, Nasca | | | Nazca, Nasca | nazqueño, nasqueño
Pisco | | | Pisco | pisqueño
Chincha | | | Chincha | chinchano
Huacho | | | Huacho | huachano
Cañete | | | Cañete | cañetano
Barranco | | | Barranco | barranquino
San Isidro | | | San Isidro | sanisidrino
Surco, Santiago de Surco | | | Surco, Santiago de Surco | surcano
Villa El Salvador | | | Villa El Salvador | villasalvadoreño
San Juan de Lurigancho | | | San Juan de Lurigancho | sanjuanluriganchino
Cerro de Pasco | | | Cerro de Pasco | cerreño
Yurimaguas | | | Yurimaguas | yurimagüino
Tingo María | | | Tingo María | tingalés
Lima | Limeño, Limenian | | Lima, Ciudad de los Reyes | limeño
Arequipa | Arequipan | | Arequipa | arequipeño, characato, mistiano
Trujillo | | | Trujillo | trujillano
Chiclayo | | | Chiclayo | chiclayano
Piura | | | Piura | piurano
Iquitos | | | Iquitos | iquiteño
Cuzco, Cusco | Cuzcan | | Cuzco, Cusco | cuzqueño, cusqueño
Huancayo | | | Huancayo | huancaíno
Chimbote | | | Chimbote | chimbotano
Pucallpa | | | Pucallpa | pucallpino
Tacna | | | Tacna | tacneño
Juliaca | | | Juliaca | juliaqueño
Puno | | | Puno | puneño
Ayacucho, Huamanga | | | Ayacucho, Huamanga | ayacuchano, huamanguino
Cajamarca | | | Cajamarca | cajamarquino
Huaraz | | | Huaraz | huaracino
Abancay | | | Abancay | abancaíno
Andahuaylas | | | Andahuaylas | andahuaylino
Tarapoto | | | Tarapoto | tarapotino
Puerto Maldonado | | | Puerto Maldonado | maldonadino
Moyobamba | | | Moyobamba | moyobambino
Chachapoyas | | | Chachapoyas | chachapoyano
Miraflores | | | Miraflores | miraflorino
El Callao | | | El Callao | chalaco
@ CO
Armenia | | | Armenia | armenio, cuyabro
Valledupar | | | Valledupar | vallenato
Riohacha | | | Riohacha | riohachero
Sincelejo | | | Sincelejo | sincelejano
Soacha | | | Soacha | soachuno
Tumaco | | | Tumaco | tumaqueño
Buga | | | Buga | bugueño
Palmira | | | Palmira | palmirano
Barrancabermeja | | | Barrancabermeja | barranqueño
Bogotá | Bogotan, Bogotano | | Bogotá, Santafé de Bogotá | bogotano, capitalino, rolo, cachaco, santafereño
Medellín | | | Medellín | medellinense, paisa
Cali | | | Cali, Santiago de Cali | caleño
Barranquilla | | | Barranquilla | barranquillero
Cartagena | | | Cartagena, Cartagena de Indias | cartagenero
Bucaramanga | | | Bucaramanga | bumangués
Cúcuta | | | Cúcuta | cucuteño
Pereira | | | Pereira | pereirano
Manizales | | | Manizales | manizaleño
Ibagué | | | Ibagué | ibaguereño
Pasto | | | Pasto | pastuso
Popayán | | | Popayán | payanés
Santa Marta | | | Santa Marta | samario
Tunja | | | Tunja | tunjano
Neiva | | | Neiva | neivano
Villavicencio | | | Villavicencio | villavicense
Montería | | | Montería | monteriano
Quibdó | | | Quibdó | quibdoseño
Buenaventura | | | Buenaventura | bonaverense
@ BO
Cobija | | | Cobija | cobijeño
Llallagua | | | Llallagua | llallagüeño
La Paz | | | La Paz | paceño
El Alto | | | El Alto | alteño
Santa Cruz de la Sierra, Santa Cruz | | | Santa Cruz de la Sierra, Santa Cruz | cruceño
Cochabamba | | | Cochabamba | cochabambino
Sucre | | | Sucre | sucrense
Oruro | | | Oruro | orureño
Potosí | | | Potosí | potosino
Tarija | | | Tarija | tarijeño
Trinidad | | | Trinidad | trinitario
@ EC
Ibarra | | | Ibarra | ibarreño
Latacunga | | | Latacunga | latacungueño
Otavalo | | | Otavalo | otavaleño
Esmeraldas | | | Esmeraldas | esmeraldeño
Babahoyo | | | Babahoyo | babahoyense
Quito | Quitenian, Quiteño | | Quito | quiteño
Guayaquil | | | Guayaquil | guayaquileño
Cuenca | | | Cuenca | cuencano
Ambato | | | Ambato | ambateño
Manta | | | Manta | manteño
Machala | | | Machala | machaleño
Portoviejo | | | Portoviejo | portovejense
Riobamba | | | Riobamba | riobambeño
Loja | | | Loja | lojano
@ CL
Rancagua | | | Rancagua | rancagüino
Talca | | | Talca | talquino
Chillán | | | Chillán | chillanejo
Osorno | | | Osorno | osornino
Calama | | | Calama | calameño
Copiapó | | | Copiapó | copiapino
Santiago, Santiago de Chile | | | Santiago, Santiago de Chile | santiaguino
Valparaíso, Valparaiso | | | Valparaíso | porteño, valparaisino
Viña del Mar | | | Viña del Mar | viñamarino
Concepción | | | Concepción | penquista
Antofagasta | | | Antofagasta | antofagastino
Temuco | | | Temuco | temuquense
Iquique | | | Iquique | iquiqueño
Arica | | | Arica | ariqueño
Punta Arenas | | | Punta Arenas | puntarenense
Valdivia | | | Valdivia | valdiviano
La Serena | | | La Serena | serenense
Puerto Montt | | | Puerto Montt | puertomontino
@ AR
Buenos Aires | Porteño | | Buenos Aires, Ciudad Autónoma de Buenos Aires, CABA | porteño, bonaerense
Córdoba | Cordoban | | Córdoba | cordobés
Rosario | | | Rosario | rosarino
La Plata | | | La Plata | platense
Mar del Plata | | | Mar del Plata | marplatense
Mendoza | | | Mendoza | mendocino
San Miguel de Tucumán | | | San Miguel de Tucumán | tucumano
Bahía Blanca | | | Bahía Blanca | bahiense
Ushuaia | | | Ushuaia | ushuaiense
Bariloche | | | Bariloche, San Carlos de Bariloche | barilochense
Resistencia | | | Resistencia | resistenciano
Posadas | | | Posadas | posadeño
@ VE
Coro | | | Coro | coriano
Ciudad Bolívar | | | Ciudad Bolívar | bolivarense
Maturín | | | Maturín | maturinés
Caracas | | | Caracas | caraqueño
Maracaibo | | | Maracaibo | maracaibero, marabino
Valencia | | | Valencia | valenciano
Barquisimeto | | | Barquisimeto | barquisimetano
Maracay | | | Maracay | maracayero
Ciudad Guayana | | | Ciudad Guayana | guayanés
San Cristóbal | | | San Cristóbal | sancristobalense
Cumaná | | | Cumaná | cumanés
@ BR
Campinas | | | Campinas | campineiro
Santos | | | Santos | santista
Florianópolis | | | Florianópolis | florianopolitano
Natal | | | Natal | natalense
Cuiabá | | | Cuiabá | cuiabano
Goiânia | | | Goiânia, Goiania | goianiense
Brasília, Brasilia | | | Brasilia | brasiliense
São Paulo, Sao Paulo | Paulistano | | São Paulo, Sao Paulo, San Pablo | paulistano, paulista
Rio de Janeiro, Rio | Carioca | | Río de Janeiro, Río | carioca
Salvador | | | Salvador, Salvador de Bahía | soteropolitano
Belo Horizonte | | | Belo Horizonte | belohorizontino
Porto Alegre | | | Porto Alegre | portoalegrense
Recife | | | Recife | recifense
Fortaleza | | | Fortaleza | fortalezense
Curitiba | | | Curitiba | curitibano
Manaus | | | Manaos, Manaus | manauense
Belém | | | Belém, Belén | belenense
@ UY
Montevideo | Montevidean | | Montevideo | montevideano
Punta del Este | | | Punta del Este | puntaesteño
@ PY
Asunción, Asuncion | | | Asunción | asunceno, asunceño
Ciudad del Este | | | Ciudad del Este | esteño
Encarnación | | | Encarnación | encarnaceno
@ MX
Mexicali | | | Mexicali | mexicalense
Hermosillo | | | Hermosillo | hermosillense
Reynosa | | | Reynosa | reynosense
Matamoros | | | Matamoros | matamorense
Nuevo Laredo | | | Nuevo Laredo | neolaredense
Mazatlán | | | Mazatlán | mazatleco
San Cristóbal de las Casas | | | San Cristóbal de las Casas | sancristobalense, coleto
Tapachula | | | Tapachula | tapachulteco
Tuxtla Gutiérrez | | | Tuxtla Gutiérrez | tuxtleco
Villahermosa | | | Villahermosa | villahermosino
Pachuca | | | Pachuca | pachuqueño
Celaya | | | Celaya | celayense
Irapuato | | | Irapuato | irapuatense
Ayotzinapa | | | Ayotzinapa |
Mexico City, CDMX | | | Ciudad de México, Ciudad de Méjico, CDMX, Distrito Federal, México D. F. | capitalino, chilango, defeño
Guadalajara | | | Guadalajara | tapatío, guadalajarense
Monterrey | | | Monterrey | regiomontano, regio
Puebla | | | Puebla, Puebla de los Ángeles, Puebla de Zaragoza | poblano, angelopolitano
Tijuana | | | Tijuana | tijuanense
Ciudad Juárez, Juárez, Juarez | | | Ciudad Juárez, Juárez | juarense
León | | | León | leonés
Mérida | | | Mérida | meridano
Cancún | | | Cancún | cancunense
Acapulco | | | Acapulco | acapulqueño
Toluca | | | Toluca | toluqueño
Culiacán | | | Culiacán | culiacanense
Xalapa, Jalapa | | | Xalapa, Jalapa | xalapeño, jalapeño
Morelia | | | Morelia | moreliano
Cuernavaca | | | Cuernavaca | cuernavaquense
Torreón | | | Torreón | torreonense
Saltillo | | | Saltillo | saltillense
Tampico | | | Tampico | tampiqueño
Iguala | | | Iguala | igualteco
@ GT
Guatemala City | | | Ciudad de Guatemala | capitalino
Antigua Guatemala | | | Antigua Guatemala | antigüeño
@ HN
La Ceiba | | | La Ceiba | ceibeño
Tegucigalpa | | | Tegucigalpa | tegucigalpense, capitalino
San Pedro Sula | | | San Pedro Sula | sampedrano
@ SV
San Miguel | | | San Miguel | migueleño
Santa Tecla | | | Santa Tecla | tecleño
San Salvador | | | San Salvador | sansalvadoreño, capitalino
Santa Ana | | | Santa Ana | santaneco
@ NI
Estelí | | | Estelí | esteliano
Bluefields | | | Bluefields | blufileño
Managua | | | Managua | managüense, managua
León | | | León | leonés
Granada | | | Granada | granadino
@ CR
San José | | | San José | josefino
@ PA
David | | | David | davideño
Panama City | | | Ciudad de Panamá | capitalino
@ CU
Havana | Habanero | | La Habana | habanero
Santiago de Cuba | | | Santiago de Cuba | santiaguero
Camagüey | | | Camagüey | camagüeyano
Matanzas | | | Matanzas | matancero
Santa Clara | | | Santa Clara | santaclareño
Holguín | | | Holguín | holguinero
Guantánamo, Guantanamo | | | Guantánamo | guantanamero
@ DO
Santo Domingo | | | Santo Domingo | dominicano, capitaleño
Santiago de los Caballeros | | | Santiago de los Caballeros | santiaguero
@ PR
San Juan | | | San Juan | sanjuanero
Ponce | | | Ponce | ponceño
@ HT
Port-au-Prince | | | Puerto Príncipe | portoprincipeño
@ US
New York, New York City, NYC, Big Apple | New York | New Yorker | Nueva York, Ciudad de Nueva York | neoyorquino, newyorquino
Washington, Washington DC, Washington D.C. | | Washingtonian | Washington, Washington D. C. | washingtoniano
Los Angeles, LA, L.A. | Angelino | Angeleno | Los Ángeles | angelino, angeleno
Chicago | Chicagoan | | Chicago | chicaguense
Houston | Houstonian | | Houston | houstoniano
Miami | Miamian | | Miami | miamense
Boston | Bostonian | | Boston | bostoniano
San Francisco | San Franciscan | | San Francisco | sanfranciscano
Philadelphia | Philadelphian | | Filadelfia | filadelfiano
Dallas | Dallasite | | Dallas |
Detroit | Detroiter | | Detroit |
Seattle | | Seattleite | Seattle |
Phoenix | Phoenician | | Phoenix |
San Antonio | San Antonian | | San Antonio |
San Diego | San Diegan | | San Diego | sandieguino
Las Vegas | | Las Vegan | Las Vegas |
New Orleans | New Orleanian | | Nueva Orleans | orleanés
Atlanta | Atlantan | | Atlanta |
Baltimore | Baltimorean | | Baltimore |
Denver | | Denverite | Denver |
Minneapolis | | | Mineápolis, Minneapolis |
Cleveland | | Clevelander | Cleveland |
Pittsburgh | | Pittsburgher | Pittsburgh |
Austin | | Austinite | Austin |
Brooklyn | | Brooklynite | Brooklyn |
Harlem | | | Harlem |
Manhattan | | | Manhattan |
Hollywood | | | Hollywood | hollywoodense, hollywoodiense
El Paso | El Pasoan | | El Paso | paseño
@ CA
Ottawa | | | Ottawa, Otawa | otavense
Toronto | Torontonian | | Toronto | torontés
Montreal, Montréal | | Montrealer | Montreal | montrealés
Vancouver | | Vancouverite | Vancouver | vancuverense
Quebec City | | | Ciudad de Quebec |
@ ES
Madrid | Madrilenian, Madrileño | | Madrid | madrileño, matritense
Barcelona | Barcelonan | | Barcelona | barcelonés
Valencia | Valencian | | Valencia | valenciano
Seville | Sevillian | | Sevilla | sevillano, hispalense
Zaragoza, Saragossa | | | Zaragoza | zaragozano
Málaga | | | Málaga | malagueño
Bilbao | | | Bilbao | bilbaíno
Córdoba, Cordova | Cordovan | | Córdoba | cordobés
Granada | Granadan | | Granada | granadino
Alicante | | | Alicante | alicantino
Valladolid | | | Valladolid | vallisoletano
Vigo | | | Vigo | vigués
Gijón | | | Gijón | gijonés
Oviedo | | | Oviedo | ovetense
La Coruña, Corunna | | | La Coruña, A Coruña | coruñés
Santiago de Compostela | | | Santiago de Compostela, Compostela | compostelano, santiagués
Vitoria | | | Vitoria | vitoriano
San Sebastián | | | San Sebastián, Donostia | donostiarra
Pamplona | | | Pamplona, Iruña | pamplonés
Santander | | | Santander | santanderino
Burgos | | | Burgos | burgalés
León | Leonese | | León | leonés
Salamanca | | | Salamanca | salmantino
Toledo | Toledan | | Toledo | toledano
Cádiz | | | Cádiz | gaditano
Huelva | | | Huelva | onubense
Jaén | | | Jaén | jienense, jiennense
Almería | | | Almería | almeriense
Cuenca | | | Cuenca | conquense
Guadalajara | | | Guadalajara | guadalajareño
Badajoz | | | Badajoz | pacense
Cáceres | | | Cáceres | cacereño
Mérida | | | Mérida | emeritense
Segovia | Segovian | | Segovia | segoviano
Ávila | | | Ávila | abulense
Soria | | | Soria | soriano
Teruel | | | Teruel | turolense
Huesca | | | Huesca | oscense
Tarragona | | | Tarragona | tarraconense
Lérida, Lleida | | | Lérida, Lleida | leridano, ilerdense
Gerona, Girona | | | Gerona, Girona | gerundense
Castellón | | | Castellón | castellonense
Palma | | | Palma, Palma de Mallorca | palmesano
Las Palmas | | | Las Palmas, Las Palmas de Gran Canaria | palmense, grancanario
Logroño | | | Logroño | logroñés
Albacete | | | Albacete | albaceteño
Ciudad Real | | | Ciudad Real | ciudadrealeño
Palencia | | | Palencia | palentino
Zamora | | | Zamora | zamorano
Lugo | | | Lugo | lucense
Orense, Ourense | | | Orense, Ourense | orensano
Pontevedra | | | Pontevedra | pontevedrés
Cartagena | | | Cartagena | cartagenero
Jerez | | | Jerez, Jerez de la Frontera | jerezano
Elche | | | Elche | ilicitano
Alcalá de Henares | | | Alcalá de Henares | complutense, alcalaíno
@ JM
Kingston | Kingstonian | | Kingston | kingstoniano
@ TT
Port of Spain | | | Puerto España |
@ BS
Nassau | | | Nasáu, Nassau |
@ BB
Bridgetown | | | Bridgetown |
@ BZ
Belmopan | | | Belmopán |
@ GY
Georgetown | | | Georgetown |
@ SR
Paramaribo | | | Paramaribo |
@ AG
Saint John's | | | Saint John's |
@ DM
Roseau | | | Roseau |
@ GD
Saint George's | | | Saint George's |
@ KN
Basseterre | | | Basseterre |
@ LC
Castries | | | Castries |
@ VC
Kingstown | | | Kingstown |
`;
