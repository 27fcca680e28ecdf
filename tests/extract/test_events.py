"""The event of a claim: when and where a thing was, by what and by whom, whether its own sentence says so or another."""

from __future__ import annotations

import pytest

from store.model import Article, Claim, Event, Precision
from workbench.extract import extract
from workbench.gazetteer import Gazetteer
from workbench.gazetteer.packed import Packed

TUESDAY = "2021-08-03"
"""A Tuesday: the day on which the articles of these tests are published."""


def claim(text: str, words: str, title: str = "", published: str = TUESDAY) -> Claim:
    """The first claim that holds some words."""
    article = Article("a", "a.txt", title=title, published=published, language="en")
    return next(one for one in extract(article, text).claims if words in one.text)


def event(text: str, words: str, title: str = "", published: str = TUESDAY) -> Event:
    found = claim(text, words, title, published).event
    assert found is not None
    return found


def days(found: Event) -> tuple[str, str] | None:
    return (found.when.first, found.when.last) if found.when else None


def names(found: Event) -> list[str]:
    return [place.name for place in found.where]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("A bomb killed six people in Homs on Monday.", "2021-08-02", "2021-08-02"),
        ("A bomb killed six people in Homs on Tuesday.", "2021-08-03", "2021-08-03"),
        ("A bomb killed six people in Homs on Friday, police said.", "2021-07-30", "2021-07-30"),
        ("Six people were killed when a coach overturned yesterday.", "2021-08-02", "2021-08-02"),
        ("Six people died overnight in a fire at a hostel.", "2021-08-02", "2021-08-03"),
        ("Six people drowned in floods on 4 July.", "2021-07-04", "2021-07-04"),
        ("Six people died in the 4 December fire.", "2020-12-04", "2020-12-04"),
        ("The fire of December 4, 2019 killed six people.", "2019-12-04", "2019-12-04"),
        ("Saturday's blast killed six people.", "2021-07-31", "2021-07-31"),
        ("Six people died in last week's stampede.", "2021-07-26", "2021-08-01"),
        ("The weekend's landslide buried the road and killed six people.", "2021-07-31", "2021-08-01"),
        ("A lorry bomb went off early on Sunday and killed six people.", "2021-08-01", "2021-08-01"),
        ("Three days ago a ferry sank and six people drowned.", "2021-07-31", "2021-07-31"),
        ("On Monday six people were stabbed at a station.", "2021-08-02", "2021-08-02"),
        ("Six people were killed on Sunday, the ministry said on Monday.", "2021-08-01", "2021-08-01"),
        ("The ministry said on Monday that a blast on Sunday had killed six people.", "2021-08-01", "2021-08-01"),
        ("More than two weeks after the tower fell, six people are dead and 40 missing.", "2021-07-17", "2021-07-23"),
        ("On Monday evening in a tram in Leeds (UK) a stabbing killed six people.", "2021-08-02", "2021-08-02"),
        ("A suspected gas attack Saturday killed six people.", "2021-07-31", "2021-07-31"),
        ("Six people were killed in the United States yesterday, when a bridge collapsed.", "2021-08-02", "2021-08-02"),
        (
            "The governor said on Monday, a day after the quake, that six people had died in it.",
            "2021-08-01",
            "2021-08-01",
        ),
    ],
)
def test_the_day_is_that_of_the_deed(text: str, first: str, last: str) -> None:
    assert days(event(text, "six" if "six" in text else "Six")) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Six people were killed by a mine, the army said on Monday.", "2021-08-01", "2021-08-02"),
        ("On Monday officials said six people had been killed by a mine.", "2021-08-01", "2021-08-02"),
        ("A ferry sank and six people drowned. The owner spoke to reporters on Sunday.", "2021-07-31", "2021-08-01"),
        ("Six people died in a crush at a stadium, said doctors.", "2021-08-02", "2021-08-03"),
        ("By Monday evening the toll of the fire had reached six people dead.", "2021-07-27", "2021-08-02"),
        ("The ministry on Monday raised the toll of the avalanche to six people killed.", "2021-07-27", "2021-08-02"),
        ("HOMS, July 28 (Reuters) - The toll of the blast has climbed to six people.", "2021-07-22", "2021-07-28"),
    ],
)
def test_news_that_tells_no_day_of_its_event_is_of_the_day_before_at_the_earliest_and_a_count_of_the_week(
    text: str, first: str, last: str
) -> None:
    found = event(text, "six" if "six" in text else "Six")
    assert days(found) == (first, last)
    assert found.when is not None
    assert found.when.inherited


