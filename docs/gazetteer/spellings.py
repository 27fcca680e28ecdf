"""What news calls places that GeoNames lists under another name, and areas that it does not list: written by hand.

A line of SPELLINGS is `state | name in GeoNames | other names`. The other names go to the most populous place that is so
called, and to the region where there is no such place; one behind an equals sign is printed for it. A spelling that only romanises in another way needs no
line: `workbench.gazetteer.spelling` folds it.
"""

from __future__ import annotations

SPELLINGS = """
SY|Hamah|=Hama
SY|Ar Raqqah|=Raqqa
SY|Khan Shaykhun|=Khan Sheikhoun
SY|Duma|=Douma
SY|Al Hasakah|=Hasakah
SY|Al Mayadin|=Mayadin
SY|As Suwayda'|=Sweida
SY|Saraqib|=Saraqeb
SY|Aleppo|Halab
SY|Damascus|Dimashq
SY|Homs|Hims
SY|Daraa|Deraa, Dar'a
SY|Latakia|Ladhiqiya, Lattaquie
SY|Tadmur|=Palmyra, Tadmor
SY|`Ayn al `Arab|=Kobane, Kobani, Ain al-Arab
SY|Manbij|Menbij
SY|Afrin|Efrin
SY|Az Zabadani|=Zabadani
SY|Ath Thawrah|=Tabqa, al-Tabqa, Tabka
SY|Al Qusayr|=Qusayr
SY|Albu Kamal|=Abu Kamal, Boukamal, Bukamal, Al-Bukamal
SY|Rif-dimashq|=Rif Dimashq, Rural Damascus, Damascus countryside, Damascus suburbs
SY|Al Qunaytirah|=Quneitra
SY|Ma`arrat an Nu`man|=Maarat al-Numan, Maaret al-Numan, Maarrat Numan
IQ|Mosul|Al Mawsil
IQ|Erbil|Arbil, Irbil, Hewler
IQ|Basrah|=Basra
IQ|Baqubah|Baquba
IQ|Kirkuk|Karkuk
IQ|Samarra'|=Samarra
IQ|Sinjar|Shingal
UA|Kyiv|Kiev
UA|Odesa|Odessa
UA|Kharkiv|Kharkov
UA|Lviv|Lvov
UA|Dnipro|Dnepr, Dnipropetrovsk, Dnepropetrovsk
UA|Zaporizhzhya|=Zaporizhzhia, Zaporozhye
UA|Mykolayiv|=Mykolaiv, Nikolaev, Nikolayev
UA|Chernihiv|Chernigov
UA|Luhansk|Lugansk
UA|Bakhmut|Artemivsk, Artyomovsk
UA|Sloviansk|Slavyansk
UA|Kryvyi Rih|Krivoy Rog
UA|Sievierodonetsk|=Severodonetsk
UA|Vinnytsya|=Vinnytsia, Vinnitsa
UA|Rivne|Rovno
UA|Ternopil|Tarnopol
UA|Kropyvnytskyy|=Kropyvnytskyi, Kirovohrad, Kirovograd
UA|Avdiivka|Avdeevka, Avdiyivka
UA|Pokrovsk|Krasnoarmiisk
RU|Saint Petersburg|St Petersburg, Leningrad
RU|Groznyy|=Grozny
RU|Chechnya|Chechen Republic
RU|Volgograd|Stalingrad
RU|Yekaterinburg|Ekaterinburg
BY|Homyel'|=Gomel, Homel
BY|Brest|Brest-Litovsk
BY|Hrodna|=Grodno
PS|Hebron|Al-Khalil
PS|Janin|=Jenin
PS|Gaza|Gaza City
PS|Gaza Strip|Gaza, the Gaza Strip
PS|Dayr al Balah|=Deir al-Balah
PS|Al Burayj|=Bureij
PS|Jabalya|=Jabalia
PS|An Nusayrat|=Nuseirat
IL|Beersheba|Be'er Sheva, Beer Sheva
IL|Tel Aviv|Tel-Aviv
IL|Haifa|Hefa
IL|Safed|Tzfat, Zefat
IL|Acre|Akko
IL|Qiryat Shmona|=Kiryat Shmona
LB|Sidon|Saida
LB|Tyre|Sour
LB|Baalbek|Baalbeck
LB|En Naqoura|=Naqoura
LB|Nabatiye et Tahta|=Nabatieh, Nabatiyeh
YE|Al Hudaydah|=Hodeidah, Hudaydah
YE|Ta`izz|=Taiz
YE|Sa`dah|=Saada, Sadah
YE|Ma'rib|=Marib
YE|Hadramaout|=Hadramawt, Hadhramaut, Hadramout
YE|Al Mukalla|=Mukalla
LY|Benghazi|Bengazi
LY|Misratah|=Misrata, Misurata
LY|Az Zawiyah|=Zawiya, Zawiyah
LY|Surt|=Sirte
LY|Darnah|=Derna
LY|Sabha|Sebha
SD|El Fasher|Al-Fashir
SD|Geneina|=El Geneina, Al Geneina, Al Junaynah
SD|Omdurman|Umm Durman
SD|Nyala|Niyala
SD|El Obeid|Al Ubayyid
SD|Al Jazirah|=Gezira, Al Gezira
ET|Mekele|=Mekelle, Mek'ele
ET|Oromiya|=Oromia
SO|Mogadishu|Muqdisho
SO|Kismayo|Chisimayu, Kismaayo
SO|Beledweyne|Beletweyne
AF|Kandahar|Qandahar
AF|Lashkar Gah|Lashkargah
AF|Mazar-e Sharif|Mazar-i-Sharif
AF|Jalalabad|Jelalabad
AF|Kunduz|Konduz
IR|Esfahan|=Isfahan
TR|Gaziantep|Antep
TR|Sanliurfa|Urfa
TR|Diyarbakir|Amed
TR|Istanbul|Constantinople
TR|Izmir|Smyrna
TR|Antakya|Antioch
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Varanasi|Benares
IN|Odisha|Orissa
IN|Jammu and Kashmir|Indian-administered Kashmir, Indian Kashmir
PK|Azad Kashmir|Azad Jammu and Kashmir, Pakistan-administered Kashmir
PK|Khyber Pakhtunkhwa|North-West Frontier Province
MM|Yangon|Rangoon
MM|Rakhine|Arakan
MM|Nay Pyi Taw|=Naypyidaw, Naypyitaw
BD|Chittagong|Chattogram
BD|Cox's Bazar|Coxs Bazar
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Xinjiang|Xinjiang Uyghur Autonomous Region, Sinkiang
CN|Tibet|Xizang
CN|Nanjing|Nanking
VN|Ho Chi Minh City|Saigon
KZ|Almaty|Alma-Ata
KZ|Astana|Nur-Sultan
KG|Bishkek|Frunze
GE|Tbilisi|Tiflis
AZ|Xankandi|=Stepanakert, Khankendi
BE|Antwerpen|=Antwerp, Anvers
BE|Gent|=Ghent
BE|Brugge|=Bruges
BE|Liege|Luik
BE|Brussels|Bruxelles
CH|Geneve|=Geneva
CH|Zurich|Zuerich
CH|Luzern|=Lucerne
DE|Koln|=Cologne, Koeln
DE|Nurnberg|=Nuremberg, Nuernberg
DE|Munich|Muenchen, Munchen
DE|Hannover|Hanover
DE|Dusseldorf|Duesseldorf
DE|Bavaria|Bayern
DK|Copenhagen|Kobenhavn
ES|Sevilla|=Seville
ES|Zaragoza|Saragossa
ES|A Coruna|La Coruna, Corunna
FR|Marseille|Marseilles
FR|Lyon|Lyons
FR|Strasbourg|Strassburg
GB|Derry|Londonderry
IT|Florence|Firenze
IT|Milan|Milano
IT|Naples|Napoli
IT|Turin|Torino
IT|Venice|Venezia
IT|Genoa|Genova
IT|Siracusa|Syracuse
NL|The Hague|Den Haag
PL|Warsaw|Warszawa
PL|Krakow|Cracow
PL|Gdansk|Danzig
PT|Lisbon|Lisboa
PT|Porto|Oporto
RO|Bucharest|Bucuresti
RS|Belgrade|Beograd
SE|Goteborg|=Gothenburg
AT|Vienna|Wien
CZ|Prague|Praha
CZ|Pilsen|Plzen
GR|Piraeus|Pireas
GR|Thessaloniki|Salonica, Salonika
XK|Mitrovice|=Mitrovica
EG|Alexandria|Al Iskandariyah
EG|Arish|Al-Arish, El Arish
EG|Sharm el-Sheikh|Sharm el Sheikh
SA|Mecca|Makkah
SA|Medina|Madinah
SA|Jeddah|Jidda, Jiddah
US|New York City|New York, NYC
US|Washington|Washington DC, Washington D.C., Washington, D.C.
US|District of Columbia|Washington DC
US|Los Angeles|LA
CA|Quebec|Quebec City
MX|Mexico City|Ciudad de Mexico
BR|Rio de Janeiro|Rio
ML|Tombouctou|=Timbuktu
"""

