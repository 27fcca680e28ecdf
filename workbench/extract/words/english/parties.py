"""Who is a party to what, in English: nouns of sources in the singular, and the nouns by which a matter is named."""

from __future__ import annotations

from workbench.extract.words.listing import listed
from workbench.extract.words.parties import Issue, Parties, Side, Topic
from workbench.extract.words.vocabulary import phrases

_SIDES: dict[Side, frozenset[str]] = {
    Side.ARMED_GROUP: phrases(
        """
        rebel, insurgent, militant, fighter, militia, militiaman, guerrilla, guerilla, separatist, secessionist, jihadist,
        jihadi, paramilitary, mercenary, armed group, liberation army, liberation front, free army, free syrian army, fsa,
        islamic state, isis, isil, daesh, taliban, taleban, hamas, hezbollah, hizballah, hizbullah, houthi, houthis, huthi,
        al-shabab, al-shabaab, shabab, al-qaeda, qaeda, nusra, al-nusra, ahrar al-sham, jaish al-islam, jaysh al-islam,
        islamic front, ypg, pkk, sdf, syrian democratic forces, farc, amaq, wagner, cartel, faction, mujahideen,
        boko haram, hashed, mobilisation forces, mobilization forces, mobilisation units, mobilization units
        """
    ),
    Side.POLICE: phrases(
        """
        police, policeman, policewoman, gendarmerie, gendarme, sheriff, constable, interior ministry, interior minister,
        home ministry, home minister, riot police, law enforcement, superintendent, prison service, prison, warden,
        corrections department
        """
    ),
    Side.ARMY: phrases(
        """
        army, military, armed force, armed forces, air force, navy, naval, troop, troops, soldier, general staff, defence ministry,
        defense ministry, defence minister, defense minister, defence department, defense department, pentagon, centcom, central command,
        security force, security forces, special forces, border guard, border force, national guard, revolutionary guard,
        revolutionary guards, defence force, defense force, defence forces, defense forces, idf, task force, coalition,
        battalion, brigade, garrison, infantry, marine, intelligence, reconciliation center, reconciliation centre,
        coordination center, coordination centre, warplane, military council
        """
    ),
    Side.CONTROLLED: phrases(
        """
        state media, state medium, state television, state tv, state radio, state news, state broadcaster, state agency, state-run,
        state-owned tv, state-owned television, state-linked, official media, official medium, official agency,
        official news agency, government media, government newspaper, war media, military media, government tv, regime media,
        sana, sputnik, irna, al-manar, almasirah, al-masirah
        """
    ),
    Side.POLITICAL: phrases(
        """
        opposition, party, campaign, candidate, nominee, rival, challenger, incumbent, running mate, presidential hopeful, national coalition,
        syrian coalition, ruling coalition, opposition coalition, lawmaker, senator, congressman, congresswoman, legislator
        """
    ),
    Side.COMPANY: phrases(
        """
        chemicals, foods, tyres, tires, motors, metals, airways, electronics, textiles, pharmaceuticals, holdings, industries,
        technologies, dairies, shipping, logistics, steelworks, breweries, bau,
        company, firm, corporation, corp, inc, ltd, plc, airline, airlines, airways, carrier, bank, manufacturer, maker, carmaker, automaker, operator,
        owner, retailer, insurer, lender, utility, producer, supplier, contractor, brewery, drugmaker, mine, colliery, plant, factory,
        refinery, mill, smelter, quarry, airport, railway, railways, railroad, shipping line, shipping company, cruise line, ferry line, ferry company,
        shipyard, restaurant, hotel, caterer, supermarket, dairy, bakery, oil company, mining company, chief executive, ceo,
        managing director, general manager, landlord, conglomerate, subsidiary, start-up, startup, tanker company, power station, exporter
        """
    ),
    Side.GOVERNMENT: phrases(
        """
        government, ministry, minister, president, vice-president, premier, governor, mayor, kremlin, white house,
        state department, foreign ministry, foreign office, embassy, ambassador, envoy, consulate, authority, authorities,
        administration, regime, cabinet, presidency, undersecretary, foreign secretary, secretary of state, chancellor, king,
        emir, junta, palace, governorate, prefect, prefecture, election commission, electoral commission, election authority,
        bashar al-assad, assad, vladimir putin, putin, lavrov, parliament, council of ministers, monarchy, crown prince
        """
    ),
    Side.UNION: phrases(
        "union, unionist, chamber of commerce, trade union, labour union, labor union, shop steward, workers council, guild"
    ),
    Side.CROWD: phrases(
        "organiser, organizer, protester, protestor, demonstrator, marcher, striker, picketer, protest movement"
    ),
    Side.PROSECUTION: phrases("prosecutor, prosecution, district attorney"),
    Side.DEFENCE: phrases("defendant, accused, lawyer, attorney, defence counsel, defense counsel, barrister"),
    Side.BODY: phrases("church, sect, diocese, club, league, federation, association, society"),
}

