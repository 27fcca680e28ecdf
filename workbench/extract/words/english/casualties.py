"""What happens to people: the words of death, injury, captivity and flight, and how each stands to its victims."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.words.listing import answers, listed

KILLED, INJURED = Casualty.KILLED, Casualty.INJURED
MISSING, ABDUCTED = Casualty.MISSING, Casualty.ABDUCTED
DETAINED, DISPLACED = Casualty.DETAINED, Casualty.DISPLACED
BOTH = Casualty.KILLED_AND_INJURED


DOING: dict[str, Casualty] = answers(
    {
        KILLED: """
            kill kills killing murder murders murdering slay slays slaying massacre massacres massacring assassinate
            assassinates assassinating execute executes executing behead beheads beheading slaughter slaughters
            slaughtering eliminate eliminates eliminating liquidate liquidating neutralize neutralizes neutralizing
            neutralise neutralising butcher butchering martyr martyrs martyring lynch lynching exterminate
            exterminating drown drowns drowning decapitate decapitating electrocute electrocuting annihilate
            annihilating hang hanging bury burying
        """,
        INJURED: """
            injure injures injuring wound wounds wounding hurt hurts hurting maim maims maiming burn burning
            hospitalize hospitalizing poison poisoning
        """,
        ABDUCTED: "kidnap kidnaps kidnapping kidnaping abduct abducts abducting",
        DETAINED: """
            arrest arrests arresting detain detains detaining imprison imprisons imprisoning capture captures
            capturing jail jails jailing apprehend apprehending
        """,
        DISPLACED: "displace displaces displacing uproot uproots uprooting",
    }
)
"""Verb forms that take their victims as object: they act on what follows."""
DONE: dict[str, Casualty] = answers(
    {
        KILLED: """
            killed slain murdered massacred assassinated executed beheaded slaughtered eliminated liquidated
            neutralized neutralised butchered martyred lynched exterminated drowned decapitated electrocuted
            annihilated hanged hung shot-dead slayed gunned-down gassed
        """,
        INJURED: "injured wounded hurt maimed burned burnt hospitalized hospitalised poisoned",
        ABDUCTED: "kidnapped kidnaped abducted",
        DETAINED: "arrested detained imprisoned captured jailed apprehended interned",
        DISPLACED: "displaced uprooted",
    }
)
"""Past forms: victims follow where somebody did it ("killed 13"), or stand before ("13 were killed")."""
TAKERS: frozenset[str] = frozenset({"take", "takes", "took", "taken", "taking", "hold", "holds", "held", "holding"})
"""Verbs that take people captive with "hostage", "prisoner" or "captive"."""
TAKEN: dict[str, Casualty] = {
    "hostage": ABDUCTED, "hostages": ABDUCTED, "captive": ABDUCTED, "captives": ABDUCTED,
    "prisoner": DETAINED, "prisoners": DETAINED, "custody": DETAINED,
}  # fmt: skip
BEING: dict[str, Casualty] = answers(
    {
        KILLED: "died die dies dying dead perished perish perishing lifeless succumbed fell-dead slain",
        INJURED: "suffering-injuries",
        MISSING: "missing disappeared vanished unaccounted",
        DISPLACED: "fled flee fleeing homeless",
    }
)
"""What is said of the victims themselves: they stand before it, or "dead" and "missing" right after the number."""
BESIDE: frozenset[str] = listed(
    """
    dead missing homeless wounded injured killed hurt slain displaced kidnapped abducted arrested detained captured
    disappeared dying
    """
)
"""Of all those, what may stand right after a number without a verb: "12 dead", "30 wounded"."""

NOUNS: dict[str, Casualty] = answers(
    {
        KILLED: """
            death deaths fatality fatalities corpse corpses body bodies martyr martyrs killings murders executions
            assassinations deceased
        """,
        INJURED: "injuries wounded",
        BOTH: "casualty casualties",
        ABDUCTED: "hostage hostages captives kidnappings abductions",
        DETAINED: "prisoner prisoners detainee detainees arrests inmates",
        DISPLACED: "refugees idps evacuees",
        MISSING: "disappearances",
    }
)
"""Nouns that a number counts and that tell what happened: "12 deaths"."""
CLAIMED: frozenset[str] = frozenset({"life", "lives", "martyr", "martyrs", "soul", "souls", "victim", "victims"})
LOSERS: frozenset[str] = listed(
    """
    claim claims claimed claiming take takes took taken taking lose loses lost losing cost costs costing
    """
)
"""Verbs that take lives: "claimed 6 lives", "lost 15 fighters"."""
DESTROYING: frozenset[str] = listed(
    """
    destroyed destroy destroys destroying wiped took-out downed crushed finished
    """
)
"""Verbs that kill only where people are their object."""
OF_NOUNS: dict[str, Casualty] = answers(
    {
        KILLED: """
            murder murders death deaths killing killings massacre assassination assassinations execution executions
            slaying slayings slaughter toll bodies corpses loss martyrdom beheading
        """,
        INJURED: "wounding injury injuries injuring",
        BOTH: "casualties",
        ABDUCTED: "kidnapping kidnappings abduction abductions kidnaping",
        DETAINED: "arrest arrests detention capture imprisonment",
        MISSING: "disappearance",
        DISPLACED: "displacement",
    }
)
"""Nouns that stand before the number with "of", "to", "at" or nothing: "the murder of six", "death toll: 12"."""
LEAVING: frozenset[str] = frozenset({"left", "leaving", "leaves", "leave"})
"""Verbs after which the victims and then their fate stand: "left 5 people dead"."""
