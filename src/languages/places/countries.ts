// The countries of the world: names, adjectives and peoples in English and Spanish.

/**
 * A line a country: ISO 3166-1 code | English names | English adjectives | English words for the people that
 * are no adjective | Spanish names | Spanish adjectives, masculine singular. Text and not objects: it costs
 * nothing until the first question.
 */
export const countries: string = `
AD | Andorra, Principality of Andorra | Andorran | | Andorra, Principado de Andorra | andorrano
AE | United Arab Emirates, Emirates, UAE, U.A.E. | Emirati, Emirian | | Emiratos Árabes Unidos, Emiratos Árabes, Emiratos, EAU | emiratí
AF | Afghanistan, Islamic Emirate of Afghanistan | Afghan, Afghani | | Afganistán, Emirato Islámico de Afganistán | afgano
AG | Antigua and Barbuda, Antigua & Barbuda, Antigua | Antiguan, Barbudan | | Antigua y Barbuda | antiguano
AL | Albania | Albanian | | Albania | albanés
AM | Armenia | Armenian | | Armenia | armenio
AO | Angola | Angolan | | Angola | angoleño, angolano
AR | Argentina, the Argentine, Argentine Republic | Argentine, Argentinian, Argentinean | | Argentina, República Argentina | argentino
AT | Austria | Austrian | | Austria | austríaco, austriaco
AU | Australia, Commonwealth of Australia | Australian, Aussie | | Australia | australiano
AZ | Azerbaijan, Azerbaidzhan | Azerbaijani, Azeri | | Azerbaiyán, Azerbaiján | azerbaiyano, azerí
BA | Bosnia and Herzegovina, Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian, Herzegovinian | Bosniak | Bosnia y Herzegovina, Bosnia-Herzegovina, Bosnia | bosnio, bosnioherzegovino, herzegovino, bosniaco
BB | Barbados | Barbadian, Bajan | | Barbados | barbadense
BD | Bangladesh | Bangladeshi | | Bangladés, Bangladesh | bangladesí, bengalí
BE | Belgium | Belgian | | Bélgica | belga
BF | Burkina Faso, Burkina | Burkinabe, Burkinabè, Burkinan | | Burkina Faso, Burkina | burkinés, burkinabés, burkinabé
BG | Bulgaria | Bulgarian | Bulgar | Bulgaria | búlgaro
BH | Bahrain, Bahrein | Bahraini, Bahreini | | Baréin, Bahréin | bareiní, bahreiní
BI | Burundi | Burundian, Burundi | | Burundi | burundés
BJ | Benin | Beninese, Beninois | | Benín | beninés
BN | Brunei, Brunei Darussalam | Bruneian | | Brunéi, Brunéi Darusalam | bruneano
BO | Bolivia, Plurinational State of Bolivia | Bolivian | | Bolivia, Estado Plurinacional de Bolivia | boliviano
BR | Brazil, Brasil, Federative Republic of Brazil | Brazilian | | Brasil, República Federativa del Brasil | brasileño, brasilero
BS | Bahamas, The Bahamas | Bahamian | | Bahamas, Las Bahamas, Islas Bahamas | bahameño, bahamés
BT | Bhutan | Bhutanese | | Bután | butanés
BW | Botswana | Botswanan, Batswana, Motswana, Tswana | | Botsuana, Botswana | botsuano, botsuanés
BY | Belarus, Belorussia, Byelorussia | Belarusian, Belarusan, Belorussian, Byelorussian | | Bielorrusia, Belarús | bielorruso
BZ | Belize, British Honduras | Belizean | | Belice | beliceño
CA | Canada | Canadian | | Canadá | canadiense
CD | Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa, Congo - Kinshasa, DR Congo, DRC, D.R.C., Zaire, Congo | Congolese, Zairean, Zairian | | República Democrática del Congo, Congo - Kinsasa, Congo Kinsasa, RD Congo, RDC, Zaire, Congo | congoleño, congolés, zaireño
CF | Central African Republic | Central African | | República Centroafricana | centroafricano
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo - Brazzaville, Congo | Congolese | | República del Congo, Congo-Brazzaville, Congo Brazzaville, Congo | congoleño, congolés
CH | Switzerland, Swiss Confederation | Swiss | | Suiza, Confederación Suiza, Confederación Helvética | suizo, helvético, helvecio
CI | Côte d’Ivoire, Ivory Coast | Ivorian, Ivoirian | | Costa de Marfil, Côte d’Ivoire | marfileño, ebúrneo
CL | Chile | Chilean | | Chile | chileno
CM | Cameroon, Cameroons | Cameroonian, Cameroonese | | Camerún | camerunés
CN | China, People's Republic of China, mainland China, PRC, P.R.C. | Chinese, Sino | Chinaman | China, República Popular China, República Popular de China, RPC | chino
CO | Colombia | Colombian | | Colombia | colombiano
CR | Costa Rica | Costa Rican, Tico | | Costa Rica | costarricense, costarriqueño, tico
CU | Cuba | Cuban | | Cuba | cubano
CV | Cape Verde, Cabo Verde | Cape Verdean, Cabo Verdean, Cape Verdian | | Cabo Verde | caboverdiano
CY | Cyprus | Cypriot, Cyprian | Cypriote | Chipre | chipriota
CZ | Czech Republic, Czechia | Czech | Czech | República Checa, Chequia | checo
DE | Germany, Federal Republic of Germany, FRG | German | | Alemania, República Federal de Alemania, República Federal Alemana, RFA | alemán, germano, germánico, teutón
DJ | Djibouti, Jibuti | Djiboutian | | Yibuti, Djibouti | yibutiano
DK | Denmark | Danish | Dane | Dinamarca | danés, dinamarqués
DM | Dominica | Dominican | | Dominica | dominiqués
DO | Dominican Republic | Dominican | | República Dominicana | dominicano, quisqueyano
DZ | Algeria | Algerian | | Argelia | argelino
EC | Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | | Ecuador | ecuatoriano
EE | Estonia | Estonian | | Estonia | estonio
EG | Egypt, Arab Republic of Egypt | Egyptian | | Egipto, República Árabe de Egipto | egipcio
ER | Eritrea | Eritrean | | Eritrea | eritreo
ES | Spain, Kingdom of Spain | Spanish, Hispanic | Spaniard | España, Reino de España | español, hispano, hispánico
ET | Ethiopia, Abyssinia | Ethiopian, Abyssinian | | Etiopía, Etiopia, Abisinia | etíope, etiope, abisinio
FI | Finland | Finnish | Finn | Finlandia | finlandés, finés
FJ | Fiji, Fiji Islands | Fijian | | Fiyi, Fiji, Islas Fiyi | fiyiano
FM | Micronesia, Federated States of Micronesia | Micronesian | | Micronesia, Estados Federados de Micronesia | micronesio
FR | France, French Republic | French, Gallic | Frenchman, Frenchwoman | Francia, República Francesa | francés, galo
GA | Gabon | Gabonese | | Gabón | gabonés
GB | United Kingdom, Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland, UK, U.K., GB | British, UK | Briton, Brit, Britisher | Reino Unido, Gran Bretaña, Reino Unido de Gran Bretaña e Irlanda del Norte | británico, britano
GD | Grenada | Grenadian | | Granada | granadino
GE | Georgia | Georgian | | Georgia | georgiano
GH | Ghana, Gold Coast | Ghanaian, Ghanian | | Ghana | ghanés
GM | Gambia, The Gambia | Gambian | | Gambia | gambiano
GN | Guinea, Guinea-Conakry, Republic of Guinea | Guinean | | Guinea, Guinea-Conakri, Guinea-Conakry, República de Guinea | guineano
GQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean, Guinean | | Guinea Ecuatorial | ecuatoguineano, guineano
GR | Greece, Hellenic Republic | Greek, Hellenic, Grecian, Greco | | Grecia, República Helénica | griego, heleno, helénico, greco
GT | Guatemala | Guatemalan | | Guatemala | guatemalteco, chapín
GW | Guinea-Bissau | Bissau-Guinean, Guinea-Bissauan, Guinean | | Guinea-Bisáu, Guinea-Bissau | bisauguineano, guineano
GY | Guyana | Guyanese | | Guyana | guyanés
HN | Honduras | Honduran | | Honduras | hondureño, catracho
HR | Croatia | Croatian | Croat | Croacia | croata
HT | Haiti | Haitian | | Haití | haitiano
HU | Hungary | Hungarian, Magyar | | Hungría | húngaro, magiar
ID | Indonesia | Indonesian | | Indonesia | indonesio
IE | Ireland, Republic of Ireland, Irish Republic, Eire | Irish | Irishman, Irishwoman | Irlanda, República de Irlanda, Eire | irlandés
IL | Israel, State of Israel | Israeli | | Israel, Estado de Israel | israelí
IN | India, Bharat | Indian | | India | indio, hindú
IQ | Iraq, Irak | Iraqi, Iraki | | Irak, Iraq | iraquí, irakí
IR | Iran, Islamic Republic of Iran, Persia | Iranian, Persian | | Irán, República Islámica de Irán, Persia | iraní, persa, iranio
IS | Iceland | Icelandic | Icelander | Islandia | islandés
IT | Italy | Italian, Italo | | Italia | italiano, ítalo, itálico
JM | Jamaica | Jamaican | | Jamaica | jamaicano, jamaiquino
JO | Jordan, Hashemite Kingdom of Jordan | Jordanian | | Jordania, Reino Hachemita de Jordania | jordano
JP | Japan, Nippon | Japanese, Nipponese | | Japón | japonés, nipón
KE | Kenya | Kenyan | | Kenia, Kenya | keniano, keniata
KG | Kyrgyzstan, Kirghizia, Kirgizstan | Kyrgyz, Kyrgyzstani, Kirghiz, Kirgiz | | Kirguistán, Kirguizistán, Kirguisia | kirguís, kirguiso
KH | Cambodia, Kampuchea | Cambodian, Khmer | | Camboya, Kampuchea | camboyano, jemer
KI | Kiribati | I-Kiribati, Kiribatian | | Kiribati, Kiribatí | kiribatiano
KM | Comoros, Comoro Islands | Comoran, Comorian | | Comoras, Islas Comoras, Comores | comorense, comoro
KN | Saint Kitts and Nevis, Saint Kitts & Nevis, Saint Christopher and Nevis | Kittitian, Nevisian, Kittian | | San Cristóbal y Nieves, San Cristóbal y Nevis | sancristobaleño, cristobaleño
KP | North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K., Korea | North Korean, Korean | | Corea del Norte, República Popular Democrática de Corea, RPDC, Corea | norcoreano, coreano
KR | South Korea, Republic of Korea, ROK, Korea | South Korean, Korean | | Corea del Sur, República de Corea, Corea | surcoreano, sudcoreano, coreano
KW | Kuwait | Kuwaiti | | Kuwait | kuwaití
KZ | Kazakhstan | Kazakh, Kazakhstani, Kazak | | Kazajistán, Kazajstán, Kazakstán, Kazakhstán | kazajo, kazako
LA | Laos, Lao People's Democratic Republic, Lao PDR | Laotian, Lao | | Laos, República Democrática Popular Lao | laosiano, lao
LB | Lebanon | Lebanese | | Líbano | libanés
LC | Saint Lucia | Saint Lucian | | Santa Lucía | santalucense
LI | Liechtenstein | Liechtensteiner, Liechtenstein | | Liechtenstein | liechtensteiniano
LK | Sri Lanka, Ceylon | Sri Lankan, Ceylonese, Sinhalese | | Sri Lanka, Ceilán | esrilanqués, ceilanés, ceilandés, cingalés, srilanqués
LR | Liberia | Liberian | | Liberia | liberiano
LS | Lesotho, Basutoland | Basotho, Lesothan, Mosotho, Sotho | | Lesoto, Lesotho | lesotense
LT | Lithuania | Lithuanian | | Lituania | lituano
LU | Luxembourg, Luxemburg | Luxembourgish, Luxembourgian | Luxembourger | Luxemburgo | luxemburgués
LV | Latvia | Latvian, Lettish | Lett | Letonia | letón
LY | Libya | Libyan | | Libia | libio
MA | Morocco | Moroccan | | Marruecos | marroquí
MC | Monaco | Monégasque, Monacan | | Mónaco | monegasco
MD | Moldova, Moldavia | Moldovan, Moldavian | | Moldavia, Moldova | moldavo
ME | Montenegro | Montenegrin | | Montenegro | montenegrino
MG | Madagascar | Malagasy, Madagascan | | Madagascar | malgache
MH | Marshall Islands | Marshallese | | Islas Marshall | marshalés
MK | North Macedonia, Republic of North Macedonia, Macedonia, FYROM | Macedonian, North Macedonian | | Macedonia del Norte, Macedonia | macedonio, normacedonio
ML | Mali | Malian | | Mali, Malí | maliense, malí
MM | Myanmar, Burma, Myanmar (Burma) | Burmese, Myanma, Myanmarese | | Birmania, Myanmar, Myanmar (Birmania) | birmano
MN | Mongolia | Mongolian, Mongol | | Mongolia | mongol
MR | Mauritania | Mauritanian | | Mauritania | mauritano
MT | Malta | Maltese | | Malta | maltés
MU | Mauritius | Mauritian | | Mauricio, Isla Mauricio | mauriciano
MV | Maldives, Maldive Islands | Maldivian, Maldivan | | Maldivas, Islas Maldivas | maldivo
MW | Malawi, Nyasaland | Malawian | | Malaui, Malawi | malauí
MX | Mexico, United Mexican States | Mexican | | México, Méjico, Estados Unidos Mexicanos | mexicano, mejicano
MY | Malaysia | Malaysian, Malay | | Malasia, Malaysia | malasio, malayo
MZ | Mozambique | Mozambican | | Mozambique | mozambiqueño
NA | Namibia, South West Africa | Namibian | | Namibia | namibio
NE | Niger | Nigerien | | Níger | nigerino
NG | Nigeria | Nigerian | | Nigeria | nigeriano
NI | Nicaragua | Nicaraguan, Nica | | Nicaragua | nicaragüense, nica, pinolero
NL | Netherlands, The Netherlands, Kingdom of the Netherlands, Holland | Dutch, Netherlandish | Dutchman, Dutchwoman, Netherlander, Hollander | Países Bajos, Reino de los Países Bajos, Holanda | neerlandés, holandés
NO | Norway | Norwegian, Norse | | Noruega | noruego
NP | Nepal | Nepali, Nepalese | | Nepal | nepalés, nepalí
NR | Nauru | Nauruan | | Nauru | nauruano
NZ | New Zealand, Aotearoa, NZ, N.Z. | New Zealand, Kiwi | New Zealander | Nueva Zelanda, Nueva Zelandia | neozelandés, neocelandés, kiwi
OM | Oman | Omani | | Omán | omaní
PA | Panama | Panamanian | | Panamá | panameño
PE | Peru | Peruvian | | Perú | peruano
PG | Papua New Guinea, Papua, PNG | Papua New Guinean, Papuan | | Papúa Nueva Guinea, Papúa-Nueva Guinea, Papúa | papú, papúa
PH | Philippines, Philippine Islands | Philippine, Filipino, Filipina, Pinoy | | Filipinas, Islas Filipinas | filipino
PK | Pakistan | Pakistani | | Pakistán, Paquistán | pakistaní, paquistaní
PL | Poland | Polish | Pole | Polonia | polaco
PS | Palestine, State of Palestine, Palestinian Territories, Palestinian Territory, occupied Palestinian territories, Palestinian Authority | Palestinian | | Palestina, Estado de Palestina, Territorios Palestinos, Autoridad Palestina, Autoridad Nacional Palestina | palestino
PT | Portugal | Portuguese, Lusitanian | | Portugal | portugués, luso, lusitano
PW | Palau, Belau | Palauan | | Palaos, Palau | palauano
PY | Paraguay | Paraguayan | | Paraguay | paraguayo, guaraní
QA | Qatar | Qatari | | Catar, Qatar | catarí, qatarí
RO | Romania, Rumania, Roumania | Romanian, Rumanian | | Rumanía, Rumania | rumano
RS | Serbia, Servia | Serbian, Serb | | Serbia, Servia | serbio, servio
RU | Russia, Russian Federation | Russian, Russo | | Rusia, Federación Rusa, Federación de Rusia | ruso
RW | Rwanda, Ruanda | Rwandan, Rwandese, Ruandan | | Ruanda, Rwanda | ruandés
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudi Arabian | | Arabia Saudí, Arabia Saudita, Reino de Arabia Saudí | saudí, saudita, árabe saudí, árabe saudita
SB | Solomon Islands, Solomons | Solomon Islands | Solomon Islander | Islas Salomón | salomonense
SC | Seychelles | Seychellois, Seychelloise | | Seychelles, Islas Seychelles | seychellense
SD | Sudan | Sudanese | | Sudán | sudanés
SE | Sweden | Swedish | Swede | Suecia | sueco
SG | Singapore | Singaporean | | Singapur | singapurense
SI | Slovenia | Slovenian, Slovene | | Eslovenia | esloveno
SK | Slovakia, Slovak Republic | Slovak, Slovakian | | Eslovaquia, República Eslovaca | eslovaco
SL | Sierra Leone | Sierra Leonean | | Sierra Leona | sierraleonés
SM | San Marino | Sammarinese, San Marinese | | San Marino | sanmarinense
SN | Senegal | Senegalese | | Senegal | senegalés
SO | Somalia | Somali, Somalian | | Somalia | somalí
SR | Suriname, Surinam | Surinamese | | Surinam | surinamés
SS | South Sudan | South Sudanese | | Sudán del Sur | sursudanés, sudsudanés
ST | São Tomé and Príncipe, São Tomé & Príncipe | São Toméan, Santomean | | Santo Tomé y Príncipe | santotomense
SV | El Salvador | Salvadoran, Salvadorian, Salvadorean | | El Salvador | salvadoreño, guanaco
SY | Syria, Syrian Arab Republic | Syrian | | Siria, República Árabe Siria | sirio
SZ | Eswatini, Swaziland | Swazi, Eswatinian | | Esuatini, Suazilandia, Swazilandia | suazi, esuatiniano
TD | Chad, Tchad | Chadian | | Chad | chadiano
TG | Togo | Togolese | | Togo | togolés
TH | Thailand, Siam | Thai, Siamese | | Tailandia, Siam | tailandés, thai, siamés
TJ | Tajikistan, Tadzhikistan | Tajik, Tajikistani, Tadjik | | Tayikistán | tayiko
TL | Timor-Leste, East Timor | Timorese, East Timorese | | Timor Oriental, Timor-Leste, Timor del Este | timorense
TM | Turkmenistan | Turkmen, Turkmenistani | Turkoman | Turkmenistán | turcomano, turkmeno
TN | Tunisia | Tunisian | | Túnez | tunecino
TO | Tonga | Tongan | | Tonga | tongano
TR | Turkey, Türkiye, Republic of Türkiye | Turkish | Turk | Turquía, República de Turquía | turco
TT | Trinidad and Tobago, Trinidad & Tobago, Trinidad | Trinidadian, Tobagonian, Trinbagonian | | Trinidad y Tobago | trinitense, tobaguense
TV | Tuvalu | Tuvaluan | | Tuvalu | tuvaluano
TW | Taiwan, Republic of China, Formosa, Chinese Taipei | Taiwanese, Formosan | | Taiwán, República de China, Formosa | taiwanés
TZ | Tanzania, Tanganyika | Tanzanian | | Tanzania, Tanzanía | tanzano, tanzaniano
UA | Ukraine, the Ukraine | Ukrainian | | Ucrania | ucraniano, ucranio
UG | Uganda | Ugandan | | Uganda | ugandés
US | United States, United States of America, US, U.S., USA, U.S.A., America, the States | American, US, U.S., USA | Yankee, Yank | Estados Unidos, Estados Unidos de América, Estados Unidos de Norteamérica, EE. UU., EEUU, EUA, E.U.A., EE. UU. de América, EU, E.U., USA, Norteamérica, América | estadounidense, norteamericano, americano, estadunidense, yanqui, gringo
UY | Uruguay, Oriental Republic of Uruguay | Uruguayan | | Uruguay, República Oriental del Uruguay, Banda Oriental | uruguayo, oriental, charrúa
UZ | Uzbekistan | Uzbek, Uzbekistani | | Uzbekistán | uzbeko
VA | Vatican City, Vatican, Holy See, Vatican City State | Vatican | | Ciudad del Vaticano, Vaticano, Santa Sede, Estado de la Ciudad del Vaticano | vaticano
VC | Saint Vincent and the Grenadines, Saint Vincent and Grenadines, Saint Vincent & Grenadines, Saint Vincent & the Grenadines, Saint Vincent | Vincentian, Saint Vincentian | | San Vicente y las Granadinas | sanvicentino
VE | Venezuela, Bolivarian Republic of Venezuela | Venezuelan | | Venezuela, República Bolivariana de Venezuela | venezolano
VN | Vietnam, Viet Nam | Vietnamese | | Vietnam, Viet Nam | vietnamita
VU | Vanuatu, New Hebrides | Vanuatuan, Ni-Vanuatu | | Vanuatu, Nuevas Hébridas | vanuatuense
WS | Samoa, Western Samoa | Samoan | | Samoa, Samoa Occidental | samoano
XK | Kosovo | Kosovar, Kosovan | Kosovar | Kosovo | kosovar
YE | Yemen | Yemeni, Yemenite | | Yemen | yemení, yemenita
ZA | South Africa, Republic of South Africa, RSA | South African | | Sudáfrica, República de Sudáfrica, África del Sur, República Sudafricana | sudafricano, surafricano
ZM | Zambia, Northern Rhodesia | Zambian | | Zambia | zambiano
ZW | Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian | | Zimbabue, Zimbabwe, Rodesia | zimbabuense, rodesiano
SU | Soviet Union, Union of Soviet Socialist Republics, USSR, U.S.S.R. | Soviet | Soviet | Unión Soviética, Unión de Repúblicas Socialistas Soviéticas, URSS | soviético
YU | Yugoslavia | Yugoslav, Yugoslavian | | Yugoslavia | yugoslavo
CS | Czechoslovakia | Czechoslovak, Czechoslovakian | | Checoslovaquia | checoslovaco, checoeslovaco
DD | East Germany, German Democratic Republic, GDR | East German | | Alemania Oriental, Alemania del Este, República Democrática Alemana, República Democrática de Alemania, RDA | germanooriental, germano oriental
`;
