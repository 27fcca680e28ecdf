"""What makes a sentence worth checking, set by hand: numbers, harm, blame, comparison; and what does not."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

_STRONG, _SOME, _LITTLE = 0.9, 0.6, 0.3

WORTH: dict[str, float] = {
    **dict.fromkeys(
        these(
            """
            killed kill killing died dead deaths death toll casualties wounded injured slain massacre executed
            murdered bombed bombing shelled shelling struck strike strikes airstrike airstrikes attack attacks
            attacked targeted destroyed abducted kidnapped tortured raped chemical gas displaced fled missing
            detained arrested accused accuses accusing bombs bomb cluster mortar artillery drone drones missile missiles rocket rockets ambush
            besieged starved looted denied denies blamed claimed alleged violated
            """,
        ),
        _STRONG,
    ),
    **dict.fromkeys(
        these(
            """
            percent million billion trillion thousand thousands hundreds dozens rate unemployment deficit debt
            taxes tax budget spending jobs wages income cost costs increased decreased doubled tripled cut lost
            rose fell highest lowest largest biggest first never only voted vote signed supported opposed passed
            bill law record crime immigrants immigration nuclear weapons trade exports imports insurance
            inflation invaded seized captured withdrew launched deployed declared
            """,
        ),
        _SOME,
    ),
    **dict.fromkeys(
        these(
            """
            more less than fewer years year months since under administration president senator governor
            secretary country states government company according report study said was were had has did
            """,
        ),
        _LITTLE,
    ),
}

UNWORTHY: dict[str, float] = {
    **dict.fromkeys(
        ["thank", "thanks", "welcome", "applause", "please", "good-evening", "congratulations", "sorry"], 1.0
    ),
    **dict.fromkeys(
        these(
            """
            think believe hope feel guess wish should must let lets ought would will going maybe perhaps want
            need
            """,
        ),
        0.3,
    ),
    **dict.fromkeys(["my", "me", "our", "us", "myself", "ourselves", "you", "your"], 0.1),
}
