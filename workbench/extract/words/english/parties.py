"""Who is a party to what it says, and why. Edit these lists: every entry carries its reason, and the flag repeats it.

An entry is looked for as whole words in a source's name and description, lower case. `IMPARTIAL` wins over `INTERESTED`.
"""

from __future__ import annotations


def _because(reason: str, entries: str) -> dict[str, str]:
    return {" ".join(entry.split()): reason for entry in entries.split(",") if entry.strip()}


INTERESTED: dict[str, str] = {
    **_because(
        "an armed force speaks of its own war",
        """
        army, armed forces, military, air force, navy, troops, soldier, soldiers, general staff, general command,
        defence ministry, defense ministry, ministry of defence, ministry of defense, defence minister, defense minister,
        pentagon, centcom, central command, coalition, security forces, special forces, border guards, police command,
        police sources, police, national guard, militia, commander, commanders, paramilitary, garrison, brigade,
        battalion, reconciliation center, reconciliation centre, coordination center, coordination centre
        """,
    ),
    **_because(
        "a government speaks of a matter that it is a party to",
        """
        regime, government, government official, government spokesman, syrian official, syrian top official, russia,
        moscow, kremlin, damascus, washington, us officials, u.s. officials, us official, american officials,
        us intelligence, state department, foreign ministry, president bashar al-assad, bashar al-assad, assad,
        vladimir putin, putin, sergei lavrov, sergey lavrov, lavrov, peoples council, people's council,
        member of parliament, iran, tehran, russian officials, russian official
        """,
    ),
    **_because(
        "state media speak for a government that is a party",
        """
        state media, state television, state tv, state-run, state news agency, state radio, official media, sana, sputnik,
        official agency, official news agency, government media, government newspaper, war media, military media,
        syrian tv, syrian television, al-manar, al manar
        """,
    ),
    **_because(
        "an armed or political side speaks of its own conflict",
        """
        rebel, rebels, insurgent, insurgents, militant, militants, fighter, fighters, opposition, national coalition,
        syrian coalition, opposition groups, revolutionary command, free syrian army, fsa, islamic state, isis, isil,
        daesh, is group, amaq, al-nusra, nusra, ahrar al-sham, jaish al-islam, jaysh al-islam, islamic front, faction,
        hezbollah, hizballah, hizbullah, ypg, pyd, sdf, syrian democratic forces, kurdish, taliban, guerrilla,
        guerrillas, guerrilla movement, front, cartel, al-qaeda, qaeda, hamas, houthi, houthis, jihadist, jihadists,
        terrorist group, tribe, tribal leader
        """,
    ),
    **_because(
        "a politician, a campaign or a company speaks of itself or of its opponent",
        """
        campaign, candidate, nominee, running mate, company, corporation, chief executive, ceo, party chairman,
        presidential hopeful, communication director, communications director, campaign manager
        """,
    ),
}
"""Words of a source to why it is a party."""

IMPARTIAL: dict[str, str] = {
    **_because(
        "it records what others did",
        """
        observatory, human rights, monitor, monitoring group, amnesty international, airwars, reporters without borders,
        committee to protect journalists, local coordination committees, local coordination committee, media activist,
        local council
        """,
    ),
    **_because(
        "it treats, rescues or feeds people and took no side by doing so",
        """
        hospital, medical source, medic, medics, civil defence, civil defense, white helmets, red cross, red crescent,
        rescue worker, doctors, medecins sans frontieres, msf, health directorate, charity
        """,
    ),
    **_because(
        "it is a body of many states and no belligerent",
        "united nations, un, u.n., unicef, unhcr, arab league, european union",
    ),
}
"""Words of a source to why it is none, whatever else it is called."""
