"""English nouns for documents, by class: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

from workbench.extract.words.kinds import SourceClass

FIRST: dict[SourceClass, str] = {
    SourceClass.STATEMENT: """
        advisory affidavit affirmation affirmative announcement assertion attestation avowal baccalaureate billet
        cause_of_action caveat claim colloquium contention debate declamation declaration denial dictum directive
        disputation double_negative e-mail edict electronic_mail email encyclical epistle evangelism handout harangue
        homily impromptu inaugural inaugural_address invitation invite kerygma keynote_address lecture letter
        letter_of_intent litany manifesto memo memoranda memorandum missive nominating_address note notice obit obituary
        oral_presentation oration oratory pastoral peroration philippic playbill preaching predication press_release
        proclamation professing promulgation pronouncement protestation rant ranting raving recitation round_robin
        say-so self-contradiction sermon spam speaking speech subornation summons testimony tirade valedictory
        valedictory_address verification wanted_poster yea
    """,
    SourceClass.STUDY: """
        analysis audit audited_account autopsy blood_profile blue_book census check-out_procedure checkout checkup
        cloning colonoscopy continuous_receiver_watch count countdown counting dark_field_illumination
        dark_ground_illumination dating detective_work dialysis dissertation electron_spin_resonance eleven-plus
        enumeration examination experiment experimentation field_work fine-tooth_comb fine-toothed_comb forensics
        genetic_screening going-over green_paper health_check inquest inquiry inspection investigating investigation
        listening_watch look-over means_test medical_exam microscopy miscount monograph necropsy nuclear_transplantation
        numeration once-over palpation police_work poll position_paper postmortem recount report research
        research_project scrutiny spectroscopy spot_check spying stakeout straw_vote study surveillance
        surveillance_of_disease survey tabulation testing titration treatise urinalysis white_book white_paper wiretap
    """,
    SourceClass.RECORDS: """
        account_book accounting_system accrual_basis analytical_review balance_sheet bankbook book_of_account cash_basis
        checkbook chequebook control_account credit_side data debit_side expense_record ledger limited_review log
        logarithm method_of_accounting passbook payroll pooling_of_interest register registry rent-roll
    """,
    SourceClass.LEGAL: """
        accusation act allegation amended_return amnesty antitrust_legislation appropriation_bill arraignment
        articles_of_incorporation assignment assize authorisation authorization banning-order bill_of_indictment
        bill_of_sale blame blame_game bottle_bill brief cachet call_option certiorari charge concurring_opinion
        constitution conveyance court_order covenant covered_option debenture decree deed deed_of_conveyance
        deed_of_trust deed_poll derivative_instrument devise dissenting_opinion divestiture driver's_licence
        driving_licence enabling_clause enjoining escrow estimated_tax_return evasive_answer false_return farm_bill fiat
        finding_of_fact finger-pointing fishing_licence futures_contract gag_order grievance hunting_licence impeachment
        imputation incentive_option incentive_stock_option income_tax_return incrimination indenture indictment
        information_return injunction innuendo insinuation interdict interdiction joint_return judgement
        judicial_separation law legal_document legal_instrument legal_opinion legal_separation letters_of_administration
        letters_patent letters_testamentary libel liberty_chit license liquor_licence living_will lock-up_option
        majority_opinion mandamus mandate manifest marriage_licence naked_option nullity occupation_licence
        official_document on-license pact papal_bull parking_ticket passport permit pickup plaint plea plea_of_insanity
        pleading power_of_attorney pragmatic pragmatic_sanction preferment prohibition proscription put_option rebuttal
        recrimination rejoinder ruling self-accusation self-condemnation self-incrimination ship's_papers
        speeding_ticket statute statute_of_limitations stay_of_execution stock-index_futures stock_option stock_power
        subpoena subpoena_duces_tecum tax_return testament trade_bill treaty true_bill verdict warrant wedding_licence
        work_papers working_papers writ writ_of_election writ_of_error writ_of_execution writ_of_prohibition
        writ_of_right written_agreement
    """,
    SourceClass.RECORDING: """
        adhesive_tape animated_cartoon blueprint cellulose_tape chromatogram closeup coming_attraction cover_song
        cover_version daguerreotype disc docudrama documentary dubbing duct_tape film final_cut footage friction_tape
        hologram holograph horse_opera infotainment insulating_tape longshot mammogram masking_tape monochrome
        motion-picture_show motion_picture movie moving-picture_show moving_picture mug_shot musical_comedy
        musical_theater newsreel outtake photo photocopy photograph photographic_print picture_show platter radiogram
        record recording rough_cut seventy-eight short_subject silent_picture silents skin_flick slow_motion snapshot
        soundtrack talking_book talking_picture telephoto time_exposure transcript videocassette videotape
    """,
    SourceClass.HEARSAY: """
        account anecdote bulletin chin-wag chin-wagging chin_wag chin_wagging chit-chat chit_chat chitchat communique
        debriefing despatch direct_discourse direct_quotation dispatch gab good_word gossip grapevine hearsay
        indirect_discourse market_letter narration news news_report newscast newsflash newsletter pipeline recital
        recounting reportage reporting rumor rumour scuttlebutt small_talk sportscast stop_press summarization telling
        tidings tittle-tattle update urban_legend word_of_mouth write_up yarn
    """,
    SourceClass.DOCUMENT: """
        abdication account_statement agony_column annals anthology application_form appointment_calendar archives
        article ballot bank_statement best_seller bestiary bestseller bill-me_order bill_of_health bimonthly biweekly
        book book_token booklet breviary brochure capital_account capitulation catalog catechism certificate
        certificate_of_incorporation chart charter chit claim_form colour_supplement commercial_instrument compendium
        compilation copyright coupon course_catalogue credential credentials credit_order day_return diploma
        doctor's_bill document dope_sheet earnings_report edition editorial electric_bill estimation expense_account
        financial_statement foundry_proof fountainhead galley_proof hotel_bill house_organ hymnal inclosure
        income_statement indent invoice journal last_word lead_story literary_review luncheon_voucher magazine
        mail_order map market_order medical_bill military_commission miscellany missal monthly news_story
        newspaper_column omnibus open_account operating_statement order_form overestimate overestimation pamphlet papers
        patent patent_of_invention periodical personality_assessment personality_inventory pharmacopeia phone_bill
        pictorial platform political_program pop-up primer probate probate_will production_order
        profit-and-loss_statement profit_and_loss prospectus publication purchase_order quarterly questionnaire reissue
        reorder reprint reprinting requisition_form resignation resolution review_copy school_text schoolbook
        scratch_sheet self-report_inventory self-report_personality_inventory semimonthly semiweekly sidebar
        source_materials speller stepping_down stop-loss_order stop_order stop_payment storybook suspense_account
        tax_bill tax_form telegraph_form telephone_bill test_copy textbook think_piece ticket tip_sheet tome
        trial_impression twofer wellspring wind_rose workbook yearbook
    """,
}
"""Each class to the nouns that have it before any other; a compound is joined by "_"."""

ALSO: dict[SourceClass, str] = {
    SourceClass.STATEMENT: """
        allegation position_paper
    """,
    SourceClass.STUDY: """
        pamphlet
    """,
    SourceClass.LEGAL: """
        edict
    """,
    SourceClass.HEARSAY: """
        report
    """,
}
"""Each class to the nouns that have it besides."""