_OF_FORCE: dict[str, str] = {
    **dict.fromkeys(listed("killed kills killing slain"), "killing"),
    **dict.fromkeys(listed("captured seized captures seizes taken took overran"), "capture"),
    **dict.fromkeys(listed("withdrawn withdrew retreated retreat"), "retreat"),
    **dict.fromkeys(listed("lost"), "loss"),
    **dict.fromkeys(listed("died dead deaths"), "deaths"),
    **dict.fromkeys(listed("destroyed downed burned burnt"), "destruction"),
    **dict.fromkeys(listed("attacked ambushed targeted stormed"), "attack"),
    **dict.fromkeys(listed("struck hit bombed"), "strike"),
    "fired": "firing",
    **dict.fromkeys(listed("shelled"), "shelling"),
    **dict.fromkeys(listed("shot"), "shooting"),
    **dict.fromkeys(listed("wounded injured"), "wounding"),
    **dict.fromkeys(listed("abducted kidnapped"), "abduction"),
}

_OF_TRADE: dict[str, str] = {
    **dict.fromkeys(listed("losing lost lose"), "losses"),
    **dict.fromkeys(listed("cost costs"), "costs"),
    **dict.fromkeys(listed("earned earns"), "earnings"),
}
_OF_PROTEST: dict[str, str] = {
    **dict.fromkeys(listed("demonstrator demonstrators demonstrated"), "demonstrations"),
    **dict.fromkeys(listed("protester protesters protestor protestors protested protesting"), "protests"),
    **dict.fromkeys(listed("marched marchers"), "march"),
    **dict.fromkeys(listed("strikers"), "strike"),
    "rioters": "riots",
    "blocked": "blockade",
}
_OF_HARM: dict[str, str] = {
    **dict.fromkeys(listed("died dead killed deaths"), "deaths"),
    **dict.fromkeys(listed("injured hurt wounded injuries"), "injuries"),
    **dict.fromkeys(listed("trapped missing rescued"), "rescue"),
    **{
        noun: noun
        for noun in listed(
            "acid sludge fumes pollution tests checks inspection inspections safety crack fault warnings alarms repairs reactor dam cable"
        )
    },
    **dict.fromkeys(listed("recalled"), "recall"),
    **dict.fromkeys(listed("collapsed"), "collapse"),
    **dict.fromkeys(listed("crashed"), "crash"),
    **dict.fromkeys(listed("sank sunk"), "sinking"),
    **dict.fromkeys(listed("exploded"), "explosion"),
    **dict.fromkeys(listed("leaked"), "leak"),
    **dict.fromkeys(listed("derailed"), "derailment"),
    **dict.fromkeys(listed("spilled"), "spill"),
    **dict.fromkeys(listed("burst"), "burst"),
    **dict.fromkeys(listed("tested"), "tests"),
    **dict.fromkeys(listed("checked"), "checks"),
    **dict.fromkeys(listed("inspected"), "inspection"),
    **dict.fromkeys(listed("repaired serviced"), "repairs"),
    **dict.fromkeys(listed("ill sick sickened"), "illness"),
}
_OF_WORK: dict[str, str] = (
    {"walked": "walkout", "walkouts": "walkouts"}
    | dict.fromkeys(listed("sacked dismissed fired shed axed axes laid cut cutting"), "job cuts")
    | {"struck": "strike", "striking": "strike"}
)
_OF_VOTES: dict[str, str] = dict.fromkeys(listed("voters voted votes"), "vote")

