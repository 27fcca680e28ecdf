"""A small gazetteer of our own: places of the wars that the desk reads about, the world's states and capitals.

Each place stands under its common spelling with the other spellings that news copy uses. Streets and quarters are
listed only where reports of one event name them.
"""

from __future__ import annotations

_LOCAL = """
Raqqa: Raqa, Rakka, al-Raqqa, ar-Raqqah, Raqqah
Aleppo: Halab
Damascus: Dimashq
Homs: Hims
Hama: Hamah
Idlib: Idleb
Latakia: Lattakia, Ladhiqiya
Tartus: Tartous
Daraa: Deraa, Dera'a, Dara'a, Daraa al-Balad
Deir Ezzor: Deir ez-Zor, Deir al-Zor, Deir el-Zour, Deir El-Zour, Deir ez-Zour, Deir al-Zour, Dayr az-Zawr, Deir Ezzour, Deir az-Zor
Hasaka: Hasakah, Hassakeh, al-Hasakah, al-Hassakeh, al-Hasaka, Hassake, Hasakeh
Quneitra: Qunaitra
Sweida: Suwayda, as-Suwayda, Suweida
Palmyra: Tadmur, Tadmor
Kobane: Kobani, Kobni, Ain al-Arab
Manbij: Menbij
Ghouta: Eastern Ghouta, Western Ghouta, East Ghouta
Douma: Duma
Daraya: Darayya
Khan Sheikhoun: Khan Sheikhun, Khan Shaykhun
Tabqa: al-Tabqa, Thawra, al-Thawrah
Tanf: al-Tanf, at-Tanf
Badia: Badiya, Syrian Desert
Jazra: al-Jazra, Jazrah
Nour Street: al-Nour Street
Qamishli: Qamishly, Kamishli
Ras al-Ain: Serekaniye
Afrin: Efrin
Azaz: A'zaz
Al-Bab: al-Bab
Jarablus: Jarabulus
Marea: Mare
Atmeh: Atma
Maarat al-Numan: Maaret al-Numan, Maraat al-Nuaman, Maarrat al-Numan, Maarat al-Nuaman
Jisr al-Shughur: Jisr al-Shughour
Saraqeb: Saraqib
Binnish: Binnesh
Fouaa: al-Fouaa, Foua, al-Foua
Kafraya: Kefraya
Madaya:
Zabadani: al-Zabadani
Yarmouk: al-Yarmouk
Qalamoun: Kalamoun
Qusayr: al-Qusayr, Qusair
Rastan: al-Rastan
Talbiseh: Talbisa
Houla: al-Houla, Hula
Salamiyah: Salamiya
Mayadin: al-Mayadeen, Mayadeen, al-Mayadin
Abu Kamal: al-Bukamal, Albu Kamal, Abukamal, al-Bu Kamal, Boukamal
Ashara: al-Ashara
Hmeimim: Khmeimim, Hmeymim
Urum al-Kubra: Orem al-Kubra, Uram al-Kubra
Sayeda Zeinab: Sayyida Zeinab, Sayyidah Zaynab, Sayeda Zainab
Golan Heights: Golan
Euphrates:
Mosul: al-Mosul, Mosel
Sinjar: Shingal
Tal Afar: Tel Afar
Erbil: Irbil, Arbil, Hewler
Kirkuk: Karkuk
Tikrit:
Fallujah: Falluja
Ramadi: al-Ramadi
Anbar: al-Anbar
Basra: Basrah
Najaf:
Karbala: Kerbala
Samarra:
Baiji: Bayji
Qaim: al-Qaim
Nineveh: Ninewa, Ninawa
Kurdistan: Iraqi Kurdistan
Suruc:
Kilis:
Gaziantep: Antep
Hatay:
Sanliurfa: Urfa
Diyarbakir: Amed
Incirlik:
Tripoli:
Sidon: Saida
Bekaa: Beqaa
Arsal:
Mafraq:
Gaza: Gaza Strip
West Bank:
Tel Aviv:
Haifa:
Istanbul:
New York:
Geneva:
Vienna:
Sochi:
Brussels:
The Hague:
"""

