"""Who speaks without a name: roles, crowds, texts, and the nouns that head a body's name."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

UNNAMED = these(
    """
    source sources official officials resident residents local locals activist activists witness witnesses
    eyewitness eyewitnesses people person man men woman women relative relatives neighbour neighbours neighbor
    neighbors villager villagers refugee refugees civilian civilians fighter fighters militant militants rebel
    rebels insurgent insurgents soldier soldiers diplomat diplomats analyst analysts expert experts observer
    observers medic medics doctor doctors nurse nurses worker workers rescuer rescuers volunteer volunteers survivor
    survivors lawyer lawyers journalist journalists reporter reporters report reports rumor rumors rumour rumours
    media outlets newspapers sites website websites user users insider insiders aide aides adviser advisers advisor
    advisors operative operatives member members critic critics opponent opponents supporter supporters protester
    protesters protestor protestors student students teacher teachers driver drivers farmer farmers investigator
    investigators researcher researchers economist economists scientist scientists veteran veterans commander
    commanders officer officers leader leaders employee employees lawmaker lawmakers politician politicians
    prosecutor prosecutors authorities inhabitants passers-by passersby bystander bystanders parents parent mother
    father son daughter brother sister husband wife friend friends colleague colleagues child children families
    family victim victims detainee detainees prisoner prisoners everyone everybody someone somebody others many some
    defector defectors groups forces pathologist pathologists physician physicians spokesmen guards guard peasants
    workers trader traders individual individuals poster posters blogger bloggers commenter commenters
    """,
)

ROLES = these(
    """
    spokesman spokeswoman spokesperson minister secretary president governor mayor ambassador envoy chief head
    director chairman chairwoman chair chancellor king queen prince emperor pope archbishop bishop speaker senator
    correspondent photographer cameraman journalist reporter commander general premier vice-president attorney
    prosecutor commissioner coordinator co-ordinator representative negotiator rapporteur
    """,
)

PEOPLE = these(
    """
    official spokesman spokeswoman spokesperson minister secretary president governor mayor ambassador envoy chief
    head director chairman chancellor commander general colonel leader activist analyst expert candidate nominee
    businessman businesswoman billionaire millionaire senator congressman congresswoman lawmaker politician diplomat
    doctor medic lawyer attorney professor historian author writer priest bishop sheikh cleric king prince premier
    officer spokesmen economist strategist manager veteran pilot lady mogul tycoon host anchor journalist reporter
    correspondent photographer judge prosecutor sheriff detective researcher scientist philanthropist democrat
    republican democratic contender incumbent hopeful rival man woman resident volunteer teacher student widow
    mother father son daughter brother sister coordinator representative speaker adviser advisor aide figure
    """,
)

DOCUMENTS = these(
    """
    video footage audio clip clips videos picture pictures photo photos photograph photographs image images recording recordings tape
    register registers log logs logbook logbooks tapes report study studies survey surveys poll polls document documents memo memos memorandum letter letters
    email emails e-mail e-mails statement statements communique declaration record records data figures statistics
    transcript transcripts filing filings lawsuit complaint indictment affidavit text texts tweet tweets post posts
    message messages article articles book audit analysis review research findings finding paper papers plan bill
    law resolution agreement magazine claim evidence results autopsy autopsies testimony dispatch dispatches release
    intelligence investigation documentary diary leaflet leaflets map maps census estimates manifest update
    """,
)

OWN_TEXTS = these(
    """
    statement communique communiqué declaration memo memorandum letter email e-mail tweet post message claim release
    text note update dispatch bulletin announcement speech report reports account article results
    autopsies autopsy testimony information findings estimates estimate data statistics records
    """,
)

ORGANISATIONS = these(
    """
    wire mirror dispatch courier sentinel chemicals foods tyres tires motors metals airlines airways electronics textiles pharmaceuticals holdings industries
    technologies dairies shipping logistics bau steelworks breweries
    observatory inspectorate directorate chamber conference ministry agency army military forces force council committee committees coalition party front group
    command center centre network organization organisation organizations union league nations bank court house
    senate congress parliament government regime administration department office bureau institute institution
    university college school hospital foundation fund association society federation commission corporation company
    corp inc ltd llc co group news times post journal tribune herald gazette press radio television tv channel
    broadcaster newspaper daily media watch international amnesty crescent cross defence defense brigade brigades
    battalion division movement state states kingdom republic authority mission police guard guards navy airforce
    service services kremlin pentagon opposition militia faction campaign embassy staff security presidency alliance
    cartel church synod unicef unhcr wikileaks nato directorate borders helmets borders trust monitor charity desk
    board united motors airlines airways railways industries holdings pharmaceuticals
    rights coordination collective syndicate cabinet delegation legislature junta guerrillas front caucus conference directorate intelligence
    """,
)
"""A capitalised run that holds one of these names a body, not a person."""
