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
            neutralise neutralising butcher butchering martyring lynch lynching exterminate
            exterminating drown drowns drowning decapitate decapitating electrocute electrocuting annihilate
            annihilating
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
            annihilated hanged hung shot-dead slayed gassed shot
        """,
        INJURED: "injured wounded hurt maimed burned burnt hospitalized hospitalised poisoned stabbed",
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
        KILLED: "drowned died die dies dying dead perished perish perishing lifeless succumbed fell-dead slain",
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
        DETAINED: "detainees arrests",
        DISPLACED: "idps",
        MISSING: "disappearances",
    }
)
"""Nouns that a number counts and that tell what happened: "12 deaths"."""
FALLEN: dict[str, Casualty] = answers(
    {
        KILLED: "dead killed victims deceased slain martyrs fatalities",
        INJURED: "wounded injured",
        BOTH: "casualties",
        MISSING: "missing",
        ABDUCTED: "kidnapped abducted hostages",
        DETAINED: "detained arrested detainees",
        DISPLACED: "displaced",
    }
)
"""What is said of a group whose part is counted: "among the dead were four children", "two of the wounded"."""
LASTING: frozenset[Casualty] = frozenset({DETAINED, ABDUCTED, DISPLACED, MISSING})
"""States that another fate may follow: hostages are killed."""
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
            murder murders death deaths killing killings massacre killers murderers assassins killer funeral funerals burial remains assassination assassinations execution executions
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
CLAIMERS: frozenset[str] = listed("lost lose losing loses claim claimed claims claiming")
"""Of the verbs that take lives, those that take people too: "claimed 9 civilians", "lost 15 fighters"."""

BE: frozenset[str] = listed("was were is are be been being got get gets having had has have")
"""Forms before a past form that make it a fate."""
PASSIVE: frozenset[str] = listed("was were is are be been being got get gets")
"""Forms that show that what follows was done to the subject."""
BEFORE_VICTIMS: frozenset[str] = listed(
    """
    at least more than about some over nearly almost around up to as many an estimated approximately another other a
    the its his her their of all only also reportedly , " “ those these both further additional one total least well
    further then even down mostly mainly allegedly under fewer less no
    """
)
"""Words that may stand between a deed and the number of its victims."""
BESIDE_FATE: frozenset[str] = listed(
    """
    was were is are be been being has have had also all both reportedly allegedly critically seriously severely
    slightly lightly badly gravely fatally brutally later then either not yet more others other people persons and or
    left found confirmed reported feared believed presumed apparently just immediately instantly themselves currently
    still already subsequently shot summarily burned taken being may might could would will mostly including killed
    to have
    """
)
"""Words that may stand between the victims and their fate."""
AFTER_FATE: frozenset[str] = listed(
    """
        . , ; : ) ” in by on at when and during as while or since near from with inside outside under over for
        because following who that if this last early late there here across along around before among between
        amid thanks due monday tuesday wednesday thursday friday saturday sunday yesterday today overnight ] - — –
        ' ’ so but until where within throughout according including to through alongside after so-far far thus
        recently
        """
) | {"", '"'}
"""Words after "killed" that show that it had no object."""
ACTING: frozenset[str] = listed(
    """
    opened attacked launched fired threw planted entered broke blew ambushed said told stormed raided destroyed seized
    blocked intercepted dropped set hit struck carried placed burst drove detonated
    """
)
"""Verbs of those who act: what is told after them happened to somebody else."""
SUFFERING: frozenset[str] = listed(
    "suffered suffering sustained sustaining received receiving have had has with suffer"
)
WOUNDS: frozenset[str] = listed("wounds injuries burns wound injury lacerations fractures shrapnel contusions")
AFTER_GROUP: frozenset[str] = listed(
    "were are was is there at least include includes included including : about some and"
)
"""Words between "the dead" and the number of those who are part of them."""
EQUALS: frozenset[str] = listed("were are include includes included including : was is")
REACHES: frozenset[str] = listed(
    "to at of reached reaches is was now hits hit tops topped stands stood : exceeded exceeds passed passes toll from"
)
"""Words right before the number that a toll comes to."""
PARTITIVE: frozenset[str] = listed("including include included includes among")
JOINTS: frozenset[str] = listed(
    'and , ( [ -- - — – ; : including included include plus along together with or ) ] " “ among includes'
)
"""What joins a figure to the list before it."""
LIST_ENDS: frozenset[str] = listed(
    """
    in at on by for from during after before when while who which that where because against under into near outside
    said says told reported added was were is are has have had been carried attacked opened
    """
)
"""Words at which a list to the left is over."""
HARM: frozenset[str] = (
    frozenset(DOING)
    | frozenset(DONE)
    | frozenset(BEING)
    | frozenset(NOUNS)
    | frozenset(OF_NOUNS)
    | frozenset(TAKEN)
    | frozenset(FALLEN)
    | CLAIMED
    | DESTROYING
    | WOUNDS
    | CLAIMERS
    | {"toll", "death"}
)
"""Without any of these words a sentence tells of no casualties."""

LEAVING = frozenset({"leaving", "left", "leaves", "leave"})
"""Verbs before victims whose fate follows: "leaving five civilians killed"."""
PERSON = (
    "man woman boy girl child baby infant toddler teenager civilian soldier officer policeman policewoman fighter rebel "
    "militant journalist reporter photographer doctor nurse medic paramedic rescuer volunteer worker farmer driver guard "
    "pilot priest teacher student mother father resident villager protester bystander commander colonel general person "
    "bodyguard shepherd lawyer judge mayor peasant sister brother son daughter wife husband suspect victim leader"
)
"""Nouns for one person, in the singular."""
