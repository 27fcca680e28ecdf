"""English nouns for bodies, by class: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

from workbench.extract.words.kinds import SourceClass

FIRST: dict[SourceClass, str] = {
    SourceClass.STATE: """
        administrative_body administrative_unit admiralty advertising_division advisory_board agency appeal_board
        appeals_board authorities auxiliary_cell board_of_appeals board_of_directors board_of_education board_of_regents
        board_of_selectmen board_of_trustees body_politic branch bureau bureaucracy cadre child_welfare_service
        city-state city_desk city_room civil_order commission commission_plan committee commonwealth confederacy
        confederation corrections council country customs_union delegation department department_of_anthropology
        department_of_biology department_of_chemistry department_of_corrections department_of_economics
        department_of_history department_of_linguistics department_of_mathematics department_of_music
        department_of_philosophy department_of_physics department_of_psychology department_of_sociology deputation
        diplomatic_mission directorate draft_board embassy empire ethics_panel executive federal_office
        federation_of_tribes general_assembly governing_board government government-in-exile great_power hiring_hall
        intelligence_cell intelligence_service law-makers legislative_assembly legislative_body legislature
        local_authority local_post_office lunatic_fringe major_power military_intelligence nation operational_cell
        papacy parliament personnel_office placement_center placement_office planning_board political_entity
        political_unit polity pontificate post_office pressure_group radical_cell redevelopment_authority regime
        regulatory_authority revolutionary_group royal_court sales_division sales_force school_board sea_power
        secretariat senate shadow_cabinet sleeper_cell soviet sports_desk staff_office state subcommittee superpower
        terrorist_cell town_meeting treasury tribe vestry world_power zoning_board
    """,
    SourceClass.COURT: """
        assizes chancery court court-martial court_of_appeals court_of_assize court_of_chancery court_of_justice
        court_of_law judicature judiciary jury quarter_sessions tribunal
    """,
    SourceClass.ARMY: """
        air_group air_unit armed_forces armed_service armed_services armour army army_unit artillery artillery_unit
        battalion battery battle_group bodyguard brigade cavalry contingent corps division echelon firing_party force
        friendly full_complement ground_forces home_guard home_reserve hostile infantry legion men military
        military_group military_machine military_police military_reserve military_service military_unit musketry
        naval_forces naval_unit navy paramilitary paramilitary_organisation paramilitary_organization paramilitary_unit
        paratroops patrol personnel platoon press_gang provost_guard rank_and_file rearguard regiment ship's_company
        soldiery squad squadron staff territorial territorial_reserve trip_wire troop troops vanguard war_machine
        workforce
    """,
    SourceClass.ARMED_GROUP: """
        foreign_terrorist_organization gang guerilla_force guerrilla_force militia mob rabble reserves rout sleeper_nest
        terrorist_group terrorist_organization
    """,
    SourceClass.POLICE_FORCE: """
        constabulary law_enforcement_agency police police_force posse
    """,
    SourceClass.HOSPITAL: """
        asylum booby_hatch clinic crazy_house creche cuckoo's_nest dispensary extended_care_facility funny_farm
        funny_house health_facility healthcare_facility hospital infirmary loony_bin madhouse medical_building
        medical_institution mental_home mental_institution nut_house nuthouse sanatorium sanitarium snake_pit
    """,
    SourceClass.RESCUE_SERVICE: """
        fire_brigade fire_company fire_department
    """,
    SourceClass.MEDIUM: """
        annals bimonthly biweekly broadcast_medium broadcast_station broadcasting broadcasting_station chat_room
        colour_supplement comic_book daily free_press gazette gutter_press house_organ internet_site journal journalism
        literary_review magazine mass_medium monthly news_agency news_media news_organisation news_organization
        news_photography newspaper periodical photojournalism pictorial portal_site press_agency press_association
        print_media public_press publisher publishing_company publishing_firm publishing_house quarterly radio
        radio_beacon radio_station rotogravure samizdat school_paper semimonthly semiweekly serial_publication tabloid
        telecasting television television_channel television_station underground_press web_site website wire_service
        wireless
    """,
    SourceClass.COMPANY: """
        ad_agency advertising_agency airline aluminum_industry apparel_chain apparel_industry argosy arms_industry
        auction_house auto_maker automobile_industry bank banking_concern banking_industry banking_system brokerage
        bucket_shop building_society bus_line bus_service business business_concern business_organisation
        business_organization car_maker charity chemical_industry clearing_house closed-end_fund closed_shop
        coal_industry collective collective_farm commercial_agency common_carrier company computer_industry conglomerate
        construction_industry cooperative corp corporate_investor corporation credit_bureau credit_union dealer
        dealership depository_financial_institution detective_agency direct_mailer discount_chain electronics_industry
        employment_agency employment_office enterprise entertainment_industry fashion_industry film_industry
        financial_institution financial_organisation financial_organization firm fixed_investment_trust foundation
        garment_industry gas_service growth_industry hedge_fund housing_industry index_fund insurance_underwriter
        insurer investment_trust jewelry_store kibbutz large_cap lending_institution lighting_industry
        management_consulting manufacturer mercantile_agency metro money_market monorail movie_industry
        munitions_industry mutual_fund oil_industry open-end_fund packaging_concern partnership pension_fund
        phone_service plastics_industry power_service printing_concern processor public_mover publishing_empire
        rag_trade raider railroad railroad_line railway railway_line railway_system refining_industry restaurant_chain
        retail_chain savings_and_loan securities_industry service_agency service_bureau service_industry shell_entity
        shipbuilding_industry shipper shoe_industry sign_industry small_cap steamship_line steel_industry subsidiary
        subway subway_system sunrise_industry telephone_service think_factory think_tank thrift_institution
        tobacco_industry toy_industry transfer_agent transit_line travel_agency trolley_line trucking_industry
        unit_investment_trust unit_trust utility waterworks
    """,
    SourceClass.PARTY: """
        bloc cabal common_front cultural_movement ecumenical_movement faction labor_movement party political_movement
        reform_movement religious_movement scheduled_territories social_movement sterling_area trade_union_movement
    """,
    SourceClass.UNION: """
        union
    """,
    SourceClass.CHARITY: """
        citizens_committee community_chest mission missionary_post missionary_station nongovernmental_organization
        service_club soup_kitchen vigilance_committee welcoming_committee
    """,
    SourceClass.UNIVERSITY: """
        academy business_college community_college conservatory educational_institution faculty highschool
        honorary_society institute junior_college junior_high kindergarten lyceum madrasa madrasah play_group
        polytechnic preschool school school_of_dentistry school_of_law school_of_medicine school_of_music
        school_of_nursing seminary senior_high teachers_college tech training_college university varsity yeshiva
        yeshivah
    """,
    SourceClass.INTERNATIONAL: """
        global_organization international_organisation international_organization world_organisation world_organization
    """,
    SourceClass.CHURCH: """
        brethren church cult denomination monastic_order organized_religion religious_order sect
    """,
    SourceClass.GROUP: """
        administration affiliate alignment alinement association ballet_company band brass_section business_community
        businessmen cartel chain_gang chamber_of_commerce choir chorus circus civil_service clarinet_section clergy club
        coalition college colony combo community_of_scholars consortium constituency coronary_care_unit corporate_trust
        county_council crew day_shift day_watch death_squad defence_force defense_force diplomatic_corps
        diplomatic_service duet duo enrollment ensemble entente establishment evening_shift expedition family federation
        fellowship fifth_column flying_squad foster_home frat fraternity frontier_settlement general_delivery gild
        governance governing_body government_officials graveyard_shift guild hierarchy high_command historical_school
        hit_squad household immigration institution intensive_care_unit jazz_group junior_varsity leaders leadership
        league legal_community line_of_defence line_of_defense lodge majors mariachi medical_community membership menage
        merchant_marine ministry minors minstrel_show musical_group night_shift occupational_group octet octette
        officialdom opera_company orchestra organisation organization outfit outpost pastorate pecking_order
        percussion_section philharmonic police_squad political_machine pop_group popular_front power_structure
        powerhouse press_corps priesthood profession quartet quartette rabbinate reed_section repertory_company
        rhythm_section road_gang rock_group scout_group scout_troop second_string secret_society section_gang septet
        septette sextette sisterhood social_unit sorority string_section supreme_headquarters symphony syndicate team
        theater_company top_brass troupe trumpet_section typing_pool vice_squad violin_section work_party working_group
        working_party
    """,
}
"""Each class to the nouns that have it before any other; a compound is joined by "_"."""

ALSO: dict[SourceClass, str] = {
    SourceClass.STATE: """
        federation
    """,
    SourceClass.ARMY: """
        company
    """,
    SourceClass.COMPANY: """
        agency
    """,
    SourceClass.GROUP: """
        cooperative corps platoon polity squad varsity
    """,
}
"""Each class to the nouns that have it besides."""
