"""What happens to people: the words of death, injury, captivity and flight, and how each stands to its victims."""

from __future__ import annotations

from store.model import Casualty
from workbench.extract.words.counting.casualties import CasualtyWords
from workbench.extract.words.listing import answers, listed

KILLED, INJURED = Casualty.KILLED, Casualty.INJURED
MISSING, ABDUCTED = Casualty.MISSING, Casualty.ABDUCTED
DETAINED, DISPLACED = Casualty.DETAINED, Casualty.DISPLACED
BOTH = Casualty.KILLED_AND_INJURED

CAPTIVE: dict[str, Casualty] = {
    "hostage": ABDUCTED, "hostages": ABDUCTED, "captive": ABDUCTED, "captives": ABDUCTED,
    "prisoner": DETAINED, "prisoners": DETAINED,
}  # fmt: skip

LOST: dict[str, Casualty] = {
    "life": KILLED, "lives": KILLED, "home": DISPLACED, "homes": DISPLACED, "house": DISPLACED, "houses": DISPLACED,
    "consciousness": INJURED, "limb": INJURED, "limbs": INJURED,
}  # fmt: skip

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
    **dict.fromkeys([("with", limb) for limb in ("ribs", "limbs", "legs", "arms")], INJURED),
    **dict.fromkeys([("to", place) for place in ("tents", "shelters", "camps")], DISPLACED),
    ("in", "surgery"): INJURED,
    ("in", "care"): INJURED,
    **dict.fromkeys([("without", home) for home in ("home", "homes", "shelter")], DISPLACED),
    **dict.fromkeys([("to", "death"), ("to", "deaths")], KILLED),
    ("on", "missing"): MISSING,
}  # fmt: skip