_TOPICS: dict[Issue, Topic] = {
    Issue.WAR: Topic(
        names=listed(
            """
            airstrike airstrikes air-strike air-strikes strike strikes raid raids attack attacks bombing bombings bombardment shelling
            clash clashes fighting battle battles ambush ambushes offensive counteroffensive assault siege invasion incursion
            explosion explosions blast blasts shooting gunfight firefight war conflict hostilities ceasefire truce massacre
            killing killings execution executions crossfire operation gunfire sortie sorties insurgency rebellion coup
            occupation bomb bombs ied
            """
        ),
        signs=listed(
            """
            army armies troops soldiers soldier shelled missile missiles warplane warplanes jets militia militias rebel rebels insurgent insurgents
            militants ceasefire truce offensive frontline artillery mortar mortars airstrike airstrikes air-strike air-strikes airspace shelling
            occupation battlefield invasion drones rocket rockets guerrilla guerrillas fighters bombardment airbase taliban isis isil hamas
            hezbollah houthi houthis al-shabab al-shabaab al-qaeda separatists
            """
        ),
        fits=listed(
            "military strike strikes war forces terrorists drone militant coalition siege combat conflict raid raids gunmen convoy"
        ),
        deeds=_OF_FORCE,
    ),
    Issue.PROTEST: Topic(
        names=listed(
            "protest protests demonstration demonstrations march marches rally rallies unrest crackdown sit-in riots clashes blockade blockades"
        ),
        signs=listed(
            """
            protest protests protester protesters protestor protestors protesting protested demonstration demonstrations
            demonstrator demonstrators marched marchers rioters blockade blockades crackdown sit-in strikers picket unrest
            """
        ),
        fits=listed(
            "march rally rallies riot riots detained batons tear-gas rubber opposition square streets arrested clashes"
        ),
        deeds=_OF_PROTEST,
    ),
    Issue.BORDER: Topic(
        names=listed(
            "deportation deportations expulsion expulsions crossing crossings border migrants refugees asylum-seekers deportees"
        ),
        signs=listed(
            "migrant migrants refugee refugees asylum deportation deportations deported deportees deportee expulsion expulsions"
        ),
        fits=listed("border fence crossing crossings boat smugglers"),
    ),
    Issue.FORCE: Topic(
        names=listed("shooting shootings beating tasering"),
        deeds={
            **dict.fromkeys(listed("shot shoot shoots shooting"), "shooting"),
            "fired": "use of force",
            **dict.fromkeys(listed("killed kill kills"), "killing"),
            **dict.fromkeys(listed("beat beaten beating"), "beating"),
        },
    ),
    Issue.LABOUR: Topic(
        names=listed(
            """
            strike strikes walkout walkouts layoffs redundancies dismissals lockout dispute stoppage closure wages jobs posts blockade
            sackings
            """
        ),
        deeds=_OF_WORK,
        signs=listed(
            """
            walkout strikers union unions wages layoffs redundancies redundancy dismissals dismissed sacked lockout laid-off
            picket stoppage
            """
        ),
        fits=listed("pay strike jobs job workers staff employees miners pension overtime negotiations"),
    ),
    Issue.ELECTION: Topic(
        names=listed("election elections vote referendum ballot runoff run-off recount poll campaign"),
        signs=listed(
            "vote votes turnout election elections referendum ballot ballots runoff run-off recount electoral voters re-elected"
        ),
        deeds=_OF_VOTES,
        fits=listed("won percent seats candidate candidates campaign poll polls polling turnout party"),
    ),
    Issue.SANCTIONS: Topic(
        names=listed(
            "sanctions embargo tariffs tariff dispute standoff stand-off annexation treaty blockade spying espionage"
        ),
        signs=listed(
            "sanctions embargo tariffs tariff dispute standoff stand-off annexation blockade expelled summoned"
        ),
        fits=listed("ambassador diplomats retaliation border ban"),
    ),
    Issue.FAILURE: Topic(
        names=listed(
            """
            accident crash collision derailment leak spill explosion blast fire blaze collapse sinking capsizing outage disaster
            recall contamination poisoning poisonings outbreak cave-in failure breach malfunction crush stampede meltdown
            flooding incident robbery heist theft hack cyberattack delay delays cancellations landslide
            """
        ),
        deeds=_OF_HARM,
    ),
    Issue.CHARGE: Topic(
        names=listed(
            """
            accusation accusations allegation allegations charge charges trial lawsuit fraud corruption bribery investigation
            inquiry probe indictment abuse complaint complaints scandal verdict sentence hearing torture bribes bribe books loans
            """
        ),
        signs=listed("trial jury court judge defendant testified testimony pleaded verdict hearing"),
    ),
    Issue.BUSINESS: Topic(
        names=listed(
            """
            profit profits loss losses sales revenue merger takeover bankruptcy insolvency debt debts restructuring
            earnings shares investment contract bailout default dividend acquisition
            output orders accounts savings deposits cash withdrawals lending reserves
            """
        ),
        deeds=_OF_TRADE,
    ),
}

