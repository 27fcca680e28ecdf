"""English nouns for persons, by class: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

from workbench.extract.words.kinds import SourceClass

FIRST: dict[SourceClass, str] = {
    SourceClass.SOURCE: """
        betrayer fink informant informer nark passive_source snitch squealer stool_pigeon whistle-blower whistle_blower
    """,
    SourceClass.OFFICE: """
        administrator ambassador ameer amir attorney_general autocrat baas basileus bell_captain boss cabinet_minister
        calif caliph chairman chairperson chairwoman chancellor chief chief_executive_officer chief_financial_officer
        chief_justice chief_of_state chief_operating_officer chieftain civil_authority civil_officer commercial_traveler
        commercial_traveller commissioner counsellor crowned_head czar dean decision_maker den_mother department_head
        despot director director_of_research district_attorney drug_baron emir emperor employer empress envoy
        envoy_extraordinary ex-mayor ex-president executive fashion_arbiter finance_minister flack flack_catcher flak
        flak_catcher foreign_minister foreman government_minister governor governor_general grand_dragon
        head_of_household head_of_state higher-up honcho hotelier hotelman imam initiator insider judge king leader lord
        magistrate manager matriarch mayor minister_of_finance minister_plenipotentiary moderator monarch nabob oligarch
        overlord overseer oyabun pied_piper point_man point_woman postmaster postmistress potentate prefect premier
        president presiding_officer prime_minister proctor prosecuting_attorney prosecuting_officer prosecutor provost
        rainmaker role_model ruler satrap scoutmaster secretary secretary_of_state sheik sheikh shogun slave_driver
        sovereign spokesman spokesperson spokeswoman stager state's_attorney state_attorney station_agent sultan
        superintendent superior superior_general superman supervisor taskmaster taste-maker top_dog tour_guide
        traveling_salesman travelling_salesman trend-setter tsar tyrant tzar undersecretary viceroy warlord
    """,
    SourceClass.OFFICIAL: """
        action_officer actor's_agent adviser advisor agent-in-place agricultural_agent alderman amicus_curiae appeaser
        appointee assemblyman assemblywoman assessor auxiliary beadle bean_counter booker booking_agent bridge_agent
        bureaucrat business_agent case_officer census_taker church_officer city_father civil_servant commissar
        conciliator consul consultant counselor county_agent deacon deaconess delegate diplomat diplomatic_minister
        double_agent emissary employment_agent espionage_agent exhibitor extension_agent federal_agent fire_warden
        foreign_agent forest_fire_fighter freight_agent functionary general_agent go-between government_agent
        government_man haggler hearing_examiner hearing_officer high_commissioner holdout holdover impresario incumbent
        infiltrator intelligence_agent intelligence_officer intercessor intermediary internal_revenue_agent interpreter
        labor_organizer lame_duck legate lieutenant_governor literary_agent make-peace marriage_broker matchmaker
        media_guru mediator mill_agent mole negotiator next_friend notary notary_public nuncio nurse's_aide nursing_aide
        office-bearer officeholder official operative organ-grinder organiser pacifier paper-pusher parliamentary_agent
        peacemaker placeholder plenipotentiary porn_merchant pornographer postmaster_general probation_officer
        procurator purchasing_agent racetrack_tout ranger record-keeper recruiting-sergeant representative
        resident_commissioner returning_officer sacristan secret_agent selectman sergeant_at_arms sexton shipping_agent
        shop_steward special_agent spy talent_agent tax_collector theatrical_agent tipster town_clerk undercover_agent
        universal_agent usher vizier vote_counter
    """,
    SourceClass.POLITICIAN: """
        campaigner candidate collectivist commie communist congressman congresswoman councilman dark_horse demagog
        demagogue favorite_son filibuster floor_leader lawgiver lawmaker left-winger leftist legislator majority_leader
        minority_leader national_leader nominee party_boss party_liner party_man party_whip pol political_boss
        political_hack political_leader politician promulgator rep running_mate sachem senator socialist spoiler
        stalking-horse standard-bearer statesman ward-heeler write-in
    """,
    SourceClass.SOLDIER: """
        adjutant admiral aide artilleryman bluejacket bombardier brass_hat brigadier cannon_fodder captain cavalryman
        charge_of_quarters chief_of_staff colonel color_bearer commandant commander commander_in_chief commando
        commodore conscript corporal devil_dog draftee dragoon drill_instructor drill_master enlisted_man
        enlisted_person enlisted_woman ensign ex-serviceman field_marshal general generalissimo grenade_thrower
        grenadier guardsman gunner hussar infantryman judge_advocate kitchen_police lancer leatherneck legionnaire
        lieutenant lieutenant_junior_grade major major-general man-at-arms marine master-at-arms military_man
        military_personnel militiaman musketeer navy_man noncom noncombatant officer orderly paratrooper pistoleer
        private quartermaster ranker recruit redcoat reservist sailor_boy sergeant sergeant_first_class serviceman
        soldier tank_driver tanker territorial trooper veteran voluntary volunteer yard_bird
    """,
    SourceClass.POLICE: """
        bailiff bobby bouncer buck_sergeant constable cop deputy desk_sergeant dick doorman fire_watcher flatfoot gaoler
        gendarme guard hall_porter hotel_detective house_detective inquiry_agent inspector jailer jailor law_officer
        lawman lollipop_lady lollipop_woman lookout lookout_man marshal meter_maid narc narcotics_agent night_porter
        patroller patrolman peace_officer plainclothesman police_captain police_chief police_detective police_lieutenant
        police_matron police_officer police_sergeant policeman policewoman port_watcher portwatcher private_detective
        private_eye private_investigator redcap screw sentinel sentry sheriff sleuth solicitor_general state_trooper
        station_keeper store_detective ticket_collector ticket_taker tracer turnkey warden warder watchman
    """,
    SourceClass.MEDIC: """
        abortionist allergist anaesthetist anesthesiologist anesthetist apothecary cardiologist caregiver chiropodist
        chiropractor clinical_psychologist coroner dental_practitioner dentist dermatologist diagnostician doc doctor
        druggist ear_specialist electrotherapist embryologist extern foster-nurse general_practitioner gerontologist
        gynaecologist gynecologist haematologist healer health_care_provider health_professional heart_specialist
        hematologist herbalist hygienist intern interne internist masseur masseuse medic medical_assistant
        medical_examiner medical_man medical_officer medical_practitioner medical_specialist midwife naprapath
        naturopath neurologist nurse nurse-midwife nurse_clinician nurse_practitioner obstetrician ophthalmologist
        orthodontist orthopaedist orthopedist osteopath paediatrician paramedic paramedical pathologist pediatrician
        pediatrist pharmaceutical_chemist pharmacist pharmacologist physician physiotherapist pill_pusher pill_roller
        podiatrist primary_care_provider probationer psychiatrist psychoanalyst psychotherapist quack radiologist
        radiotherapist shrink surgeon therapist urologist vet veterinarian veterinary
    """,
    SourceClass.RESCUER: """
        fire-eater fire_chief fire_fighter fire_marshal firefighter lifeguard lifesaver saver
    """,
    SourceClass.JOURNALIST: """
        agony_aunt anchorman anchorperson anthologist broadcaster camera_operator cameraman cinematographer columnist
        disc_jockey disk_jockey editor editor_in_chief foreign_correspondent gazetteer journalist news_reader newscaster
        newsman newspaper_critic newspaperman newspaperwoman photographer photojournalist radio_announcer reporter
        rewrite_man scribbler scribe sob_sister sports_announcer sports_commentator sports_writer sportscaster
        telecaster television_announcer war_correspondent
    """,
    SourceClass.WITNESS: """
        attender auditor beholder browser bystander eavesdropper eyeglass_wearer eyewitness first-nighter hearer
        listener motile motion-picture_fan moviegoer observer onlooker peeper playgoer snoop snooper spectator survivor
        theatregoer viewer voyeur watcher witness
    """,
    SourceClass.RESIDENT: """
        aboriginal aborigine boarder bushman citizen civilian coaster colonial colonist constituent crossover elector
        freedman freeman frontiersman homeowner homesteader householder inmate leaseholder lessee lodger mountain_man
        native neighbor neighbour occupant renter repatriate resident roomer settler sourdough squatter stater
        suburbanite tenant townsman villager voter weekend_warrior
    """,
    SourceClass.KIN: """
        alter_ego amigo ancestor ancestress antecedent antediluvian antediluvian_patriarch army_brat ascendant ascendent
        aunt babe baby battle-ax battle-axe better_half bigamist blind_date blood_relation bride bridegroom brother
        brother-in-law buddy by-blow cherub chum cognate companion comrade concubine confidant confidante conjoined_twin
        consort courtesan cousin crony crown_princess cuckold dad daddy daughter-in-law descendant descendent dowager
        eldest family_man father father-in-law firstborn forbear forebear forefather foundling fraternal_twin friend
        girlfriend godchild goddaughter godson grandad grandchild granddad granddaughter grandfather grandma grandmother
        grandpa grandparent grandson grannie granny great-aunt great-nephew great-niece great-uncle groom-to-be
        half-brother half-sister half_blood helpmate helpmeet homemaker honest_woman honeymooner househusband housewife
        hubby husband identical_twin illegitimate illegitimate_child in-law infant kept_woman kin kinsman kinswoman
        love_child mama mamma marchioness married_man married_person married_woman matron mistress mom momma mommy
        mother mother-in-law mum mummy neonate nephew newborn newlywed next_of_kin niece offspring old_lady orphan pal
        papoose paramour parent partner playmate polygamist progenitor progeny quad quadruplet quintuplet relative
        relative-in-law roommate roomy scion sibling sidekick significant_other sis sister sister-in-law son-in-law
        spouse spouse_equivalent stepbrother stepchild stepdaughter stepmother stepparent stepsister stepson suckling
        uncle viscountess widow widow_woman widower wife
    """,
    SourceClass.EXPERT: """
        academic actuary adder adept adjuster adjustor aesthete agronomist all-rounder analyst anatomist anthropologist
        antiquarian antiquary appraiser arbiter arbitrator archaeologist archeologist archer astronomer astrophysicist
        bacteriologist bank_examiner bibliographer bibliophile biochemist biologist biophysicist bird_watcher black_belt
        book_lover bookworm botanist bowman butterfly_collector calculator cartographer chemist chronicler claim_agent
        commentator computer_guru connoisseur cosmetologist cosmologist crack_shot criminologist decorator demographer
        designer dietician dietitian eclectic ecologist economist egalitarian elitist engineer entomologist esthete
        estimator ethnologist etymologist existentialist experimenter expert faculty_member fatalist fingerprint_man
        forewoman gardener genealogist generalist geneticist geographer geologist geometer grader grammarian
        graphologist herpetologist high_priest historian horticulturist hotshot humanist hunting_guide hypnotist
        investigator jurist juror lapidary learned_person lecturer lexicographer licentiate linguist logician
        man_of_letters mandarin marksman mathematician maven mavin metallurgist meteorologist microbiologist
        mineralogist moralist mufti musicologist mythologist naturalist number_cruncher number_theorist nurseryman
        nutritionist oceanographer oculist old-timer old_hand ombudsman optometrist ornithologist out-and-outer
        palaeontologist paleontologist panelist panellist parliamentarian past_master pedant penologist philologist
        philosopher phonetician phonologist physicist physiologist polymath post_doc postdoc pragmatist
        probability_theorist prof professor programmer psychologist pundit purist realist research_worker researcher
        reviewer rifleman savant scholar scholarly_person scholastic scientist seismologist sniper sociologist
        specialist statistician superstar supreme_authority surveyor taste-tester taste_tester taster technocrat
        technologist theologian toxicologist track_star trailblazer transcendentalist tree_surgeon utilitarian
        valedictorian valedictory_speaker virtuoso weather_forecaster weatherman whiz whizz wine_lover wiz wizard yogi
        zoologist
    """,
    SourceClass.ACTIVIST: """
        abolitionist activist advocate apologist beatnik bigot birth-control_campaigner chauvinist civil_rights_leader
        civil_rights_worker conservationist crusader democrat dissenter dissident doctrinaire dogmatist dry
        enfant_terrible environmentalist exponent federalist feminist flower_child freedom_rider hippie hippy
        humanitarian ideologist isolationist libertarian maverick militant neutralist non-resistant nonconformist
        objector partisan passive_resister populist pro-lifer prohibitionist proponent protester racist reformer
        secessionist sectarian secularist segregationist separatist sexist suffragette suffragist supremacist vindicator
        women's_rightist zealot
    """,
    SourceClass.LAWYER: """
        ambulance_chaser attorney barrister counsel counselor-at-law law_agent lawyer pleader public_defender
        sergeant-at-law
    """,
    SourceClass.FIGHTER: """
        belligerent brawler centurion combatant conqueror counter-revolutionist counterrevolutionary cyberpunk fighter
        gladiator gouger guerilla guerrilla insurgent insurrectionist kamikaze mutineer rebel revolutionary
        revolutionist samurai skirmisher subversive suicide_bomber swordsman terrorist victor warrior
    """,
    SourceClass.CRIMINAL: """
        abductor abetter abettor abuser acid_head aggressor arms-runner arsonist assailant assassin assaulter attacker
        avenger backslider bandit barnburner beast black_sheep blackmailer bluffer bootlegger bravo briber brigand brute
        buccaneer bugger bully bullyboy burglar caffeine_addict captive card_shark card_sharp cardsharp charlatan
        charmer cheater chiseler chiseller choker claim_jumper clip_artist cocaine_addict collaborator con_artist
        con_man confidence_man conspirator convict corespondent corsair counterfeiter crack_addict criminal crimp crook
        culprit cutthroat deceiver defector defendant degenerate delinquent desperado despoiler detainee deviant deviate
        dodger double-crosser double-dealer drug_addict drug_dealer drug_peddler drug_trafficker drug_user embezzler
        escapee evildoer executioner exterminator extortionist faker false_witness fancy_man felon fetishist fibber
        fifth_columnist finagler firebug fortune_hunter four-flusher fratricide fraud freebooter front_man
        fugitive_from_justice gangster ghoul gun_for_hire gunman gunrunner gunslinger hangman hash_head hatchet_man
        headsman henchman heroin_addict highjacker highwayman hijacker hired_gun hit_man holdup_man hood hoodlum
        hooligan hostage housebreaker hypocrite imitator impersonator imposter impostor infanticide internee jail_bird
        junkie kidnaper kidnapper killer lawbreaker lecher liar lifer liquidator loan_shark looter malefactor malfeasant
        marauder masochist matricide mimic miscreant mobster molester moll moss-trooper mountebank mugger murderer
        murderess muscleman name_dropper night_rider nominal_head nymphomaniac offender opium_addict opium_taker outlaw
        pander panderer paperhanger parolee parricide partner_in_crime patricide pederast perjurer perpetrator pervert
        pettifogger phoney phony pickpocket pilferer pill_head pimp piranha pirate plagiarist plug-ugly plunderer
        poisoner predator pretender prevaricator prisoner prisoner_of_war procurer punk quisling racketeer raider rapist
        recidivist regicide renegade reprobate respondent road_agent robber role_player roughneck ruffian rustler sadist
        safebreaker satyr scammer scofflaw sea_king sea_rover sharper shill shoplifter shyster sinner skinhead slayer
        smoothie smoothy smuggler sodomite speed_freak stickup_man stoner strangler straw_man suspect sweet_talker
        swindler terminator thief thug tough_guy traitor transgressor two-timer usurer usurper violator wharf_rat
        wildcat wretch wrongdoer
    """,
    SourceClass.CLERIC: """
        abbess abbot acolyte anchorite archbishop archdeacon ayatollah bishop cardinal chaplain churchman clergyman
        cleric confessor curate diocesan divine ecclesiastic evangelist friar gospeler guru hermit hoodoo lama
        medicine_man mendicant metropolitan minister minister_of_religion ministrant monastic monk mother_superior nun
        padre parson pastor patriarch pontiff pope preacher preacher_man prelate priest priest-doctor priestess primate
        prior prioress rabbi rector religious religious_leader reverend revivalist shaman shepherd sky_pilot
        spiritual_leader suffragan televangelist vicar vicar_apostolic votary
    """,
    SourceClass.PEOPLE: """
        aberrant abomination absentee abstainer abstinent academia academician accompanist accomplice account_executive
        account_representative accountant accumulator accuser achiever acquaintance acrobat actor actress adapter addict
        addle-head addressee adherent adjudicator adman admirer adolescent adonis adult_female adulterer adulteress
        adventurer adventuress adversary adverse_witness advertiser aerialist affiliate affluent aficionado age_bracket
        age_class age_group aged agitator agnostic agriculturalist airman alarmist albino alchemist alcoholic alien
        also-ran altar_boy alternate alto altruist alumna alumnus amanuensis amateur amazon amnesiac amorist amputee
        anarchist ancestry ancient ancients angler animator animist annihilator announcer anomaly anorexic antagonist
        anthropoid anti-intellectual antique ape ape-man aphasic apostate apostle appellant apple_polisher applicant
        apprentice aquanaut archduke architect archivist arianist aristocracy aristocrat armor-bearer armorer armourer
        arranger arthritic artificer artisan artist artist's_model artiste ascetic aspirant ass-kisser assignee
        assistant associate asthmatic astrologer astronaut atheist athlete attendant auctioneer audience augur author
        authority_figure auto-mechanic automaton avatar aviator aviatrix babbler baby-sitter babysitter bacchanal
        bachelor bachelor-at-arms bachelor_girl back-number back_judge backer backpacker backslapper backstop backup
        bad_egg bad_hat baffled baker ball-breaker ball-buster ball_boy ball_hawk ball_of_fire balladeer ballerina
        ballet_master ballet_mistress balletomane balloonist ballplayer banker bankrupt bantamweight bar_fly bar_girl
        barbarian barber bard bargainer baritone barkeep barker barmaid barman baron baroness baronet barrow-boy
        barrow-man bartender baseball_manager bassist basso bassoonist bat_boy bather batsman batter beachcomber
        beadsman bearer beater beatniks beats beau beautician bedfellow beekeeper beggar beginner behemoth believer
        bellboy belle bellhop beloved bench_warmer benefactor benefactress beneficiary bereaved berserk besieger
        betrothed better bettor bicyclist bidder big_cheese big_deal big_enchilada big_fish big_gun big_leaguer big_shot
        big_wheel bigwig bikers bilingual bill_poster bill_sticker billionaire bimbo biographer bird_of_passage bisexual
        biter blabbermouth black_market blackguard blacksmith blasphemer blaster bleacher bleeder bleeding_heart blind
        blogger bloke blond blonde blood_line blue_blood bluenose bluestocking blunderer bo's'n bo'sun boater boatman
        boatswain bobbysoxer bodybuilder bodyguard bombshell bondsman book_agent bookie bookkeeper bookmaker bookseller
        bootblack boozer borrower bos'n bosun bottom_dog bounder bourgeois bourgeoisie bowler boxer boy_scout boy_wonder
        boyfriend bozo brain-worker brakeman brat breadwinner breaker breeder brewer bricklayer bride-to-be bridesmaid
        bridge_partner broad broker broker-dealer brotherhood bruiser brunet brunette bucolic buffoon bugler bulimic
        bullfighter bum bumbler bumpkin bungler bunkmate bunny bunny_girl bunter burgher bursar busboy bushwhacker
        business_community business_leader businessman businessmen businesswoman buster busy_bee busybody butcher butler
        butterfingers buyer cabin_boy cabinetmaker cad caddie cadet cadger call_girl caller caller-out caller-up
        calligrapher camper campmate cannibal canoeist cantor canvasser capitalist captor car-mechanic career_girl
        caretaker caricaturist caroler caroller carouser carpenter carrier cartoonist carver caseworker cashier castaway
        caste caster castrate casualty casuist cat's-paw cataleptic cataloger cataloguer catcher caterer cattleman
        cautious cavalier caveman celebrant celebrity celibate cellist censor centenarian centrist chain-smoker
        challenger chamberlain chambermaid chameleon champ champion chandler changeling chap chaperon chaperone char
        character_witness charcoal_burner charioteer charity_case charwoman chased chaser chatterbox chatterer
        cheap-jack cheapskate check_girl checker cheerleader chef chela chess_master chewer chichi child chit choirboy
        choreographer chorine chorister chorus_girl chosen chump churchgoer churl city_boy city_slicker claimant
        clairvoyant clan clapper clarinetist clarinettist classic classicist classifier classmate clergy clerk
        clever_clogs client clientele climber clinician clock_watcher clod clone closer clothes_designer clothier clown
        co-worker coach coachman coauthor cobbler cockscomb cocksucker codger coeval coevals cog colleague collector
        colleen college_boy college_girl collegian collier colonialist coloniser colonizer color_guard coloratura
        colossus comedian comedienne comer comforter comic committeeman commoner communicant communicator
        community_of_scholars commuter compatriot competitor compiler complainant composer compositor comptroller
        compulsive concessionaire concierge conductor confectioner conferrer conformist confrere conjurer conjuror
        conquistador conservative conservator constructor consumer consumptive contemplative contemporaries contemporary
        contender contestant contortionist contractor contralto contributor control_freak controller convalescent
        conversational_partner conversationalist convert conveyer conveyor cook cooky coon coordinator copilot copycat
        copywriter coquette correspondent cosignatory cosigner cosmonaut cosmopolitan costume_designer cotter
        couch_potato councillor councilwoman countertenor countess countryman countrywoman couple courier courser
        courtier cover_girl coward cowboy cowgirl cowhand cowpoke cowpuncher cox coxcomb coxswain crackpot crafter
        craftsman crank crap-shooter craven crazy cream creator creditor crew crewman cricketer crier cripple critic
        crofter crone crooner cropper cross-dresser cross-examiner cross-questioner croupier crowd crybaby cryptographer
        cub cubist cultist cultivator cur curator curmudgeon cuss custodian customer customer_agent cut-up cutter
        cyclist czarina dabbler dairymaid dairyman dame damned damsel dance_master dancer dancing-master dancing_partner
        daredevil darling dauber daughter dauphin dawdler day_boarder daydreamer dead deadbeat deadbeat_dad deadhead
        deaf deaf-mute dealer dear dearest deb debater debtor decadent deceased decedent deckhand decoder defaulter
        defeated defeatist defender deification deliverer delivery_boy demander demimonde demonstrator denizen
        dental_hygienist departed dependant dependent deportee depositor depressive dervish descender deserter desperate
        destroyer developer devil's_advocate devisee devotee diabetic diarist dictator die-sinker diehard dieter digger
        dignitary dilettante diner dining_companion dipsomaniac disabled disciple discomfited discoverer discussant
        dishwasher dispatcher dispenser disputant distiller distributor diva diver diviner do-nothing docent dodo doer
        domestic domestic_help don't-know donor doomed doormat dork double_dipper doubter down-and-out doyen draftsman
        dramatist draper draughtsman drawing_card dreamer dresser dressmaker dressmaker's_model dribbler drifter drinker
        dropout drove drover drudge drum_major drummer drunk drunk-and-disorderly drunkard dry_cleaner dry_nurse duchess
        dud dude duelist duellist duffer duke dummy dupe dustman dwarf dweeb dweller dyer dynasty dyspeptic eager_beaver
        earl early_bird earner earthling earthman easterner easy_mark eater eccentric edger educator egghead elder
        elder_hand elder_statesman elderly eldest_hand elect electrician elite elite_group elocutionist emancipator
        embalmer embodiment emcee emeritus emigrant employable employee emulator enchanter enchantress endorser
        energiser energizer enforcer engraver enlightened enlistee enrollee entertainer enthusiast entrant entrepreneur
        epicure epicurean epileptic episcopacy equal equestrian erotic errand_boy escape_expert escapist escort esquire
        essayist estate_agent etcher ethnic ethnic_group ethnic_minority eunuch evacuee ex-boyfriend ex-gambler
        ex-husband ex-spouse ex-wife examiner excavator executive_secretary executor executrix exhibitionist exile
        exorcist expatriate expert_witness explorer exporter expressionist extravert extremist extrovert eyeful factotum
        fair_game fair_sex fakir falconer familiar family family_line family_tree family_unit fan fanatic fancier
        fantasist farm_boy farm_girl farmer farmhand fascist fashion_designer fashion_model fashion_plate fastener
        fat_cat father-figure father_figure fatty favorite favourite featherweight fella feller fellow female_monarch
        female_offspring fence-sitter few fiddler fiduciary field_general field_hand field_judge fielder fieldhand
        fill-in fille_de_chambre film_director film_star filmmaker finalist financial_officer financier finder finisher
        fire_walker fireball firebrand fireman firing_line first_baseman first_estate fisher fisherman fishmonger
        fishwife fitter fixer flag-waver flake flapper flasher flatterer flautist fledgeling fledgling flier
        flight_engineer flirt floater floozie floozy flop florist flower_girl flunkey flunky flutist fly-by-night flyer
        flyweight foe fogey fogy folk folks follower fool football_official footballer footman fop forager forecaster
        foreigner forerunner forester forger forward fossil foster-brother foster-child foster-daughter foster-father
        foster-mother foster-parent foster-sister foster-son foster_brother foster_father foster_home foster_mother
        foster_parent foster_sister founder founding_father fourth_estate framer fraternity free free-lance free-liver
        free_agent free_lance free_spirit freeholder freelance freelancer freeloader freethinker freewheeler frequenter
        fresher freshman frogman front-runner fruitcake fucker fugitive full_complement fullback fumbler fumigator
        fundamentalist funeral_director furrier fuss-budget gadabout gagwriter gallant gallery gallows_bird gambler
        game_warden gamekeeper games-master games-mistress gamine garbageman garment-worker garnishee gatecrasher
        gatherer gaucho gawk gay geek geezer geisha geisha_girl genealogy generation genius gens gent gentile gentlefolk
        gentleman gentleman-at-arms gentlewoman gentry ghostwriter giant giggler gigolo gipsy girl_wonder giver
        glass-cutter glazier globetrotter glutton goalie goalkeeper goaltender goatherd gob gobbler godfather godmother
        godparent gofer gold-beater gold-worker golden_boy goldsmith golf_pro golfer gondolier goner good-for-naught
        good-for-nothing good_egg good_old_boy goody-goody goof goof-off goon gopher gourmand gourmet governess grad
        graduate grandee grandstand grass_roots grass_widow grass_widower graybeard grease_monkey great_white_hope
        greengrocer greenhorn gridlock grind gringo grocer grocery_boy groom group_captain groupie groveler groveller
        grower grownup guarantor guard_of_honor guardian guesser guest guest_of_honor guiding_light guinea_pig guitarist
        gull gunsmith guttersnipe guy guzzler gym_rat gymnast gypsy haberdasher hack hacker haemophiliac hag hairdresser
        hairstylist half-pint halfback handicapped handicapper handler handmaid handmaiden handyman hang_glider hanger
        hanger-on hard_hat hardliner harlequin harlot harpist harvester has-been hater hatter hauler have-not hawker
        hayseed he-man head_honcho headhunter headmaster headmistress headwaiter heartthrob heathen heavy heavyweight
        heckler hedonist heir heir-at-law heir_apparent heir_presumptive heiress hellion helmsman helot helper
        hemophiliac herald herder herdsman heretic hermaphrodite hero heterosexual hewer hick high-muck-a-muck high-up
        high_roller high_society highbrow hiker hillbilly hip-hop hippies hire hired_hand hired_help hireling hitchhiker
        hitter hoarder hoaxer hobbyist hobo holy_terror home-builder home_front home_help homebody homebound homeboy
        homefolk homeless homosexual honey honor_guard hooker hopeful horseman horsewoman hostess hostile_witness
        hostler hothead hound house-builder house_agent household housekeeper housemaid housemother huckster hulk
        human_dynamo humorist humpback hunchback hunk hunter hunter-gatherer huntress huntsman hurdler hurler hussy
        hustler hypochondriac hysteric ice-skater iconoclast idealist idler idol idolater ignoramus illiterate
        illustrator immigrant immigrant_class immortal immune imp imperialist import importer impressionist inamorata
        incarnation incompetent incurable index_case individual individualist inductee industrialist inebriate inferior
        infernal infidel infielder ingrate inhabitant inheritor initiate injured_party innkeeper innocent innovator
        inpatient inquirer inquisitor insolvent insomniac instigator instructor instrumentalist insurance_agent insured
        intellectual intelligentsia interloper internal_auditor interrogator interviewee interviewer introvert intruder
        invader invalid inventor investor ironmonger ironworker island-dweller islander itinerant jabberer janissary
        janitor jaywalker jerk jerk-off jester jeweler jeweller jilt jingoist jinx job_candidate jobber jock jockey
        jogger joiner joker journeyman juggler juicer jumper junior juvenile keeper kibitzer kicker kid kiddy killer_bee
        killjoy kin_group kindergartener kindred kinfolk kingpin kinship_group kisser kitchen_help kleptomaniac knacker
        knave knight knight-errant knighthood knitter knocker knockout know_nothing kook labor labor_force labor_pool
        laborer labour labourer lackey lad laddie lady lady-in-waiting lady_friend lady_killer lady_of_pleasure laggard
        land_agent landholder landlady landlord landlubber landowner landscape_gardener landscaper lasher lass lassie
        latecomer laughingstock laundress laundryman laureate lay_reader lay_witness layman layperson lazybones
        leading_light learner leech left-hander lefty legal_community legatee lender leper lesbian lessor letterman
        leveler leveller liberal liberator libertine librarian librettist licensee lie-abed liege liege_subject
        life_tenant lifter light-of-love lightning_rod lightweight limper line_judge line_of_descent lineage linebacker
        lineman linesman lingerer lion-hunter lip_reader literate literati lithographer litigant litter-bearer
        little_girl little_terror live_wire lizard loader loafer lobbyist locksmith logger loiterer lone_hand lone_wolf
        loner long_shot longer longshoreman look-alike loon looney loony loose_cannon loser lottery_winner lotus-eater
        loudmouth lout loved_one lovely lover lowbrow lower_class loyalist lubber luger lumberjack lumberman luminary
        lummox lunatic lurker lush lyricist ma'am macaroni machinist macho macho-man madam madame madcap madman madwoman
        maestro magician magnate magpie maharaja maharajah maharanee maharani mahatma maid maid_of_honor maiden
        maidservant mailer mailman maimed mainstay maintainer majorette maker malcontent male male_offspring malingerer
        mama's_boy mamma's_boy man man-about-town man-child man-eater man_and_wife man_jack man_of_action man_of_affairs
        man_of_deeds man_of_means mandatory mangler maniac manic-depressive manicurist manikin manipulator mannequin
        mannikin manservant mantrap manufacturer map-reader mapper marathoner marcher mariner marketer maroon marquess
        marquis marquise married martyr masher masquerader master_of_ceremonies master_race mastermind matador mate
        material_witness materialist mates matriculate matron_of_honor mechanic medal_winner medalist medallist meddler
        medical_community mediocrity melancholic member men menage mender menial mental_case mentor mercenary mercer
        merchant merchant_marine merrymaker messenger messenger_boy messiah mestizo middle_class middlebrow middleman
        middleweight midget midshipman migrant miler militarist milkmaid milkman milksop mill-girl mill-hand milliner
        millionaire mime mind_reader miner miniaturist minimalist minion ministry minor minstrel minx mischief-maker
        miser misfit miss missing_link missionary mixed-blood mixed_marriage mob mod moderate modern modernist mods
        mollycoddle monarchist moneymaker monger monolingual monologist monomaniac monotheist mooch moocher moonlighter
        mope moppet mortal mortal_enemy mortgage_holder mortgagee mortgager mortgagor mortician mother's_boy
        mother_figure mother_hen motorcyclist motormouth mountaineer mourner mover movie_star muezzin mule_driver
        muleteer multi-billionaire mumbler mummer muralist muscle-builder muscle_builder music_director musician mute
        mystic namesake nanny narrator nation national nationalist nationality natural navigator naysayer ne'er-do-well
        necromancer needy neocon neoconservative neophyte nerd nestling network_army neurotic neutral newbie newcomer
        newsboy newsstand_operator nibbler niggard night_owl nighthawk nihilist ninja nipper no-account no-show nobility
        noble nobleman noblewoman nobody nomad nonagenarian nonbeliever nondescript nondrinker nondriver nonentity
        nonmember nonpartisan nonresident nonsmoker notable novelist novice novitiate nudist number_one numismatist
        nursemaid nut_case oaf oarsman oblate oboist obsessive obsessive-compulsive obstructionist octogenarian odd_fish
        odd_man_out oddball odds-maker office_boy old_boy old_master old_salt old_school oldster omnivore opera_star
        operagoer operatic_star opponent opposite optician optimist oracle orator organist organizer originator ostrich
        ouster outcast outfielder outfitter outpatient outrider outsider overachiever overnighter owner pacifist
        pack_rat packer pagan painter pallbearer palmist pamphleteer panhandler pantheist paperboy parachutist paralegal
        paralytic paranoiac paranoid paraplegic paraprofessional pardner pariah parishioner parrot part-owner part-timer
        partaker participant partizan party_girl pasha passenger passer passer-by passerby pastorate patient patrician
        patriot patron patronne patsy pauper pawn pawnbroker payee payer paymaster peach peasant peasantry pedagog
        pedagogue peddler pedestrian pedigree pedlar peer peer_group peerage peewee pen-friend pen_pal penitent
        pensioner peon people people_in_power people_of_color people_of_colour peoples percussionist perfecter
        perfectionist performer peripatetic person person_of_color person_of_colour personage personification pessimist
        petitioner phalanx philanderer philanthropist philatelist philistine photographer's_model pianist picker
        picnicker pigmy pilgrim pillar_of_strength pilot pin-up pioneer pip-squeak pipe_major piper pitcher pitchman
        pivot place-kicker plaintiff plaintiff_in_error planner planter plasterer play-actor playboy player playwright
        plebeian pledge plodder plotter ploughman plowman plumber plunger plutocrat poacher poet poet-singer poetess
        pointillist poke polemic policyholder pollster polluter poltroon polyglot polytheist pooh-bah poor poor_devil
        populace population porter portraitist poser positivist posseman possessor poster_boy poster_girl postgraduate
        postman potter powder_monkey powerhouse practitioner prankster preceptor precursor predecessor predictor
        preschooler presenter preserver press_agent press_lord pressman preteen prevailing_party prey priesthood
        primitive prince prince_charming prince_consort princess princess_royal principal printer printer's_devil
        privateer prize_winner prizefighter probable process-server procrastinator prodigal prodigy producer profession
        professional profiteer profligate prognosticator progressive projectionist proletarian proletariat promoter
        prompter proofreader propagandist property_master prophet prophetess proposer proprietor proprietress proselyte
        prospector prostitute protagonist protector protege provider prowler psalmist psychic psycho psychopath
        psychotic public public_figure publican publicist publisher pugilist puller puncher punching_bag punks punster
        punter pup pupil puppeteer purchaser puritan purser pursued pursuer purveyor pusher pushover pussycat putter
        pygmy pyromaniac quadriplegic quaker qualifier quarry quarterback queen queen_consort queen_dowager queen_mother
        queer_bird queer_duck question_master questioner quibbler quick_study quitter rabbinate rabble raconteur rafter
        ragamuffin ragtag ragtag_and_bobtail raja rajah rake rambler ranch_hand rancher ranter rapper rapscallion
        rare_bird rascal rat-catcher rationalist reactionary real_estate_agent reaper receiver receptionist recipient
        recluse record-breaker record-holder recreant recruiter red-header redeemer redhead redheader redneck ref
        referee referral refiner refugee regent registered_representative registrant registrar regular reincarnation
        religionist remover renovator repairman repeater replacement requester rescuer reserve resister restaurateur
        restorer retailer retainer retarded retiree retreated reveler reveller rhetorician rheumatic rich rider
        riding_master riffraff rigger right-hander right-winger rightist ring_girl ringer ringleader ringmaster rioter
        rip riser rival riveter road_builder roamer roarer roaster rock_star rocker rockers rocket_scientist rogue
        roisterer roller-skater romantic romanticist romper roofer rookie rooter rope-maker rosebud rounder roustabout
        rout router rover rower royal_house royal_line royalist royalty rubberneck rube ruling_class rummy runaway
        runner runner-up running_back runt rustic saboteur sacred_cow sad_sack sage sahib sailing_master sailor saint
        sales_rep sales_representative salesclerk salesgirl saleslady salesman salesperson saleswoman salter satirist
        savage savior saviour sawyer saxophonist scab scalawag scallywag scalper scamp scandalmonger scapegoat sceptic
        schemer schizophrenic schmuck schoolboy schoolchild schoolgirl schoolmarm schoolmaster schoolmate schoolmistress
        schoolteacher scorer scoundrel screenwriter screwball scriptwriter scrooge scrounger scrubber scullion sculptor
        scum sea_captain sea_dog sea_lawyer seafarer seaman seamstress searcher seasonal second-in-command
        second-stringer second_banana second_baseman second_best second_estate second_fiddle section_hand secular
        securer seducer seeker seer segregate selector self-starter seller selling_agent semifinalist seminarian
        semiprofessional sender senior senior_citizen sensationalist sensitive sentimentalist sept septuagenarian serf
        servant servant_girl server serving_girl setter sewer sewing-machine_operator sex_bomb sex_kitten sex_object
        sex_symbol sexagenarian sexpot shaker sharecropper shareholder sharer sharpshooter shaver shearer sheepman
        sheller shepherdess ship's_company ship's_officer ship-breaker ship_builder shipbuilder shipmate shipper
        shipwreck_survivor shipwright shirker shocker shoemaker shop_boy shop_girl shopaholic shopkeeper shopper
        shortstop showgirl showman shrimp shrinking_violet shuffler shut-in shutterbug sibyl sick side_judge sightseer
        signatory signer signore silent_partner silly silver-worker silversmith singer sipper sir sire siren sissy
        sitter sitting_duck sixth-former skateboarder skater skeptic skier skin-diver skin_and_bones skinflint skinheads
        skinny-dipper skipper skivvy skulker skycap skydiver slacker slain slammer slattern slaughterer slave slaver
        sleeper sleeping_partner sleepwalker sleepyhead slicer slider slop-seller slouch slowpoke sluggard slugger slut
        small_fry smart_set smoker snake_charmer snapper snarl-up sneak snorer snuffer social_class social_lion
        social_secretary socialite sociopath soft_touch softie softy soldier_of_fortune solicitor solitary soloist
        solver somebody someone somnambulist son songster songwriter sonny sonny_boy soothsayer sophist sophisticate
        sophomore soprano sorcerer sorceress sorehead sorter sot soul soul_brother sounding_board sourpuss souse
        southpaw sower spaceman spammer sparer sparring_partner spastic speaker specifier speculator spellbinder speller
        spelunker spend-all spender spendthrift sphinx spin_doctor spinner spinster spiritualist spitfire splicer
        split_end spoilsport sponge sponger sponsor sportsman sportswoman spot-welder spotter sprayer spring_chicken
        sprinter square_shooter square_toes squaw squint-eye squinter squire squirt staff staffer stagehand stalker
        stammerer stand-in standby stargazer starlet starter stationer stay-at-home steady steeplejack stenographer
        stepfather stevedore steward stewardess stick-in-the-mud stiff stirrer stock-taker stockbroker stockholder
        stockholder_of_record stoic stoker stooge storekeeper storm_trooper storyteller stowaway straggler straight
        straight_arrow straight_shooter stranger strategist street_cleaner street_fighter street_girl streetwalker
        stretcher-bearer striker stringer stripling stripper striptease stroller strumpet stud student stumbler
        stutterer stylist subcontractor subjectivist submitter subordinate subscriber subsidiary successor sucker
        sufferer sugar_daddy suggester suitor sunbather super supermodel supernumerary suppliant supplicant supplier
        supporter surfer surrealist surrogate swagger swaggerer swain swami swarm swashbuckler swearer sweater
        sweater_girl sweeper sweetheart sweetie swimmer swinger switch-hitter sybarite sycophant sylph symbolist
        sympathiser sympathizer synthesiser synthesizer syphilitic tackle tackler tactician tailback tailor taker
        talent_scout talker talking_head tamer tanner tar tart tattler tattletale taxidermist taxpayer teacher
        teacher's_pet teammate teamster tease teaser technician teen teenager teetotaler teetotaller television_star
        teller telltale temp temporary tempter temptress tender tenderfoot tennis_pro testate tester thankless_wretch
        thatcher the_three_estates theist theoretician theorist thespian thinker third_baseman third_estate third_sacker
        thoroughbred thought-reader thrall thrower thrush ticket_agent ticket_holder tier tier_up tiger tight_end
        tightrope_walker tightwad tike tiller timekeeper timid timpanist tinker tinsmith tipper tippler tiro titan
        title-holder toady toast_mistress toastmaster tobacconist toddler toiler toll_agent tomboy top_banana
        top_executive toreador tot totalitarian totem toter touch-typist tourist tout tower_of_strength towhead tracker
        trader tradesman traditionalist traffic_jam trafficker tragedian trailer trainee trainer trainman tramp
        transient translator transmitter transsexual transvestite trapper trash travel_agent traveler traveller trawler
        treasurer trespasser tribesman tribune trickster trifler trimmer troglodyte trollop trombonist troubadour
        trouble_shooter troublemaker troubleshooter trouper truant trumpeter trustee tsarina tubercular tumbler tuner
        turncoat tutor twirler tycoon typesetter typist typographer tyro tzarina ugly_duckling ultraconservative ump
        umpire unbeliever unconfessed underachiever underclass underclassman underdog undergrad undergraduate underling
        understudy undertaker underworld underwriter undesirable unemployed unfortunate uninitiate untouchable
        upholsterer upper_class upper_crust urchin user usherette vacationer vagabond vagrant valentine valet
        valley_girl vamp vandal vaquero varlet varmint vassal vaulter vegan vegetarian vender vendor ventriloquist
        vermin vicar-general vice-regent victim vigilante villain villein vintner violinist violist virago virgin
        viscount visionary visitor vocalist voluptuary voyager wacko wag waggoner wagoner waif waiter waitress walk-in
        walk-on wanderer wannabe wannabee wanton war_hawk warbler ward warmonger washer washerwoman waster wastrel
        watchdog watchmaker water_boy water_dog water_rat watercolorist waver wax-chandler wayfarer weakling wearer
        weasel weaver webmaster weeder weeper weightlifter weirdo welder welfare_case well-wisher welterweight wench
        westerner wet-nurse wet_blanket wet_nurse wetter whale whaler wheeler wheelwright whippersnapper whipping_boy
        whistler white_hope whittler whiz-kid whizz-kid wholesaler whore wicket-keeper wiggler wight wigmaker wildcatter
        wimp window_cleaner wingback winger wingman wino wiper witch witch_doctor wolf_boy woman womanhood womaniser
        womanizer womankind wonder_boy woodcarver woodcutter woodman woodsman wooer wool_stapler word-painter work_force
        workaholic worker workforce working_class working_girl workingman workman world-beater worrier worrywart
        worshiper worshipper wounded wrangler wrecker wrestler wriggler writer wuss xylophonist yachtsman yahoo yearling
        yeoman yes-man yodeller yokel young_buck young_girl youngster youth youth_culture youth_subculture yuppie zany
        zombi zombie
    """,
}
"""Each class to the nouns that have it before any other; a compound is joined by "_"."""

ALSO: dict[SourceClass, str] = {
    SourceClass.OFFICE: """
        aggressor cheerleader commander counselor dictator forewoman instigator jurist land_agent liege patriarch regent
        registrar representative sachem
    """,
    SourceClass.OFFICIAL: """
        aide bargainer caretaker censor counsellor envoy handler recruiter searcher shopper showman surrogate symbolist
        teller translator walk-in
    """,
    SourceClass.POLITICIAN: """
        elder_statesman representative technocrat
    """,
    SourceClass.SOLDIER: """
        armorer armourer bushwhacker inductee man point_man rifleman sailor standard-bearer striker vet weekend_warrior
    """,
    SourceClass.POLICE: """
        nark operative porter sergeant
    """,
    SourceClass.MEDIC: """
        chemist oculist
    """,
    SourceClass.RESCUER: """
        rescuer
    """,
    SourceClass.JOURNALIST: """
        announcer correspondent pressman reviewer
    """,
    SourceClass.WITNESS: """
        discoverer finder informant rubberneck
    """,
    SourceClass.RESIDENT: """
        metropolitan pioneer
    """,
    SourceClass.KIN: """
        child familiar fancy_man fellow sire
    """,
    SourceClass.EXPERT: """
        academician canvasser checker classicist critic examiner initiate judge libertarian nerd observer
        rocket_scientist sharpshooter stager stargazer umpire veteran wool_stapler
    """,
    SourceClass.ACTIVIST: """
        contestant heretic humanist nationalist presenter
    """,
    SourceClass.LAWYER: """
        solicitor
    """,
    SourceClass.FIGHTER: """
        street_fighter
    """,
    SourceClass.CRIMINAL: """
        addict betrayer butcher deserter forger fugitive goon gouger iconoclast inmate no-show probationer pusher
        repeater runner saboteur spoiler trickster truant yard_bird
    """,
    SourceClass.CLERIC: """
        cantor high_priest rainmaker superior
    """,
    SourceClass.PEOPLE: """
        administrator antediluvian appointee attender auditor bird_watcher boarder bombardier bridegroom candidate
        caregiver charmer chauvinist choker coaster companion confessor crown_princess cyberpunk decorator den_mother
        designer director exponent forefather general_agent girlfriend gladiator hatchet_man hermit housebreaker
        imitator infiltrator inmate interpreter junkie kin lapidary lecturer liquidator manager marchioness matriarch
        mendicant muscleman nabob nurse old-timer organiser panderer paperhanger partisan partner pettifogger pragmatist
        procurer realist recruit redcap renegade renter respondent role_player samurai saver scribbler secretary sheik
        shepherd squatter trailblazer victor violator virtuoso viscountess volunteer wretch
    """,
}
"""Each class to the nouns that have it besides."""