CASUALTIES = CasualtyWords(
    doing=answers(
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
            stab stabs stabbing sicken sickens sickening bite bites bit biting maul mauls mauling
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
    ),
    done=answers(
        {
            KILLED: """
            killed slain slayed murdered massacred assassinated executed beheaded slaughtered eliminated liquidated
            neutralized neutralised butchered martyred lynched exterminated drowned decapitated electrocuted
            annihilated hanged hung gassed shot crushed suffocated asphyxiated incinerated
        """,
            INJURED: """
            injured wounded hurt maimed burned burnt hospitalized hospitalised poisoned stabbed sickened
            scalded concussed beaten blinded bitten mauled
        """,
            ABDUCTED: "kidnapped kidnaped abducted",
            DETAINED: "arrested detained imprisoned captured jailed apprehended incarcerated interned",
            DISPLACED: "displaced uprooted evacuated relocated dislodged evicted",
            MISSING: "trapped entombed",
        }
    ),
    things_too=listed(
        """
    burn burns burned burnt burning evacuate evacuates evacuated evacuating capture captures captured capturing
    eliminate eliminates eliminated eliminating neutralize neutralized neutralizing neutralise neutralised neutralising
    poison poisoned poisoning crush crushed crushing trap traps trapped trapping liquidated liquidate displaced
    relocated shot hung execute executes executed executing
    """
    ),
    also_of_things=listed("shot captured eliminated neutralized"),
    shooting=frozenset({"shot"}),
    to_people=answers(
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
    ),
    seizing=listed("seize seizes seized seizing hold holds held holding nab nabs nabbed nabbing"),
    own_loss=listed("lose loses lost losing claim claims claimed claiming cost costs costing"),
    claiming=listed("claim claims claimed claiming"),
    causes=frozenset({"heat", "cold", "heatwave"}),
    leaving_by_themselves=listed(
        """
    customers members supporters voters workers employees staff players subscribers users clients fans students pupils
    delegates followers candidates
    """
    ),
    costing=listed("cost costs costing"),
    treating=listed("treat treats treated treating"),
    each=listed("a each every per"),
    treated_at=listed("hospital hospitals clinic clinics scene site centre center"),
    patients=frozenset({"patient", "patients"}),
    burying=listed("bury buries buried burying engulf engulfs engulfed engulfing"),
    phrasal={
        **{(verb, "out"): DISPLACED for verb in ("move", "moves", "moved", "moving")},
        **{(verb, "away"): MISSING for verb in ("sweep", "sweeps", "swept", "wash", "washes", "washed", "carried")},
        **{
            (verb, "overboard"): MISSING
            for verb in ("go", "goes", "went", "gone", "going", "fell", "fallen", "swept", "washed")
        },
        **{(verb, "up"): DETAINED for verb in ("round", "rounds", "rounded", "rounding")},
    },
    leaving=listed("leave leaves left leaving"),
    taking=listed("take takes took taken taking hold holds held holding keep keeps kept keeping"),
    captive=CAPTIVE,
    saving=listed(
        """
    free frees freed freeing release releases released releasing rescue rescues rescued rescuing save saves saved saving
    liberate liberates liberated liberating survive survives survived surviving escape escapes escaped escaping
    surrender surrenders surrendered surrendering discharge discharges discharged discharging recovered return returns
    returned returning swap swaps swapped swapping exchange exchanged
    """
    ),
    handling=listed(
        """
    bury buries buried burying recover recovers recovered recovering retrieve retrieves retrieved retrieving find found
    finding identify identifies identified identifying count counts counted counting return returned
    """
    ),
    falling=answers(
        {
            KILLED: """
            die dies died dying drown drowns drowned drowning perish perishes perished perishing succumb succumbs
            succumbed succumbing starve starved suffocate suffocated suffocating
        """,
            MISSING: "missing disappear disappears disappeared disappearing vanish vanishes vanished vanishing",
            DISPLACED: "flee flees fled fleeing",
        }
    ),
    placing=listed("in at from on near aboard inside outside"),
    suffering=listed(
        """
    suffer suffers suffered suffering sustain sustains sustained sustaining receive receives received receiving have
    has had having
    """
    ),
    wounds=listed(
        """
    wound wounds injury injuries burn burns laceration lacerations fracture fractures shrapnel contusions concussion
    concussions asphyxiation hypothermia frostbite cuts bruises shock smoke inhalation
    """
    ),
    treatment=frozenset({"treatment"}),
    breaking=listed("break breaks broke broken breaking fracture fractures fractured lose loses lost"),
    limbs=listed(
        "bone bones leg legs arm arms rib ribs limb limbs skull skulls hip hips hand hands finger fingers eye eyes"
    ),
    in_battle=listed("fall falls fell fallen"),
    fallen_at=listed("in at near during"),
    losing=listed("lose loses lost losing"),
    lost=LOST,
    spending=listed("spend spends spent spending"),
    staying=listed(
        """
    be is are was were been being 're 's am remain remains remained remaining stay stays stayed staying lie lies lay
    lying languish languishes languished languishing end ended
    """
    ),
    yet=frozenset({"yet"}),
    being=answers(
        {
            KILLED: "dead lifeless deceased",
            MISSING: "missing unaccounted",
            DISPLACED: "homeless",
            INJURED: "injured wounded hurt unconscious",
        }
    ),
    before_being=listed(
        """
    confirmed feared reported presumed believed left found officially others more people persons still now critically
    seriously severely slightly badly lightly
    """
    ),
    feared_dead=frozenset({"feared"}),
    severity={
        **dict.fromkeys(("seriously", "critically", "severely", "badly", "gravely", "slightly", "lightly"), INJURED),
        "fatally": KILLED,
    },
    beside=listed(
        """
    dead missing homeless wounded injured killed hurt slain displaced kidnapped abducted arrested detained captured
    disappeared dying
    """
    ),
    affected=listed(
        "dead wounded injured missing hurt slain kidnapped abducted captured displaced arrested detained jailed"
    )
    | listed("imprisoned trapped homeless drowned murdered"),
    states=STATES,
    driving=listed(
        """
    drive drives drove driven driving force forces forced forcing move moves moved moving chase chases chased chasing
    expel expels expelled expelling oust ousted run leave leaves left leaving
    """
    ),
    urging=listed("prompt prompts prompted prompting cause causes caused causing lead leads led"),
    putting=listed(
        """
    hold holds held holding place places placed placing put puts putting remand remands remanded remanding send sends
    sent sending take takes took taken taking keep keeps kept keeping throw threw thrown lock locked rush rushes rushed
    rushing airlift airlifts airlifted airlifting fly flew flown transport transports transported transporting bring
    brings brought bringing admit admits admitted admitting transfer transfers transferred transferring carry carried
    evacuate evacuated sentence sentences sentenced sentencing move moved ferry ferried lead led treat treated trap trapped bury buried burying list listed
    """
    ),
    condemning=listed("sentence sentences sentenced sentencing condemn condemns condemned condemning"),
    nouns=answers(
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
    ),
    fallen=answers(
        {
            KILLED: "dead killed victims deceased slain martyrs fatalities deaths death bodies fatality",
            INJURED: "wounded injured injuries hurt",
            BOTH: "casualties",
            MISSING: "missing disappeared",
            ABDUCTED: "kidnapped abducted hostages",
            DETAINED: "detained arrested detainees arrests",
            DISPLACED: "displaced homeless",
        }
    ),
    claimed=frozenset({"life", "lives", "martyr", "martyrs", "soul", "souls", "victim", "victims"}),
    victims=frozenset({"victim", "victims"}),
    lives=frozenset({"life", "lives"}),
    taking_lives=listed(
        """
    claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing end ends ended
    ending snuffed
    """
    ),
    of_nouns=answers(
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
    ),
    loss=frozenset({"loss", "losses"}),
    containers=listed(
        """
    total group groups family crew crowd party team couple pair number handful convoy majority rest batch list
    maximum minimum quarter half third dozens scores hundreds thousands tens bodies lives body
    """
    ),
    animals=listed(
        """
    goat goats chicken chickens hen hens duck ducks goose geese pig pigs piglet piglets lamb lambs calf calves bull bulls
    bird birds fish whale whales dolphin dolphins turtle turtles seal seals bear bears wolf wolves dog dogs cat cats
    elephant elephants rhino rhinos lion lions tiger tigers camel camels donkey donkeys deer elk bees livestock cattle
    salmon swan swans penguin penguins monkey monkeys
    """
    ),
    troops=listed("forces"),
    person=listed(
        "man woman boy girl child baby infant toddler teenager civilian soldier officer policeman policewoman fighter rebel "
        "militant journalist reporter photographer doctor nurse medic paramedic rescuer volunteer worker farmer driver guard "
        "pilot priest teacher student mother father resident villager protester bystander commander colonel general person "
        "bodyguard shepherd lawyer judge mayor peasant sister brother son daughter wife husband suspect victim leader"
    ),
    tolls={"toll": KILLED, "tolls": KILLED},
    of_toll=frozenset({"of", "to", "at"}),
    counts=listed("number numbers figure figures count counts total tally estimate estimates toll tolls it one"),
    changes=listed("rise increase jump drop fall decrease"),
    reaching=listed(
        """
    be is are was were been being reach reaches reached reaching rise rises rose risen rising climb climbs climbed
    climbing jump jumps jumped jumping grow grows grew grown growing stand stands stood standing hit hits hitting top
    tops topped topping exceed exceeds exceeded exceeding pass passes passed passing put puts putting place places
    placed placing set sets setting estimate estimates estimated estimating revise revises revised revising lower
    lowers lowered lowering raise raises raised raising give gives gave given giving bring brings brought bringing
    correct corrects corrected correcting update updates updated updating number numbers numbered numbering total
    totals totalled totalled double doubled doubles doubling fall fell drop dropped surpass surpassed surpasses mount
    mounted mounts swell swelled increase increases increased increasing come comes came cut cuts report reports
    reported reporting remain remains remained take takes took taking range ranges ranged get gets got getting keep keeps kept go goes went gone
    """
    ),
    to_numbers=listed("to at from of as over above below past around between about"),
    up=listed("up down"),
    marks=frozenset({"mark"}),
    against=frozenset({"against"}),
    numbering=listed("number numbers numbered total totals totalled"),
    near=listed("close near next"),
    such=frozenset({"as"}),
    speaking=listed("say says said counts counted reports reported claims claimed believes believed"),
    speaking_of=listed("speak speaks spoke spoken speaking talk talks talked talking"),
    be=listed("was were is are be been being got get gets having had has have"),
    among=frozenset({"among", "amongst"}),
    there=frozenset({"there"}),
    including=listed("include includes included including"),
    parts=listed("including include included includes among amongst mostly mainly counting"),
    according=frozenset({"according"}),
    them=frozenset({"them", "whom", "these", "those"}),
    which=frozenset({"whom", "which"}),
    along=listed("with plus including"),
    as_well=frozenset({("along", "with"), ("together", "with"), ("well", "as")}),
    have=listed("have has had having 've"),
    would=frozenset({"could", "would", "can", "will", "should", "shall", "must", "'ll", "'d"}),
    almost=listed("could would should"),
    lasting_verbs=listed("trapped buried missing be held detained"),
    plans=listed(
        """
    plot plots plan plans attempt attempts bid order orders threat threats conspiracy conspiring conspired plotting
    plotted able enough ordered how
    """
    ),
    sickness=listed(
        """
    epidemic pandemic virus coronavirus covid covid-19 measles cholera ebola malaria dengue influenza flu typhoid polio
    infection infections infected vaccine vaccines vaccinated vaccination diphtheria meningitis plague
    """
    ),
    care=listed(
        """
    hospitalized hospitalised hospitalize hospitalise treated treating hospital hospitals clinic clinics
    condition care surgery admitted sickened
    """
    ),
    pointing=listed("them whom others"),
    out=frozenset({"out"}),
    down=frozenset({"down"}),
    to=frozenset({"to"}),
    by_wounds=frozenset({"with"}),
    leaving_home=listed("from without"),
    treated_for=frozenset({"for"}),
    since=frozenset({"from"}),
)
