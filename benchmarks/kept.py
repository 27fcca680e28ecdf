"""Words that are written with a capital and are nobody's own name: they stay when names are swapped for invented ones.

English capitalises what a reader knows as language (days, nationalities, creeds, titles) and what everybody has heard of
(countries, large cities, the world's own bodies). A rule may know these; that it knows a person, a town, a company, an
outlet or an armed group by name is what renaming shows. The lists are written for this alone, and are no list of the product.
"""

from __future__ import annotations

import re
from typing import Final

_TIMES = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ramadan eid
christmas easter new year eve day gmt utc est edt bst am pm
"""
_PEOPLES = """
afghan african albanian algerian american angolan arab arabic argentine armenian asian australian austrian azerbaijani
bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati
english eritrean estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian
hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
jordanian kazakh kenyan korean kosovan kurd kurdish kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan
lithuanian macedonian malaysian malian maltese mauritanian mexican moldovan mongolian moroccan mozambican namibian nepalese
nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish portuguese
qatari romanian russian rwandan salvadoran saudi scottish senegalese serb serbian singaporean slovak slovenian somali spanish
sudanese swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turk turkish turkmen ugandan ukrainian
uruguayan uyghur uzbek venezuelan vietnamese welsh western yazidi yemeni zambian zimbabwean briton brit frenchman englishman
spaniard swede dane finn pole scot kosovar jew jewish muslim moslem islamic islamist islam islamism christian christianity
catholic protestant orthodox hindu buddhist sikh sunni shia shiite shi alawite alawi druze salafi salafist jihadist god
allah pentecostal evangelical quran koran bible communist communism marxist socialist conservative democrat democratic democracy republican
labour liberal nazi zionist tory gop internet covid ebola
"""
_COUNTRIES = """
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin
bolivia bosnia botswana brazil britain bulgaria burkina burma burundi cambodia cameroon canada chad chile china colombia
congo croatia cuba cyprus czechoslovakia denmark djibouti dominican ecuador egypt emirates england eritrea estonia ethiopia
europe finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland
india indonesia iran iraq ireland israel italy ivory jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan
laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta
mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands zealand
nicaragua niger nigeria norway oman pakistan palestine panama papua paraguay peru philippines poland portugal qatar romania
russia rwanda salvador arabia senegal serbia sierra leone singapore slovakia slovenia somalia africa spain lanka sudan
suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey turkmenistan
uganda ukraine uae ussr soviet uruguay uzbekistan vatican venezuela vietnam wales scotland yemen zambia zimbabwe america asia
antarctica australasia caribbean mediterranean atlantic pacific arctic balkans sahara sahel levant gulf states united
kingdom republic union nations us usa uk un eu nato who unicef unesco interpol opec
"""
_PLACES = """
abuja accra aleppo algiers alabama alaska amman amsterdam ankara arizona arkansas athens auckland baghdad baku bangkok
barcelona basra beijing beirut belfast belgrade bengal berlin bogota boston brasilia brussels bucharest budapest buenos aires
cairo calcutta california cape caracas carolina chicago colorado colombo connecticut copenhagen crimea dakota dallas damascus
delaware delhi denver detroit dhaka doha donbas donetsk dubai dublin edinburgh florida frankfurt gaza geneva hamburg hanoi
harare havana hawaii helsinki homs hong kong houston idaho idlib illinois indiana iowa islamabad istanbul jakarta jerusalem
johannesburg kabul kandahar kansas karachi kashmir kathmandu kentucky khartoum kiev kyiv kinshasa kolkata lagos lahore lima
lisbon liverpool london los angeles louisiana luhansk madrid maine manchester manila maryland massachusetts mecca medina
melbourne miami michigan milan minnesota minsk mississippi missouri mogadishu montana montreal moscow mosul mumbai munich
nairobi naples nebraska nevada hampshire jersey york nicosia nile ohio oklahoma orleans oregon osaka oslo ottawa oxford
paris pennsylvania petersburg philadelphia prague pyongyang quebec quito rangoon raqqa rhode riga rio rome san francisco diego
sanaa santiago sarajevo seattle seoul shanghai sinai sofia stockholm sydney taipei tallinn tbilisi tehran tennessee texas
tokyo toronto tripoli tunis utah vancouver vermont venice vienna virginia warsaw washington wisconsin wyoming xinjiang
yerevan zagreb zurich himalayas alps euphrates tigris danube rhine volga
"""
_TITLES = """
mr mrs ms miss dr prof professor sir lady lord dame baron sen senator rep representative gov governor gen general col colonel
lt lieutenant maj major capt captain sgt sergeant cpl corporal pvt adm admiral brig brigadier cmdr commander marshal
president premier chancellor king queen prince princess emperor pope cardinal archbishop bishop father rev reverend pastor
rabbi imam sheikh sheik shaikh sayyed sayyid mullah ayatollah mufti emir amir sultan hajji haji judge justice attorney
ambassador consul envoy mayor minister secretary director chairman chairwoman chair chief deputy vice spokesman spokeswoman
spokesperson inspector detective constable sheriff superintendent commissioner officer jr phd md mp pm ceo cfo ii iii iv
"""
_BODIES = """
academy administration agency airlines airport alliance army assembly association authority bank battalion board brigade
broadcaster brotherhood bureau cabinet center centre chamber church civil clinic club coalition college command commission
committee commune company confederation congress consulate convention coordination corporation corps council court daily
defence defense department directorate division embassy emergency federation fire forces force foreign foundation front fund
gazette government group guard guards herald hospital house human industries institute institution intelligence inspectorate
international journal kremlin party league legion liberation local management media meteorological military militia ministry
mission mosque monitor movement municipality museum national navy network news newspaper observatory office
opposition organisation organization outpost parliament patrol pentagon police post presidency press prosecutor public radio
red crescent cross refugee regiment relief rescue research resistance review revolution revolutionary rights school security
senate service services society squadron state station statistics syndicate task telegraph television times tribune tribunal
trust unit university volunteers watch watchdog water web website white wire workers world youth supreme tv suv dvd gps
"""
KEPT: Final = frozenset(f"{_TIMES} {_PEOPLES} {_COUNTRIES} {_PLACES} {_TITLES} {_BODIES}".split())
"""In small letters; the plural of one is one too."""


def is_kept(word: str) -> bool:
    """Whether a word in small letters is one of them."""
    return not KEPT.isdisjoint({word, word.removesuffix("s"), word.removesuffix("es"), re.sub("ies$", "y", word)})
