"""Places by name, as the gazetteer that is passed down has them."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import workbench.gazetteer
from workbench.gazetteer import WORLD, Precision, Toponym, capital_of, country_of, name_of, nation_of, seat_of, settle

ROOM = Path(workbench.gazetteer.__file__).parent


def meant(words: str, *countries: str) -> list[tuple[str, str, str]]:
    """Name, precision and country of what the words can mean in a text about these countries."""
    return [(each.name, each.precision.value, each.country) for each in settle(WORLD.named(words), countries)]


def only(words: str, precision: Precision) -> Toponym:
    """The most populous place of this precision that is so called."""
    return next(each for each in WORLD.named(words) if each.precision is precision)


class TestNames:
    @pytest.mark.parametrize(
        ("spellings", "country"),
        [
            (("Khan Sheikhoun", "Khan Shaykhun", "Khan Sheikhun", "Khān Shaykhūn", "khan sheikhoun"), "SY"),
            (("Deir ez-Zor", "Deir Ezzor", "Dayr az-Zawr", "Deir al-Zour", "Deir el-Zour"), "SY"),
            (("Douma", "Duma"), "SY"),
            (("Raqqa", "Ar Raqqah", "al-Raqqa", "Raqa", "Rakka"), "SY"),
            (("Hasakah", "al-Hasakeh", "Hassakeh", "Al Hasakah"), "SY"),
            (("Aleppo", "Halab"), "SY"),
            (("Palmyra", "Tadmur"), "SY"),
            (("Kobane", "Ain al-Arab"), "SY"),
            (("Kyiv", "Kiev"), "UA"),
            (("Zaporizhzhia", "Zaporizhzhya", "Zaporozhye"), "UA"),
            (("Sievierodonetsk", "Severodonetsk"), "UA"),
            (("Khan Younis", "Khan Yunis"), "PS"),
            (("Hodeidah", "Hudaydah", "al-Hodeida"), "YE"),
            (("El Fasher", "al-Fashir"), "SD"),
            (("Mosul", "al-Mosul"), "IQ"),
            (("Cologne", "Köln", "Koeln"), "DE"),
            (("Port-au-Prince", "Port au Prince"), "HT"),
            (("Saint Petersburg", "St. Petersburg"), "RU"),
            (("N'Djamena", "N’Djamena", "Ndjamena"), "TD"),
        ],
    )
    def test_one_town_under_the_spellings_that_news_uses(self, spellings: tuple[str, ...], country: str) -> None:
        towns = [{each for each in WORLD.named(words) if each.country == country} for words in spellings]

        assert set.intersection(*towns)

    def test_a_town_is_where_it_is(self) -> None:
        town = only("Aleppo", Precision.PLACE)

        assert (town.name, town.country, town.region) == ("Aleppo", "SY", "Aleppo")
        assert (town.lat, town.lon) == pytest.approx((36.20, 37.16), abs=0.02)
        assert town.population == pytest.approx(1_602_264, rel=0.06)

    @pytest.mark.parametrize(
        "words", ["Aleppoville", "Aleppo City Hall", "of Aleppo", "", " ", "—", "'", "Aleppo " * 1000, "حلب"]
    )
    def test_only_the_whole_name_is_a_name(self, words: str) -> None:
        assert WORLD.named(words) == ()
        assert not WORLD.has(words)

    @given(st.text(st.characters(), max_size=40))
    def test_no_words_are_too_odd_to_ask_for(self, words: str) -> None:
        assert WORLD.has(words) == bool(WORLD.named(words))
        assert WORLD.longest(words.split(), 0) <= len(words.split())

    @pytest.mark.parametrize(
        "words", ["\ud800", "province of", "the province  of", "province of province", "state state", "İß of ßİ"]
    )
    def test_nouns_without_a_name_name_nothing(self, words: str) -> None:
        assert WORLD.named(words) == ()

    def test_an_article_is_part_of_a_name_that_is_not_arabic(self) -> None:
        assert {each.country for each in WORLD.named("Bab")} == {"SY"}
        assert "US" not in {each.country for each in WORLD.named("Paso")}

    def test_what_only_sounds_alike_gives_way_to_what_is_spelled_so(self) -> None:
        assert meant("Oman") == [("Oman", "country", "OM")]
        assert [each.name for each in WORLD.named("Samarra")] == ["Samarra"]

    def test_the_possessive_is_no_part_of_a_name(self) -> None:
        assert WORLD.named("Syria’s") == WORLD.named("Syria")


class TestRegions:
    @pytest.mark.parametrize(
        "words", ["Idlib province", "Idlib Governorate", "province of Idlib", "the province of Idlib"]
    )
    def test_a_noun_says_that_the_region_is_meant(self, words: str) -> None:
        assert [(each.name, each.precision) for each in WORLD.named(words)] == [("Idlib", Precision.REGION)]

    @pytest.mark.parametrize(
        ("words", "country"),
        [
            ("Donetsk Oblast", "UA"),
            ("West Darfur", "SD"),
            ("Western Darfur", "SD"),
            ("Darfur", "SD"),
            ("Gaza Strip", "PS"),
            ("North Kivu", "CD"),
            ("Borno state", "NG"),
            ("Texas", "US"),
            ("Donbas", "UA"),
            ("Golan Heights", "SY"),
        ],
    )
    def test_provinces_states_and_lands_are_regions(self, words: str, country: str) -> None:
        region = only(words, Precision.REGION)

        assert (region.country, region.region) == (country, None)

    def test_districts_lie_in_their_region(self) -> None:
        assert only("Tikrit district", Precision.DISTRICT).region == "Salah ad Din"
        assert {"California", "Florida"} <= {each.region for each in WORLD.named("Orange County")}

    def test_a_state_that_lies_on_both_sides_of_the_date_line_is_not_put_on_the_other_side_of_the_earth(self) -> None:
        assert abs(only("Fiji", Precision.COUNTRY).lon) > 175


class TestAmbiguity:
    def test_a_name_of_many_places_stays_ambiguous(self) -> None:
        assert [each[2] for each in meant("Tripoli")][:2] == ["LY", "LB"]
        assert len(meant("Springfield", "US")) > 5

    @pytest.mark.parametrize(("country", "region"), [("LY", "Tripoli"), ("LB", "North Lebanon")])
    def test_the_countries_of_the_text_settle_it(self, country: str, region: str) -> None:
        (found,) = settle(WORLD.named("Tripoli"), [country])

        assert (found.precision, found.country, found.region) == (Precision.PLACE, country, region)

    def test_a_region_of_the_text_settles_it_too(self) -> None:
        (found,) = settle(WORLD.named("Springfield"), ["US"], ["Illinois"])

        assert found.region == "Illinois"

    def test_a_country_without_such_a_place_settles_nothing(self) -> None:
        assert meant("Tripoli", "NO") == meant("Tripoli")

    @pytest.mark.parametrize("town", ["Idlib", "Hama", "Kyiv", "Moscow", "Sanaa", "Mosul", "Taiz", "Damascus"])
    def test_a_town_and_the_land_around_it_of_one_name_are_the_town(self, town: str) -> None:
        assert [each[:2] for each in meant(town)] == [(town, "place")]

    def test_of_two_names_for_one_inside_the_other_the_wider_is_sure(self) -> None:
        assert meant("Gaza", "PS") == [("Gaza Strip", "region", "PS")]
        assert meant("New York", "US") == [("New York", "region", "US")]
        assert meant("Gaza City", "PS") == [("Gaza", "place", "PS")]

    def test_the_most_populous_comes_first(self) -> None:
        people = [each.population for each in WORLD.named("Victoria")]

        assert len(people) > 5
        assert people == sorted(people, reverse=True)

    def test_what_no_one_means_without_saying_so_does_not_make_a_metropolis_ambiguous(self) -> None:
        assert meant("London") == [("London", "place", "GB")]
        assert meant("London", "CA") == [("London", "place", "CA")]

    def test_a_place_of_unknown_size_is_not_outweighed(self) -> None:
        assert {each[2] for each in meant("Rafah")} == {"PS", "EG"}
        assert meant("Rafah", "EG") == [("Rafah", "place", "EG")]

    def test_nothing_settles_to_nothing(self) -> None:
        assert settle((), ["SY"]) == ()


class TestRiskyNames:
    @pytest.mark.parametrize(
        "words", "Of Nice Reading Mobile Bath Victoria Clinton Paris Police Jordan Chad Washington".split()
    )
    def test_a_word_or_a_person_of_that_name_is_told(self, words: str) -> None:
        assert all(each.common for each in WORLD.named(words))
        assert WORLD.has(words)

    @pytest.mark.parametrize(
        "words", "Aleppo Idlib Mosul Kyiv Baghdad Syria Israel Turkey US UAE Gaza Khartoum".split()
    )
    def test_other_names_are_not_risky(self, words: str) -> None:
        assert not WORLD.named(words)[0].common

    @pytest.mark.parametrize("words", ["June", "There", "Nine", "Syrian", "Attack", "He", "Monday"])
    def test_a_word_that_only_sounds_like_a_place_is_none(self, words: str) -> None:
        assert not any(each.country in {"LB", "IQ", "SY", "YE", "RU"} for each in WORLD.named(words))

    def test_an_abbreviation_needs_its_capitals(self) -> None:
        assert country_of("CAR") == ("CF",)
        assert country_of("Car") == ()
        assert only("US", Precision.COUNTRY).country == "US"
        assert not any(each.country == "CF" for each in WORLD.named("Car"))


class TestRunningText:
    @pytest.mark.parametrize(
        ("text", "start", "size"),
        [
            ("in Khan Sheikhoun on Tuesday", 1, 2),
            ("near al-Bab on Tuesday", 1, 1),
            ("in Deir ez-Zor province said", 1, 3),
            ("in Port au Prince on", 1, 3),
            ("in New York City police", 1, 3),
            ("In Aleppo", 0, 0),
            ("a nice day", 1, 0),
            ("the UN said", 1, 0),
            ("the US said", 1, 1),
            ("state media SANA said", 2, 0),
            ("BEIRUT - The", 0, 1),
            ("Aleppo", 1, 0),
        ],
    )
    def test_the_longest_name_that_begins_at_a_token(self, text: str, start: int, size: int) -> None:
        assert WORLD.longest(text.split(), start) == size

    def test_a_long_text_is_read_quickly(self) -> None:
        tokens = ("Residents of Khan Sheikhoun told Reuters that Russian jets hit Maarat al-Numan . " * 700).split()

        began = time.process_time()
        found = sum(1 for at in range(len(tokens)) if WORLD.longest(tokens, at) > 1)

        assert found == 1400
        assert time.process_time() - began < 2


class TestStates:
    @pytest.mark.parametrize(
        ("words", "codes"),
        [
            ("Syria", ("SY",)),
            ("Burma", ("MM",)),
            ("Türkiye", ("TR",)),
            ("U.S.", ("US",)),
            ("the Netherlands", ("NL",)),
            ("Côte d’Ivoire", ("CI",)),
            ("Congo", ("CD", "CG")),
            ("Syrian", ()),
        ],
    )
    def test_a_state_by_the_names_of_news(self, words: str, codes: tuple[str, ...]) -> None:
        assert country_of(words) == codes

    @pytest.mark.parametrize(
        ("words", "codes"),
        [
            ("Syrian", ("SY",)),
            ("Syrians", ("SY",)),
            ("Burkinabé", ("BF",)),
            ("Nigerien", ("NE",)),
            ("Nigerian", ("NG",)),
            ("Swiss", ("CH",)),
            ("Briton", ("GB",)),
            ("Dominicans", ("DM", "DO")),
            ("Syria", ()),
        ],
    )
    def test_a_state_by_its_people(self, words: str, codes: tuple[str, ...]) -> None:
        assert nation_of(words) == codes

    @pytest.mark.parametrize(
        ("words", "codes"),
        [("Moscow", ("RU",)), ("Kiev", ("UA",)), ("the Kremlin", ("RU",)), ("Tehran", ("IR",)), ("Aleppo", ())],
    )
    def test_a_state_by_the_seat_of_its_government(self, words: str, codes: tuple[str, ...]) -> None:
        assert seat_of(words) == codes

    def test_a_state_has_a_name_and_a_capital(self) -> None:
        assert (name_of("SY"), capital_of("SY")) == ("Syria", "Damascus")
        assert (name_of("XX"), capital_of("XX")) == (None, None)

    @pytest.mark.parametrize("code", "SY IQ UA RU US GB FR YE SD CD IL PS LB IR TR AF PK MM ET HT".split())
    def test_a_capital_is_a_place_of_its_state(self, code: str) -> None:
        assert code in {
            each.country for each in WORLD.named(capital_of(code) or "") if each.precision is Precision.PLACE
        }


class TestData:
    def test_the_module_weighs_less_than_two_megabytes_and_names_its_licence(self) -> None:
        assert (ROOM / "data.py").stat().st_size <= 2_000_000
        assert "CC BY 4.0" in (ROOM / "data.py").read_text("ascii")[:300]
        assert "creativecommons.org/licenses/by/4.0" in (ROOM / "NOTICE").read_text("utf-8")

    def test_it_is_loaded_by_the_first_look_up_and_not_before(self) -> None:
        code = """
import sys
import workbench.extract
from workbench.gazetteer import WORLD, country_of
assert country_of("Syria") == ("SY",)
assert "workbench.gazetteer.data" not in sys.modules
assert WORLD.has("Aleppo")
assert "workbench.gazetteer.data" in sys.modules
"""
        subprocess.run([sys.executable, "-c", code], check=True)
