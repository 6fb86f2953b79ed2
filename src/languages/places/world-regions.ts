// Continents and the regions of the world that articles speak of.

/** Lines as in `countries`; the ids are English names in lower case. */
export const continents: string = `
africa | Africa | African, Afro | | África | africano, afro
america | Americas, the Americas, America | American, Pan-American | | América, las Américas, Américas | americano, panamericano
antarctica | Antarctic | Antarctic | | Antártico | antártico
asia | Asia | Asian, Asiatic | | Asia | asiático
europe | Europe | European | | Europa | europeo
oceania | Oceania | Oceanian | | Oceanía, Oceania | oceánico
north-america | North America | North American | | América del Norte, Norteamérica | norteamericano
south-america | South America | South American | | América del Sur, Sudamérica, Suramérica | sudamericano, suramericano
central-america | Central America | Central American | | América Central, Centroamérica | centroamericano
`;

export const worldRegions: string = `
latin-america | Latin America, LatAm | Latin American, Latin, Latino, Latina, Latinx | | América Latina, Latinoamérica, LATAM | latinoamericano, latino
spanish-america | Spanish America, Hispanic America, Hispano-America | Spanish American, Hispanic American, Hispano-American, Hispanic | | Hispanoamérica, América Hispana, América Hispánica | hispanoamericano, hispano
ibero-america | Ibero-America, Iberoamerica | Ibero-American | | Iberoamérica | iberoamericano
mesoamerica | Mesoamerica, Middle America | Mesoamerican | | Mesoamérica | mesoamericano
caribbean | Caribbean, the Caribbean, Caribbean Sea | Caribbean | | Caribe, mar Caribe | caribeño, caribe
west-indies | West Indies, Antilles, Greater Antilles, Lesser Antilles | West Indian, Antillean | | Antillas, Indias Occidentales, Antillas Mayores, Antillas Menores | antillano
southern-cone | Southern Cone | | | Cono Sur |
andes | Andes, Andean region | Andean | | Andes, región andina | andino
amazon | Amazon, Amazonia, Amazon basin, Amazon rainforest | Amazonian, Amazon | | Amazonia, Amazonía, Amazonas | amazónico
patagonia | Patagonia | Patagonian | | Patagonia | patagónico, patagón
pampas | Pampas, Pampa | Pampean | | Pampa, Pampas | pampeano, pampero
river-plate | River Plate, Río de la Plata | | | Río de la Plata | rioplatense
galapagos | Galápagos, Galápagos Islands | Galapagan | | Galápagos, Islas Galápagos | galapagueño
easter-island | Easter Island, Rapa Nui | Rapanui | Easter Islander | Isla de Pascua, Rapa Nui | pascuense, rapanui
hispaniola | Hispaniola | | | La Española |
guianas | Guianas, Guiana | Guianese, Guianan | | Guayanas, Guayana | guayanés
middle-east | Middle East, Mideast, Near East | Middle Eastern, Mideastern, Near Eastern | Middle Easterner | Oriente Medio, Medio Oriente, Oriente Próximo, Próximo Oriente, Cercano Oriente | mediooriental, medioriental
far-east | Far East | Far Eastern | | Extremo Oriente, Lejano Oriente |
gulf | Persian Gulf, Arabian Gulf, Gulf states | | | golfo Pérsico, golfo Arábigo, países del Golfo | pérsico
arabia | Arabia, Arabian Peninsula, Arab world | Arab, Arabian, Arabic | | Arabia, península arábiga, mundo árabe | árabe, arábigo, arábico
maghreb | Maghreb, Maghrib | Maghrebi, Maghrebian, Maghribi | | Magreb, Mogreb | magrebí
levant | Levant | Levantine | | Levante | levantino
mesopotamia | Mesopotamia | Mesopotamian | | Mesopotamia | mesopotámico
horn-of-africa | Horn of Africa | | | Cuerno de África |
sahel | Sahel | Sahelian | | Sahel | saheliano
sahara | Sahara, Sahara Desert | Saharan | | Sáhara, Sahara | sahariano
sub-saharan-africa | Sub-Saharan Africa, Subsaharan Africa | Sub-Saharan, Sub-Saharan African | | África subsahariana | subsahariano
north-africa | North Africa, Northern Africa | North African | | África del Norte, Norte de África, África septentrional | norteafricano
west-africa | West Africa, Western Africa | West African | | África Occidental, África del Oeste |
east-africa | East Africa, Eastern Africa | East African | | África Oriental, África del Este |
central-africa | Central Africa, Middle Africa | Central African | | África Central, Centroáfrica | centroafricano
southern-africa | Southern Africa | Southern African | | África Austral, África meridional | sudafricano
east-asia | East Asia, Eastern Asia | East Asian | | Asia Oriental, Este de Asia, Este asiático |
southeast-asia | Southeast Asia, South-East Asia, South East Asia | Southeast Asian, South-East Asian | | Sudeste Asiático, Sureste Asiático, Asia Sudoriental, Asia suroriental |
south-asia | South Asia, Southern Asia | South Asian | | Asia del Sur, Asia meridional, Sur de Asia | surasiático, sudasiático
central-asia | Central Asia | Central Asian | | Asia Central, Centroasia | centroasiático
asia-pacific | Asia-Pacific, Asia Pacific | Asia-Pacific | | Asia-Pacífico, Asia Pacífico, Asia y el Pacífico | asiaticopacífico
indochina | Indochina | Indochinese | | Indochina | indochino
eurasia | Eurasia | Eurasian | | Eurasia | euroasiático, eurasiático
siberia | Siberia | Siberian | | Siberia | siberiano
caucasus | Caucasus, Caucasia | Caucasian | | Cáucaso, Caucasia | caucásico, caucasiano
balkans | Balkans, the Balkans, Balkan Peninsula | Balkan | | Balcanes, península balcánica | balcánico
baltics | Baltics, Baltic states, Baltic countries, Baltic Sea, Baltic | Baltic | Balt | países bálticos, repúblicas bálticas, mar Báltico, Báltico | báltico, balto
scandinavia | Scandinavia, Nordic countries | Scandinavian, Nordic | | Escandinavia, países nórdicos | escandinavo, nórdico
lapland | Lapland, Sápmi | Lappish, Sámi, Saami | Lapp, Laplander | Laponia | lapón, sami
benelux | Benelux, Low Countries | | | Benelux, Países Bajos |
iberia | Iberia, Iberian Peninsula | Iberian | | Iberia, península ibérica, Península Ibérica | ibérico, íbero, ibero, peninsular
britain-island | British Isles | | | islas británicas |
eastern-europe | Eastern Europe, East Europe | Eastern European, East European | | Europa Oriental, Europa del Este, Este de Europa | europeo oriental
western-europe | Western Europe, West Europe | Western European, West European | | Europa Occidental |
central-europe | Central Europe, Mitteleuropa | Central European | | Europa Central, Centroeuropa | centroeuropeo
northern-europe | Northern Europe | Northern European, North European | | Europa del Norte, Norte de Europa | nordeuropeo, noreuropeo
southern-europe | Southern Europe | Southern European, South European | | Europa del Sur, Europa meridional, Sur de Europa | sudeuropeo, sureuropeo
mediterranean | Mediterranean, Mediterranean Sea | Mediterranean | | Mediterráneo, mar Mediterráneo | mediterráneo
european-union | European Union, EU, E.U. | EU, E.U. | | Unión Europea, UE, U.E. | comunitario, europeo
eurozone | Eurozone, euro zone, euro area | | | eurozona, zona euro, zona del euro |
schengen | Schengen area, Schengen zone, Schengen | | | espacio Schengen, zona Schengen, Schengen |
west | Western world, the West | Western | Westerner | Occidente, mundo occidental | occidental
east | the East, Orient, the Orient | Eastern, Oriental | Easterner | Oriente | oriental
global-south | Global South | | | Sur Global |
global-north | Global North | | | Norte Global |
third-world | Third World | Third World | | Tercer Mundo | tercermundista
eastern-bloc | Eastern Bloc, Soviet bloc | | | bloque del Este, bloque oriental, bloque soviético |
polynesia | Polynesia | Polynesian | | Polinesia | polinesio
melanesia | Melanesia | Melanesian | | Melanesia | melanesio
micronesia | Micronesia | Micronesian | | Micronesia | micronesio
australasia | Australasia | Australasian | | Australasia | australasiático
pacific | Pacific, Pacific Ocean, Pacific Islands | Pacific | Pacific Islander | Pacífico, océano Pacífico, islas del Pacífico | pacífico
atlantic | Atlantic, Atlantic Ocean | Atlantic | | Atlántico, océano Atlántico | atlántico
indian-ocean | Indian Ocean | | | océano Índico, Índico | índico
arctic | Arctic, Arctic Ocean | Arctic | | Ártico, océano Ártico, océano Glacial Ártico | ártico
alps | Alps | Alpine | | Alpes | alpino
pyrenees | Pyrenees | Pyrenean | | Pirineos, Pirineo | pirenaico
himalayas | Himalayas, Himalaya | Himalayan | | Himalaya, Himalayas | himalayo
danube | Danube | Danubian | | Danubio | danubiano
rhine | Rhine | Rhenish | | Rin | renano
nile | Nile | Nilotic | | Nilo | nilótico
adriatic | Adriatic, Adriatic Sea | Adriatic | | Adriático, mar Adriático | adriático
aegean | Aegean, Aegean Sea | Aegean | | Egeo, mar Egeo | egeo
black-sea | Black Sea | | | mar Negro |
red-sea | Red Sea | | | mar Rojo |
north-sea | North Sea | | | mar del Norte |
english-channel | English Channel | | | canal de la Mancha |
holy-land | Holy Land | | | Tierra Santa |
slavic | | Slavic, Slavonic | Slav | | eslavo
`;
