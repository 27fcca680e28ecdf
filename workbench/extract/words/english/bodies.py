"""Sources that desks meet every week, with their other names and what articles call them in passing.

An entry only joins names that an article uses; it never brings a name into an article that does not hold one of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from workbench.extract.words.listing import listed
from workbench.extract.words.vocabulary import Body

BODIES: tuple[Body, ...] = (
    Body(
        "Syrian Observatory for Human Rights",
        (
            "SOHR",
            "Syrian Observatory",
            "Observatory",
            "Observatory for Human Rights",
            "Syrian Human Rights Observatory",
        ),
        (
            "monitor",
            "monitoring group",
            "monitoring organisation",
            "monitoring organization",
            "human rights monitoring group",
            "rights monitor",
            "war monitor",
            "britain-based monitor",
            "watchdog",
            "rights group",
            "monitoring body",
        ),
    ),
    Body(
        "Syrian Network for Human Rights", ("SNHR", "Syrian Network"), ("rights group", "monitoring group", "network")
    ),
    Body("Violations Documentation Center", ("VDC",), ("monitor", "monitoring group")),
    Body(
        "Local Coordination Committees",
        ("LCC", "LCCs", "Local Coordination Committee"),
        ("activist network", "network"),
    ),
    # its name holds a verb, and a sentence is cut there
    Body(
        "Raqqa is Being Slaughtered Silently",
        ("RBSS", "Raqqa Is Being Slaughtered Silently", "Being Slaughtered Silently"),
    ),
    Body("Airwars", (), ("monitor", "monitoring group", "watchdog")),
    Body(
        "Syrian Civil Defence",
        ("Syrian Civil Defense", "Civil Defence", "Civil Defense", "White Helmets"),
        ("rescue service", "rescuers"),
    ),
    Body(
        "Medecins Sans Frontieres",
        ("MSF", "Doctors Without Borders", "Medecins sans Frontieres"),
        ("medical charity", "charity", "aid group"),
    ),
    Body("International Committee of the Red Cross", ("ICRC", "Red Cross"), ("aid group", "charity")),
    Body("Syrian Arab Red Crescent", ("SARC", "Red Crescent"), ("aid group", "charity")),
    Body("Human Rights Watch", ("HRW",), ("rights group", "watchdog")),
    Body("Amnesty International", ("Amnesty",), ("rights group", "watchdog")),
    Body("Reporters Without Borders", ("RSF",), ("press freedom group", "watchdog")),
    Body("Committee to Protect Journalists", ("CPJ",), ("press freedom group", "watchdog")),
    Body("United Nations", ("UN", "U.N."), ("world body",)),
    Body(
        "Islamic State",
        ("ISIS", "ISIL", "IS", "Daesh", "DAESH", "ISIS/ISIL"),
        ("militant group", "jihadist group", "extremist group", "terrorist group"),
    ),
    Body(
        "SANA",
        ("SANA news agency", "Syrian Arab News Agency"),
        ("official agency", "official news agency", "state news agency", "state agency", "state-run agency"),
    ),
    Body("Anadolu Agency", ("Anadolu", "AA"), ("state-run agency", "state news agency", "news agency")),
    Body("Associated Press", ("AP", "The Associated Press"), ("news agency",)),
    Body("Reuters", ("Reuters news agency",), ("news agency",)),
    Body("AFP", ("Agence France-Presse", "AFP news agency"), ("news agency",)),
    Body("RIA Novosti", ("RIA",), ("news agency",)),
    Body("TASS", ("Itar-Tass",), ("news agency",)),
    Body("Interfax", ("Interfax news agency",), ("news agency",)),
    Body("Sputnik", ("Sputnik news agency",), ("news agency",)),
    Body("Fars News Agency", ("FNA", "Fars"), ("news agency",)),
    Body("Press TV", (), ("broadcaster", "channel")),
    Body("Al Jazeera", ("Al-Jazeera",), ("news outlet", "broadcaster", "channel")),
    Body("CNN", (), ("broadcaster", "channel")),
    Body("Amaq", ("Amaq news agency", "Amaq agency"), ("news agency", "news arm")),
    Body("White House", (), ("administration",)),
    Body("State Department", ("US State Department", "U.S. State Department"), ("department",)),
    Body("Pentagon", (), ("defense department", "department")),
    Body("Kremlin", (), ()),
    Body("Hezbollah", ("Hizballah", "Hizbullah"), ("group", "militia")),
    Body("Free Syrian Army", ("FSA",), ("rebels",)),
    Body("Syrian Democratic Forces", ("SDF",), ("alliance",)),
    Body("Al-Nusra Front", ("Nusra Front", "Jabhat al-Nusra", "Nusra"), ("group",)),
    Body("Ahrar al-Sham", (), ("group", "faction")),
    Body("Jaish al-Islam", ("Jaysh al-Islam", "Jeish al-Islam"), ("group", "faction")),
    Body("Taliban", ("Taleban",), ("group", "insurgents")),
    Body("Wall Street Journal", ("WSJ",), ("newspaper", "paper")),
    Body("New York Times", (), ("newspaper", "paper")),
    Body("Washington Post", (), ("newspaper", "paper")),
    Body("Politico", (), ()),
    Body("Al Arabiya", ("Al-Arabiya",), ("channel", "broadcaster")),
    Body("Syrian National Coalition", ("National Coalition", "Syrian Coalition"), ("coalition",)),
)

CALLED: Mapping[str, frozenset[str]] = {
    word: listed(nouns)
    for words, nouns in (
        ("radio", "station broadcaster channel"),
        ("tv television", "station broadcaster channel network"),
        ("times post herald gazette tribune telegraph courier chronicle journal daily", "newspaper paper daily"),
        ("news wire press", "agency outlet"),
        ("hospital clinic infirmary", "hospital clinic"),
        ("institute university college", "institute university"),
    )
    for word in words.split()
}
"""A word of a body's name to what the body is called in passing: "Radio North" is "the station"."""
