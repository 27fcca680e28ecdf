"""How English passes words on: verbs that report speech, and the phrases that name who stood between."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

REPORTING = these("""
say says said saying tell tells told telling add adds added adding report reports reported reporting announce announces
announced announcing claim claims claimed claiming accuse accuses accused accusing deny denies denied denying confirm
confirms confirmed confirming note notes noted noting warn warns warned warning state states stated stating stress
stresses stressed stressing assert asserts asserted asserting insist insists insisted insisting declare declares declared
reveal reveals revealed disclose discloses disclosed explain explains explained explaining describe describes described
describing maintain maintains maintained argue argues argued arguing reiterate reiterated reiterates admit admits admitted
admitting acknowledge acknowledged acknowledges emphasize emphasized emphasizes emphasise emphasised underscore underscored
underline underlined indicate indicates indicated indicating allege alleges alleged alleging estimate estimates estimated
spoke speaks speaking saw witnessed filmed photographed records recorded registered
put puts placed places gave gives set revised raised lowered updated
count counted show shows showed shown showing find found document documented write writes wrote writing tweet tweeted
post posted comment commented complain complained concede conceded reply replied recall recalled
counter countered repeat repeated continue continued predict predicted suggest suggests suggested according pointed
point points remark remarked observe observed testify testified vow vowed pledge pledged conclude concluded concludes
blame blamed blames call called calls condemn condemned condemns clear express expressed expresses suspect suspects
detail detailed relate related recount recounted describe put placed quoted quoting citing cited
""")
"""Forms of verbs with which somebody passes on what is so; not of wishes and plans."""

FURTHER = these("""
    adding noting stressing indicating saying pointing explaining affirming asserting confirming claiming warning
    emphasizing emphasising underlining reiterating stating telling clarifying highlighting accusing describing calling
    citing quoting
    """)
"""-ing forms by which the speaker of the same sentence goes on."""

SAYS = these("""
    said says reported reports told added announced confirmed noted claimed warned stressed disclosed revealed explained
    reiterated insisted declared stated denied indicated accused pointed
    """)
"""Finite forms that stand after a speaker whether or not marks are left."""

UTTERS = these("""
    expressed stressed emphasized emphasised underlined underscored told said confirmed reaffirmed reiterated noted
    voiced conveyed condemned welcomed called urged warned agreed discussed informed assured pointed
    """)
"""Forms after a person's name that tell what the person said or felt."""

QUALITIES = these("""
    military security government opposition state police army media medical local rebel hospital health intelligence
    defence defense aid rescue human rights monitoring field official senior several other some many two three foreign
    western tribal judicial diplomatic political independent activist eyewitness press news television anonymous unnamed
    """)
"""Words that say of which kind an unnamed source is."""

TIMES = these(
    "weekend weekends week weeks month months year years day days morning evening night afternoon time times today hour hours"
)
"""Nouns of time: never a source."""