_STATES = """
Afghanistan/Kabul Albania/Tirana Algeria/Algiers Angola/Luanda Argentina/Buenos_Aires Armenia/Yerevan
Australia/Canberra Austria/Vienna Azerbaijan/Baku Bahrain/Manama Bangladesh/Dhaka Belarus/Minsk Belgium/Brussels
Bolivia/La_Paz Bosnia/Sarajevo Brazil/Brasilia Bulgaria/Sofia Cambodia/Phnom_Penh Cameroon/Yaounde Canada/Ottawa
Chad/N'Djamena Chile/Santiago China/Beijing Colombia/Bogota Congo/Kinshasa Croatia/Zagreb Cuba/Havana Cyprus/Nicosia
Denmark/Copenhagen Ecuador/Quito Egypt/Cairo El_Salvador/San_Salvador Eritrea/Asmara Estonia/Tallinn
Ethiopia/Addis_Ababa Finland/Helsinki France/Paris Georgia/Tbilisi Germany/Berlin Ghana/Accra Greece/Athens
Guatemala/Guatemala_City Haiti/Port-au-Prince Honduras/Tegucigalpa Hungary/Budapest India/New_Delhi Indonesia/Jakarta
Iran/Tehran Iraq/Baghdad Ireland/Dublin Israel/Jerusalem Italy/Rome Japan/Tokyo Jordan/Amman Kazakhstan/Astana
Kenya/Nairobi Kosovo/Pristina Kuwait/Kuwait_City Kyrgyzstan/Bishkek Latvia/Riga Lebanon/Beirut Libya/Tripoli
Lithuania/Vilnius Malaysia/Kuala_Lumpur Mali/Bamako Mexico/Mexico_City Moldova/Chisinau Mongolia/Ulaanbaatar
Morocco/Rabat Mozambique/Maputo Myanmar/Naypyidaw Nepal/Kathmandu Netherlands/Amsterdam Nicaragua/Managua
Niger/Niamey Nigeria/Abuja North_Korea/Pyongyang Norway/Oslo Oman/Muscat Pakistan/Islamabad Panama/Panama_City
Paraguay/Asuncion Peru/Lima Philippines/Manila Poland/Warsaw Portugal/Lisbon Qatar/Doha Romania/Bucharest
Russia/Moscow Rwanda/Kigali Saudi_Arabia/Riyadh Senegal/Dakar Serbia/Belgrade Slovakia/Bratislava Slovenia/Ljubljana
Somalia/Mogadishu South_Africa/Pretoria South_Korea/Seoul South_Sudan/Juba Spain/Madrid Sri_Lanka/Colombo
Sudan/Khartoum Sweden/Stockholm Switzerland/Bern Syria/Damascus Taiwan/Taipei Tajikistan/Dushanbe Thailand/Bangkok
Tunisia/Tunis Turkey/Ankara Turkmenistan/Ashgabat Uganda/Kampala Ukraine/Kyiv United_Arab_Emirates/Abu_Dhabi
United_Kingdom/London United_States/Washington Uruguay/Montevideo Uzbekistan/Tashkent Venezuela/Caracas Vietnam/Hanoi
Yemen/Sanaa Zimbabwe/Harare
"""

_STATE_SPELLINGS = {
    "United States": ("US", "U.S.", "USA", "U.S.A.", "United States of America", "America"),
    "United Kingdom": ("UK", "U.K.", "Britain", "Great Britain"),
    "Turkey": ("Türkiye", "Turkiye"),
    "Syria": ("Syrian Arab Republic",),
    "Russia": ("Russian Federation",),
    "Iran": ("Islamic Republic of Iran",),
    "United Arab Emirates": ("UAE", "Emirates"),
    "Myanmar": ("Burma",),
    "Netherlands": ("Holland",),
}
_CAPITAL_SPELLINGS = {
    "Kyiv": ("Kiev",),
    "Tehran": ("Teheran",),
    "Sanaa": ("Sana'a", "Sana’a"),
    "Washington": ("Washington DC", "Washington D.C."),
}


def _local() -> dict[str, tuple[str, ...]]:
    lines = (line.partition(":") for line in _LOCAL.strip().splitlines())
    return {name: tuple(other.strip() for other in others.split(",") if other.strip()) for name, _, others in lines}


_PAIRS = [tuple(pair.replace("_", " ").split("/")) for pair in _STATES.split()]

STATES = {state: _STATE_SPELLINGS.get(state, ()) for state, _ in _PAIRS}
PLACES: dict[str, tuple[str, ...]] = {
    **{capital: _CAPITAL_SPELLINGS.get(capital, ()) for _, capital in _PAIRS},
    **STATES,
    **_local(),
}
SEATS: dict[str, str] = {
    **{capital: state for state, capital in _PAIRS},
    "Downing Street": "United Kingdom",
    "Elysee": "France",
    "the Elysee": "France",
}
"""A capital that stands for its government, where it is said to say something."""
