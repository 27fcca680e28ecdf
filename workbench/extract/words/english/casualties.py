"""What happens to people: the words of death, injury, captivity and flight, and how each stands to its victims."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.words.listing import answers, listed

KILLED, INJURED = Casualty.KILLED, Casualty.INJURED
MISSING, ABDUCTED = Casualty.MISSING, Casualty.ABDUCTED
DETAINED, DISPLACED = Casualty.DETAINED, Casualty.DISPLACED
BOTH = Casualty.KILLED_AND_INJURED

# --- verbs that act on people: their object, or the subject of their passive

DOING: dict[str, Casualty] = answers(
    {
        KILLED: """
            kill kills killing murder murders murdering slay slays slaying massacre massacres massacring assassinate
            assassinates assassinating execute executes executing behead beheads beheading slaughter slaughters
            slaughtering eliminate eliminates eliminating liquidate liquidates liquidating neutralize neutralizes
            neutralizing neutralise neutralises neutralising butcher butchers butchering martyring lynch lynches
            lynching exterminate exterminates exterminating drown drowns drowning decapitate decapitates decapitating
            electrocute electrocutes electrocuting annihilate annihilates annihilating gas gassing crush crushing
            suffocate suffocates suffocating asphyxiate asphyxiates asphyxiating
        """,
        INJURED: """
            injure injures injuring wound wounds wounding hurt hurts hurting maim maims maiming burn burns burning
            hospitalize hospitalizes hospitalizing hospitalise hospitalises hospitalising poison poisons poisoning
            stab stabs stabbing sicken sickens sickening
        """,
        ABDUCTED: "kidnap kidnaps kidnapping kidnaping abduct abducts abducting",
        DETAINED: """
            arrest arrests arresting detain detains detaining imprison imprisons imprisoning capture captures
            capturing jail jails jailing apprehend apprehends apprehending incarcerate incarcerates incarcerating
            intern interns interning
        """,
        DISPLACED: """
            displace displaces displacing uproot uproots uprooting evacuate evacuates evacuating dislodge dislodging
        """,
        MISSING: "trap traps trapping entomb entombs entombing",
    }
)
"""Forms that act on the victims who follow."""
DONE: dict[str, Casualty] = answers(
    {
        KILLED: """
            killed slain slayed murdered massacred assassinated executed beheaded slaughtered eliminated liquidated
            neutralized neutralised butchered martyred lynched exterminated drowned decapitated electrocuted
            annihilated hanged hung gassed shot crushed suffocated asphyxiated incinerated
        """,
        INJURED: """
            injured wounded hurt maimed burned burnt hospitalized hospitalised poisoned stabbed sickened
            scalded concussed
        """,
        ABDUCTED: "kidnapped kidnaped abducted",
        DETAINED: "arrested detained imprisoned captured jailed apprehended incarcerated interned",
        DISPLACED: "displaced uprooted evacuated relocated dislodged",
        MISSING: "trapped entombed",
    }
)
"""Past forms: victims follow where somebody did it ("killed 13"), or stand before ("13 were killed")."""
THINGS_TOO: frozenset[str] = listed(
    """
    burn burns burned burnt burning evacuate evacuates evacuated evacuating capture captures captured capturing
    eliminate eliminates eliminated eliminating neutralize neutralized neutralizing neutralise neutralised neutralising
    poison poisoned poisoning crush crushed crushing trap traps trapped trapping liquidated liquidate displaced
    relocated shot hung execute executes executed executing
    """
)
"""Of all those, the ones that things suffer too: "26 shacks burned"."""
SHOOTING: frozenset[str] = frozenset({"shot"})
"""Past forms that tell of death only with "dead" or "to death" beside them, where they are passive."""
TO_PEOPLE: dict[str, Casualty] = answers(
    {
        KILLED: """
            destroy destroys destroyed destroying crush crushes crushed crushing wipe wipes wiped wiping lose loses lost
            losing claim claims claimed claiming cost costs costing gun guns gunned gunning mow mows mowed mown mowing
        """,
        INJURED: "treat treats treated treating overcome overcomes overcame overcoming",
        DETAINED: """
            seize seizes seized seizing hold holds held holding nab nabs nabbed nabbing
            remand remands remanded remanding
        """,
    }
)
"""Verbs that harm people where people are what they act on, and things otherwise: "lost 35 men", "lost 35 tanks"."""
OWN_LOSS: frozenset[str] = listed("lose loses lost losing claim claims claimed claiming cost costs costing")
"""Of those, the ones that have no passive of people: "12 were lost" and "70 claimed" tell of no deaths."""
CLAIMING: frozenset[str] = listed("claim claims claimed claiming")
"""They claim lives where what claims them is no people: "the fire claimed nine", "the group claims 3,000 members"."""
CAUSES: frozenset[str] = frozenset({"heat", "cold", "heatwave"})
"""What claims people, beside the disasters, attacks and illnesses of the lexicon."""
LEAVING_BY_THEMSELVES: frozenset[str] = listed(
    """
    customers members supporters voters workers employees staff players subscribers users clients fans students pupils
    delegates followers candidates
    """
)
"""People whom one loses to others: "the party lost 3,000 members"."""
COSTING: frozenset[str] = listed("cost costs costing")
TREATING: frozenset[str] = listed("treat treats treated treating")
TREATED_AT: frozenset[str] = listed("hospital hospitals clinic clinics scene site centre center")
PATIENTS: frozenset[str] = frozenset({"patient", "patients"})
"""Those who are treated without having been hurt."""
BURYING: frozenset[str] = listed("bury buries buried burying engulf engulfs engulfed engulfing")
"""What a landslide does to those who are missing then."""
PHRASAL: dict[tuple[str, str], Casualty] = {
    **{(verb, "out"): DISPLACED for verb in ("move", "moves", "moved", "moving")},
    **{(verb, "away"): MISSING for verb in ("sweep", "sweeps", "swept", "wash", "washes", "washed", "carried")},
    **{(verb, "up"): DETAINED for verb in ("round", "rounds", "rounded", "rounding")},
}
"""Verbs that harm people with a particle alone."""
LEAVING: frozenset[str] = listed("leave leaves left leaving")
"""Verbs whose object is said to be something after them: "left 26 people dead"."""
TAKING: frozenset[str] = listed("take takes took taken taking hold holds held holding keep keeps kept keeping")
"""Verbs that take people captive with "hostage", "prisoner" or "captive"."""
CAPTIVE: dict[str, Casualty] = {
    "hostage": ABDUCTED, "hostages": ABDUCTED, "captive": ABDUCTED, "captives": ABDUCTED,
    "prisoner": DETAINED, "prisoners": DETAINED,
}  # fmt: skip
SAVING: frozenset[str] = listed(
    """
    free frees freed freeing release releases released releasing rescue rescues rescued rescuing save saves saved saving
    liberate liberates liberated liberating survive survives survived surviving escape escapes escaped escaping
    surrender surrenders surrendered surrendering discharge discharges discharged discharging recovered return returns
    returned returning swap swaps swapped swapping exchange exchanged
    """
)
"""Verbs after which nothing bad has happened, or not any more: "freeing 126 hostages"."""
HANDLING: frozenset[str] = listed(
    """
    bury buries buried burying recover recovers recovered recovering retrieve retrieves retrieved retrieving find found
    finding identify identifies identified identifying count counts counted counting return returned
    """
)
"""What is done with the dead."""

# --- verbs of what happens to their own subject

FALLING: dict[str, Casualty] = answers(
    {
        KILLED: """
            die dies died dying drown drowns drowned drowning perish perishes perished perishing succumb succumbs
            succumbed succumbing starve starved suffocate suffocated suffocating
        """,
        MISSING: "missing disappear disappears disappeared disappearing vanish vanishes vanished vanishing",
        DISPLACED: "flee flees fled fleeing",
    }
)
"""Verbs whose subject is the victim."""
OF_PEOPLE: frozenset[str] = (frozenset(DONE) | frozenset(FALLING)) - THINGS_TOO
"""Past forms that are said of people, past a place beside them: "six people from the village killed in the blast"."""
PLACING: frozenset[str] = listed("in at from on near aboard inside outside")
"""Prepositions that tell where people are: "six people in the tower who were killed", not "about a man who was"."""
SUFFERING: frozenset[str] = listed(
    """
    suffer suffers suffered suffering sustain sustains sustained sustaining receive receives received receiving have
    has had having
    """
)
"""Verbs that hurt their subject where their object is a wound."""
WOUNDS: frozenset[str] = listed(
    """
    wound wounds injury injuries burn burns laceration lacerations fracture fractures shrapnel contusions concussion
    concussions asphyxiation hypothermia frostbite cuts bruises shock smoke inhalation
    """
)
TREATMENT: frozenset[str] = frozenset({"treatment"})
LOSING: frozenset[str] = listed("lose loses lost losing")
LOST: dict[str, Casualty] = {
    "life": KILLED, "lives": KILLED, "home": DISPLACED, "homes": DISPLACED, "house": DISPLACED, "houses": DISPLACED,
    "consciousness": INJURED, "limb": INJURED, "limbs": INJURED,
}  # fmt: skip
"""What people lose, and what has happened to them then."""
SPENDING: frozenset[str] = listed("spend spends spent spending")
STAYING: frozenset[str] = listed(
    """
    be is are was were been being 're 's am remain remains remained remaining stay stays stayed staying lie lies lay
    lying languish languishes languished languishing end ended
    """
)
"""Verbs that put their subject into such a state without a passive."""

# --- what stands beside a verb or a number

BEING: dict[str, Casualty] = answers(
    {
        KILLED: "dead lifeless deceased",
        MISSING: "missing unaccounted",
        DISPLACED: "homeless",
        INJURED: "injured wounded hurt unconscious",
    }
)
"""Adjectives that tell it: said of a subject ("were dead"), an object ("left 12 dead"), or right after a number."""
BEFORE_BEING: frozenset[str] = listed(
    """
    confirmed feared reported presumed believed left found officially others more people persons still now critically
    seriously severely slightly badly lightly
    """
)
"""Words between a number and "dead", "missing", "wounded" beside it."""
FEARED_DEAD: frozenset[str] = frozenset({"feared"})
"""Where people are feared dead, they are missing."""
SEVERITY: dict[str, Casualty] = {
    **dict.fromkeys(("seriously", "critically", "severely", "badly", "gravely", "slightly", "lightly"), INJURED),
    "fatally": KILLED,
}
"""How badly, of those who were hurt."""
BESIDE: frozenset[str] = listed(
    """
    dead missing homeless wounded injured killed hurt slain displaced kidnapped abducted arrested detained captured
    disappeared dying
    """
)
"""What may stand right after a number without a verb: "12 dead", "30 wounded"."""
AFFECTED: frozenset[str] = listed(
    "dead wounded injured missing hurt slain kidnapped abducted captured displaced arrested detained jailed"
) | listed("imprisoned trapped homeless drowned murdered")
"""Adjectives of fate before a noun: "the 14 arrested men"."""
STATES: dict[tuple[str, str], Casualty] = {
    **dict.fromkeys([("in", place) for place in ("custody", "detention", "jail", "jails", "prison", "prisons", "cells")], DETAINED),
    **dict.fromkeys([("into", place) for place in ("custody", "detention")], DETAINED),
    **dict.fromkeys([("to", place) for place in ("jail", "prison")], DETAINED),
    ("behind", "bars"): DETAINED,
    ("under", "arrest"): DETAINED,
    ("in", "captivity"): ABDUCTED,
    **dict.fromkeys([(under, heap) for under in ("under", "beneath") for heap in ("rubble", "debris", "ruins", "snow", "mud", "wreckage")], MISSING),
    ("under", "orders"): DISPLACED,
    **dict.fromkeys([("from", home) for home in ("home", "homes", "house", "houses", "villages", "camps")], DISPLACED),
    **dict.fromkeys([("to", place) for place in ("hospital", "hospitals", "clinic", "clinics", "infirmary")], INJURED),
    **dict.fromkeys([("in", place) for place in ("hospital", "hospitals", "clinic")], INJURED),
    **dict.fromkeys([("with", wound) for wound in ("burns", "wounds", "injuries", "bones", "fractures")], INJURED),
    ("in", "condition"): INJURED,
    ("in", "surgery"): INJURED,
    ("in", "care"): INJURED,
    **dict.fromkeys([("without", home) for home in ("home", "homes", "shelter")], DISPLACED),
    **dict.fromkeys([("to", "death"), ("to", "deaths")], KILLED),
    ("on", "missing"): MISSING,
}  # fmt: skip
"""Where people are or are brought, and what has happened to them then: "in custody", "taken to hospital"."""
DRIVING: frozenset[str] = listed(
    """
    drive drives drove driven driving force forces forced forcing move moves moved moving chase chases chased chasing
    expel expels expelled expelling oust ousted run leave leaves left leaving
    """
)
"""Verbs that drive people from their homes, or leave them without."""
CAUSING: frozenset[str] = DRIVING | listed(
    "prompt prompts prompted prompting cause causes caused causing lead leads led"
)
"""Verbs that make people flee."""
PUTTING: frozenset[str] = listed(
    """
    hold holds held holding place places placed placing put puts putting remand remands remanded remanding send sends
    sent sending take takes took taken taking keep keeps kept keeping throw threw thrown lock locked rush rushes rushed
    rushing airlift airlifts airlifted airlifting fly flew flown transport transports transported transporting bring
    brings brought bringing admit admits admitted admitting transfer transfers transferred transferring carry carried
    evacuate evacuated sentence sentences sentenced sentencing move moved ferry ferried lead led treat treated trap trapped bury buried burying list listed
    """
)
"""Verbs that bring people into a state: "taken to hospital", "held in custody", "buried under rubble"."""
CONDEMNING: frozenset[str] = listed("sentence sentences sentenced sentencing condemn condemns condemned condemning")
"""Verbs after which "to death" has not come about."""

# --- nouns

NOUNS: dict[str, Casualty] = answers(
    {
        KILLED: """
            death deaths fatality fatalities corpse corpses body bodies martyr martyrs killings murders executions
            assassinations deceased dead slain
        """,
        INJURED: "injury injuries wounded injured",
        BOTH: "casualty casualties",
        ABDUCTED: "hostage hostages captives kidnappings abductions",
        DETAINED: "detainees arrests arrest",
        DISPLACED: "idps evacuees",
        MISSING: "disappearances missing",
    }
)
"""Nouns that a number counts and that tell what happened: "12 deaths"."""
FALLEN: dict[str, Casualty] = answers(
    {
        KILLED: "dead killed victims deceased slain martyrs fatalities deaths death bodies fatality",
        INJURED: "wounded injured injuries",
        BOTH: "casualties",
        MISSING: "missing disappeared",
        ABDUCTED: "kidnapped abducted hostages",
        DETAINED: "detained arrested detainees arrests",
        DISPLACED: "displaced homeless",
    }
)
"""What is said of a group whose part or number is told: "among the dead", "two of the wounded", "the count of injured"."""
LASTING: frozenset[Casualty] = frozenset({DETAINED, ABDUCTED, DISPLACED, MISSING})
"""States that another fate may follow: hostages are killed."""
CLAIMED: frozenset[str] = frozenset({"life", "lives", "martyr", "martyrs", "soul", "souls", "victim", "victims"})
VICTIMS: frozenset[str] = frozenset({"victim", "victims"})
LIVES: frozenset[str] = frozenset({"life", "lives"})
TAKING_LIVES: frozenset[str] = listed(
    """
    claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing end ends ended
    ending snuffed
    """
)
"""Verbs whose object is lives."""
OF_NOUNS: dict[str, Casualty] = answers(
    {
        KILLED: """
            murder murders death deaths killing killings massacre killers murderers assassins slayer slayers killer funeral funerals
            burial remains assassination assassinations execution executions slaying slayings slaughter toll bodies
            body corpses corpse martyrdom beheading beheadings drowning drownings lynching
        """,
        INJURED: "wounding injury injuries injuring stabbing",
        BOTH: "casualties",
        ABDUCTED: "kidnapping kidnappings abduction abductions kidnaping",
        DETAINED: "arrest arrests detention capture imprisonment jailing",
        MISSING: "disappearance disappearances",
        DISPLACED: "displacement evacuation",
    }
)
"""Nouns of what was done to those who follow with "of": "the murder of six"."""
LOSS: frozenset[str] = frozenset({"loss", "losses"})
"""The same where people follow: "the loss of 12 sailors", not "of 40,000 jobs"."""
CONTAINERS: frozenset[str] = listed(
    """
    total group groups family crew crowd party team couple pair number handful convoy majority rest batch list
    maximum minimum quarter half third dozens scores hundreds thousands tens bodies lives body
    """
)
"""Nouns of which "of" tells who they are, so that what happens to them happens to those: "a family of five was killed"."""
ANIMALS: frozenset[str] = listed(
    """
    goat goats chicken chickens hen hens duck ducks goose geese pig pigs piglet piglets lamb lambs calf calves bull bulls
    bird birds fish whale whales dolphin dolphins turtle turtles seal seals bear bears wolf wolves dog dogs cat cats
    elephant elephants rhino rhinos lion lions tiger tigers camel camels donkey donkeys deer elk bees livestock cattle
    salmon swan swans penguin penguins monkey monkeys
    """
)
"""Whatever happens to them is no casualty."""
PERSON = (
    "man woman boy girl child baby infant toddler teenager civilian soldier officer policeman policewoman fighter rebel "
    "militant journalist reporter photographer doctor nurse medic paramedic rescuer volunteer worker farmer driver guard "
    "pilot priest teacher student mother father resident villager protester bystander commander colonel general person "
    "bodyguard shepherd lawyer judge mayor peasant sister brother son daughter wife husband suspect victim leader"
)
"""Nouns for one person, in the singular."""

# --- tolls

TOLLS: dict[str, Casualty] = {"toll": KILLED, "tolls": KILLED}
"""What counts the dead, where nothing else is said of it."""
OF_TOLL: frozenset[str] = frozenset({"of", "to", "at"})
"""Prepositions between a toll and its number."""
COUNTS: frozenset[str] = listed(
    "number numbers figure figures count counts total tally estimate estimates toll tolls it one"
)
"""What stands for a number that was told before: "put it at 60", "gave a figure of 17"."""
CHANGES: frozenset[str] = listed("rise increase jump drop fall decrease")
"""By how much a number has changed: "a rise of 86"."""
REACHING: frozenset[str] = listed(
    """
    be is are was were been being reach reaches reached reaching rise rises rose risen rising climb climbs climbed
    climbing jump jumps jumped jumping grow grows grew grown growing stand stands stood standing hit hits hitting top
    tops topped topping exceed exceeds exceeded exceeding pass passes passed passing put puts putting place places
    placed placing set sets setting estimate estimates estimated estimating revise revises revised revising lower
    lowers lowered lowering raise raises raised raising give gives gave given giving bring brings brought bringing
    correct corrects corrected correcting update updates updated updating number numbers numbered numbering total
    totals totalled totalled double doubled doubles doubling fall fell drop dropped surpass surpassed surpasses mount
    mounted mounts swell swelled increase increases increased increasing come comes came cut cuts report reports
    reported reporting remain remains remained take takes took taking range ranges ranged
    """
)
"""Verbs by which a number comes to stand at something."""
TO_NUMBERS: frozenset[str] = listed("to at from of as over above below past around between about")
"""Prepositions before the number that a toll comes from or to."""
UP: frozenset[str] = listed("up down")
SPEAKING: frozenset[str] = listed("say says said counts counted reports reported claims claimed believes believed")
"""Verbs after which a bare number repeats what was counted before: "the ministry says 61"."""
SPEAKING_OF: frozenset[str] = listed("speak speaks spoke spoken speaking talk talks talked talking")

# --- what binds a number to the one before it

BE: frozenset[str] = listed("was were is are be been being got get gets having had has have")
"""Auxiliaries; alone, they repeat the verb of the clause before: "160 had been"."""
AMONG: frozenset[str] = frozenset({"among", "amongst"})
THERE: frozenset[str] = frozenset({"there"})
INCLUDING: frozenset[str] = listed("include includes included including")
PARTS: frozenset[str] = listed("including include included includes among amongst mostly mainly counting")
"""Words that open the parts of those counted before."""
ACCORDING: frozenset[str] = frozenset({"according"})
THEM: frozenset[str] = frozenset({"them", "whom", "these", "those"})
WHICH: frozenset[str] = frozenset({"whom", "which"})
WITH: frozenset[str] = listed("with plus including")
AS_WELL: frozenset[tuple[str, str]] = frozenset({("along", "with"), ("together", "with"), ("well", "as")})
"""What joins those who follow to those before."""

# --- what has not happened

HAVE: frozenset[str] = listed("have has had having 've")
WOULD: frozenset[str] = frozenset({"could", "would", "can", "will", "should", "shall", "must", "'ll", "'d"})
"""Modal verbs after which a bare verb tells of what may come: "could kill 500"."""
ALMOST: frozenset[str] = listed("could would should")
"""Of those, the ones that tell with "have" what has not come about: "could have killed dozens"."""
LASTING_VERBS: frozenset[str] = listed("trapped buried missing be held detained")
"""Verbs whose "could be" is of now: "up to 40 could be trapped"."""
PLANS: frozenset[str] = listed(
    """
    plot plots plan plans attempt attempts bid order orders threat threats conspiracy conspiring conspired plotting
    plotted able enough ordered how
    """
)
"""Words with "to" after which nothing has happened yet: "a plot to kill 12"."""

# --- illness

SICKNESS: frozenset[str] = listed(
    """
    epidemic pandemic virus coronavirus covid covid-19 measles cholera ebola malaria dengue influenza flu typhoid polio
    infection infections infected vaccine vaccines vaccinated vaccination diphtheria meningitis plague
    """
)
"""Where a text tells of these, people in hospital are ill and not injured."""
CARE: frozenset[str] = listed(
    """
    hospitalized hospitalised hospitalize hospitalise treated treating hospital hospitals clinic clinics
    condition care surgery admitted sickened
    """
)
"""Words of care, which ill people get too."""

# --- where to look at all

HARM: frozenset[str] = (
    frozenset(DOING)
    | frozenset(DONE)
    | frozenset(TO_PEOPLE)
    | frozenset(FALLING)
    | frozenset(BEING)
    | frozenset(NOUNS)
    | frozenset(OF_NOUNS)
    | frozenset(FALLEN)
    | frozenset(CAPTIVE)
    | frozenset(verb for verb, _ in PHRASAL)
    | frozenset(place for _, place in STATES)
    | CLAIMED
    | (DRIVING - LEAVING)
    | BURYING
    | LOSS
    | WOUNDS
)
"""Without any of these words a sentence tells of no casualties, unless it goes on with the one before."""
GOING_ON: frozenset[str] = COUNTS | BE | SPEAKING | SPEAKING_OF | VICTIMS | listed("them whom others")
"""Words by which a sentence can go on with a number of the sentence before."""
