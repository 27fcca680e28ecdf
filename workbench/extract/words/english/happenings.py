"""What news calls the things that happen, what they are done with, and where they are said to be."""

from __future__ import annotations

from store.model import Precision
from workbench.extract.words.english.connectives import CONNECTIVES
from workbench.extract.words.happenings import Happenings
from workbench.extract.words.listing import listed


def _forms(entries: str) -> dict[str, str]:
    """Each form to its plain one: "strike: strikes" holds both."""
    lines = (line.partition(":") for line in entries.strip().splitlines())
    return {form: plain.strip() for plain, _, others in lines for form in (plain.strip(), *others.split())}


_NOUNS = {
    "violence": """
attack: attacks
airstrike: airstrikes air-strike air-strikes
strike: strikes
raid: raids
bombing: bombings
bombardment: bombardments
bomb: bombs
blast: blasts
explosion: explosions
detonation: detonations
shelling:
barrage: barrages
rocket: rockets
missile: missiles
mortar: mortars
drone: drones
grenade: grenades
mine: mines landmine landmines
gunfire:
shooting: shootings
shootout: shootouts
stabbing: stabbings
massacre: massacres
killing: killings
murder: murders
execution: executions
beheading: beheadings
ambush: ambushes
assault: assaults
offensive: offensives
clash: clashes
battle: battles
fighting:
siege: sieges
""",
    "wreck": """
crash: crashes
collision: collisions
derailment: derailments
shipwreck: shipwrecks
sinking: sinkings
capsizing:
""",
    "collapse": """
collapse: collapses
""",
    "fire": """
fire: fires
blaze: blazes
wildfire: wildfires
inferno:
""",
    "quake": """
earthquake: earthquakes
quake: quakes
tremor: tremors
aftershock: aftershocks
tsunami: tsunamis
""",
    "weather": """
flood: floods
flooding:
landslide: landslides
mudslide: mudslides
avalanche: avalanches
storm: storms
hurricane: hurricanes
typhoon: typhoons
cyclone: cyclones
tornado: tornadoes
eruption: eruptions
heatwave: heatwaves
cold:
drought: droughts
famine: famines
""",
    "crush": """
stampede: stampedes
crush: crushes
""",
    "disease": """
outbreak: outbreaks
epidemic: epidemics
cholera:
ebola:
measles:
dengue:
malaria:
coronavirus:
poisoning: poisonings
leak: leaks
""",
    "protest": """
protest: protests
riot: riots
rioting:
demonstration: demonstrations
rally: rallies
march: marches
unrest:
crackdown: crackdowns
coup: coups
""",
    "seizure": """
kidnapping: kidnappings
abduction: abductions
hijacking: hijackings
hostage-taking:
""",
    "": """
accident: accidents
disaster: disasters
incident: incidents
tragedy: tragedies
atrocity: atrocities
violence:
""",
}
"""What happens, by kind: its nouns in the plain form, each with its other forms. The last kind can be any of them."""

_VERBS = _forms("""
attack: attacked attacking
strike: struck striking hit hits hitting
raid: raided raiding
bombing: bombed
bombardment: bombarded
explosion: exploded explodes exploding blew detonated went-off
shelling: shelled
shooting: shot shoots opened-fire
stabbing: stabbed stabs
ambush: ambushed
storming: stormed storms
clash: clashed clashing
crash: crashed crashing
collision: collided collides
derailment: derailed derails
sinking: sank sinks sunk
capsizing: capsized capsizes
collapse: collapsed collapsing collapses caved caves caving toppled topples
overturning: overturned overturns
plunge: plunged plunges
fall: fell
burning: burned burnt
flooding: flooded
eruption: erupted erupts
protest: protested marched rallied
arrest: arrested
kidnapping: kidnapped kidnaps
abduction: abducted abducts
hijacking: hijacked
destruction: destroyed wrecked
quake: shook rocked
""")

_FAMILIES = {
    "storming": "violence",
    "fall": "collapse",
    "overturning": "wreck",
    "plunge": "wreck",
    "burning": "fire",
    "destruction": "violence",
    "arrest": "arrest",
}
"""The kinds of what only verbs tell."""

