"""What happened to those whom a figure counts, kind by kind: each table is one kind, with inputs of several sorts of news."""

from __future__ import annotations

import pytest

from store.model import Article, FigureKind
from workbench.extract import extract

Told = list[tuple[str, str | None]]


def _told(text: str) -> Told:
    figures = extract(Article("a", "a.txt", language="en"), text).figures
    counts = [one for one in figures if one.kind is FigureKind.COUNT]
    return [(one.words, one.casualty.value if one.casualty else None) for one in counts]


def _table(*rows: tuple[str, str]) -> list[tuple[str, Told]]:
    """Expected as "12 killed, 30 -": each number with its fate, a dash for none."""
    return [(text, [_pair(each) for each in expected.split(", ")]) for text, expected in rows]


def _pair(words: str) -> tuple[str, str | None]:
    number, _, fate = words.rpartition(" ")
    return number, None if fate == "-" else fate


VERBS = _table(
    ("A landslide buried a bus near Orvas and killed nine pupils.", "nine killed"),
    ("Hail the size of eggs injured 14 spectators at the race.", "14 injured"),
    ("Two divers drowned in the quarry on Saturday.", "Two killed"),
    ("Police arrested 31 fans after the match.", "31 detained"),
    ("Nine nurses were kidnapped on the road to Belm.", "Nine abducted"),
    ("The dam burst uprooted 4,000 families.", "4,000 displaced"),
    ("More than 70 hikers went missing in the fog.", "More than 70 missing"),
    ("Some 900 villagers fled the lava.", "Some 900 displaced"),
    ("A gas leak hospitalised 22 workers at the dairy.", "22 injured"),
    ("Three climbers perished on the north face.", "Three killed"),
    ("The mayor said 12 men had succumbed to their wounds.", "12 killed"),
    ("Five passengers suffered burns when the tram caught fire.", "Five injured"),
    ("The crash cost 17 lives.", "17 killed"),
    ("Gunmen took eight clerks hostage at the bank.", "eight abducted"),
    ("Forty miners lost their lives in the shaft.", "Forty killed"),
    ("About 300 families lost their homes in the fire.", "About 300 displaced"),
    ("Gunmen shot dead three rangers.", "three killed"),
    ("Twelve pilgrims were trampled to death.", "Twelve killed"),
    ("A court sentenced nine men to prison.", "nine detained"),
    ("An avalanche buried 11 skiers.", "11 missing"),
    ("The virus claimed 400 victims.", "400 killed"),
    ("The fire forced 300 guests out of their rooms.", "300 displaced"),
    (
        "The fighting made thousands flee and forced 900 farmers to leave their homes.",
        "thousands displaced, 900 displaced",
    ),
    ("About 500 people a year die on the road.", "About 500 killed"),
)

BESIDE_VERBS = _table(
    ("Officers hold that 60 strikers are in custody.", "60 detained"),
    ("Some 140 editors are still behind bars, the union said.", "Some 140 detained"),
    ("Four skiers were flown to hospital after the avalanche.", "Four injured"),
    ("Six guests were treated for smoke inhalation at the hotel.", "Six injured"),
    ("Eleven cyclists were found dead in the tunnel.", "Eleven killed"),
    ("The collapse left 26 worshippers dead.", "26 killed"),
    ("The blaze left 80 tenants homeless.", "80 displaced"),
    ("Two crew remain unaccounted for.", "Two missing"),
    ("Nine are feared dead in the sunken tunnel.", "Nine missing"),
    ("Floods drove 5,000 farmers from their homes.", "5,000 displaced"),
    ("A crew of four was wiped out in the avalanche.", "four killed"),
    ("Two guards were beaten to death in the yard.", "Two killed"),
    ("Seven firemen were overcome by fumes.", "Seven injured"),
    ("Twelve sailors were among the dead.", "Twelve killed"),
    ("Fourteen passengers are in hospital.", "Fourteen injured"),
    ("Eighty strikers spent the night in police cells.", "Eighty detained"),
    ("The gang took 40 sailors captive.", "40 abducted"),
    ("Nine miners are still under the rubble.", "Nine missing"),
    ("Some 60 tenants are without homes.", "Some 60 displaced"),
)

