"""What news calls the events and the means that its claims are about: chosen by hand, asked before WordNet's.

Another notion than `words.english.standing.DISPUTED`, which tells what sides dispute: here a noun has its kind, so that
the matter of a claim can be named. "Strike" is violence before it is a protest, for a toll is given of it.
"""

from __future__ import annotations

from workbench.extract.words.kinds import Matter

MATTERS: dict[Matter, str] = {
    Matter.VIOLENCE: """
        attack airstrike air_strike air-strike strike raid bombing bombardment shelling explosion blast clash ambush
        shooting gunfire gunfight firefight shootout massacre killing murder assassination beheading execution war
        civil_war battle fighting fight offensive assault siege invasion incursion operation onslaught barrage violence
        bloodshed conflict insurgency uprising revolt rebellion coup mutiny genocide ethnic_cleansing stabbing lynching
        suicide_bombing suicide_attack car_bombing drone_strike missile_strike rocket_attack mortar_attack
        gun_attack knife_attack gas_attack chemical_attack terror_attack terrorist_attack crossfire hostilities campaign
        skirmish escalation crackdown sortie demolition
    """,
    Matter.DISASTER: """
        disaster earthquake quake aftershock tremor tsunami flood flooding floods flash_flood storm hurricane typhoon cyclone
        tornado twister landslide mudslide avalanche eruption volcano drought famine wildfire forest_fire bushfire heatwave
        heat_wave cold_snap cold_wave blizzard snowstorm hailstorm monsoon downpour rain rainfall lightning storm_surge
        sandstorm sinkhole locust_swarm catastrophe calamity cloudburst
    """,
    Matter.ACCIDENT: """
        accident crash collision derailment capsizing sinking shipwreck collapse fire blaze inferno stampede crush
        pile-up pileup wreck mishap gas_leak leak spill oil_spill meltdown cave-in drowning fall malfunction train_crash
        plane_crash car_crash bus_crash dam_failure overdose blackout power_cut
    """,
    Matter.DISEASE: """
        disease outbreak epidemic pandemic virus coronavirus infection illness flu influenza measles cholera ebola malaria
        tuberculosis polio plague variant contagion poisoning hepatitis dengue hiv sars smallpox meningitis typhoid
        diphtheria bird_flu swine_flu food_poisoning malnutrition
    """,
    Matter.CRIME: """
        crime robbery burglary theft heist kidnapping abduction hijacking rape sexual_assault fraud bribery
        corruption smuggling trafficking drug_trafficking human_trafficking arson extortion blackmail embezzlement
        money_laundering piracy hacking cyberattack cyber-attack data_breach torture abuse arrest detention trial
        imprisonment homicide manslaughter vandalism looting poaching conspiracy scam harassment hate_crime war_crime
        sabotage espionage hostage-taking
    """,
    Matter.PROTEST: """
        protest demonstration rally march riot unrest boycott walkout sit-in strike hunger_strike general_strike
        blockade vigil picket uprising civil_disobedience disturbance rioting
    """,
    Matter.POLITICS: """
        election vote referendum ballot poll campaign debate summit talks negotiations negotiation treaty ceasefire
        cease-fire truce accord peace_deal sanctions sanction legislation reform impeachment resignation inauguration
        budget cabinet_reshuffle by-election recount nomination primary caucus veto tariff embargo
        peace_talks peace_process vaccination_campaign
    """,
    Matter.WEAPON: """
        bomb car_bomb truck_bomb roadside_bomb barrel_bomb cluster_bomb improvised_explosive_device ied ieds explosive explosives device
        explosive_device mine landmine land_mine missile ballistic_missile cruise_missile rocket mortar mortar_shell shell artillery grenade
        rocket-propelled_grenade rpg gun rifle assault_rifle machine_gun machinegun pistol handgun shotgun revolver knife machete
        sword axe bullet ammunition munition cluster_munition warhead weapon arms chemical_weapon nerve_agent sarin
        chlorine poison_gas tear_gas suicide_vest suicide_belt petrol_bomb firebomb molotov_cocktail acid torpedo napalm
        white_phosphorus phosphorus nuclear_weapon drone cannon
    """,
    Matter.VEHICLE: """
        vehicle car truck lorry bus minibus van taxi train tram subway_train plane aircraft airplane aeroplane jet airliner
        helicopter warplane fighter_jet bomber drone boat ship ferry vessel tanker trawler submarine warship dinghy canoe yacht motorcycle
        motorbike scooter bicycle tractor trailer pickup suv convoy tank armoured_vehicle armored_vehicle ambulance
        fire_engine barge freighter cargo_ship cruise_ship rickshaw tricycle
    """,
}