_HARM = listed("""
killed kill kills killing died die dies dying dead slain injured injuring injures wounded wounding wounds hurt
perished drowned missing displaced murdered executed beheaded massacred trapped burned lives victims casualties
deaths death
""")

_KINDS = listed("""
air drone missile rocket mortar artillery bomb gun knife grenade car truck lorry bus train van vehicle motorcycle
bicycle boat ferry plane helicopter suicide roadside remote-controlled nail pipe parcel petrol fuel gas chemical
nerve chlorine sarin cluster barrel phosphorus acid tanker forest bush factory building hotel mine coal landslip
flash tropical twin double triple mass tank sniper ied chopper aircraft stun tear street road traffic warehouse
refinery pipeline house flat cholera ebola measles food alcohol methanol carbon monoxide cold heat
""")
"""Words that say of what kind a strike, a bomb or a crash is."""

_VAGUE = listed(
    "incident incidents disaster disasters tragedy tragedies atrocity atrocities violence march marches rally rallies "
    "killing killings massacre massacres accident accidents"
)
"""Names for what happened that do not tell by what."""

_CAUSES = listed("""
bombing bombardment explosion shelling shooting stabbing ambush crash collision derailment sinking capsizing collapse
burning flooding eruption
""")
"""Of what verbs tell, what says by what people came to harm."""

_ARMED = listed("""
airstrike airstrikes air-strike air-strikes strike strikes raid raids bombardment bombardments shelling barrage barrages
rocket rockets missile missiles mortar drone drones offensive assault
""")
"""Deeds of those who have such arms: the nation before the noun did it, and did not suffer it."""

_SITES = listed("""
hospital clinic school university college mosque church temple shrine synagogue cathedral monastery market marketplace
bazaar mall shop supermarket restaurant cafe hotel club nightclub bar theatre theater cinema stadium arena hall
factory plant mill warehouse refinery mine depot port harbour harbor airport airfield airbase base barracks
checkpoint checkpost station terminal bridge tunnel road highway motorway street avenue square junction
intersection roundabout crossing building tower block apartment flat house home houses homes residence compound
camp prison jail embassy consulate court courthouse parliament office offices headquarters farm field park beach
island valley mountain river lake dam reservoir quarry forest border bakery kindergarten orphanage dormitory
seminary madrassa madrasa convoy wedding funeral ceremony festival concert pier quay shelter
""")
"""Nouns for a building, a road, a camp: what stands in a town or beside one."""

_AREAS = {
    **dict.fromkeys(listed("city town village hamlet settlement municipality capital port"), Precision.PLACE),
    **dict.fromkeys(
        listed("district neighbourhood neighborhood quarter suburb area subdistrict county borough ward township"),
        Precision.DISTRICT,
    ),
    **dict.fromkeys(listed("province governorate oblast region state emirate prefecture department"), Precision.REGION),
}
"""Nouns that say how wide the place is that they stand beside."""

_SIDES = listed("""
north south east west north-east north-west south-east south-west northeast northwest southeast southwest outskirts
edge centre center heart suburbs suburb part parts streets shores coast middle vicinity
""")
"""Nouns before "of" and a place, which keep it one: "on the outskirts of"."""

_AT = listed("in between at near outside inside around off across throughout within above over beside")
_STRUCK = listed(
    "hit hits struck strikes rocked rocks shook shakes bombed bombarded shelled attacked pounded battered devastated swept stormed ravaged"
)
_STATUS = listed("""
toll tolls tally count counts counted counting stood stands climbed climbs rose risen reached reaches mounting
mounts passed passes confirmed identified recovered pulled rescued buried posted issued updated raised raises lowered revised put number numbers
figure figures statement release conference report reports bulletin estimate known treated discharged carried
published released spoken visited visit toured promised ordered condemned condemnation sentenced charged mourned
gathered vigil anniversary
""")
"""Words of what was told, counted or done about a thing afterwards: a day beside them is not that of the thing."""
_AFTERWARDS = listed("""
anniversary memorial memorials commemorate commemorated commemorates commemoration remembered monument trial trials
court courts tribunal sentenced convicted jailed charged acquitted verdict appeal lawsuit sued prosecutors inquest
inquiry documentary film book study survey annual annually rebuilt reopened compensation
""")
"""Words of what is done about a thing long after it: what they stand beside is no news of the day."""
_AS_OF = listed("by until till")
_APART = listed("another separate separately similar previous earlier prior unrelated preceding elsewhere")
_RUNNING = listed(
    "war conflict uprising fighting insurgency campaign offensive outbreak epidemic beginning start began start-up hostilities crisis"
)
_ACTORS = listed("""
gunmen gunman militants militant insurgents rebels rebel fighters fighter soldiers troops police forces army
military coalition warplanes jets aircraft helicopters militia militias terrorists extremists attackers attacker
bomber bombers assailants assailant bandits robbers police officers guards guerrillas separatists jihadists
settlers smugglers
""")
"""Nouns for those who do a deed."""

