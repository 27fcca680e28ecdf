"""What news calls its sources: chosen by hand, and asked before the lists that are made from WordNet.

WordNet knows how often a noun is met in all kinds of prose, there "minister" is a clergyman and "source" a spring. Here a
noun has the classes in which it speaks, or is spoken of, in news. A compound is joined by "_"; a noun that stands here
in the plural has the class in the plural alone: "forces", "authorities".
"""

from __future__ import annotations

from workbench.extract.words.kinds import SourceClass

SOURCES: dict[SourceClass, str] = {
    SourceClass.SOURCE: "source insider informant informer whistleblower whistle-blower tipster leaker",
    SourceClass.OFFICE: """
        minister premier prime_minister president vice_president vice-president chancellor secretary secretary-general
        undersecretary under-secretary governor mayor deputy_mayor spokesman spokeswoman spokesperson spokespeople
        speaker chairman chairwoman chairperson chair head chief director director-general leader commissioner
        superintendent prosecutor judge justice magistrate attorney_general district_attorney inspector-general
        ambassador envoy rapporteur special_rapporteur monarch king queen prince princess emperor sultan emir sheikh
        crown_prince first_lady prefect ceo chief_executive chief_of_staff commander-in-chief commander_in_chief
        coordinator co-ordinator administrator manager headteacher principal dean rector founder co-founder owner boss
        warlord strongman dictator ruler caliph warden registrar ombudsman auditor comptroller treasurer president-elect
        head_of_state head_of_government secretary_of_state secretary_of_defense secretary_of_defence solicitor_general
        chief_justice first_secretary high_commissioner press_secretary point_man
    """,
    SourceClass.OFFICIAL: """
        official officeholder aide adviser advisor diplomat bureaucrat consul attache attaché delegate representative
        negotiator mediator emissary inspector technocrat regulator councillor councilor civil_servant public_servant
        staffer functionary deputy_minister customs_officer immigration_officer prison_officer probation_officer
        election_officer agent special_agent relief_commissioner middleman go-between operative leaders health_officer
    """,
    SourceClass.POLITICIAN: """
        politician lawmaker legislator senator congressman congresswoman parliamentarian mp mps deputy deputies
        backbencher candidate nominee contender incumbent frontrunner front-runner hopeful running_mate
        superdelegate member_of_parliament member_of_congress assemblyman assemblywoman councilman councilwoman council_member
        democrat republican conservative liberal socialist communist whip majority_leader minority_leader party_leader
        opposition_leader campaigner strategist campaign_manager caucus_leader
    """,
    SourceClass.SOLDIER: """
        soldier serviceman servicewoman servicemember commander general major-general lieutenant colonel
        lieutenant-colonel brigadier major captain sergeant corporal private admiral officer marine trooper paratrooper
        guardsman sailor airman pilot conscript recruit reservist veteran peacekeeper commando ranger border_guard
        deserter troops warrant_officer cadet gunner infantryman serviceperson marshal field_marshal
        sniper
    """,
    SourceClass.POLICE: """
        policeman policewoman police_officer police_chief police_commissioner detective constable sheriff cop patrolman
        investigator gendarme superintendent_of_police highway_patrolman prison_guard security_guard guard
        deputy_sheriff police_commander police_captain bailiff jailer bodyguard
    """,
    SourceClass.MEDIC: """
        doctor physician surgeon nurse medic paramedic midwife pathologist coroner psychiatrist psychologist pharmacist
        paediatrician pediatrician gynaecologist anaesthetist radiologist cardiologist neurologist neurosurgeon oncologist vet
        veterinarian dentist therapist medical_examiner health_worker health-worker healthcare_worker hospital_worker
        ambulance_worker ambulance_driver ambulanceman medical_worker medical_volunteer clinician practitioner carer caregiver
        medical_officer stretcher-bearer
    """,
    SourceClass.RESCUER: """
        rescuer firefighter fireman fire_chief fire_marshal lifeguard rescue_worker relief_worker aid_worker
        emergency_worker humanitarian_worker charity_worker diver lifesaver first_responder responder
        volunteer_firefighter search_party aid_official relief_official deminer sapper coastguardsman
    """,
    SourceClass.JOURNALIST: """
        journalist reporter correspondent photographer photojournalist cameraman camerawoman editor editor-in-chief
        columnist commentator anchor anchorman anchorwoman presenter newsreader blogger stringer freelancer
        newsman producer host talk-show_host news_editor podcaster bureau_chief press_photographer moderator
    """,
    SourceClass.WITNESS: """
        witness eyewitness bystander onlooker survivor passer-by passerby passers-by passersby spectator
        evacuee escapee defector caller
    """,
    SourceClass.RESIDENT: """
        resident villager townsman inhabitant local locals neighbour neighbor citizen civilian townspeople townsfolk
        islander householder tenant homeowner farmer fisherman herder shepherd peasant nomad tribesman shopkeeper elder
        tribal_elder native refugee migrant asylum_seeker displaced_person voter
    """,
    SourceClass.KIN: """
        relative mother father parent son daughter brother sister wife husband widow widower spouse partner fiance
        fiancé fiancée fiancee girlfriend boyfriend uncle aunt nephew niece cousin grandfather grandmother grandparent
        grandson granddaughter stepfather stepmother family kin kinsman kinswoman father-in-law mother-in-law son-in-law
        daughter-in-law brother-in-law sister-in-law twin orphan friend friends family_member sibling stepson
        stepdaughter great-grandmother next_of_kin loved_one loved_ones in-laws half-brother classmate roommate
        housemate colleague co-worker coworker workmate schoolmate acquaintance
    """,
    SourceClass.EXPERT: """
        expert analyst observer scientist researcher economist professor academic scholar historian engineer specialist
        consultant statistician demographer epidemiologist virologist seismologist volcanologist geologist meteorologist
        forecaster climatologist biologist physicist chemist geographer astronomer criminologist sociologist
        political_scientist anthropologist archaeologist archeologist ecologist toxicologist immunologist microbiologist
        hydrologist pollster technician security_consultant political_analyst think-tanker lecturer theorist
        physiologist data_scientist agronomist oceanographer fellow author biographer forensic_expert geneticist
        nutritionist planner actuary
    """,
    SourceClass.ACTIVIST: """
        activist protester protestor demonstrator dissident environmentalist conservationist marcher striker advocate
        rights_activist organiser organizer community_organizer community_leader unionist trade_unionist rights_worker
        rights_defender feminist suffragist pacifist opponent critic human_rights_defender picketer rioter
        opposition_activist ngo_worker
    """,
    SourceClass.LAWYER: """
        lawyer attorney solicitor barrister counsel defence_lawyer defense_lawyer public_defender legal_adviser
        legal_advisor paralegal jurist litigator attorney-at-law notary counselor-at-law
    """,
    SourceClass.FIGHTER: """
        fighter rebel militant insurgent guerrilla guerilla jihadist jihadi islamist extremist militiaman combatant
        mercenary terrorist suicide_bomber bomber gunman attacker assailant secessionist separatist paramilitary revolutionary
        mujahideen mujahedeen mujahid warrior foreign_fighter naxalite vigilante partisan maoist tribal_fighter
    """,
    SourceClass.CRIMINAL: """
        criminal suspect robber thief burglar kidnapper hijacker killer murderer rapist smuggler trafficker
        drug_trafficker drug_dealer gangster gang_member mobster pirate shooter arsonist hacker fraudster convict
        prisoner inmate defendant accused perpetrator culprit offender fugitive accomplice looter captor hitman assassin
        stabber knifeman poacher abductor
    """,
    SourceClass.CLERIC: """
        priest bishop archbishop pope cardinal imam cleric clergyman mullah ayatollah mufti rabbi pastor vicar reverend
        monk nun abbot preacher minister_of_religion patriarch missionary chaplain friar churchman religious_leader lama
        clergy evangelist deacon
    """,
    SourceClass.PEOPLE: """
        victim attendee shopper passenger motorist hostage detainee ex-detainee people person persons man men woman
        women child children boy girl kid youth youths teenager toddler infant baby adult individual human worker
        labourer laborer employee staff crew workforce personnel member members volunteer student pupil schoolgirl
        schoolboy schoolchildren teacher driver truck_driver bus_driver taxi_driver conductor steward stewardess
        flight_attendant trader merchant businessman businesswoman executive entrepreneur investor banker landlord
        landowner vendor customer client consumer commuter traveller traveler tourist visitor guest pilgrim worshipper
        worshiper parishioner patient sufferer casualty fan supporter supporters follower backer sympathiser sympathizer
        crowd public population community everyone everybody someone somebody anyone nobody others builder miner
        electrician mechanic cook chef waiter waitress hairdresser cleaner janitor caretaker actor actress singer
        musician artist writer poet novelist filmmaker footballer player athlete coach referee swimmer cyclist hiker
        climber mountaineer skier model celebrity millionaire billionaire tycoon mogul philanthropist pensioner retiree
        graduate apprentice intern user poster enemy internet_user commenter reader listener viewer subscriber donor contractor
        subcontractor operator dispatcher seaman fishermen crewman crew_member stowaway squatter beggar servant maid
        nanny babysitter teen minor foreigner expatriate expat national compatriot immigrant emigrant nomads pedestrian
        biker motorcyclist rider jogger figure personality predecessor successor rival peer counterpart ally allies
        landlady lodger welder plumber carpenter lorry_driver trucker policyholder shareholder stakeholder creditor
        plaintiff complainant petitioner signatory juror respondent participant scout troublemaker trainee teammate
        housewife homemaker breadwinner newborn elderly wounded injured dead homeless unemployed jobless half majority
        many several most some
    """,
    SourceClass.STATE: """
        administration government ministry department agency authority authorities regime state cabinet parliament
        senate congress house assembly legislature council municipality commission committee bureau office directorate
        presidency embassy consulate mission secretariat treasury central_bank electoral_commission election_commission
        town_hall city_hall city_council local_council officialdom regulator junta monarchy palace government_department
        state_department foreign_ministry health_ministry defence_ministry defense_ministry interior_ministry
        health_authority health_authorities public_health_agency national_security_council intelligence
        intelligence_agency intelligence_service secret_service weather_service meteorological_agency weather_bureau
        geological_survey hurricane_center hurricane_centre disaster_agency disaster_management_agency statistics_office
        statistics_bureau census_bureau customs registry health_directorate district province governorate prefecture
        county city town country nation republic kingdom delegation caucus taskforce task_force chancellery upper_house
        lower_house ruling_council military_council supreme_council prosecution prosecutor's_office
        public_prosecutor's_office tax_authority prison_service prison_authority aviation_authority civil_service
        inquiry_panel panel board inquiry_commission
    """,
    SourceClass.COURT: "court tribunal judiciary supreme_court high_court appeals_court court_of_appeal jury bench lower_court",
    SourceClass.ARMY: """
        army military navy air_force airforce armed_forces forces force security_forces special_forces defence_forces
        defense_forces general_staff general_command central_command high_command command battalion brigade regiment
        division platoon squadron fleet garrison national_guard republican_guard coalition alliance border_force
        military_command peacekeeping_force military_police presidential_guard joint_command reconciliation_center
        reconciliation_centre corps troops military_coalition combined_force paratroops infantry
    """,
    SourceClass.ARMED_GROUP: """
        militia militias faction gang cartel insurgency rebel_group armed_group militant_group terrorist_group
        terror_group guerrilla_group guerrilla_movement jihadist_group extremist_group islamist_group paramilitary_group
        mafia mob syndicate liberation_front liberation_army death_squad self-defence_force self-defense_force
        rebel_movement resistance insurgent_group separatist_group splinter_group underground crime_syndicate
        rebel_alliance
    """,
    SourceClass.POLICE_FORCE: """
        police police_force police_department constabulary gendarmerie highway_patrol border_patrol state_police
        riot_police police_command sheriff's_office sheriff's_department traffic_police federal_police vice_squad
        precinct law_enforcement law_enforcement_agency crime_squad bomb_squad patrol
    """,
    SourceClass.HOSPITAL: """
        hospital clinic morgue mortuary infirmary medical_center medical_centre health_center health_centre
        field_hospital forensic_institute sanatorium hospice maternity_ward emergency_room medical_facility
        forensic_medicine_department
    """,
    SourceClass.RESCUE_SERVICE: """
        fire_department fire_service fire_brigade coast_guard coastguard civil_defence civil_defense rescue_service
        rescue_services ambulance_service ambulance emergency_service emergency_services mountain_rescue rescue_team
        search_and_rescue lifeboat_service emergency_management civil_protection fire_and_rescue_service
        first_aid_service rescue_agency emergency_center emergency_centre relief_agency
    """,
    SourceClass.MEDIUM: """
        agency newspaper paper daily weekly tabloid magazine journal gazette broadcaster channel network television tv radio
        station tv_station television_station radio_station news_agency news_channel news_website news_outlet news_site
        news_service news_portal news_organisation news_organization wire_service press media outlet website site blog
        portal publication state_media state_television state_tv state_radio local_media social_media press_agency
        state_agency publisher periodical newswire wire tv_channel television_channel radio_network podcast
        mouthpiece news_network newsroom newspapers outlets official_agency
    """,
    SourceClass.COMPANY: """
        company corporation firm business airline bank carrier manufacturer maker carmaker automaker shipmaker
        planemaker drugmaker supplier retailer insurer reinsurer brokerage lender utility oil_company mining_company
        start-up startup conglomerate subsidiary developer consultancy law_firm distributor shipping_company
        shipping_line railway railroad hotel supermarket factory employer service_provider provider hedge_fund
        operator builder investment_bank accounting_firm security_firm tech_giant giant brand franchise multinational shop store
        restaurant mine_operator ferry_operator tour_operator travel_agency chipmaker brewer rating_agency
        ratings_agency credit_agency
    """,
    SourceClass.PARTY: """
        party political_party opposition opposition_party ruling_party campaign movement front bloc caucus
        ruling_coalition wing camp opposition_group opposition_coalition national_committee
    """,
    SourceClass.UNION: """
        union trade_union labour_union labor_union teachers'_union union_federation guild students'_union workers'_union
        farmers'_union chamber_of_commerce industry_body trade_association employers'_federation trade_body trade_group
        lobby lobby_group
    """,
    SourceClass.CHARITY: """
        charity ngo ngos aid_group aid_agency aid_organisation aid_organization relief_group foundation
        relief_organisation relief_organization humanitarian_organisation humanitarian_organization humanitarian_agency
        humanitarian_group non-profit nonprofit medical_charity children's_charity non-governmental_organisation
        non-governmental_organization
    """,
    SourceClass.WATCHDOG: """
        observatory monitor watchdog monitoring_group monitoring_organisation monitoring_organization monitoring_team
        rights_group human_rights_group human_rights_organisation human_rights_organization human_rights_office
        war_monitor rights_monitor press_freedom_group monitoring_body rights_organisation rights_organization
        advocacy_group campaign_group pressure_group activist_network activist_group human_rights_commission
        war-monitoring_group conflict_monitor fact-checker fact-checking_site documentation_center documentation_centre
        network_of_activists coordination_committee surveillance_team disease_surveillance_team
    """,
    SourceClass.UNIVERSITY: """
        university college school institute faculty academy laboratory lab research_centre research_center think_tank
        think-tank thinktank policy_institute research_institute research_group research_team polytechnic madrasa
        madrassa polling_institute polling_firm study_group policy_center
    """,
    SourceClass.INTERNATIONAL: """
        world_body international_organisation international_organization un_agency u.n._agency un_mission u.n._mission
        security_council general_assembly international_court peacekeeping_mission international_body regional_body
        regional_bloc international_community human_rights_council refugee_agency children's_agency food_agency
        health_agency international_agency nuclear_agency
    """,
    SourceClass.CHURCH: "church diocese archdiocese parish mosque synagogue temple monastery convent seminary sect congregation synod",
    SourceClass.GROUP: """
        group organisation organization body association society federation league club institution centre center
        network trust fund collective team consortium partnership desk service unit section branch chapter squad
        household neighbourhood neighborhood tribe clan supporters'_club initiative project programme leadership
        management headquarters
    """,
    SourceClass.STATEMENT: """
        statement communique communiqué declaration press_release news_release release letter email e-mail tweet post
        message memo memorandum note announcement speech address remark remarks comment comments bulletin briefing
        testimony confession petition leaflet claim affidavit text text_message facebook_post manifesto notice
        press_conference news_conference interview condolence farewell advert ad slogan readout sermon admission reply response open_letter
        account press_statement sms fatwa
    """,
    SourceClass.STUDY: """
        study report survey poll research analysis review investigation inquiry enquiry audit probe assessment
        evaluation finding findings result results autopsy post-mortem postmortem paper white_paper dossier opinion_poll
        exit_poll test tests examination inquest estimate estimates projection forecast model index thesis experiment
        fact-check academic_paper working_paper case_study intelligence_report intelligence_assessment toxicology_report
        exit_polls simulation
    """,
    SourceClass.RECORDS: """
        record records register registry log logbook data database dataset data_set census statistic statistics figure
        figures numbers count tally toll list roster registers flight_data ledger chart table tables graph spreadsheet
        death_certificate manifest casualty_list information timeline archive archives tax_return
    """,
    SourceClass.LEGAL: """
        indictment complaint lawsuit filing ruling verdict judgment judgement law bill decree order charge charge_sheet
        court_document court_documents court_record court_records court_papers warrant resolution treaty agreement
        accord constitution act legislation regulation deal plea subpoena deposition injunction suit contract
        executive_order ordinance edict criminal_complaint court_filing amendment sentence motion
    """,
    SourceClass.RECORDING: """
        video footage clip picture photo photograph image recording tape audio film documentary transcript videotape
        audiotape satellite_image satellite_images satellite_imagery imagery cctv livestream screenshot voicemail
        dashcam black_box voice_recorder flight_recorder surveillance_footage video_footage television_footage radar
        drone_footage x-ray scan
    """,
    SourceClass.HEARSAY: "reports rumour rumours rumor rumors gossip hearsay accounts news allegations speculation",
    SourceClass.DOCUMENT: """
        document documents memoir excerpt summary papers article book story editorial dispatch despatch column diary map plan evidence page
        essay publication brochure pamphlet guidebook cable diplomatic_cable file files blueprint proposal guideline
        guidelines material obituary profile newsletter factsheet fact_sheet entry update headline quote passage
        press_kit
    """,
}