@pytest.mark.parametrize(
    "text",
    [
        "As of Monday six people had died of cholera.",
        "Earlier on Monday: at least six people are dead.",
        "A court on Monday sentenced two men for a bombing that killed six people.",
        "Six people who were killed in the bombing were remembered at a vigil on Monday, an anniversary of the attack.",
        "Another blast killed six people, the ministry said on Monday.",
        "In 2016 a blast killed six people, the ministry said on Monday.",
        "Last month's landslide killed six people, the ministry said on Monday.",
    ],
)
def test_what_is_no_news_of_the_day_does_not_get_it(text: str) -> None:
    found = days(event(text, "six" if "six" in text else "Six"))
    assert found is None or found[0] in ("", "2016-01-01")


def test_weekdays_are_told_from_the_date_with_which_the_copy_begins() -> None:
    found = event("Wed July 28 2021 A bomb killed six people in Homs on Tuesday.", "six")
    assert days(found) == ("2021-07-27", "2021-07-27")


def test_a_headline_that_gives_a_toll_alone_has_the_day_of_the_lead() -> None:
    found = event("A ferry sank off Lyme on Monday. 70 bodies were found.", "60", title="Lyme toll passes 60")
    assert days(found) == ("2021-08-02", "2021-08-02")


def test_since_a_blast_is_no_stretch_of_time() -> None:
    found = event("Six people have died in hospital since Saturday's blast.", "Six")
    assert days(found) == ("2021-07-31", "2021-07-31")


def test_a_dateline_tells_the_day_where_nothing_else_does() -> None:
    found = event("HOMS, Aug 2 (Reuters) - A bomb killed six people at a market.", "six")
    assert days(found) == ("2021-08-01", "2021-08-02")
    assert names(found) == ["market", "Homs"]


def test_a_weekday_is_told_from_the_dateline_and_not_from_a_later_page() -> None:
    found = event("HOMS, July 28 (Reuters) - A bomb killed six people on Tuesday.", "six")
    assert days(found) == ("2021-07-27", "2021-07-27")


def test_a_sentence_that_goes_on_about_another_event_has_its_day_and_place() -> None:
    text = "A bomb killed six people in Homs on Monday. In March a bomb went off in Hama. It killed 12 people."
    found = event(text, "12")
    assert days(found) == ("2021-03-01", "2021-03-31")
    assert names(found) == ["Hama"]


def test_without_a_day_of_publication_a_weekday_stays_open() -> None:
    found = event("A bomb killed six people in Homs on Monday.", "six", published="")
    assert found.when is not None
    assert (found.when.words, found.when.first, found.when.last) == ("on Monday", "", "")


def test_the_address_of_a_page_can_tell_when_it_was_written() -> None:
    article = Article("a", "a.txt", url="https://news.example/2021/08/03/bomb", language="en")
    found = extract(article, "A bomb killed six people in Homs on Monday.").claims[0].event
    assert found is not None
    assert days(found) == ("2021-08-02", "2021-08-02")


@pytest.mark.parametrize(
    "text",
    [
        "A fire broke out in a hostel in Lyon on Monday. Six people died, the mayor said.",
        "A fire broke out in a hostel in Lyon on Monday. The owner was not there.\n\nSix people died, the mayor said.",
        "Six people died, the mayor said. The fire in the hostel in Lyon started on Monday.",
    ],
)
def test_day_and_place_come_from_where_the_main_event_is_told(text: str) -> None:
    found = event(text, "Six people died")
    assert days(found) == ("2021-08-02", "2021-08-02")
    assert names(found)[-1] == "Lyon"
    assert found.when is not None
    assert found.when.inherited
    assert text[found.when.span.start : found.when.span.end].endswith("Monday")


def test_the_headline_has_its_day_from_the_lead() -> None:
    found = event("The bomb went off in Homs on Monday, witnesses said.", "Bomb", title="Bomb kills six in Homs")
    assert days(found) == ("2021-08-02", "2021-08-02")
    assert names(found) == ["Homs"]


def test_the_lead_has_its_place_from_the_headline() -> None:
    found = event("Six people died when a bridge collapsed on Monday.", "Six", title="Genoa bridge collapse kills six")
    assert names(found) == ["Genoa"]
    assert found.where[0].inherited


LEAD = "A car bomb killed six people at a market in Homs on Monday. "


