"""What can be counted: nouns for people, nouns for things, and the words at which a noun phrase ends."""

from __future__ import annotations

from workbench.extract.words.counting.nouns import NounWords
from workbench.extract.words.listing import listed, phrased

SKIPPED: frozenset[str] = listed(
    """
    more other additional further new such different separate extra whole full entire straight consecutive total
    """
)

NOUNS = NounWords(
    people=listed(
        """
    people person persons civilian civilians man men woman women child children kid kids boy boys girl girls baby
    babies infant infants toddler toddlers teenager teenagers youth youths adult adults citizen citizens resident
    residents villager villagers soldier soldiers troop troops serviceman servicemen servicewomen officer officers
    policeman policemen policewoman policewomen police cop cops guard guards guardsman guardsmen fighter fighters
    militant militants militiaman militiamen rebel rebels insurgent insurgents guerrilla guerrillas terrorist
    terrorists jihadist jihadists extremist extremists gunman gunmen attacker attackers bomber bombers assailant
    assailants suspect suspects combatant combatants member members personnel staff staffer staffers worker workers
    medic medics doctor doctors nurse nurses patient patients paramedic paramedics rescuer rescuers firefighter
    firefighters firemen volunteer volunteers journalist journalists reporter reporters photographer photographers
    cameraman activist activists protester protesters protestor protestors demonstrator demonstrators student
    students pupil pupils teacher teachers professor professors priest priests jesuit jesuits nun nuns bishop
    bishops cleric clerics imam imams clergyman clergymen missionary missionaries worshipper worshippers worshiper
    worshipers pilgrim pilgrims tourist tourists passenger passengers driver drivers pilot pilots crew crewmen
    sailor sailors marine marines peasant peasants farmer farmers miner miners fisherman fishermen shopper shoppers
    bystander bystanders pedestrian pedestrians prisoner prisoners inmate inmates detainee detainees hostage
    hostages captive captives refugee refugees migrant migrants evacuee evacuees victim victims casualty casualties
    survivor survivors martyr martyrs body bodies corpse corpses dead fatality fatalities death deaths life lives
    soul souls leader leaders commander commanders general generals colonel colonels lieutenant lieutenants sergeant
    sergeants captain captains major majors corporal corporals cadet cadets conscript conscripts recruit recruits
    official officials employee employees minister ministers deputy deputies senator senators judge judges lawyer
    lawyers mayor mayors governor governors diplomat diplomats ambassador ambassadors executive executives engineer
    engineers technician technicians adviser advisers advisor advisors expert experts american americans syrian
    syrians russian russians israeli israelis iraqi iraqis iranian iranians turk turks kurd kurds palestinian
    palestinians lebanese salvadoran salvadorans colombian colombians peruvian peruvians chilean chileans guatemalan
    guatemalans honduran hondurans nicaraguan nicaraguans spaniard spaniards frenchman briton britons german germans
    african africans european europeans chinese indian indians maoist maoists naxal naxals naxalite naxalites
    foreigner foreigners national nationals native natives mother mothers father fathers brother brothers sister
    sisters son sons daughter daughters wife wives husband husbands relative relatives family families couple
    couples twin twins neighbor neighbors neighbour neighbours friend friends colleague colleagues maid maids cook
    bodyguard bodyguards escort escorts trafficker traffickers smuggler smugglers criminal criminals thief thieves
    robber robbers kidnapper kidnappers killer killers murderer murderers mercenary mercenaries sniper snipers spy
    spies defector defectors deserter deserters supporter supporters sympathizer sympathizers follower followers
    opponent opponents dissident dissidents voter voters candidate candidates delegate delegates democrat democrats
    republican republicans conservative conservatives liberal liberals unionist unionists trade-unionist
    union-leader laborer laborers labourer labourers vendor vendors merchant merchants businessman businessmen
    trader traders owner owners elder elders scholar scholars scientist scientists researcher researchers writer
    writers artist artists actor actors singer singers player players athlete athletes fan fans spectator spectators
    guest guests visitor visitors customer customers client clients caretaker nationalist nationalists separatist
    separatists islamist islamists shiite shiites sunni sunnis alawite alawites christian christians muslim muslims
    jew jews yazidi yazidis druze others other individual individuals human humans being beings figure orphan
    orphans widow widows newborn newborns juvenile juveniles minor minors elderly senior seniors occupant occupants
    pensioner pensioners tribesman tribesmen hardliner hardliners operative operatives agent agents peacekeeper
    peacekeepers monitor monitors observer observers inspector inspectors investigator investigators operator
    operators gangster gangsters campesino campesinos subversive subversives noncommissioned nco ncos enemy enemies
    infidels apostates fugitive fugitives aide aides ally allies companion companions accomplice accomplices tenant tenants cleaner cleaners janitor janitors scout scouts courier couriers crewman wounded
    injured reservist reservists paratrooper paratroopers infantryman infantrymen airman airmen
    policemen-and-soldiers ranger rangers commando commandos carabinero carabineros user users buyer buyers seller sellers
    dealer dealers hacker hackers pirate pirates rioter rioters looter looters arsonist arsonists burglar burglars
    poacher poachers fraudster fraudsters swimmer swimmers climber climbers hiker hikers skier skiers diver divers
    cyclist cyclists motorist motorists commuter commuters fisher fishers herder herders hunter hunters schoolchild
    schoolchildren schoolgirl schoolgirls schoolboy schoolboys teen teens grandmother grandmothers grandfather
    grandfathers uncle uncles aunt aunts cousin cousins nephew nephews niece nieces
    """
    ),
    things=listed(
        """
    attack attacks airstrike airstrikes strike strikes raid raids bombing bombings explosion explosions blast blasts
    quake quakes earthquake earthquakes aftershock aftershocks tremor tremors clash clashes incident incidents operation operations battle battles shell shells rocket rockets missile
    missiles bomb bombs mortar mortars grenade grenades mine mines bullet bullets shot shots round rounds gun guns
    rifle rifles pistol pistols weapon weapons tank tanks vehicle vehicles car cars truck trucks bus buses convoy
    convoys plane planes jet jets warplane warplanes aircraft helicopter helicopters drone drones ship ships boat
    boats train trains motorcycle motorcycles house houses home homes building buildings school schools hospital
    hospitals clinic clinics mosque mosques church churches shop shops store stores market markets village villages
    town towns city cities neighborhood neighborhoods neighbourhood neighbourhoods district districts area areas
    province provinces region regions country countries state states location locations place places site sites
    position positions checkpoint checkpoints base bases camp camps point points front fronts street streets road
    roads bridge bridges tower towers pylon pylons pole poles line lines day days week weeks month months year years
    hour hours minute minutes time times occasion occasions company companies bank banks office offices headquarters
    facility facilities plant plants farm farms party parties group groups organization organizations organisation
    organisations faction factions force forces unit units battalion battalions brigade brigades column columns
    squad squads team teams vote votes seat seats ballot ballots poll polls election elections state-election bill
    bills law laws document documents report reports letter letters statement statements question questions issue
    issues factor factors reason reasons step steps part parts percent meter meters kilometer kilometers mile miles
    case cases charge charges count counts way ways type types kind kinds thing things word words page pages book
    books story stories photo photos video videos animal animals cow cows sheep horse horses stage stages phase
    phases level levels floor floors storey storeys room rooms side sides business businesses structure structures
    property properties tent tents field fields orchard orchards crop crops barn barns hotel hotels restaurant
    restaurants factory factories warehouse warehouses garage garages kiosk kiosks stall stalls tunnel tunnels canal
    canals dam dams temple temples monument monuments court courts library libraries museum museums theatre theatres
    theater theaters cinema cinemas ambulance ambulances van vans lorry lorries tractor tractors bicycle bicycles
    motorbike motorbikes wagon wagons carriage carriages ferry ferries vessel vessels tanker tankers yacht yachts
    apartment apartments flat flats dwelling dwellings computer computers phone phones knife knives
    sword swords machete machetes landmine landmines cartridge cartridges howitzer howitzers launcher launchers fire
    fires flight flights dose doses ticket tickets job jobs container containers tree trees
    """
    ),
    plural_without_s=listed(
        """
    people men women children police policemen policewomen servicemen servicewomen personnel troops staff crew
    gunmen militiamen clergymen businessmen firemen fishermen crewmen guardsmen tribesmen airmen infantrymen
    aircraft spacecraft
    helicopter-gunships cattle livestock sheep fish mice feet teeth geese oxen criteria data media phenomena
    bacteria alumni cacti fungi syllabi brethren congressmen congresswomen assemblymen councilmen salesmen spokesmen
    gentlemen fellowmen frenchmen englishmen irishmen dutchmen clansmen horsemen marksmen workmen seamen militia
    infantry cavalry youth rebels grandchildren schoolchildren kinsmen henchmen
    countrymen statesmen lawmen newsmen cameramen highwaymen humans lives wives thieves knives halves loaves wolves
    leaves
    """
    ),
    singular_with_s=listed(
        """
    news series species headquarters gas bus glass class process business pass loss mass press congress princess
    witness illness crisis basis analysis thesis focus virus status campus census bonus corpus chaos cross this his
    its is was has does as us thus perhaps always across plus less towards besides afterwards previous various
    serious dangerous religious numerous famous enormous anonymous indigenous suspicious mysterious gorgeous anxious
    notorious homeless countless nameless helpless armless unconscious gross express swiss progress access success
    address wireless cactus syrias isis sans vs ones christmas texas kansas arkansas illinois dallas paris damascus
    measles mumps rabies herpes diabetes rickets shingles homs hamas brussels athens yes ours theirs yours hers
    """
    ),
    attributive=listed(
        """
    police women men people arms weapons sports sales defense security opposition rebel children savings goods news
    mines explosives airways forces veterans students customs operations systems communications services
    civil-defense rights troops staff crew militia narcotics drugs antiterrorist us u.s. u.k. un u.n. years days
    months hours minutes weeks
    """
    ),
    stops=listed(
        """
    a an the this that these those his her its their our my your who whom whose which what where when while why how
    if because since although though unless until till than as so such and or but nor yet for of in on at by to from
    with without within into onto upon over under above below between among amongst amid during after before behind
    beyond across along around about against through throughout toward towards near inside outside off out up down
    per via despite except including like unlike is are was were be been being am has have had having do does did
    done will would shall should can could may might must cannot not never also only just even still already now
    then there here today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december said says say saying told
    tells added adding reported reporting announced announcing claimed stated it he she they
    we you i him them us me each all both some any no one ones ago later earlier away apart together back died die
    dies dying killed kills kill killing wounded wounding injured injures injuring injure hurt dead slain
    feared missing kidnapped abducted arrested detained captured displaced perished fled flee fleeing remain remains
    remained stay stayed became become becomes went go goes gone come comes came left leave leaves leaving took take
    takes taken taking got get gets made make makes gave give gives given hit hitting struck strike
    fell fall falls rose rise rises held hold holds lost lose loses won win wins saw seen see sees found find finds
    showed show shown sent send sends set put puts paid pay pays cost lived live living worked
    works working returned return returning arrived arrive entered attended voted vote participated took-place
    occurred happened involved involving regarding concerning according due however meanwhile moreover therefore
    nearly almost respectively alive aboard abroad overnight once twice again ever often soon suffered suffer
    suffering sustained received carried conducted fired launched wearing carrying armed belonging escaped riding
    traveling travelling trying attempting aged ranging walking standing sitting waiting driving trapped blamed
    accused charged convicted sentenced executed murdered assassinated massacred shot burned burnt drowned beheaded
    buried crushed hospitalized hospitalised treated evacuated rescued freed released participating operating
    bearing containing consisting totaling worth long wide tall high deep old thick total altogether else every
    """
    ),
    past=listed(
        """
    swam drove flew sang slept spoke stood sat knelt wept began broke chose drank ate forgot froze grew knew met sought
    sold bought brought caught taught fought thought built kept led meant rode shook sank swept swore threw understood
    woke wore wrote crept dealt drew hid hung rang spent sprang stole stuck swung tore withdrew came ran fled awoke
    overcame underwent foresaw slid spun wrung shrank strode lay laid clung bled bred burst dug dove fed flung forbade
    forgave leapt lent mistook overtook shone slew sped spat stank stung strove trod undertook upheld wept outran
    """
    ),
    present=listed(
        """
    survive drown escape flee surrender join march protest rally return vote sue face need want fear die live lose win
    seek resign quit walk swim travel arrive attend gather flock pray testify await undergo drop evacuate test
    """
    ),
    ending_in_ed=listed(
        """
    red deceased accused bereaved beloved bed shed sled seed weed deed breed feed creed speed reed seabed riverbed watershed bloodshed airspeed bobsled
    flatbed hotbed thoroughbred steed greed hundred kindred sacred naked wicked rugged ragged crooked
    """
    ),
    ending_in_ly=listed(
        """
    family ally rally assembly anomaly monopoly butterfly fly supply reply bully belly elderly early daily weekly
    monthly yearly quarterly nightly hourly likely unlikely friendly deadly lonely lovely holy ugly silly costly
    cowardly homely lively oily orderly sickly timely unruly worldly italy sicily
    """
    ),
    putting=listed("put puts putting estimated estimates estimate placed places numbered set"),
    recorded=listed("recorded reported registered confirmed detected found logged counted"),
    won=listed("votes vote seats points majority majorities minority share stake"),
    after_joined=listed(". , ; in at on across near along throughout were was are have had") | {""},
    ailing=frozenset({"ill", "sick", "unwell", "unconscious", "disabled"}),
    collectives=listed(
        """
    team teams group groups crew crews squad squads band bands gang gangs party parties busload busloads boatload
    boatloads truckload truckloads pair pairs generation generations crowd crowds column columns line lines row rows
    """
    ),
    prepositions=listed("of in on at by with from for into against near between to under over through"),
    describing=listed("dead wounded injured missing hurt slain kidnapped abducted captured displaced"),
    elided_before=frozenset({"others", "other", "more", "another", "further", "additional"}),
    skipped=SKIPPED,
    whole=frozenset({"all"}),
    skipped_after_of=SKIPPED | listed("the his her their its our these those all my your"),
    tags=listed("monitor ngo afp reuters ap tass sana efe dpa upi"),
    of=frozenset({"of"}),
    of_them=frozenset({("of", "them"), ("of", "whom")}),
    before_names=listed("a an the"),
    within=listed("including includes included them whom"),
    number_of=phrased("the number of"),
    others=frozenset({"others"}),
    of_which=phrased("of whom | of which"),
    of_whole=frozenset({"in", "of"}),
    of_those=phrased("of them | of these | of those"),
    other=frozenset({"other"}),
    including=frozenset({"including"}),
    along=frozenset({"with"}),
    against=frozenset({"to"}),
    placing=listed("in on near since during at"),
    at=frozenset({"at"}),
    joining=frozenset({"and", "&", "or"}),
    and_=frozenset({"and"}),
    owning=frozenset({"'s", "’s"}),
    participles=("ed",),
    gerunds=("ing",),
    adverbs=("ly",),
    negations=("n't", "n’t"),
)
