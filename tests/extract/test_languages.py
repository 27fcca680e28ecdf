"""Articles in several languages: what is in a language with words is read, the rest is named."""

from __future__ import annotations

import pytest

from store.model import Article, Extraction, Place
from workbench.extract import extract
from workbench.extract.reanalysis import Reanalysis

BRIEF = "At least nine people were killed on Monday when a shell hit a bakery in Karsava, the governor said."
SECOND = "Twelve others were wounded and two of them are in a grave state, doctors told Riverside Radio."


def _read(text: str, title: str = "", stated: str = "") -> Extraction:
    return extract(Article("a", "a.txt", title=title, language=stated), text)


def _unread(found: Extraction) -> list[str]:
    return [problem.what for problem in found.problems if "nothing is read there" in problem.what]


@pytest.mark.parametrize(
    ("foreign", "name"),
    [
        ("قتل تسعة أشخاص على الأقل في قصف استهدف مخبزا في المدينة يوم الاثنين.", "Arabic"),
        ("دست‌کم نه نفر در حمله به یک نانوایی در روز دوشنبه کشته شدند و این خبر را استاندار داد.", "Persian (Farsi)"),
        ("周一，一枚炮弹击中一家面包店，造成至少九人死亡。", "Chinese"),
        ("月曜日、砲弾がパン屋に当たり、少なくとも九人が死亡した。", "Japanese"),
        ("Девять человек погибли при взрыве в пекарне, сообщил в понедельник губернатор.", "Russian"),
        ("Щонайменше дев'ять людей загинули під час обстрілу пекарні, повідомив у понеділок губернатор.", "Ukrainian"),
        ("Au moins neuf personnes ont été tuées lundi dans une frappe sur une boulangerie de la ville.", "French"),
        ("Mindestens neun Menschen wurden am Montag bei einem Angriff auf eine Bäckerei getötet.", "German"),
        ("Almeno nove persone sono state uccise lunedì in un attacco contro una panetteria della città.", "Italian"),
        ("Pelo menos nove pessoas foram mortas na segunda-feira em um ataque a uma padaria da cidade.", "Portuguese"),
        ("Pazartesi günü bir fırına düzenlenen saldırıda en az dokuz kişi öldü ve bir çok kişi yaralandı.", "Turkish"),
        ("Sedikitnya sembilan orang tewas pada hari Senin dalam serangan yang menghantam toko roti itu.", "Indonesian"),
        ("Co najmniej dziewięć osób zginęło w poniedziałek w ataku na piekarnię, jak podał to gubernator.", "Polish"),
        (
            "Dünən şəhərin mərkəzində baş verən partlayış nəticəsində doqquz nəfər həlak olub, çoxları yaralanıb, deyə sakinlər bildirib.",
            "in a language that cannot be named",
        ),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_brief_is_read_above_or_below_its_original_which_is_named(foreign: str, name: str, above: bool) -> None:
    brief, original = [BRIEF, SECOND], [foreign, "9 / 12", foreign]
    text = "\n\n".join(brief + original if above else original + brief)

    found = _read(text)

    assert [figure.words for figure in found.figures] == ["At least nine", "Twelve", "two"]
    assert all(claim.text in BRIEF + SECOND for claim in found.claims)
    assert found.article.language == "en"
    numbers = "3 to 5" if above else "1 to 3"
    assert [problem.what for problem in found.problems] == [f"Paragraphs {numbers} are {name}; nothing is read there."]
    span = found.problems[0].span
    assert text[span.start : span.end] == "\n\n".join(original)


@pytest.mark.parametrize(
    "text",
    [
        f"{BRIEF}\n\n“Nous ne savons pas qui a fait cela et nous attendons la police,” said the mayor of the town.",
        "Dead are\n\nJuan de la Cruz, José de la Torre y Vega, María de los Ángeles, Dirk van der Berg\n\nas police say.",
        "They are\n\nHans Müller, Jürgen Groß, Ömer Çelik, Şükrü Öztürk, Đorđe Živković, Ágnes Szűcs\n\nas police say.",
        f"SIGN UP For Our NEWSLETTER\n\nSHARE Tweet PIN\n\n{BRIEF}\n\nMayor de la Rosa y Pérez\n\n© 2020 RIVERSIDE DAILY",
        "Abu Umar al-Shishani, Muhammad bin Salman and Qari Hikmat al-Din, who is known as Abu Bakr, were among the dead.",
        "Five miners dead",
        "12 dead in Karsava, 30 hurt",
        "UNIDENTIFIED GUNMEN KILLED NINE. MAYOR CONDEMNS ATTACK.",
    ],
)
def test_names_quotations_and_furniture_make_no_paragraph_foreign(text: str) -> None:
    found = _read(text)

    assert found.article.language == "en"
    assert not _unread(found)
    assert found.claims


def test_what_the_page_says_of_its_language_does_not_hide_a_brief() -> None:
    original = "قتل تسعة أشخاص على الأقل في قصف استهدف مخبزا في المدينة يوم الاثنين.\n"

    assert _read(BRIEF + "\n" + original * 3, stated="ar").claims
    assert _read(original * 3, stated="en").article.language == "ar"
    assert [one.what for one in _read(original).problems] == [
        "No words for the language “ar”: nothing was looked for. There are words for English, Spanish."
    ]


def test_a_title_in_another_language_is_named_and_gives_no_claim() -> None:
    found = _read(
        f"{BRIEF} {SECOND}", title="Au moins neuf personnes sont mortes dans une attaque contre une boulangerie"
    )

    assert _unread(found) == ["The title is French; nothing is read there."]
    assert found.article.title
    assert {claim.span.place for claim in found.claims} == {Place.TEXT}


def test_the_masthead_below_an_original_is_read() -> None:
    original = "Девять человек погибли при взрыве в пекарне, сообщил в понедельник губернатор области.\n" * 6

    found = _read(f"{original}\nKARSAVA, June 5 (Reuters) - {BRIEF}\n")

    assert found.claims[0].text.startswith("At least nine")
    assert not any(hop.name == "Reuters" for hop in found.claims[0].chain)


def test_two_languages_with_words_are_each_read_with_their_own() -> None:
    theirs = (
        "Los heridos fueron llevados al hospital, donde dos personas de la ciudad están graves, según la policía.\n"
    )
    text = f"{BRIEF}\n{theirs}{SECOND}\n"

    found = _read(text)
    again = Reanalysis(found.article, text)

    assert not _unread(found)
    assert {figure.words for figure in found.figures} == {"At least nine", "dos", "Twelve", "two"}
    ours = next(claim for claim in found.claims if claim.text in theirs)
    assert [hop.name for hop in ours.chain] == ["policía"]
    assert [claim.span.start for claim in found.claims] == sorted(claim.span.start for claim in found.claims)
    assert again.claim_at("k", ours.span).figure is not None
    assert again.claim_at("k", found.claims[0].span).figure is not None


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("el miércoles", "2021-07-28", "2021-07-28"),
        ("ayer", "2021-08-02", "2021-08-02"),
        ("hace dos días", "2021-08-01", "2021-08-01"),
        ("el 4 de julio", "2021-07-04", "2021-07-04"),
        ("el 4 de julio de 2019", "2019-07-04", "2019-07-04"),
        ("la semana pasada", "2021-07-26", "2021-08-01"),
    ],
)
def test_a_language_tells_days_in_its_own_words(told: str, first: str, last: str) -> None:
    article = Article("a", "a.txt", published="2021-08-03", language="es")
    claim = extract(article, f"Nueve personas murieron {told} en un ataque en la ciudad.").claims[0]
    assert claim.when is not None
    assert claim.when[1:] == (first, last)
