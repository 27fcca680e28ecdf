"""The closed classes that phrases and clauses of English are read by."""

from __future__ import annotations

from workbench.extract.words.syntax import Syntax
from workbench.extract.words.vocabulary import these

SYNTAX = Syntax(
    be=these("be is are was were been being am 's 're 'm get gets got getting gotten"),
    have=these("have has had having 've 'd"),
    negations=these("not n't never no nor neither hardly cannot"),
    possible=these("may might could can would should must will shall cannot"),
    raising=these(
        """
        reported believed feared confirmed presumed thought said alleged known understood estimated expected likely
        claimed assumed considered declared deemed found listed pronounced rumoured rumored suspected supposed set due
        appear appears appeared seem seems seemed manage manages managed begin begins began begun start starts started
        continue continues continued happen happens happened tend tends tended going used scheduled planned believed
        """
    ),
    unreal=these(
        """
        try tries tried trying attempt attempts attempted attempting want wants wanted plan plans planned planning
        threaten threatens threatened threatening refuse refuses refused fail fails failed hope hopes hoped intend
        intends intended expected likely set due scheduled going planned
        """
    ),
    agents=these("by"),
    complementizers=these("that whether if"),
    relatives=these("who which that whom whose where when"),
    bare_relatives=these("who which that whom"),
    coordinators=these("and or but nor plus"),
    before_numbers=(
        ("at", "least"), ("at", "most"), ("up", "to"), ("more", "than"), ("fewer", "than"), ("less", "than"),
        ("as", "many", "as"), ("as", "few", "as"), ("as", "much", "as"), ("as", "little", "as"),
        ("no", "fewer", "than"), ("no", "more", "than"), ("no", "less", "than"), ("not", "more", "than"),
        ("well", "over"), ("just", "over"), ("just", "under"), ("close", "to"), ("in", "excess", "of"),
        ("over",), ("about",), ("around",), ("some",), ("nearly",), ("almost",), ("roughly",), ("approximately",),
        ("under",), ("between",), ("another",), ("only",), ("possibly",), ("perhaps",), ("probably",), ("exactly",),
        ("an", "estimated"), ("an", "additional"), ("a", "further"), ("more", "that"), ("well", "above"), ("above",),
        ("below",), ("near",), ("reportedly",), ("just",), ("even",), ("fully",), ("circa",), ("upwards", "of"),
    ),
    partitives=these("of among"),
    times=these(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow overnight
        morning afternoon evening night noon midnight week month year weekend day days weeks months years hour hours
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
        """
    ),
    subordinators=these("after before as since until till because once while although though than"),
    singular=these("is was has does 's isn't wasn't hasn't doesn't am"),
    opening_content=these(
        """
        say says said saying claim claims claimed claiming report reports reported reporting believe believes believed
        think thinks thought know knows knew hope hopes hoped fear fears feared tell tells told telling add adds added
        adding confirm confirms confirmed confirming announce announces announced insist insists insisted estimate
        estimates estimated warn warns warned stress stressed note notes noted noting admit admits admitted allege
        alleges alleged suggest suggests suggested show shows showed deny denies denied mean means meant see saw
        """
    ),
    nominal=these(
        """
        official military executive relative representative chief general individual local patient criminal militant civilian
        veteran native elder radical extremist islamist jihadist separatist loyalist nationalist activist missing
        """
    ),
    intransitive=these(
        """
        died collapsed crashed exploded doubled tripled climbed jumped soared erupted happened occurred arrived returned
        escaped vanished disappeared landed resigned remained emerged drowned perished sank rose fell grew fled went came
        overturned derailed capsized surged plunged swelled survived marched gathered rallied protested
        """
    ),
    quantities=these("several many few dozens scores tens hundreds thousands"),
    before_counts=these(
        """
        last next first past other additional further final previous extra coming top initial estimated same more second
        third remaining whole entire only few another recent latest earlier new total combined average good mere full
        """
    ),
    before_ages=these("aged"),
    plain_verbs=these("died kill kills injure injures die dies detain detains abduct abducts kidnap kidnaps displace displaces"),
    plain_nouns=these("toll tolls"),
    after_verbs=these("burns wounds cuts bruises"),
    copular=these("remain remains remained stay stays stayed lie lies lay go goes went appear appears appeared"),
    citing=these("citing quoting"),
    finite=these("said told"),
    asides=frozenset({("at", "first"), ("at", "last"), ("for", "now"), ("so", "far"), ("of", "course")}),
    sizes=these("hundred thousand million billion lakh crore"),
    ranging=frozenset({"or", "to", "-", "–"}),
    numbering=these("dozens hundreds thousands scores half"),
    of_one=these("a"),
    counted_in=these("dozen hundred thousand million"),
    since=these("since"),
    holding=these("with"),
    past_endings=("ed",),
    going_endings=("ing",),
    participle_endings=("ed", "en", "wn", "un", "ht", "lt", "ft", "it", "id", "nt"),
    sums=frozenset({("in", "all"), ("in", "total")}),
    verbs_before_numbers=these("left hurt hit shot cut put lost held took sent burnt lists counts estimates reckons"),
    lists=these("including includes excluding mostly mainly"),
)  # fmt: skip
