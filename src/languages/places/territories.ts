// Dependent and disputed territories, and the countries that make up the United Kingdom.

/** Lines as in `countries`; the ids are ISO 3166-1 codes, and ISO 3166-2 for the parts of the kingdom. */
export const territories: string = `
AI | Anguilla | Anguillan | | Anguila, Anguilla | anguilano
AQ | Antarctica | Antarctic | | Antártida, Antártica | antártico
AS | American Samoa | American Samoan, Samoan | | Samoa Americana | samoano, samoano americano
AW | Aruba | Aruban | | Aruba | arubeño
AX | Åland Islands, Åland | Ålandic | Ålander | Islas Åland, Åland, Islas Aland | alandés
BL | Saint Barthélemy, Saint Barts | Barthélemois | | San Bartolomé | bartolomense
BM | Bermuda, Bermudas | Bermudian, Bermudan | | Bermudas, Islas Bermudas | bermudeño
BQ | Caribbean Netherlands, Bonaire, BES Islands | Bonairean | | Caribe neerlandés, Bonaire, Bonaire San Eustaquio y Saba | bonairense
BV | Bouvet Island | | | Isla Bouvet |
CC | Cocos Islands, Keeling Islands, Cocos (Keeling) Islands | Cocossian | Cocos Islander | Islas Cocos, Islas Cocos (Keeling), Islas Keeling |
CK | Cook Islands | Cook Islands | Cook Islander | Islas Cook | cookiano
CW | Curaçao | Curaçaoan | | Curazao | curazoleño, curazaleño
CX | Christmas Island | | Christmas Islander | Isla de Navidad, Isla Christmas |
EH | Western Sahara, Sahrawi Arab Democratic Republic | Sahrawi, Saharawi, Western Saharan | | Sáhara Occidental, Sahara Occidental, República Árabe Saharaui Democrática, RASD | saharaui, sahariano
FK | Falkland Islands, Falklands, Malvinas | Falkland, Falklands | Falklander, Falkland Islander | Islas Malvinas, Malvinas | malvinense, malvinero
FO | Faroe Islands, Faroes, Faeroe Islands | Faroese, Faeroese | Faroe Islander | Islas Feroe, Feroe | feroés
GF | French Guiana | French Guianese, Guianese | | Guayana Francesa, Guyana Francesa | francoguayanés, guayanés
GG | Guernsey | | Guernseyman | Guernesey, Guernsey |
GI | Gibraltar | Gibraltarian | | Gibraltar, Peñón de Gibraltar | gibraltareño, llanito
GL | Greenland | Greenlandic | Greenlander | Groenlandia | groenlandés
GP | Guadeloupe | Guadeloupean, Guadeloupian | | Guadalupe | guadalupeño
GS | South Georgia and the South Sandwich Islands, South Georgia & South Sandwich Islands, South Georgia | | | Islas Georgia del Sur y Sandwich del Sur, Georgias del Sur y Sandwich del Sur, Georgias del Sur |
GU | Guam | Guamanian, Chamorro | | Guam, Guaján | guameño, chamorro
HK | Hong Kong, Hong Kong SAR China, Hong Kong SAR | Hong Kong | Hongkonger, Hong Konger | Hong Kong, RAE de Hong Kong (China), RAE de Hong Kong | hongkonés
HM | Heard and McDonald Islands, Heard & McDonald Islands, Heard Island and McDonald Islands | | | Islas Heard y McDonald |
IM | Isle of Man | Manx | Manxman, Manxwoman | Isla de Man | manés
IO | British Indian Ocean Territory, Chagos Islands, Chagos Archipelago, Chagos | Chagossian | | Territorio Británico del Océano Índico, Archipiélago de Chagos, Islas Chagos, Chagos | chagosiano
JE | Jersey | | Jerseyman | Jersey |
KY | Cayman Islands, Caymans | Caymanian, Cayman | Cayman Islander | Islas Caimán, Caimán | caimanés
MF | Saint Martin | Saint Martinois | | San Martín | sanmartinense
MO | Macao, Macau, Macao SAR China, Macao SAR | Macanese | | Macao, RAE de Macao (China), RAE de Macao | macaense
MP | Northern Mariana Islands, Northern Marianas, Marianas | Northern Marianan | | Islas Marianas del Norte, Marianas del Norte, Marianas | marianense
MQ | Martinique | Martinican, Martiniquais | | Martinica | martiniqués
MS | Montserrat | Montserratian | | Montserrat | montserratense
NC | New Caledonia | New Caledonian, Kanak | | Nueva Caledonia | neocaledonio, canaco
NF | Norfolk Island | | Norfolk Islander | Isla Norfolk, Norfolk | norfolkense
NU | Niue | Niuean | | Niue | niueano
PF | French Polynesia, Tahiti | French Polynesian, Tahitian | | Polinesia Francesa, Tahití | francopolinesio, tahitiano
PM | Saint Pierre and Miquelon, Saint Pierre & Miquelon | Saint-Pierrais, Miquelonnais | | San Pedro y Miquelón | sanpedrino
PN | Pitcairn Islands, Pitcairn | Pitcairn | Pitcairn Islander | Islas Pitcairn, Pitcairn | pitcairnés
PR | Puerto Rico, Commonwealth of Puerto Rico, Porto Rico | Puerto Rican, Boricua | | Puerto Rico, Borinquen | puertorriqueño, portorriqueño, boricua, borinqueño
RE | Réunion | Réunionese, Réunionnais | | Reunión, La Reunión | reunionés
SH | Saint Helena, Saint Helena Ascension and Tristan da Cunha | Saint Helenian | | Santa Elena | santaelenense
SJ | Svalbard and Jan Mayen, Svalbard & Jan Mayen, Svalbard, Spitsbergen | | | Svalbard y Jan Mayen, Svalbard, Spitsbergen |
SX | Sint Maarten | Sint Maartener | | Sint Maarten, San Martín | sanmartinense
TC | Turks and Caicos Islands, Turks & Caicos Islands, Turks and Caicos, Turks & Caicos | Turks and Caicos | Turks and Caicos Islander | Islas Turcas y Caicos, Turcas y Caicos | turcocaiqueño
TF | French Southern Territories, French Southern and Antarctic Lands | | | Territorios Australes Franceses, Tierras Australes y Antárticas Francesas |
TK | Tokelau | Tokelauan | | Tokelau | tokelauano
UM | U.S. Outlying Islands, United States Minor Outlying Islands | | | Islas menores alejadas de EE. UU., Islas Ultramarinas Menores de los Estados Unidos |
VG | British Virgin Islands | British Virgin Islands | British Virgin Islander | Islas Vírgenes Británicas | virgenense
VI | U.S. Virgin Islands, US Virgin Islands, United States Virgin Islands, Virgin Islands | | Virgin Islander | Islas Vírgenes de EE. UU., Islas Vírgenes de los Estados Unidos, Islas Vírgenes Estadounidenses, Islas Vírgenes | virgenense
WF | Wallis and Futuna, Wallis & Futuna | Wallisian, Futunan | | Wallis y Futuna | walisiano, futunense
YT | Mayotte | Mahoran, Mahorais | | Mayotte | mahorés
GB-ENG | England | English, Anglo | Englishman, Englishwoman | Inglaterra | inglés, anglo
GB-SCT | Scotland | Scottish, Scotch | Scot, Scotsman, Scotswoman | Escocia | escocés
GB-WLS | Wales | Welsh | Welshman, Welshwoman | Gales, País de Gales | galés
GB-NIR | Northern Ireland, Ulster | Northern Irish, Ulster | Ulsterman, Ulsterwoman | Irlanda del Norte, Ulster | norirlandés
TR-CY | Northern Cyprus, Turkish Republic of Northern Cyprus | Turkish Cypriot, Northern Cypriot | | Norte de Chipre, República Turca del Norte de Chipre, Chipre del Norte | turcochipriota, grecochipriota
GE-AB | Abkhazia | Abkhaz, Abkhazian | | Abjasia | abjasio, abjaso
GE-SO | South Ossetia, Ossetia | Ossetian, South Ossetian | | Osetia del Sur, Osetia | osetio, osetino, osetano
AZ-NK | Nagorno-Karabakh, Karabakh, Artsakh | | | Nagorno Karabaj, Alto Karabaj, Karabaj, Artsaj |
MD-SN | Transnistria, Transdniestria | Transnistrian | | Transnistria, Transdniéster | transnistrio
SO-SL | Somaliland | Somalilander | | Somalilandia | somalilandés
PS-GZ | Gaza Strip, Gaza | Gazan | | Franja de Gaza, Gaza | gazatí
PS-WB | West Bank | | West Banker | Cisjordania | cisjordano
UA-43 | Crimea | Crimean | | Crimea | crimeo
CN-XZ | Tibet | Tibetan | | Tíbet, Tibet | tibetano
CN-XJ | Xinjiang | Uyghur, Uighur, Xinjiang | | Sinkiang, Xinjiang | uigur
CN-MZ | Manchuria | Manchu, Manchurian | | Manchuria | manchú
IN-KA | Kashmir | Kashmiri | | Cachemira | cachemirí, cachemiro
IN-PB | Punjab | Punjabi, Panjabi | | Punyab, Panyab | punyabí, panyabí
IN-WB | Bengal, West Bengal | Bengali | | Bengala, Bengala Occidental | bengalí
KU | Kurdistan | Kurdish, Kurdistani | Kurd | Kurdistán | kurdo
`;
