// Autonomous communities and provinces of Spain, and well-known regions of other countries.

/** Lines as in `southAmericanRegions`. */
export const europeanRegions: string = `
@ ES
Andalusia, Andalucía | Andalusian | | Andalucía | andaluz
Aragon | Aragonese | | Aragón | aragonés, maño
Asturias, Principality of Asturias | Asturian | | Asturias, Principado de Asturias | asturiano, astur
Balearic Islands, Balearics | Balearic | | Islas Baleares, Baleares, Illes Balears | balear, baleárico
Canary Islands, Canaries | Canarian, Canary | Canary Islander | Islas Canarias, Canarias | canario
Cantabria | Cantabrian | | Cantabria | cántabro, cantábrico
Castile and León, Castile-León, Castilla y León | Castilian | | Castilla y León | castellanoleonés, castellano-leonés
Castilla-La Mancha, Castile-La Mancha, La Mancha | Manchegan | | Castilla-La Mancha, La Mancha | castellanomanchego, manchego
Castile | Castilian | | Castilla | castellano
Catalonia, Catalunya | Catalan, Catalonian | | Cataluña, Catalunya | catalán
Extremadura, Estremadura | Extremaduran | | Extremadura | extremeño
Galicia | Galician | | Galicia | gallego
Community of Madrid, Madrid Region | | | Comunidad de Madrid | madrileño
Murcia, Region of Murcia | Murcian | | Murcia, Región de Murcia | murciano
Navarre, Navarra | Navarrese | | Navarra | navarro
Basque Country, Euskadi | Basque | | País Vasco, Euskadi, Euskal Herria, Vascongadas | vasco, euskaldún, vascongado
La Rioja, Rioja | Riojan | | La Rioja | riojano
Valencian Community, Valencian Country | Valencian | | Comunidad Valenciana, Comunitat Valenciana, País Valenciano | valenciano
Ceuta | | | Ceuta | ceutí
Melilla | | | Melilla | melillense
Majorca, Mallorca | Majorcan, Mallorcan | | Mallorca | mallorquín
Minorca, Menorca | Minorcan, Menorcan | | Menorca | menorquín
Ibiza | Ibizan | | Ibiza | ibicenco
Tenerife | | | Tenerife | tinerfeño
Lanzarote | | | Lanzarote | lanzaroteño, conejero
Fuerteventura | | | Fuerteventura | majorero
La Palma | | | La Palma | palmero
La Gomera | | | La Gomera | gomero
El Hierro | | | El Hierro | herreño
Biscay, Vizcaya | Biscayan | | Vizcaya, Bizkaia | vizcaíno
Gipuzkoa, Guipúzcoa | | | Guipúzcoa, Gipuzkoa | guipuzcoano
Álava | | | Álava, Araba | alavés
@ FR
Brittany | Breton | | Bretaña | bretón
Normandy | Norman | | Normandía | normando
Burgundy | Burgundian | | Borgoña | borgoñón
Alsace | Alsatian | | Alsacia | alsaciano
Lorraine | | Lorrainer | Lorena | lorenés
Corsica | Corsican | | Córcega | corso
Provence | Provençal | | Provenza | provenzal
Aquitaine | Aquitanian | | Aquitania | aquitano
Occitania | Occitan | | Occitania | occitano
Gascony | Gascon | | Gascuña | gascón
Savoy | Savoyard | | Saboya | saboyano
Champagne | | | Champaña | champañés
@ IT
Tuscany | Tuscan | | Toscana | toscano
Lombardy | Lombard | | Lombardía | lombardo
Piedmont | Piedmontese | | Piamonte | piamontés
Veneto | Venetian | | Véneto | véneto
Sicily | Sicilian | | Sicilia | siciliano
Sardinia | Sardinian | Sard | Cerdeña | sardo
Calabria | Calabrian | | Calabria | calabrés
Apulia, Puglia | Apulian | | Apulia | apulio
Liguria | Ligurian | | Liguria | ligur
Umbria | Umbrian | | Umbría | umbro
Campania | Campanian | | Campania | campano
Emilia-Romagna | | | Emilia-Romaña | emiliano, romañol
Friuli | Friulian | | Friuli | friulano
South Tyrol, Tyrol | Tyrolean, Tyrolese | | Tirol del Sur, Tirol | tirolés
@ DE
Bavaria | Bavarian | | Baviera | bávaro
Saxony | Saxon | | Sajonia | sajón
Prussia | Prussian | | Prusia | prusiano
Swabia | Swabian | | Suabia | suabo
Hesse | Hessian | | Hesse | hessiano
Thuringia | Thuringian | | Turingia | turingio
Westphalia, North Rhine-Westphalia | Westphalian | | Westfalia, Renania del Norte-Westfalia | westfaliano
Rhineland | | Rhinelander | Renania | renano
Pomerania | Pomeranian | | Pomerania | pomeranio
Baden-Württemberg | | | Baden-Wurtemberg |
Lower Saxony | | | Baja Sajonia |
@ BE
Flanders | Flemish | Fleming | Flandes | flamenco
Wallonia | Walloon | | Valonia | valón
@ GB
Cornwall | Cornish | Cornishman | Cornualles | córnico
Yorkshire | | Yorkshireman | Yorkshire |
@ PT
Azores | Azorean | | Azores | azoriano
Madeira | Madeiran | | Madeira | madeirense
Algarve | | | Algarve |
@ GR
Crete | Cretan | | Creta | cretense
Macedonia | Macedonian | | Macedonia | macedonio
Thessaly | Thessalian | | Tesalia | tesalio
Peloponnese | Peloponnesian | | Peloponeso | peloponesio
@ RO
Transylvania | Transylvanian | | Transilvania | transilvano
Wallachia | Wallachian | | Valaquia | valaco
@ HR
Dalmatia | Dalmatian | | Dalmacia | dálmata
@ BA
Republika Srpska | | | República Srpska | serbobosnio
@ CZ
Bohemia | Bohemian | | Bohemia | bohemio
Moravia | Moravian | | Moravia | moravo
@ PL
Silesia | Silesian | | Silesia | silesio
@ UA
Donbas, Donbass | | | Dombás, Donbás |
Galicia | Galician | | Galitzia |
@ RU
Chechnya | Chechen | | Chechenia | checheno
Dagestan | Dagestani | | Daguestán | daguestano
Tatarstan | Tatar | | Tartaristán | tártaro
Ingushetia | Ingush | | Ingusetia | ingusetio
Karelia | Karelian | | Carelia | carelio
@ NL
Friesland, Frisia | Frisian | | Frisia | frisón
Zeeland | | Zeelander | Zelanda | zelandés
@ SE
Gotland | | | Gotlandia |
@ TR
Anatolia | Anatolian | | Anatolia | anatolio
Asia Minor | | | Asia Menor |
@ AU
Tasmania | Tasmanian | | Tasmania | tasmano
New South Wales | | | Nueva Gales del Sur |
Queensland | | Queenslander | Queensland |
@ ID
Java | Javanese | | Java | javanés
Sumatra | Sumatran | | Sumatra | sumatrino
Bali | Balinese | | Bali | balinés
Borneo | Bornean | | Borneo | borneano
@ ET
Tigray | Tigrayan | | Tigré, Tigray | tigrino
@ SD
Darfur | Darfuri | | Darfur | darfurí
@ NG
Biafra | Biafran | | Biafra | biafreño
@ CD
Katanga | Katangan | | Katanga | katangueño
@ IL
Galilee | Galilean | | Galilea | galileo
Judea | Judean | | Judea | judeano
Samaria | Samaritan | | Samaria | samaritano
@ CN
Canton, Guangdong | Cantonese | | Cantón, Provincia de Cantón | cantonés
Inner Mongolia | | | Mongolia Interior |
Sichuan, Szechuan | Sichuanese | | Sichuan |
@ PK
Sindh | Sindhi | | Sind | sindhi
Balochistan, Baluchistan | Baloch, Baluchi | | Baluchistán | baluchi
@ IN
Goa | Goan | | Goa | goanés
Gujarat | Gujarati | | Guyarat | guyaratí
Tamil Nadu | Tamil | | Tamil Nadu | tamil
`;
