"""English nouns for matters, by class: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

from workbench.extract.words.kinds import Matter

FIRST: dict[Matter, str] = {
    Matter.VIOLENCE: """
        act_of_terrorism affray ambuscade ambush amphibious_demonstration amphibious_landing amphibious_operation
        antiaircraft_fire artillery_fire asphyxiation assassination assault assault_and_battery attack back-blast
        backfire banging barrage barrage_fire battering battle beating beheading beleaguering belligerency besieging
        big_bang biological_defence biological_warfare_defence black_operation blitz blockade bloodbath bloodshed blowup
        bomb_blast bombardment bombing bombing_run brawl burst call_fire cannon_fire cannonade capital_punishment
        carnage censoring censorship chance-medley charge chemical_defence chemical_operations choking
        clandestine_operation close_support close_supporting_fire combat combat_intelligence combat_mission
        combined_operation communications_intelligence concentrated_fire conflict contretemps counter-sabotage
        counterattack counterespionage counterintelligence counteroffensive coup covering_fire covert_operation
        crossfire crucifixion current_intelligence cut-and-thrust death_penalty deathblow decapitation
        deep_supporting_fire defense defensive_measure deliberate_defence destruction_fire detonation direct_fire
        direct_support direct_supporting_fire distributed_fire dive-bombing diversionary_landing dogfight
        drive-by_shooting duel electrocution electromagnetic_intrusion electronic_deception
        electronic_imitative_deception electronic_manipulative_deception electronic_warfare-support_measures
        electronics_intelligence encirclement encounter engagement espionage euthanasia executing execution expedition
        exploratory_survey explosion fight fighting final_solution firing first_strike fistfight fisticuffs foray
        fratricide fray free-for-all friendly_fire fulmination fusillade gassing genocide grazing_fire gunfight gunplay
        hanging harassing_fire hassle hasty_defence high-angle_fire homicide hostile_fire hostilities
        imitative_electronic_deception immolation in-fighting indirect_fire infanticide infiltration
        information_gathering inroad insurgence insurgency insurrection intelligence_activity intelligence_operation
        interdiction_fire invasion jamming jehad jihad kill killing lying_in_wait lynching maneuver
        manipulative_electronic_deception manoeuvre manslaughter maraud massacre massed_fire matricide military_action
        military_campaign military_control military_mission military_operation mortar_fire mugging murder mutiny
        naval_campaign neutralization_fire observed_fire offensive onrush onslaught overt_operation parricide patricide
        peacekeeping peacekeeping_mission peacekeeping_operation penetration percussion police_action preparation_fire
        preventive_strike psychological_operation punch-up push_back putsch putting_to_death racial_extermination
        radar_fire raid rebellion reconnaissance reconnaissance_by_fire reconnaissance_in_force reconnaissance_mission
        reconnoitering reconnoitring reenforcement regicide registration_fire reinforcement resisting_arrest revolt
        riposte rising road_rage rollback rough-and-tumble saber_rattling sabre_rattling salvo scheduled_fire scouting
        scuffle search_mission searching_fire security_intelligence security_review self-annihilation self-destruction
        set-to shelling shoot-down shootout siege signals_intelligence simulated_military_operation skirmish slaughter
        slaying sortie spying standoff strafe strangling strangulation strategic_intelligence suffocation suicide
        supporting_fire surgical_strike tactical_intelligence takeover telemetry_intelligence terrain_intelligence
        terrorism terrorist_act throttling thuggee tussle undercover_work unobserved_fire uprising violence volley war
        war_of_nerves warfare wing_shooting zone_fire
    """,
    Matter.DISASTER: """
        aftershock alluvial_cone alluvial_fan apocalypse avalanche blizzard calamity cataclysm catastrophe champion_lode
        cloudburst cold_weather continental_drift cyclone deluge disaster downpour drizzle drought drouth dust_devil
        duster earthquake eruption famine fine_spray firestorm flood floodhead flurry freeze frost frost_heave
        frost_heaving geological_phenomenon hail hailstorm hot_weather hurricane inevitable_accident inundation
        kiss_of_death landslide meltdown mother_lode mudslide northeaster nuclear_winter quake rain_shower rainfall
        rainstorm sandstorm scorcher seaquake sedimentation seismic_disturbance sirocco sleet snow snowfall snowstorm
        storm temblor tempest thundershower thunderstorm tidal_wave tornado torrent tragedy tremor tsunami twister
        typhoon unavoidable_casualty waterspout whirlwind wildfire windstorm
    """,
    Matter.ACCIDENT: """
        accident capsizing cave_in collateral_damage conflagration crash debacle derailment fender-bender fiasco fire
        grassfire gravitational_collapse ground_loop implosion inferno injury misadventure mischance mishap mutilation
        near_miss outflow pileup pratfall smash-up smolder smoulder
    """,
    Matter.DISEASE: """
        adenoma ague air_embolism angina anthrax arthritis asthma asthma_attack autoimmune_disorder bends beriberi
        bilharziasis black_lung black_vomit boil botulism brain_fever bronchiolitis bronchitis brucellosis cancer
        carbuncle carcinoma carcinoma_in_situ cataract chickenpox chilblain chilblains cholera cirrhosis
        coal_miner's_lung cold_sore collapse common_cold contagion crack-up crescent-cell_anaemia crescent-cell_anemia
        croup dandy_fever diabetes diphtheria disease disseminated_multiple_sclerosis disseminated_sclerosis
        distributive_shock dwarfism dysentery emphysema endemic epidemic fatty_liver felon fester fever_blister fibroid
        flu frambesia gall gas_embolism gastrointestinal_disorder genetic_abnormality genetic_defect genetic_disorder
        gingivitis glandular_fever glaucoma goiter goitre gonorrhea gonorrhoea gout grippe head_cold heat_exhaustion
        heatstroke hepatitis hepatitis_delta hereditary_condition herpes herpes_simplex illness incompetence
        indisposition infantile_paralysis infection influenza inherited_disorder insulin_reaction insulin_shock
        intestinal_obstruction intoxication itch jungle_fever king's_evil lactose_intolerance leprosy leukaemia leukemia
        lockjaw lymphoma malady malaria malignancy malignant_pustule malnutrition measles melanoma meningitis
        milk_intolerance mono mononucleosis moon_blindness mountain_fever multiple_sclerosis mumps muscular_dystrophy
        nervous_breakdown nervous_exhaustion night_blindness obstructive_shock oriental_sore outbreak pandemic
        parrot_fever pellagra pest pestilence plague pleurisy pneumonia poisoning polio poliomyelitis polyp pox
        prostration ptomaine pyorrhea pyorrhoea raw_throat recrudescence recurrent_fever relapsing_fever
        respiratory_disorder respiratory_distress_syndrome rheumatic_fever rheumatism rickets rubella saddle_sore
        sarcoma scabies scarlet_fever scrofula scurvy sepsis septic_sore_throat septicaemia septicemia shingles
        sickle-cell_anaemia sickle-cell_anemia sickness silicosis smallpox sore_throat spasmodic_laryngitis
        spotted_fever strep_throat streptococcal_sore_throat sty stye sunstroke suppurating_sore syphilis tetanus
        tick_fever toxaemia toxaemia_of_pregnancy toxemia toxemia_of_pregnancy toxic_condition trench_fever trench_mouth
        tropical_sore tuberculosis tumor tumour typhoid typhoid_fever typhus typhus_fever undulant_fever vascular_spider
        virus wet_lung white_lung whooping_cough yaws yellow_fever yellow_jack zinc_deficiency
    """,
    Matter.CRIME: """
        abduction abuse annoying arrest atrocity badgering baiting barbarism barbarity bearing_false_witness bedevilment
        bigamy blackmail break-in breaking_and_entering bribery brutality buccaneering burglary capital_offense
        captivity capture carjacking civil_suit class-action_suit class_action colonialism committal con_game
        confidence_game confidence_trick conquering conquest corruptness court-martial crime criminal_offence
        criminal_offense criminal_suit cruelty date_rape dismemberment disorderly_behavior disorderly_conduct disregard
        electric_shock embezzlement enslavement exploitation false_pretence false_pretense felony flimflam forgery fraud
        fraud_in_fact fraud_in_law gaining_control genital_torture graft gyp harassment heist highjack highjacking
        hijack hijacking holdup home_invasion housebreaking hustle ill-treatment ill-usage impalement imprisonment
        incarceration indecent_exposure infraction infringement inhuman_treatment inhumanity internment
        judgment_of_conviction judicial_torture kidnapping larceny law-breaking lawsuit lying_under_oath maltreatment
        mayhem misapplication misappropriation misdemeanor misdemeanour mistreatment mistrial molestation
        murder_conviction nail_pulling nail_removal neglect neocolonialism oppression outrage paternity_suit perjury
        perpetration persecution petty piracy pogrom prolonged_interrogation prostitution public_nudity pyramiding
        racketeering rape_conviction ravishment regulatory_offence regulatory_offense retrial ribbing rip-off robbery
        robbery_conviction rustling scam sedition seizure sensory_deprivation sex_offense sexual_assault shell_game
        shoplifting show_trial sleep_deprivation statutory_offence statutory_offense statutory_rape stealing stickup
        sting_operation subjection subjugation swindle taking_apart taking_into_custody theft thievery thieving
        torturing treason trial_by_ordeal usurpation victimisation victimization violation witch-hunt
    """,
    Matter.PROTEST: """
        anti-takeover_defense backlash boycott civil_disobedience direct_action go-slow hunger_march job_action lockout
        mass_meeting nonviolence opposition peace_march protest protest_march public_violence rally resistance revival
        revival_meeting riot sit-down sit-in strike walkout work-in work_stoppage work_to_rule
    """,
    Matter.POLITICS: """
        arbitration armistice bargaining by-election bye-election campaign campaign_for_governor cease-fire
        closed_primary colloquium conciliation conference decriminalisation decriminalization diplomacy
        diplomatic_negotiations direct_primary election enactment governance governing government_activity
        governor's_race haggle haggling holdout horse_trading impeachment inauguration legislating legislation mediation
        misrule negotiation open_primary pact parley plea_bargain plebiscite power_politics reelection referendum
        sanction seminar senate_race statute_law summit_meeting symposium talks treaty truce trust_busting wrangling
    """,
    Matter.WEAPON: """
        aerial_torpedo ammo ammunition anthrax_bacillus antiaircraft armament armory armoury arms arsenal artillery
        artillery_shell autoloader automatic bayonet bazooka bird_shot blank_shell blasting_cap blasting_gelatin
        blistering_agent blockbuster blunderbuss bodkin bomb booby_trap boomerang bouncing_betty bow_and_arrow
        brass_knuckles brilliant_pebble broadsword buckshot bullet bursting_charge butt_shaft canister canister_shot
        cannon cannon_ball cannon_cracker cannonball carbine cartridge case_shot cordite crossbow cutlass dagger
        daisy_cutter defence_system defense_system depth_charge derringer detonating_device detonator dirk duck_shot
        dynamite explosive explosive_charge explosive_compound explosive_device explosive_mixture fire_control_system
        fire_ship firearm firebomb firecracker firework flamethrower flintlock forty-five fowling_piece
        full_metal_jacket gas_shell grenade gun gunnery gunpowder halberd handgun hatchet homing_torpedo horse-pistol
        howitzer implements_of_war improvised_explosive_device infernal_machine javelin knife knuckle_duster lance
        launcher light_arm long_tom machete mine missile missile_defence_system missile_defense_system mortar munition
        musket musket_ball mustard_agent mustard_gas muzzle_loader nerve_agent nerve_gas nuke one_shot ordnance
        ordnance_store partizan payload pellet pepper_spray percussion_cap petard pistol plastique poison_gas poniard
        powder powder_and_shot projectile pyrotechnic rapier revolver rifle rifle_ball rocket_fuel rocket_propellant
        rocket_propellent round_shot saber sabre scimitar seeker self-loader semiautomatic shooting_iron shotgun
        shotgun_shell shrapnel side_arm sidewinder six-gun six-shooter skyrocket small-arm space_probe sparkler spitball
        stern_chaser stiletto stun_baton submarine_torpedo sulfur_mustard sword tank_shell tear_gas teargas throw_stick
        throwing_stick tomahawk trident twenty-two undercharge unit_of_ammunition warhead weapon weapon_system weaponry
        weapons_system
    """,
    Matter.VEHICLE: """
        aeroplane aircraft airliner airplane airship ambulance amphibian ark auto automobile ballistic_capsule balloon
        bandwagon barge bassinet battleship bicycle bicycle-built-for-two bike biplane birch_bark blimp blockade-runner
        bloodmobile boat bobsled bogie bogy bomber bookmobile boxcar brig brigantine buckboard buggy bulldozer bus
        cabin_liner caboose caisson camper_trailer canoe car car-ferry caravan cargo_liner carriage carrier cart
        catamaran catboat chaise chariot clipper coach-and-four cockleshell commuter convertible corsair coupe craft
        cruise_liner cruiser deadhead delivery_van delta_wing destroyer destroyer_escort diesel-electric
        diesel-hydraulic diner dinghy dining_compartment dinky dirigible donkey_engine dory double-prop dray dreadnought
        dredger eggbeater equipage express_luxury_liner fan-jet ferry ferryboat fighter fire_engine fishing_smack
        flagship flatbed flatboat flatcar flattop fleet fore-and-after forklift four-in-hand four-wheel_drive
        four-wheeler freight_liner freighter frigate galleon galley gas_guzzler gig glider go-cart gondola
        ground-effect_machine guard's_van gunboat gypsy_cab hackney hackney_coach half_track handcar handcart
        hangar_queen hansom hansom_cab hardtop hatchback hearse helicopter horse-cart hot-rod hot_rod house_trailer
        houseboat hovercraft hulk hydrofoil hydroplane ice-wagon icebreaker interceptor iron_horse ironclad jalopy jeep
        jet jinrikisha jitney kamikaze kayak ketch lander landrover launch lifeboat limo limousine locomotive
        locomotive_engine longboat lorry luggage_van lunar_excursion_module lunar_module luxury_liner man-of-war
        manufactured_home merchantman milk_float minesweeper minibike minibus minivan mobile_home moped motor_home
        motorbike motorboat motorcar motorcycle moving_van narrow-body nautilus nonsmoker ocean_liner omnibus oxcart
        paddle-wheeler paddle_steamer passenger_van perambulator pickup pilot_engine pirogue plane police_van pontoon
        powerboat pram privateer public_transport punt push-bike pushcart racer racing_shell ricksha rickshaw
        road_roller roadster rocket rolling_stock rowboat runabout sailboat sampan schooner scooter scow seaplane sedan
        semi ship shipwreck shooting_brake showboat shuttle side-wheeler single_prop single_shell skateboard ski-plane
        skiff sled sledge sleigh slip_coach sloop sloop_of_war snowmobile snowplough snowplow space_capsule spacecraft
        spaceship speedboat sport_utility stagecoach steamboat steamroller steamship streamliner streetcar stroller
        subcompact submarine submersible sulky supertanker surrey switch_engine tandem_trailer tank tank_engine tanker
        taxi taxicab tender tin_can tipper toboggan towboat traction_engine tractor tractor_trailer train tram
        tramp_steamer transporter trawler tricycle trike trimaran troika trolley trolley_coach troop_transport troopship
        truck trucking_rig tub-cart tug tugboat tumbrel tumbril turbojet turboprop twin-prop twin-propeller-plane
        unicycle used-car vehicle vessel waggon wagon wagon-lit warship watercraft whaler wheelbarrow wide-body
        windjammer yacht yawl zeppelin
    """,
}
"""Each class to the nouns that have it before any other; a compound is joined by "_"."""

ALSO: dict[Matter, str] = {
    Matter.VIOLENCE: """
        campaign fire poisoning strike
    """,
    Matter.ACCIDENT: """
        collapse
    """,
}
"""Each class to the nouns that have it besides."""