@pytest.mark.parametrize(
    ("told", "words", "expected"),
    [
        ("Another attack in March killed 12 people.", "12", ("2021-03-01", "2021-03-31")),
        ("In 2016 a bombing there killed 12 people.", "12", ("2016-01-01", "2016-12-31")),
        ("Last year 12 people died in a blast.", "12", ("2020-01-01", "2020-12-31")),
        ("In a separate attack in Hama, 12 people were killed.", "12", None),
        ("A previous bombing killed 12 people.", "12", None),
        ("More than 90,000 people have been killed since the war began.", "90,000", None),
        ("Bombs have killed 900 people since March.", "900", ("2021-03-01", "2021-08-03")),
    ],
)
def test_what_tells_of_another_event_does_not_get_the_day_of_the_main_one(
    told: str, words: str, expected: tuple[str, str] | None
) -> None:
    found = event(LEAD + told, words)
    assert days(found) == expected
    assert "Homs" not in names(found)


def test_a_month_alone_is_made_a_day_where_the_article_tells_the_day() -> None:
    text = "July's bridge collapse killed 40 people, a new count says. The bridge in Genoa collapsed on July 14."
    assert days(event(text, "40")) == ("2021-07-14", "2021-07-14")


def test_a_month_alone_is_no_day_of_the_event() -> None:
    found = event("Last month's bridge collapse in Genoa killed 40 people.", "40")
    assert found.when is not None
    assert (found.when.words, found.when.first) == ("Last month", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed six people in Homs.", [("Homs", Precision.PLACE)]),
        (
            "Six people died in a landslide near Kathmandu, Nepal.",
            [("Kathmandu", Precision.PLACE), ("Nepal", Precision.COUNTRY)],
        ),
        ("Shells killed six people in Idlib province.", [("Idlib province", Precision.REGION)]),
        ("Six people were killed in the village of Tell Zeita.", [("Tell Zeita", Precision.PLACE)]),
        (
            "Six people were killed in Dahyan, in Saada province, Yemen.",
            [("Dahyan", Precision.PLACE), ("Saada province", Precision.REGION), ("Yemen", Precision.COUNTRY)],
        ),
        ("A bomb at a school in Douma killed six people.", [("school", Precision.SITE), ("Douma", Precision.PLACE)]),
        ("An earthquake shook Izmir and killed six people.", [("Izmir", Precision.PLACE)]),
        ("Six people were killed in the Somali capital.", [("Mogadishu", Precision.PLACE)]),
        ("Six people were killed in Yemen's capital.", [("Sanaa", Precision.PLACE), ("Yemen", Precision.COUNTRY)]),
        ("The Bologna station bombing killed six people.", [("Bologna", Precision.PLACE)]),
        (
            "Six people were killed in Kabul's Karte Char district.",
            [("Kabul", Precision.PLACE), ("Karte Char", Precision.DISTRICT)],
        ),
        ("Six protesters were shot dead on the outskirts of Khartoum.", [("Khartoum", Precision.PLACE)]),
        ("Measles has killed six children in Congo.", [("Congo", Precision.COUNTRY)]),
        (
            "A crash between Kisumu and Nakuru, in Kenya, killed six people.",
            [("Kisumu", Precision.PLACE), ("Nakuru", Precision.PLACE), ("Kenya", Precision.COUNTRY)],
        ),
        ("Laos has confirmed six deaths from dengue.", [("Laos", Precision.COUNTRY)]),
        ("Six people were killed at the Hotel Miramar.", [("Hotel Miramar", Precision.SITE)]),
        ("Six people died in rebel-held Idlib.", [("Idlib", Precision.PLACE)]),
        ("Six people died in Reading when a wall fell on them.", [("Reading", Precision.PLACE)]),
    ],
)
def test_the_place_is_where_it_happened_the_finest_first(text: str, expected: list[tuple[str, Precision]]) -> None:
    found = event(text, "ix")
    assert [(place.name, place.precision) for place in found.where] == sorted(
        expected, key=lambda one: list(Precision).index(one[1])
    )
    assert not any(place.inherited for place in found.where)


@pytest.mark.parametrize(
    "text",
    [
        "Moscow said that six people had been killed in the raid.",
        "Six soldiers of the Syrian army were killed.",
        "Damascus denied that six people had been killed.",
        "Six people were killed, a doctor told reporters in Beirut.",
        "Officials in Ankara said that six people were killed.",
        "Six people from Hyderabad were killed in the stampede.",
        "Six wounded people were flown to Istanbul.",
        "A US air strike killed six people.",
        "The sheriff told a news conference in Fresno that six people had died in the fire.",
        "Talks between Tehran and Moscow began after six people were killed.",
        "Six people were killed in March.",
    ],
)
def test_who_speaks_or_acts_there_is_not_where_it_was(text: str) -> None:
    assert names(event(text, "ix")) == []