NOUNS = _table(
    ("There was one death and one injury on the slope.", "one killed, one injured"),
    ("The league recorded two fatalities and three injuries in May.", "two killed, three injured"),
    ("Divers brought up the bodies of 13 victims of the wreck.", "13 killed"),
    ("The killing of 30 park keepers and the arrest of 12 poachers shook the port.", "30 killed, 12 detained"),
    ("Protesters recalled the murder of six priests and their cook.", "six killed"),
    ("The storm claimed the lives of 21 fishermen.", "21 killed"),
    ("The ministry counts 53 heat-related deaths.", "53 killed"),
    ("Helicopters flew out the 30 injured climbers.", "30 injured"),
    ("The ship sank with the loss of 40 sailors.", "40 killed"),
    ("The slayers of two nuns were tried.", "two killed"),
    ("The fire led to the evacuation of 300 guests.", "300 displaced"),
)

TOLLS = _table(
    ("The toll of the ferry accident rose to 41 from 37 on Sunday.", "41 killed, 37 killed"),
    ("Doctors lowered the death toll to 22 from an earlier 31.", "22 killed, 31 killed"),
    ("The police count of injured was 33.", "33 injured"),
    ("The mine's report put the number of missing at 15.", "15 missing"),
    ("Another climber died, bringing the number of victims to 16.", "16 killed"),
    ("Casualties reached 1,200 in the third week of the quake.", "1,200 killed+injured"),
    ("At least 30 people died in the crush, the club said, correcting an earlier count of 34.", "At least 30 killed, 34 killed"),
    ("The number of people who have died of heat has risen to 60.", "60 killed"),
    ("Two nurses died, and thirty and six were the numbers of wounded that two clinics gave.",
     "Two killed, thirty injured, six injured, two -"),
    ("The latest death toll, up from 29 on Monday, was read out in court.", "29 killed"),
    ("Rescuers put the dead at 19, up from 12 on Monday.", "19 killed, 12 killed"),
    ("The confirmed toll stands at 71, with 13 hikers still missing.", "71 killed, 13 missing"),
    ("The tally of missing hikers was cut to five.", "five missing"),
    ("Officials gave the number of arrested as 88.", "88 detained"),
)  # fmt: skip

GOING_ON = _table(
    ("The toll of the fire was 48, said the mayor. A nurse put it at 60.", "48 killed, 60 killed"),
    ("Some 90,000 villagers were uprooted by the flood. Aid groups put the number far higher, at up to 150,000.",
     "Some 90,000 displaced, up to 150,000 displaced"),
    ("Marshals said 40 fans were hurt. The club gave a figure of 17.", "40 injured, 17 injured"),
    ("The ministry said 40 strikers were arrested. Their union said 160 had been.", "40 detained, 160 detained"),
    ("Officials say 108 divers died, the club says 61.", "108 killed, 61 killed"),
    ("Twelve pupils drowned. Four of them were girls.", "Twelve killed, Four killed"),
    ("The mayor said 24 had died; the hospital spoke of 31.", "24 killed, 31 killed"),
    ("Police said two fans had been stabbed. Witnesses spoke of four.", "two injured, four injured"),
    ("Nine pupils drowned. Four victims were from Orvas.", "Nine killed, Four killed"),
)  # fmt: skip

PARTITIVES = _table(
    ("Six of the 20 tourists stabbed on Sunday have since died.", "Six killed, 20 injured"),
    ("Eleven of the 16 injured have died.", "Eleven killed, 16 injured"),
    ("Four of the wounded died overnight.", "Four killed"),
    ("At least 59 of the 80 patients who caught the fever have died.", "At least 59 killed, 80 -"),
    ("Three of the nine climbers missing since Friday were found alive.", "Three -, nine missing"),
    ("Four nurses were among 12 passengers killed in the crash.", "Four killed, 12 killed"),
    ("Five of the tourists who died were Danes.", "Five killed"),
    ("Of the 60 passengers, 14 were hurt.", "60 -, 14 injured"),
    ("The bus carried 45 pupils, 12 of whom died.", "45 -, 12 killed"),
    ("Two of the teachers arrested in May were freed.", "Two -"),
    ("A group of 30 tourists was kidnapped.", "30 abducted"),
    ("Thousands of families displaced from the valley live in halls.", "Thousands displaced"),
)

