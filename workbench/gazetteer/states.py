"""The world's states and territories: what each is called, where it is governed from, and what its people are called.

Written by hand from common knowledge, so that no licence but the project's own holds for it. A line is

    ISO 3166-1 code | common name | capital | demonyms, the first being the adjective | other names in news copy

The code XK for Kosovo is the one in common use; ISO has assigned none. Israel and Palestine stand with the seat that
their own governments name. That a state or a capital is listed says that news names it so, and nothing about its status.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_LISTED = """
AD|Andorra|Andorra la Vella|Andorran|
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE, U.A.E., Emirates
AF|Afghanistan|Kabul|Afghan|Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|St. John's|Antiguan, Barbudan|Antigua
AI|Anguilla|The Valley|Anguillan|
AL|Albania|Tirana|Albanian|
AM|Armenia|Yerevan|Armenian|
AO|Angola|Luanda|Angolan|
AR|Argentina|Buenos Aires|Argentine, Argentinian, Argentinean|
AS|American Samoa|Pago Pago|American Samoan|
AT|Austria|Vienna|Austrian|
AU|Australia|Canberra|Australian, Aussie|
AW|Aruba|Oranjestad|Aruban|
AX|Aland|Mariehamn|Alander|Aland Islands
AZ|Azerbaijan|Baku|Azerbaijani, Azeri|
BA|Bosnia and Herzegovina|Sarajevo|Bosnian, Herzegovinian|Bosnia, Bosnia-Herzegovina, BiH
BB|Barbados|Bridgetown|Barbadian, Bajan|
BD|Bangladesh|Dhaka|Bangladeshi|
BE|Belgium|Brussels|Belgian|
BF|Burkina Faso|Ouagadougou|Burkinabe|Burkina
BG|Bulgaria|Sofia|Bulgarian|
BH|Bahrain|Manama|Bahraini|
BI|Burundi|Gitega|Burundian|
BJ|Benin|Porto-Novo|Beninese|
BL|Saint Barthelemy|Gustavia||Saint Barts
BM|Bermuda|Hamilton|Bermudian, Bermudan|
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BO|Bolivia|La Paz|Bolivian|
BQ|Caribbean Netherlands|Kralendijk||Bonaire
BR|Brazil|Brasilia|Brazilian|
BS|Bahamas|Nassau|Bahamian|The Bahamas
BT|Bhutan|Thimphu|Bhutanese|
BW|Botswana|Gaborone|Botswanan, Motswana, Batswana|
BY|Belarus|Minsk|Belarusian, Belarussian|Belorussia, Byelorussia
BZ|Belize|Belmopan|Belizean|
CA|Canada|Ottawa|Canadian|
CC|Cocos Islands|West Island||Keeling Islands
CD|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa, Congo, Zaire
CF|Central African Republic|Bangui|Central African|CAR
CG|Republic of the Congo|Brazzaville|Congolese|Congo-Brazzaville, Republic of Congo, Congo
CH|Switzerland|Bern|Swiss|
CI|Ivory Coast|Yamoussoukro|Ivorian|Cote d'Ivoire
CK|Cook Islands|Avarua|Cook Islander|
CL|Chile|Santiago|Chilean|
CM|Cameroon|Yaounde|Cameroonian|
CN|China|Beijing|Chinese|People's Republic of China, PRC, Mainland China
CO|Colombia|Bogota|Colombian|
CR|Costa Rica|San Jose|Costa Rican|
CU|Cuba|Havana|Cuban|
CV|Cape Verde|Praia|Cape Verdean|Cabo Verde
CW|Curacao|Willemstad|Curacaoan|
CX|Christmas Island|Flying Fish Cove||
CY|Cyprus|Nicosia|Cypriot, Greek Cypriot, Turkish Cypriot|Northern Cyprus
CZ|Czech Republic|Prague|Czech|Czechia
DE|Germany|Berlin|German|Federal Republic of Germany
DJ|Djibouti|Djibouti|Djiboutian|
DK|Denmark|Copenhagen|Danish, Dane|
DM|Dominica|Roseau|Dominican|
DO|Dominican Republic|Santo Domingo|Dominican|
DZ|Algeria|Algiers|Algerian|
EC|Ecuador|Quito|Ecuadorian, Ecuadorean, Ecuadoran|
EE|Estonia|Tallinn|Estonian|
EG|Egypt|Cairo|Egyptian|Arab Republic of Egypt
EH|Western Sahara|Laayoune|Sahrawi, Saharawi|Sahrawi Arab Democratic Republic
ER|Eritrea|Asmara|Eritrean|
ES|Spain|Madrid|Spanish, Spaniard|
ET|Ethiopia|Addis Ababa|Ethiopian|
FI|Finland|Helsinki|Finnish, Finn|
FJ|Fiji|Suva|Fijian|
FK|Falkland Islands|Stanley|Falkland Islander|Falklands, Malvinas
FM|Micronesia|Palikir|Micronesian|Federated States of Micronesia
FO|Faroe Islands|Torshavn|Faroese|Faroes
FR|France|Paris|French, Frenchman, Frenchmen, Frenchwoman|
GA|Gabon|Libreville|Gabonese|
GB|United Kingdom|London|British, Briton, English, Scottish, Welsh|UK, U.K., Britain, Great Britain, Northern Ireland
GD|Grenada|Saint George's|Grenadian|
GE|Georgia|Tbilisi|Georgian|Republic of Georgia
GF|French Guiana|Cayenne|French Guianese|
GG|Guernsey|Saint Peter Port||
GH|Ghana|Accra|Ghanaian|
GI|Gibraltar|Gibraltar|Gibraltarian|
GL|Greenland|Nuuk|Greenlandic, Greenlander|
GM|Gambia|Banjul|Gambian|The Gambia
GN|Guinea|Conakry|Guinean|Guinea-Conakry
GP|Guadeloupe|Basse-Terre|Guadeloupean|
GQ|Equatorial Guinea|Malabo|Equatorial Guinean, Equatoguinean|
GR|Greece|Athens|Greek|Hellenic Republic
GT|Guatemala|Guatemala City|Guatemalan|
GU|Guam|Hagatna|Guamanian|
GW|Guinea-Bissau|Bissau|Bissau-Guinean|
GY|Guyana|Georgetown|Guyanese|
HK|Hong Kong|Hong Kong|Hong Konger|
HN|Honduras|Tegucigalpa|Honduran|
HR|Croatia|Zagreb|Croatian, Croat|
HT|Haiti|Port-au-Prince|Haitian|
HU|Hungary|Budapest|Hungarian|
ID|Indonesia|Jakarta|Indonesian|
IE|Ireland|Dublin|Irish, Irishman, Irishmen, Irishwoman|Republic of Ireland, Irish Republic
IL|Israel|Jerusalem|Israeli|State of Israel
IM|Isle of Man|Douglas|Manx|
IN|India|New Delhi|Indian|
IQ|Iraq|Baghdad|Iraqi|Republic of Iraq
IR|Iran|Tehran|Iranian, Persian|Islamic Republic of Iran, Persia
IS|Iceland|Reykjavik|Icelandic, Icelander|
IT|Italy|Rome|Italian|
JE|Jersey|Saint Helier||
JM|Jamaica|Kingston|Jamaican|
JO|Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan
JP|Japan|Tokyo|Japanese|
KE|Kenya|Nairobi|Kenyan|
KG|Kyrgyzstan|Bishkek|Kyrgyz, Kyrgyzstani, Kirghiz|Kirghizia, Kyrgyz Republic
KH|Cambodia|Phnom Penh|Cambodian, Khmer|Kampuchea
KI|Kiribati|Tarawa|I-Kiribati|
KM|Comoros|Moroni|Comorian, Comoran|Comoro Islands
KN|Saint Kitts and Nevis|Basseterre|Kittitian, Nevisian|
KP|North Korea|Pyongyang|North Korean|DPRK, D.P.R.K., Democratic People's Republic of Korea
KR|South Korea|Seoul|South Korean|Republic of Korea, ROK
KW|Kuwait|Kuwait City|Kuwaiti|
KY|Cayman Islands|George Town|Caymanian|Caymans
KZ|Kazakhstan|Astana|Kazakh, Kazakhstani|
LA|Laos|Vientiane|Lao, Laotian|Lao PDR
LB|Lebanon|Beirut|Lebanese|
LC|Saint Lucia|Castries|Saint Lucian|
LI|Liechtenstein|Vaduz|Liechtensteiner|
LK|Sri Lanka|Colombo|Sri Lankan|Ceylon
LR|Liberia|Monrovia|Liberian|
LS|Lesotho|Maseru|Basotho, Mosotho|
LT|Lithuania|Vilnius|Lithuanian|
LU|Luxembourg|Luxembourg|Luxembourgish, Luxembourger|
LV|Latvia|Riga|Latvian|
LY|Libya|Tripoli|Libyan|State of Libya
MA|Morocco|Rabat|Moroccan|
MC|Monaco|Monaco|Monegasque, Monacan|
MD|Moldova|Chisinau|Moldovan|Republic of Moldova, Moldavia
ME|Montenegro|Podgorica|Montenegrin|
MF|Saint Martin|Marigot||
MG|Madagascar|Antananarivo|Malagasy, Madagascan|
MH|Marshall Islands|Majuro|Marshallese|
MK|North Macedonia|Skopje|Macedonian|Macedonia
ML|Mali|Bamako|Malian|
MM|Myanmar|Naypyidaw|Burmese|Burma
MN|Mongolia|Ulaanbaatar|Mongolian|
MO|Macao|Macao|Macanese|Macau
MP|Northern Mariana Islands|Saipan||Northern Marianas
MQ|Martinique|Fort-de-France|Martinican|
MR|Mauritania|Nouakchott|Mauritanian|
MS|Montserrat|Brades|Montserratian|
MT|Malta|Valletta|Maltese|
MU|Mauritius|Port Louis|Mauritian|
MV|Maldives|Male|Maldivian|The Maldives
MW|Malawi|Lilongwe|Malawian|
MX|Mexico|Mexico City|Mexican|
MY|Malaysia|Kuala Lumpur|Malaysian|
MZ|Mozambique|Maputo|Mozambican|
NA|Namibia|Windhoek|Namibian|
NC|New Caledonia|Noumea|New Caledonian|
NE|Niger|Niamey|Nigerien|
NF|Norfolk Island|Kingston||
NG|Nigeria|Abuja|Nigerian|
NI|Nicaragua|Managua|Nicaraguan|
NL|Netherlands|Amsterdam|Dutch, Dutchman, Dutchmen|The Netherlands, Holland
NO|Norway|Oslo|Norwegian|
NP|Nepal|Kathmandu|Nepali, Nepalese|
NR|Nauru|Yaren|Nauruan|
NU|Niue|Alofi|Niuean|
NZ|New Zealand|Wellington|New Zealander|Aotearoa
OM|Oman|Muscat|Omani|Sultanate of Oman
PA|Panama|Panama City|Panamanian|
PE|Peru|Lima|Peruvian|
PF|French Polynesia|Papeete|French Polynesian|Tahiti
PG|Papua New Guinea|Port Moresby|Papua New Guinean|PNG
PH|Philippines|Manila|Philippine, Filipino, Filipina|The Philippines
PK|Pakistan|Islamabad|Pakistani|
PL|Poland|Warsaw|Polish, Pole|
PM|Saint Pierre and Miquelon|Saint-Pierre||
PN|Pitcairn Islands|Adamstown||Pitcairn
PR|Puerto Rico|San Juan|Puerto Rican|
PS|Palestine|Ramallah|Palestinian|State of Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory
PT|Portugal|Lisbon|Portuguese|
PW|Palau|Ngerulmud|Palauan|
PY|Paraguay|Asuncion|Paraguayan|
QA|Qatar|Doha|Qatari|
RE|Reunion|Saint-Denis|Reunionese|La Reunion
RO|Romania|Bucharest|Romanian|Rumania
RS|Serbia|Belgrade|Serbian, Serb|
RU|Russia|Moscow|Russian|Russian Federation
RW|Rwanda|Kigali|Rwandan|
SA|Saudi Arabia|Riyadh|Saudi, Saudi Arabian|Kingdom of Saudi Arabia, KSA
SB|Solomon Islands|Honiara|Solomon Islander|Solomons
SC|Seychelles|Victoria|Seychellois|
SD|Sudan|Khartoum|Sudanese|Republic of the Sudan
SE|Sweden|Stockholm|Swedish, Swede|
SG|Singapore|Singapore|Singaporean|
SH|Saint Helena|Jamestown|Saint Helenian|
SI|Slovenia|Ljubljana|Slovenian, Slovene|
SJ|Svalbard|Longyearbyen||
SK|Slovakia|Bratislava|Slovak, Slovakian|
SL|Sierra Leone|Freetown|Sierra Leonean|
SM|San Marino|San Marino|Sammarinese|
SN|Senegal|Dakar|Senegalese|
SO|Somalia|Mogadishu|Somali, Somalian|Federal Republic of Somalia
SR|Suriname|Paramaribo|Surinamese|Surinam
SS|South Sudan|Juba|South Sudanese|
ST|Sao Tome and Principe|Sao Tome|Sao Tomean|
SV|El Salvador|San Salvador|Salvadoran, Salvadorean|Salvador
SX|Sint Maarten|Philipsburg||
SY|Syria|Damascus|Syrian|Syrian Arab Republic, Syrian Republic
SZ|Eswatini|Mbabane|Swazi|Swaziland
TC|Turks and Caicos Islands|Cockburn Town||Turks and Caicos
TD|Chad|N'Djamena|Chadian|
TG|Togo|Lome|Togolese|
TH|Thailand|Bangkok|Thai|
TJ|Tajikistan|Dushanbe|Tajik, Tajikistani|
TK|Tokelau|Fakaofo|Tokelauan|
TL|Timor-Leste|Dili|East Timorese, Timorese|East Timor
TM|Turkmenistan|Ashgabat|Turkmen|
TN|Tunisia|Tunis|Tunisian|
TO|Tonga|Nuku'alofa|Tongan|
TR|Turkey|Ankara|Turkish, Turk|Turkiye
TT|Trinidad and Tobago|Port of Spain|Trinidadian, Tobagonian|Trinidad
TV|Tuvalu|Funafuti|Tuvaluan|
TW|Taiwan|Taipei|Taiwanese|Republic of China
TZ|Tanzania|Dodoma|Tanzanian|
UA|Ukraine|Kyiv|Ukrainian|
UG|Uganda|Kampala|Ugandan|
US|United States|Washington|American|US, U.S., USA, U.S.A., United States of America, America
UY|Uruguay|Montevideo|Uruguayan|
UZ|Uzbekistan|Tashkent|Uzbek, Uzbekistani|
VA|Vatican City|Vatican City|Vatican|Vatican, Holy See
VC|Saint Vincent and the Grenadines|Kingstown|Vincentian|Saint Vincent
VE|Venezuela|Caracas|Venezuelan|
VG|British Virgin Islands|Road Town||
VI|U.S. Virgin Islands|Charlotte Amalie||US Virgin Islands
VN|Vietnam|Hanoi|Vietnamese|Viet Nam
VU|Vanuatu|Port Vila|Ni-Vanuatu, Vanuatuan|
WF|Wallis and Futuna|Mata-Utu||
WS|Samoa|Apia|Samoan|Western Samoa
XK|Kosovo|Pristina|Kosovar, Kosovan|Republic of Kosovo
YE|Yemen|Sanaa|Yemeni|Republic of Yemen
YT|Mayotte|Mamoudzou|Mahoran|
ZA|South Africa|Pretoria|South African|
ZM|Zambia|Lusaka|Zambian|
ZW|Zimbabwe|Harare|Zimbabwean|Rhodesia
"""


@dataclass(frozen=True, slots=True)
class State:
    """A state or territory, as news calls it."""

    code: str
    """ISO 3166-1, two letters."""
    name: str
    capital: str
    """The seat of its government, in the spelling of English news."""
    demonyms: tuple[str, ...]
    """The adjective first; the plural in -s is not listed."""
    others: tuple[str, ...]
    """Abbreviations, full and former names."""

    @property
    def names(self) -> tuple[str, ...]:
        """The common name, then the others."""
        return (self.name, *self.others)


@lru_cache(maxsize=1)
def states() -> tuple[State, ...]:
    """All that are listed, by their code."""
    return tuple(_read())


def _read() -> Iterator[State]:
    for line in _LISTED.strip().splitlines():
        code, name, capital, demonyms, others = line.split("|")
        yield State(code, name, capital, _split(demonyms), _split(others))


def _split(listed: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in listed.split(",") if each.strip())