AREAS = """
SY|region|35.0|38.5|Badia|Syrian Desert, Badiya
SY|region|33.53|36.38|Ghouta|Eastern Ghouta, Western Ghouta, East Ghouta, West Ghouta
SY|district|33.45|36.34|Sayeda Zeinab|Sayyida Zaynab, Sayyidah Zaynab
SY|region|33.0|35.75|Golan Heights|Golan
SY|region|33.9|36.6|Qalamoun|Kalamoun, Qalamun
SY|region|36.5|40.0|Rojava|
SY|place|35.41|35.95|Hmeimim|Khmeimim, Hmeymim
SY|district|33.49|36.3|Yarmouk|Yarmouk camp, Yarmouk refugee camp
IQ|region|36.4|44.4|Iraqi Kurdistan|Kurdistan Region, Kurdistan Region of Iraq
UA|region|48.2|38.3|Donbas|Donbass
SD|region|13.5|24.5|Darfur|
SD|region|11.5|30.0|Kordofan|
EG|region|29.5|33.8|Sinai|Sinai Peninsula, North Sinai
AZ|region|39.9|46.8|Nagorno-Karabakh|Karabakh, Artsakh
GE|region|42.3|44.1|South Ossetia|
GE|region|43.0|41.0|Abkhazia|
MD|region|46.9|29.5|Transnistria|Transdniestria
CD|region|-1.5|28.8|Kivu|
CM|region|4.9|9.3|Ambazonia|
IN|region|34.1|74.8|Kashmir|Kashmir Valley
PK|region|32.5|69.8|Waziristan|
LB|region|33.85|36.0|Bekaa|Beqaa, Bekaa Valley, Beqaa Valley
SD|place|13.49|25.31|Zamzam|Zamzam camp
PK|district|33.82|70.1|Kurram|Kurram Agency
MZ|place|-10.77|40.47|Palma|
ET|region|7.0|44.0|Ogaden|
UA|place|51.27|30.22|Chernobyl|Chornobyl
UA|place|51.41|30.05|Pripyat|Prypiat
JP|place|37.42|141.03|Fukushima Daiichi|
SY|place|33.46|36.16|Moadamiyeh|Muadamiyat al-Sham, Moadamiyat al-Sham, Muadamiyah
SY|place|34.47|40.95|Baghouz|Baghuz
"""
"""`state | precision | latitude | longitude | name | other names`: lands that people speak of and no administration draws,
and places that GeoNames has no inhabitants for."""