LISTS = _table(
    ("Ten men were slain and dozens injured when the stand fell.", "Ten killed, dozens injured"),
    ("Floods killed nine people in Kesh and four in Dara.", "nine killed, four killed"),
    ("The quake injured 30 in the north and in the south 12.", "30 injured, 12 injured"),
    ("The rebels lost 35 men and the army seven.", "35 killed, seven killed"),
    ("Four officers, a guard and three inmates were killed in the riot.", "Four killed, three killed"),
    ("Ten people, among them two cooks and a clerk, had already died.", "Ten killed, two killed"),
    ("All 150 people on board died, 144 of them passengers.", "150 killed, 144 killed"),
    ("The accident left three dead and injured 17.", "three killed, 17 injured"),
    ("Two singers died and 40 guests were treated for burns.", "Two killed, 40 injured"),
    ("The stampede killed and injured 60 pilgrims.", "60 killed+injured"),
    ("Also killed were six Canadians, two French and a Swiss.", "six killed, two killed"),
    ("A flood left at least four people dead and close to 300 missing.", "at least four killed, close to 300 missing"),
    ("Twelve keepers were killed along with two visitors.", "Twelve killed, two killed"),
    ("The fire killed 62, including, according to the mayor, 54 children.", "62 killed, 54 killed"),
    ("Eight were hurt, three seriously, when a scaffold fell.", "Eight injured, three injured"),
    (
        "Six priests -- five Danes and one Swede -- and two maids were murdered.",
        "Six killed, five killed, one killed, two killed",
    ),
    ("Divers saw 13 bodies; eight sailors, four cooks.", "13 killed, eight killed, four killed"),
    ("The gunman who shot two men and three boys fled.", "two killed, three killed"),
    ("The fire left 35 guests, including 22 children, dead.", "35 killed, 22 killed"),
    ("Two medics were among 31 dead.", "Two killed, 31 killed"),
    ("A boy and three girls, aged one, two and seven, had died.", "three killed"),
)

NONE = _table(
    ("None of the 150 passengers was hurt.", "150 -"),
    ("No one among the 200 guests was killed.", "200 -"),
    ("The 40 miners were not injured.", "40 -"),
    ("The man had tried to kill 12 colleagues.", "12 -"),
    ("A breach of the dam could kill 500 people.", "500 -"),
    ("The merger will mean the loss of some 900 jobs and 14 branches.", "some 900 -, 14 -"),
    ("The party lost 3,000 members in a year.", "3,000 -"),
    ("The club claims 3,000 members.", "3,000 -"),
    ("Organisers claimed 2,000 people joined the march.", "2,000 -"),
    ("Rebels claim 70 soldiers have surrendered.", "70 -"),
    ("Commandos killed four robbers, freeing 126 hostages.", "four killed, 126 -"),
    ("Coast guards rescued 40 sailors from the wreck.", "40 -"),
    ("Gunners shot down five of them while three landed.", "five -, three -"),
    ("Of the measles cases, 1,846 were hospitalised, and 81 people died.", "1,846 -, 81 killed"),
    ("Vandals burned 26 sheds and hurt a guard.", "26 -"),
    ("The two actors are treated as heroes after the injured were saved.", "two -"),
    ("A bomb killed a judge while 30 guards slept.", "30 -"),
    ("A blast wounded a clerk, and 12 officers searched the hall.", "12 -"),
    ("A car drove into a crowd of 300 people and killed two.", "300 -, two killed"),
    ("Two gunmen stormed the hotel, and six guests died.", "Two -, six killed"),
    ("Six guests were killed by two gunmen.", "Six killed, two -"),
    ("The attack could have killed dozens.", "dozens -"),
    ("A court sentenced nine men to death.", "nine -"),
    ("The gang planned to abduct three bankers.", "three -"),
    ("Bees killed 40 goats.", "40 -"),
    ("The sect holds 9,000 members.", "9,000 -"),
    ("The closure cost 1,000 people their jobs.", "1,000 -"),
    ("She won with a 26-delegate lead after three rivals were hurt.", "26 -, three injured"),
    ("The death of Scott, a father of seven, shook the town.", "seven -"),
    ("Some 2,000 children were vaccinated after 12 died of measles.", "Some 2,000 -, 12 killed"),
)

HEADLINES = _table(
    ("Gunmen kill 32 at wedding in hill town", "32 killed"),
    ("Avalanche kills two injures three on ski slope", "two killed, three injured"),
    ("14 hikers die in mountain storm", "14 killed"),
    ("Two dead, several wounded in tram crash", "Two killed, several injured"),
    ("SIX TOURISTS KILLED, DOZENS WOUNDED", "SIX killed, DOZENS injured"),
    ("8 farmers killed 58 others injured in storm", "8 killed, 58 injured"),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [*VERBS, *BESIDE_VERBS, *NOUNS, *TOLLS, *GOING_ON, *PARTITIVES, *LISTS, *NONE, *HEADLINES],
)
def test_what_happened_to_those_counted(text: str, expected: Told) -> None:
    assert _told(text) == expected
