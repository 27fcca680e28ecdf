"""What happened to those counted, in the many ways in which news tells it: tolls, headlines, lists, parts of those before."""

from __future__ import annotations

import pytest

from store.model import Figure
from workbench.extract.figures.find import find_figures
from workbench.extract.text.passages import cut


def told(figure: Figure) -> str:
    """A number with what happened to those whom it counts: "1000+ killed"."""
    number = (
        f"{figure.low:.0f}{'' if figure.high is not None else '+'}"
        if figure.low is not None
        else f"..{figure.high:.0f}"
    )
    return f"{number} {figure.casualty.value if figure.casualty else '-'}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toll of Kesh dam burst at 182", "182 killed"),
        ("Kesh blast: toll now 276", "276 killed"),
        ("Death toll in Kesh ferry sinking passes 1,000", "1000+ killed"),
        ("Kesh flood toll past 7,000, ministry says", "7000+ killed"),
        ("Toll of market fire up to 76 as search ends", "76 killed"),
        ("Kesh quake: dead now number 3,432", "3432 killed"),
        ("Kesh mine toll climbs above 40", "40+ killed"),
        ("Police: more than 45 dead or hurt in Kesh crush", "45+ killed+injured"),
        (
            "The toll of the Oct. 14 truck bomb in Kesh has grown to 512, the worst in the country's history.",
            "512 killed",
        ),
        ("The toll of the March 3 train crash near Dorsk rose to 61.", "61 killed"),
        ("It lists 322 people as missing, 211 of them foreigners.", "322 missing;211 missing"),
        ("The army still has about 300 soldiers down as missing.", "300 missing"),
        ("The agency spoke of a toll close to 80.", "80 killed"),
        ("The dead of the explosion in the port now number 182.", "182 killed"),
        ("The number of wounded is kept at more than 6,000.", "6000+ injured"),
        (
            "The army said seven people had yet to be found, three from Dorsk, three from Kesh and one from Ollan.",
            "7 missing;3 missing;3 missing;1 missing",
        ),
        ("The toll is now 23: 13 nurses and 10 patients.", "23 killed;13 killed;10 killed"),
        ("The air strike left more than 450 people injured or killed.", "450+ killed+injured"),
        ("Casualties had gone up to more than 450 dead and wounded.", "450+ killed+injured"),
        ("The ministry put the number of those hurt at 934, against 863 the day before.", "934 injured;863 injured"),
        ("The number of people known to have died is above 1,000.", "1000+ killed"),
        ("Hospitals are overflowing with hundreds of injured.", "200+ injured"),
        ("Hundreds are still reported missing.", "200+ missing"),
        ("Scores of others, it says, are still missing.", "40+ missing"),
        ("The society has a higher number of injured, 17,576.", "17576 injured"),
        ("There were days when the number of dead went past 100.", "100+ killed"),
        ("So far 156 unidentified victims have been buried.", "156 killed"),
        ("Another 59 bodies lie in a morgue.", "59 killed"),
        (
            "Twelve nurses and seven patients died, three children among them, and 37 others were injured.",
            "12 killed;7 killed;3 killed;37 injured",
        ),
        ("The ministry put the number of Danes among the dead at 51.", "51 killed"),
        ("The army counted 40 dead, and the hospital 31.", "40 killed;31 killed"),
        ("The group released six hostages on Sunday.", "6 -"),
        ("Of the dead, 13 were foreigners.", "13 killed"),
        ("Thirteen of the dead were foreigners.", "13 killed"),
        ("The health ministry has recorded 24 fatalities, 11 of them in Dorsk.", "24 killed;11 killed"),
        ("Rescuers have pulled 14 survivors and 31 bodies from the rubble.", "14 -;31 killed"),
        ("In all 27 men and 4 women lost their lives.", "27 killed;4 killed"),
        ("Fire swept through a dormitory and claimed the lives of nine students.", "9 killed"),
        ("Some 400 families were made homeless.", "400 displaced"),
        ("The blast tore through a bus carrying 40 pilgrims, 12 of whom died.", "40 -;12 killed"),
        ("Nobody was hurt when 300 passengers left the ferry.", "300 -"),
        ("Of 52 people admitted to hospital, five have died.", "52 injured;5 killed"),
        ("The epidemic has infected 1,200 people and killed 45.", "1200 -;45 killed"),
        ("The storm killed three in Dorsk, one in Kesh and two in Ollan.", "3 killed;1 killed;2 killed"),
        (
            "The raid killed nine nurses and seven patients. Three of the patients were children.",
            "9 killed;7 killed;3 killed",
        ),
        ("The clinic treated about 90 people a day.", "90 -"),
        ("The clinic treated about 90 people on Friday.", "90 injured"),
        ("Gunmen seized 14 aid workers.", "14 abducted"),
        ("Police seized 14 demonstrators.", "14 detained"),
        ("Four inmates had been beaten.", "4 injured"),
        ("Eleven patients were blinded by the drug.", "11 injured"),
        ("Three riders had broken bones.", "3 injured"),
        ("Nine people were treated for smoke inhalation and cuts.", "9 injured"),
        ("Twelve rebels fell at Umsal.", "12 killed"),
        ("Prices fell at 12 shops.", "12 -"),
        ("Forty people had gone overboard.", "40 missing"),
        ("The council moved 300 people to tents.", "300 displaced"),
        ("Some 2,000 people were moved to shelters before the storm.", "2000 displaced"),
        ("Gunmen held 26 passengers for nine hours on a bus.", "26 abducted;9 -"),
        ("The police hold 26 drivers.", "26 detained"),
        ("Nobody knows how many fell.", ""),
        ("The avalanche buried six, possibly eight, skiers.", "6 missing;8 missing"),
        ("Twenty children were rescued from a well.", "20 -"),
        ("The mine collapse trapped 14 men.", "14 missing"),
        ("Two of the eleven stokers burned at the mill died on Friday.", "2 killed;11 injured"),
        ("A crash on the coast road: three dead, among them a nurse, and nine hurt.", "3 killed;9 injured"),
        ("A gas leak made 40 pupils ill.", "40 -"),
        ("Nine people broke their legs.", "9 injured"),
        ("Rioters injured 30 officers, three of them seriously.", "30 injured;3 injured"),
        ("Some 60,000 have lost their homes.", "60000 displaced"),
        ("Thirty families were evicted on Monday.", "30 displaced"),
        ("Officers dragged three bodies from the canal.", "3 killed"),
        ("The mudslide buried 20 houses.", "20 -"),
        ("Two climbers froze to death.", "2 killed"),
    ],
)
def test_what_happened_to_those_counted(text: str, expected: str) -> None:
    assert [told(figure) for figure in find_figures(cut(text))] == [one for one in expected.split(";") if one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm offered 3.5 percent. The union wants 9.", ["percent", "percent"]),
        ("The firm offered 4.5 percent. The union wants 11.", ["percent", "percent"]),
        ("Rain fell on half of the town.", ["town"]),
        ("Only a quarter of citizens voted.", ["citizens"]),
        ("A third of its crews were at work.", ["crews"]),
        ("Half of its mussels are dead.", ["mussels"]),
        ("Nine in ten had joined the strike.", ["fraction"]),
        ("Nine in ten pilots had joined the strike.", ["pilots"]),
        ("Almost half of all Danish pupils are ill.", ["Danish pupils"]),
        ("More than half the houses are gone.", ["houses"]),
        ("The raid killed nine people, four of them children.", ["people", "children"]),
        ("There were 150 people on board, 144 of them passengers.", ["people", "passengers"]),
        ("Ten people died, two of them from Dorsk.", ["people", "people"]),
        ("Thirteen of the dead were foreigners.", ["foreigners"]),
        ("Two of the eleven stokers died.", ["stokers", "stokers"]),
        ("The coast guard counted 40 boats on Monday. The harbour master counted 31.", ["boats", "boats"]),
        ("Inspectors tested 60 wells. Eleven were dry.", ["wells", "wells"]),
        ("The bank cut 60 jobs. Eleven were hurt in a fire.", ["jobs", "people"]),
    ],
)
def test_what_is_counted(text: str, expected: list[str]) -> None:
    assert [figure.unit for figure in find_figures(cut(text))] == expected
