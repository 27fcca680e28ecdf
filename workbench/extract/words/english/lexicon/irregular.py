"""Plurals that no rule makes: made by docs/make_lexicon.py from Princeton WordNet, see NOTICE.txt."""

from __future__ import annotations

IRREGULAR = """
    adenomata:adenoma alumnae:alumna alumni:alumnus amanuenses:amanuensis amici_curiae:amicus_curiae analyses:analysis
    anthraces:anthrax automata:automaton banditti:bandit basileis:basileus bassi:basso beaux:beau
    broadcast_media:broadcast_medium brothers-in-law:brother-in-law bureaux:bureau busses:bus carcinomata:carcinoma
    chelae:chela cherubim:cherub children:child colloquia:colloquium colossi:colossus consortia:consortium
    contralti:contralto daughters-in-law:daughter-in-law dialyses:dialysis dicta:dictum dilettanti:dilettante dive:diva
    dui:duo dwarves:dwarf executrices:executrix fathers-in-law:father-in-law fishwives:fishwife flatfeet:flatfoot
    genii:genius gentes:gens gentlemen-at-arms:gentleman-at-arms godchildren:godchild goings-over:going-over
    governors_general:governor_general grandchildren:grandchild hangers-on:hanger-on heirs-at-law:heir-at-law
    housewives:housewife kibbutzim:kibbutz knives:knife ladies-in-waiting:lady-in-waiting lymphomata:lymphoma
    mesdames:madame maestri:maestro mammae:mamma men-at-arms:man-at-arms men-o'-war:man-of-war men-of-war:man-of-war
    men_of_letters:man_of_letters menservants:manservant mass_media:mass_medium masters-at-arms:master-at-arms
    melanomata:melanoma midwives:midwife mothers-in-law:mother-in-law mothers_superior:mother_superior nautili:nautilus
    passers-by:passer-by referenda:referendum runners-up:runner-up salespeople:salesperson sanitaria:sanitarium
    sisters-in-law:sister-in-law sons-in-law:son-in-law soprani:soprano sphinges:sphinx stepchildren:stepchild
    symposia:symposium tenderfeet:tenderfoot thieves:thief tyros:tiro urinalyses:urinalysis virtuosi:virtuoso
    wagons-lits:wagon-lit wives:wife yeshivahs:yeshiva yeshivoth:yeshiva yogin:yogi
"""
"""Plural and singular, with a colon between."""