def test_the_capital_where_the_reporter_sits_is_not_where_it_happened() -> None:
    text = (
        "KABUL, Aug 3 (Reuters) - A hospital in Kunduz was shelled on Monday. Six patients were killed, doctors said."
    )
    assert names(event(text, "Six"))[-1] == "Kunduz"


def test_two_tolls_of_a_sentence_each_have_their_place() -> None:
    text = "Shelling killed six people in Homs and wounded nine people in Hama on Monday."
    assert names(event(text, "six")) == ["Homs"]
    assert names(event(text, "nine")) == ["Hama"]


def test_a_name_of_many_places_is_that_of_the_article_s_country() -> None:
    text = "A blast in Tripoli, Lebanon, killed six people on Monday. Hospitals in Tripoli treated 40 wounded people."
    assert names(event(text, "six")) == ["Tripoli", "Lebanon"]


@pytest.mark.parametrize(
    ("text", "words", "effect", "whom", "means", "by"),
    [
        ("A truck bomb killed at least 12 people in Homs.", "12", "killed", "at least 12 people", "truck bomb", ""),
        ("An earthquake has left 40 people missing.", "40", "missing", "40 people", "earthquake", ""),
        ("Gunmen kidnapped 30 pupils from a school.", "30", "abducted", "30 pupils", "", "Gunmen"),
        ("Nine villagers were killed by rebels in Ituri.", "Nine", "killed", "Nine villagers", "", "rebels"),
        ("An Israeli air strike killed four people in Gaza.", "four", "killed", "four people", "air strike", "Israeli"),
        (
            "The attack, claimed by Islamic State, killed four people.",
            "four",
            "killed",
            "four people",
            "attack",
            "Islamic State",
        ),
        (
            "Gunmen opened fire at a ferry landing and killed four people before police shot them.",
            "four",
            "killed",
            "four people",
            "shooting",
            "Gunmen",
        ),
        (
            "Warplanes of the coalition bombed a house and killed four people.",
            "four",
            "killed",
            "four people",
            "bombing",
            "Warplanes of the coalition",
        ),
        ("A Somali bombing killed four people.", "four", "killed", "four people", "bombing", ""),
        ("Cholera has killed 31 people in Aden.", "31", "killed", "31 people", "cholera", ""),
        ("Two trains collided, and 16 passengers died.", "16", "killed", "16 passengers", "collision", ""),
        (
            "The fire department said 16 people died when the building collapsed.",
            "16",
            "killed",
            "16 people",
            "collapse",
            "",
        ),
    ],
)
def test_what_befell_whom_by_what_and_by_whom(
    text: str, words: str, effect: str, whom: str, means: str, by: str
) -> None:
    found = event(text, words)
    assert (found.effect, found.whom, found.means, found.by) == (effect, whom, means, by)


def test_who_is_blamed_is_alleged_by_whoever_blames_them() -> None:
    found = event("The government blamed separatists for the attack, which killed six people.", "six")
    assert found.by == "separatists"
    assert "government" in found.alleged_by.lower()


def test_means_and_doer_of_the_lead_hold_for_its_other_tolls() -> None:
    text = "A Saudi-led coalition airstrike killed 80 people in Sanaa on Monday. It also left 500 wounded."
    found = event(text, "500")
    assert (found.means, found.by) == ("airstrike", "Saudi-led coalition")


@pytest.mark.parametrize(
    "text", ["The bank raised its rate to 4 percent.", "The new museum has 40 rooms and a garden."]
)
def test_where_nothing_happens_there_is_no_event(text: str) -> None:
    assert all(one.event is None for one in extract(Article("a", "a.txt", language="en"), text).claims)


def _unread() -> Packed:
    raise AssertionError


def test_the_gazetteer_is_loaded_only_where_a_place_is_asked_for() -> None:
    article = Article("a", "a.txt", published=TUESDAY, language="en")
    texts = ("The bank in Basel raised its rate to 4 percent.", "Six people were killed by a bomb on Monday.")
    found = [extract(article, text, Gazetteer(_unread)).claims for text in texts]
    assert found[0][0].event is None
    assert found[1][0].event is not None