_FORCES = listed(
    """
    army military navy troops soldier soldiers coalition militia militias regime government russia moscow kremlin damascus
    washington iran tehran rebel rebels insurgent insurgents militant militants fighter fighters opposition isis isil daesh
    ypg pyd sdf fsa kurdish taliban guerrilla guerrillas cartel hezbollah hizballah hizbullah hamas houthi houthis qaeda
    al-qaeda nusra al-nusra jihadist jihadists police pentagon faction paramilitary
    """
)

PARTIES = Parties(
    forces=_FORCES,
    sides=_SIDES,
    called={
        Side.ARMED_GROUP: "an armed group",
        Side.ARMY: "an armed force",
        Side.POLICE: "the police",
        Side.GOVERNMENT: "a government",
        Side.CONTROLLED: "those who run it",
        Side.POLITICAL: "a political side",
        Side.UNION: "a union",
        Side.CROWD: "those who protest",
        Side.COMPANY: "a company",
        Side.DEFENCE: "the defence",
        Side.PROSECUTION: "the prosecution",
        Side.BODY: "a body",
        Side.OFFICIAL: "the authorities",
    },
    impartial=phrases(
        """
        observatory, human rights, monitor, monitoring group, amnesty international, airwars, reporters without borders,
        committee to protect journalists, local coordination committee, local coordination committees, media activist, local council,
        activist, reporter, journalist, correspondent, photographer, hospital, medic, medical, doctor, civil defence, civil defense, white helmet, white helmets, red cross, red crescent, rescue, rescuer, rescue worker, medecins sans frontieres,
        msf, charity, central bank, border mission, observer mission, monitoring mission, security council, united nations, un, u.n, u.n., unicef, unhcr, arab league, european union, coast guard, coastguard, civil protection
        """
    ),
    ranks=listed("general colonel brigadier lieutenant major marshal admiral commander"),
    civil=listed(
        """
        manager secretary director attorney prosecutor police fire ship ferry council governor inspector counsel surgeon
        consul assembly sheriff secretary-general mayor post news media rescue tanker crew
        """
    ),
    run_by=("-run", "-controlled", "-held", "-affiliated", "-owned", "-linked", "-aligned"),
    media=listed("media medium television tv radio"),
    services=(
        "health",
        "medical",
        "hospital",
        "emergenc",
        "disaster",
        "rescue",
        "fire",
        "meteorolog",
        "geolog",
        "statistic",
        "seismolog",
        "epidemiolog",
        "disease",
        "weather",
        "hurricane",
        "ambulance",
    ),
    officials=listed("official officials diplomat officer aide bureaucrat"),
    offices=listed("ministry department spokesman spokeswoman spokesperson office delegation embassy council"),
    topics=_TOPICS,
    works={
        **dict.fromkeys(
            listed("airline airlines airways carrier"), listed("plane flight jet aircraft airliner airline passengers")
        ),
        **dict.fromkeys(listed("railway railways railroad"), listed("train trains rail railway derailment derails")),
        "airport": listed("airport plane runway flight flights"),
        **dict.fromkeys(listed("mine colliery quarry"), listed("mine miners miner pit colliery")),
        **dict.fromkeys(
            listed("plant factory refinery mill smelter"),
            listed("plant factory refinery mill smelter sludge spill leak"),
        ),
        **dict.fromkeys(listed("shipping line ferry"), listed("ship ferry vessel tanker boat")),
        "tanker": listed("tanker ship oil"),
        "bank": listed("bank lender"),
        **dict.fromkeys(
            listed("restaurant caterer dairy bakery brewery supermarket"), listed("poisoning outbreak contamination")
        ),
    },
    arms=listed(
        """
        fighters soldiers soldier troops guards gunmen rebels militants officers policemen enemy recruits forces terrorists positions base bases
        tank tanks vehicle vehicles convoy drone drones jet jets helicopter warship outpost outposts lorry lorries truck trucks town village hill post posts guns
        """
    ),
    constables=listed(
        "police officer officers policeman policemen guards soldiers troops trooper troopers deputies deputy"
    ),
    passive=listed("was were been being is are"),
    by=listed("by"),
    charging=listed("charged accused indicted arrested convicted prosecuted sued"),
    blind=phrases(
        "fire service, fire services, fire brigade, fire department, fire chief, fire officials, strike force"
    ),
    joined={
        "traded fire": "shooting",
        "exchanged fire": "shooting",
        "opened fire": "shooting",
        "air strike": "airstrike",
        "air raid": "airstrike",
        "drone strike": "airstrike",
        "missile strike": "airstrike",
        "islamic state": "isis",
    },
    followers=listed("men members civilians"),
    possessive=listed("its their our"),
    own=listed("it its they their them we our us"),
)