_BLAMES = listed("blamed blames blame accused accuses blaming accusing")
_DOING = listed("""
kill killed kills opened bombed shelled shot attacked struck hit raided ambushed stormed kidnapped abducted executed
beheaded murdered massacred
""")
_DONE = listed("out conducted perpetrated committed claimed staged launched planted orchestrated mounted")
_COUNTING = listed(
    "confirmed confirms reported reports recorded records counted counts registered registers logged suffered"
)
_NARROWING = listed("the central downtown nearby neighbouring neighboring rural greater") | {
    f"{side}ern"
    for side in "north south east west north-east north-west south-east south-west northeast northwest southeast southwest".split()
}
_IDIOMS = frozenset({
    ("open", "fire"), ("opened", "fire"), ("opening", "fire"), ("under", "fire"), ("cease", "fire"),
    ("the", "cold"), ("on", "strike"), ("is", "mine"), ("to", "march"), ("to", "rally"), ("to", "flood"),
})  # fmt: skip
_OTHERWISE = listed("""
department service services brigade brigades truck trucks crews station official officials chief fighters engine alarm
squad disposal victim victims site scene protection attendants monitors officer
""")
_LEADS = listed(
    "on of in at from since that during late early earlier the this same morning afternoon evening night both"
)
_ENDS = listed("""
said says that when as and or but the a an in on at by for with to of from was were is are has had have after before
who whom which its his her their into onto over outside inside near against where while during early late
""")
_FOLLOWS = listed("""
, . ; : ) ( - – — and or but on in at near when where which who that after before as while was were is are has had
have by to of with during run full killed killing said the a an outside inside housing used called known early late
this last yesterday overnight
""")
_ARTICLES = listed("a an the another this that one same its their his her our some two three four five several")

HAPPENINGS = Happenings(
    small=CONNECTIVES,
    nouns={form: plain for listing in _NOUNS.values() for form, plain in _forms(listing).items()},
    families={plain: family for family, listing in _NOUNS.items() for plain in set(_forms(listing).values())}
    | _FAMILIES,
    verbs=_VERBS,
    harm=_HARM,
    kinds=_KINDS,
    vague=_VAGUE,
    causes=_CAUSES,
    armed=_ARMED,
    sites=_SITES,
    areas=_AREAS,
    sides=_SIDES,
    at=_AT,
    struck=_STRUCK,
    status=_STATUS,
    tolls=listed("toll tolls"),
    afterwards=_AFTERWARDS,
    lasting=frozenset({"disease", "arrest"}),
    as_of=_AS_OF,
    apart=_APART,
    running=_RUNNING,
    actors=_ACTORS,
    blames=_BLAMES,
    doing=_DOING,
    done=_DONE,
    allies=frozenset({"US", "U.S.", "UN", "NATO"}),
    speaking=listed("conference briefing interview talks meeting summit"),
    counting=_COUNTING,
    narrowing=_NARROWING,
    held=("-held", "-controlled", "-administered", "-occupied", "-run"),
    pointing=listed("it that they those these he she both there"),
    definite=listed("the this that"),
    idioms=_IDIOMS,
    otherwise=_OTHERWISE,
    leads=_LEADS,
    ends=_ENDS,
    follows=_FOLLOWS,
    articles=_ARTICLES,
    quantities=listed("least most more"),
)
