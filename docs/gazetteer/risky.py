"""Which names of places are common words or names of persons too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.gazetteer.spelling import plain
from workbench.gazetteer.states import states

_PEOPLE = {"dist.female.first": 90.0, "dist.male.first": 90.0, "dist.all.last": 45.0}
"""The census's lists, and per cent of all people whose names are taken from each, the most frequent first. Rarer surnames
are names of places before they are names."""

_OURS = frozenset(
    """
abbas abdullah abu adel ahmad ahmed akbar alam aleksandar alexei ali amin amina amir anwar asad assad aziz bashar bashir
boris dmitri fadi farid faisal fatima habib hadi hafez haider hakim hamid hamza hanna hasan hassan hosni hussein husayn ibrahim igor imad imran
ismail ivan jaber jalal jamal jamil kamal karim khalid khalil khan latif leila madi mahmoud majid malik mansour marwan maryam mina mohammad
mohammed muhammad muhammed mustafa nabil nadia nasser nikolai noor nour oleg olga omar oman othman qasim rahim rahman
raja rashid rashad sabah saddam sadiq saeed said salah saleh salim salman sami samir sergei shah shahid sharif singh suleiman tariq taha
umar usman vladimir walid yahya yasin yasser yousef yusuf zahra zaki zayd zeid
assembly congress council general guard hospital house independence interior justice liberation martyrs ministry mission officer order
police post republic revolution rights security socialist state union united university victory west east north south
april august december february friday january july june march may monday november october saturday september sunday thursday
tuesday wednesday
""".split()
)
"""Given names of other languages, months, days and words that stand with a capital in names of bodies."""
_NEVER = frozenset("baghdad damascus israel iraq london moscow berlin tokyo".split())
"""Places so well known that the word is nothing else in news."""


def risky(folder: Path) -> frozenset[str]:
    """The plain keys of such names."""
    words = set(_plain_words(folder / "american-english-small"))
    for file, most in _PEOPLE.items():
        words |= set(_people(folder / file, most))
    return frozenset(plain(each) for each in words | _OURS | set(_nations())) - _NEVER


def listed(folder: Path) -> frozenset[str]:
    """The plain keys of all common words, rarer ones too."""
    return frozenset(plain(each) for each in _plain_words(folder / "american-english"))


def _plain_words(file: Path) -> Iterator[str]:
    words = file.read_text("utf-8").splitlines()
    return (word for word in words if word.islower() and word.isalpha())


def _nations() -> Iterator[str]:
    for state in states():
        for demonym in state.demonyms:
            yield from (demonym, f"{demonym}s")


def _people(file: Path, most: float) -> Iterator[str]:
    for line in file.read_text("ascii").splitlines():
        name, _, share, _ = line.split()
        if float(share) <= most:
            yield name.lower()
