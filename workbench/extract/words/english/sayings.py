"""English words of saying as a table: under each stance, verbs with the frames in which they pass words on.

One list, for all who look for speech. A row is verbs, a colon, frames; "_" joins a verb with its particle.
"+" behind a verb: a text may be its subject. "*": it has another sense, and only in these frames it is speech.
"speech" stands for that, quote and inverted, "whom" for whom-that and whom-quote.

Gathered from the lists of verbs that were used before, from WordNet's verbs of communication and cognition that take a
clause, and from the words with which attributions are marked in political news.
"""

from __future__ import annotations

from workbench.extract.words.speech import Stance

VERBS: dict[Stance, str] = {
    Stance.ASSERTS: """
        say+: speech whether passive-to about of
        tell+: whom whether quote of about
        add+* continue* go_on* begin* finish* conclude+ sum_up*: speech
        state+ declare+ announce+ assert+ affirm+ argue+ maintain+* stress+ emphasize+ emphasise+ underline+ underscore+
        reiterate+ restate+ reassert+ accentuate+ note+* remark comment+* observe+* point_out+ mention+ proclaim+ specify+ clarify+ explain+ opine volunteer*
        chime_in interject pronounce* aver avow attest+ insist+ repeat+ recall+* recount retell relate* narrate disclose+ divulge
        detail+ elaborate stipulate+ let_slip make_clear+ rule+* reason* counter* joke quip muse reflect*
        ruminate intone* testify swear depose* certify+* postulate rationalise rationalize write+* tweet post* blog
        text* email e-mail wire* cable* message* type* scrawl* scribble* blurt_out lecture* preach* ad-lib recap+*: speech
        hold+* decide*: that
        state+ declare+ announce+ stress+ emphasize+ emphasise+ underline+ underscore+ reiterate+ repeat+ highlight+ mention+
        specify+ clarify+ explain+ describe+ recount+ disclose+ divulge reveal+ outline+ spell_out+ play_up summarise+
        summarize+ articulate stipulate+ recall+ touch_on: object
        express+ voice convey+ raise* address* publish+* release* issue* unveil* air* circulate* deliver* leak* table* float*
        make* give* offer* bring* lodge* file* post* send* submit* tender* level* launch* hurl* spread* peddle* face* draw*
        spark* fuel* prompt* provoke* share* discuss+ read_out dictate* put_out* draft* pen sign* cast* echo repeat: telling
        explain+ describe+ clarify+ recount+ detail+ specify+ outline+ spell_out+ lay_out+ set_out+* discuss+ elaborate
        testify disclose+: whether
        describe+ characterise+ characterize+ portray+ depict+ label+ brand+* dub+ name+* call+ paint+* cast+* present+* frame+*
        identify+ define+* list+* term+* introduce* advertise+ bill* tout+ trumpet+ hype flaunt style* position* pitch*: object-as
        identify+ name+* list+*: passive-to
        describe+ recount+ recall+*: ing
        advertise+ tout+ trumpet+ hype flaunt: object
        trumpet* tout: that
        text* email e-mail message* wire* cable* inform notify brief* advise* remind+ assure reassure alert* tip_off apprise
        lecture* regale acquaint enlighten: whom whom-of on about
        write+* blog tweet speak talk* comment* joke quip boast reminisce elaborate chat testify lecture* preach* expound: about of on
        speak talk* testify speak_out sound_off rail inveigh argue preach*: against
        reply respond* answer* retort rejoin riposte shoot_back fire_back hit_back* snap_back: speech
        respond* reply refer+* allude+ draw_attention+ call_attention+: to-thing
        exclaim shout yell scream* cry* cry_out call* call_out bark* roar* bellow holler shriek* whisper mutter murmur mumble
        grunt* stammer stutter blurt drawl* thunder* boom* hiss* growl* snarl* snap* sigh* laugh* smile* grin* nod* shrug* sob*
        gasp* groan* chuckle* chant* sing* croak* rasp* purr* deadpan sneer* scoff sniff* interrupt* press* persist* offer*
        allow* venture* speak_up weigh_in* pray* preach* warn_off coo* crow* utter: quote inverted
        exclaim shout yell scream* cry_out chant* whisper mutter murmur scoff signal*: that
        insist+ dwell* focus* expand* elaborate: on
    """,
    Stance.CONFIRMS: """
        confirm+ verify+ corroborate+ affirm+ reaffirm+ authenticate+ substantiate+ validate+ certify+ attest+ vindicate+: object
        confirm+ verify+ corroborate+ reaffirm+ agree* concur: speech
        confirm+ verify+: whether ing
        agree* concur: with on
        vouch: for
        attest+: to-thing
        second*: telling
    """,
    Stance.ADMITS: """
        admit+ acknowledge+ concede+ confess own_up: speech
        grant* accept* recognise+* recognize+* allow*: that
        admit+ acknowledge+ concede+ confess own_up_to: object
        admit confess own_up: to-thing
        admit acknowledge: ing
        apologise apologize: for quote that to-thing
    """,
    Stance.CLAIMS: """
        claim+* allege+ contend+ purport+ profess+ pretend* posit+ insinuate make_out*: that quote
        claim* allege contend boast brag crow* gloat: inverted
        claim* profess purport+ pretend* allege+: to
        allege+: object
        claim*: object
        claim+* allege+ purport+: passive-to
        boast brag crow* gloat exaggerate overstate: that quote
        boast brag crow* gloat: of about
    """,
    Stance.DENIES: """
        deny+: that quote inverted object ing
        refute+ dispute+* rebut+ contradict+ disavow repudiate+ retract+ recant disclaim+ downplay+ play_down+ rule_out+ debunk+ doubt+
        cast_doubt_on+ belie+ gainsay pooh-pooh walk_back: object
        reject+* dismiss+* brush_off* brush_aside* shrug_off* wave_off* wave_aside* disprove+ discredit+* discount+* negate+* challenge+*
        question+* contest+* disown* rubbish* undercut+* undermine+* nullify+* cast_aside* turn_down* knock_down* shoot_down*: telling
        dispute+* disagree disclaim retract recant rule_out+ question+* refuse* doubt+ demur: that
        reject+* dismiss+* rebut disagree object* demur: quote inverted
        dismiss+* reject+* deride+ denounce+: object-as
        refuse* decline*: to
        rule_out+: ing
        disagree: with about
    """,
    Stance.ACCUSES: """
        accuse+ suspect* convict* acquit* charge+*: whom-of
        blame+ fault+* criticise+ criticize+ condemn+ denounce+ reprimand+ scold rebuke+ censure+ chide berate lambast lambaste attack+*
        slam+* blast+* castigate chastise excoriate hammer* sue* indict* prosecute* arrest* upbraid assail+* rip* slate* knock*
        scorch* rap*: whom-for
        blame+ implicate+ incriminate+ single_out+ finger*: object
        charge+* indict* book*: whom-with
        charge+* complain+ protest+* allege fume* rage* grumble gripe grouse moan* whine* carp kvetch: that quote inverted
        complain+ grumble gripe moan* whine* rail* fume* grouse rant* vent* protest*: about of against
        blame+ pin* attribute+* ascribe+ impute+: to-thing on
    """,
    Stance.JUDGES: """
        condemn+ denounce+ criticise+ criticize+ decry deplore+ deride mock+ ridicule+ rebuke+ reprimand chide berate lambast lambaste
        lampoon scold chastise castigate excoriate belittle disparage malign vilify insult taunt heckle boo jeer
        praise+ hail* laud+ commend+ congratulate thank compliment extol acclaim+ eulogise eulogize flatter admonish
        reproach censure+ regret+ lament+ bemoan bewail deplore resent* admire* slander defame: object
        slam+* blast+* assail+* attack+* bash* knock* savage* pillory+* skewer* trash* pan* rip* roast* hammer* rap* smear* tease*
        applaud+* welcome+* salute* cheer* celebrate+* defend+* champion* critique+* review+* endorse+* back_up* fault+* curse*
        honour* honor* mourn*: telling
        condemn+ denounce+ criticise+ criticize+ praise+ hail+* decry deride mock+ lambast lambaste laud+ describe+ rate+* judge+*
        slam+* blast+* champion* defend+* perceive* ridicule attack+* vilify: object-as
        lament+ bemoan regret+ deplore decry enthuse gush* rave* marvel object* fret* sympathise sympathize: that quote inverted
        praise+ thank congratulate commend+ hail+* laud+ applaud+* mock+ admire*: whom-for
        lash_out hit_out rail* protest* object* speak_out inveigh rant* push_back* fire_back gush* rave* enthuse hit_back*
        take_aim* weigh_in* back_away*: against about at on to-thing
        lash_out hit_out push_back* pile_on* take_aim*: quote
        disapprove approve*: of
        liken+ compare+*: to-thing
    """,
    Stance.ASKS: """
        ask+: whether quote inverted about for on
        inquire enquire wonder query* question* quiz* ponder*: whether quote inverted about
        request+ plead beg appeal* petition* demand+ implore beseech entreat pray*: that quote
        plead beg appeal* implore beseech entreat: inverted
        request+ demand+ query* solicit* crave*: object
        question* interview* grill* quiz* press*: about on whom-of
        beg plead ask demand+ petition* apply*: to
        appeal* plead pray* beg apply* petition* lobby* push* press* campaign* argue: for
    """,
    Stance.ORDERS: """
        order+* command* direct+* instruct+ urge+ advise+* counsel* encourage+* exhort press* push* pressure* call_on+ call_upon+ tell+
        forbid+ authorise+* authorize+* summon* warn+ caution+ remind+ admonish recommend+ enjoin coax convince* persuade* ask
        request+ beg implore beseech entreat petition* invite* challenge* lobby* dare* beckon nudge* prod* cajole goad* incite*
        require+* allow* permit* appeal*: whom-to
        order+* command* direct+* urge+ advise+* insist+ require+* recommend+ propose+ advocate+ decree+ mandate+* instruct+ move*
        ordain dictate+* prescribe+* demand+: that
        order+* urge+ recommend+ propose+ suggest+ advocate+ call_for+ press_for push_for plead_for mandate+* prescribe+* ban+*
        outlaw+* prohibit+* put_forward+ bring_up* demand+ espouse: object
        urge order* command* advise* counsel* propose recommend+ instruct exhort: quote inverted
        recommend+ suggest+ propose+ advocate+ advise*: ing
        urge+ warn+ caution+ argue advise* counsel* recommend+ advocate+: against for
        push* press* call* lobby*: for
        agitate*: for against
    """,
    Stance.PROMISES: """
        promise+ pledge+ vow swear guarantee+* threaten* undertake* offer* volunteer* agree* commit*: to
        promise+ pledge+ vow guarantee+ resolve* undertake*: that
        promise+ pledge+ vow swear threaten*: quote inverted
        promise+ pledge+ vow threaten+*: object
        promise assure guarantee+: whom
        threaten+*: whom-with
    """,
    Stance.PREDICTS: """
        predict+ forecast+ warn+ caution+ prophesy foretell+ foresee+ project+* expect+* anticipate+* envisage+* envision+* bet* wager*
        fear+* prognosticate augur+*: that
        predict+ forecast+ warn+ caution+ prophesy fear* bet*: quote inverted
        predict+ forecast+ foresee+ foretell+ project+* anticipate+* expect+* envisage+* envision+* fear+*: object
        warn+ caution+ alert+*: whom whom-of
        warn+ caution+: of about
        warn+: on
        expect* forecast+ project+* predict+ fear* slate* schedule* tip* think*: passive-to
        expect+* project+* forecast+: whom-to
    """,
    Stance.BELIEVES: """
        believe think* feel* guess* suppose* assume+* presume+* imagine* suspect* surmise+ infer+ deduce+ gather* figure*
        understand* know* realise* realize* judge* consider* deem hypothesise+ hypothesize+ theorise+ theorize+
        conjecture+ extrapolate+ trust* determine+* remember* forget* recollect
        sense* appreciate* wonder speculate+ worry* fret*: that
        believe think* guess* suppose* figure* surmise theorise theorize recollect remember* speculate hope worry*: quote inverted
        believe think* consider* deem assume+* presume+* suspect* understand* know* judge* feel* hold+* suppose* reckon: passive-to
        consider* deem see* view* regard* perceive* interpret+* think_of look_upon treat* reckon: object-as
        suspect* believe* consider* contemplate* fathom: object
        believe think* know* worry* care* dream* speculate+ theorise theorize muse: about of
        wonder know* decide* consider* debate* determine+* forget* remember* speculate+ worry* ponder*: whether
    """,
    Stance.RELAYS: """
        report+: speech whether ing object number passive-to on
        quote+ cite+: object passive-as that
        quote+ cite+ paraphrase+ interpret+*: object-as
        relay+ echo+ retweet repost reprint+ republish+ transcribe+ paraphrase+ parrot recite+ reference+ invoke+ rehash+ recapitulate
        recap+ publicise+ publicize+ excerpt+ chronicle+ summarise+ summarize+ regurgitate: object
        pass_on+* pass_along+* transmit+* carry+* broadcast+* air+* forward* reproduce+* translate+* convey+ run* print* publish* relay+: telling
        attribute+ credit+* trace+*: to-thing
        echo parrot relay+ recite+ translate+: quote inverted that
        hear* learn* gather* rumor rumour: that
        hear* learn* read*: of about
        rumor rumour know*: passive-to
        interview* debrief: object
    """,
    Stance.SHOWS: """
        show+ find+* indicate+ suggest+ reveal+ demonstrate+ prove+* establish+* illustrate+ reflect+* signal+* hint+ imply+ intimate+
        denote+ signify+ conclude+ determine+* discover+* uncover+* detect+* ascertain+ document+* make_clear+ bear_out+
        confirm+ warn+ record+* evidence+ betray+* substantiate+ expose+* detail+ list+*: that
        show+ indicate+ reveal+ demonstrate+ illustrate+ depict+ portray+ evidence+ imply+ bear_out+ suggest+ contradict+
        detail+ outline+ highlight+ belie+: object
        prove+* reflect+* signal+* document+* uncover+* expose+* identify+* detect+* trace+* list+* chart+* contain+* capture+* picture+*
        feature+* discover+* lay_bare+: telling
        show+ reveal+ demonstrate+ illustrate+ indicate+ determine+* establish+* document+* discover+*: whether
        show+ find+* see+* depict+ portray+ capture+* film*: ing
        show+ find+* prove+*: passive-to
        show+ suggest indicate+ reveal+ find+* hint intimate signal+* imply: quote inverted
        read+* blare+* scream+*: quote
        hint+ testify+*: at to-thing
        point+* speak+*: to-thing
        find* rate+* rank+* classify+* depict+ portray+: object-as
    """,
    Stance.COUNTS: """
        count+* record+* register+* document+* tally+ log+* report+ confirm+ verify+ list+* tabulate+ enumerate+ estimate+
        calculate+* cite+ note+*: number
        estimate+ calculate+* reckon: that quote inverted
        tally+ tabulate+ enumerate+: object
        estimate+ count+*: passive-to
    """,
    Stance.SEES: """
        see* witness* film* photograph* videotape* watch* spot* observe*: object number ing
        see* hear* notice* observe*: that ing
    """,
    Stance.WANTS: """
        want* hope* plan* intend* aim* wish* prepare* seek* try* attempt* choose* opt* prefer* decide* resolve* like* love* hate* need* mean*
        look* expect* vote* refuse* fight* struggle* work*: to
        balk*: at
        want* wish* hope* root* vote* push* call*: for
        support+* oppose+* favour* favor* back* approve* prefer* like* hate* love* dislike* reject* consider* endorse* embrace*
        nominate* adopt* ignore* resist* promote+* rebuff* herald* want* block* boycott*: object
        oppose+* support+* consider* contemplate*: ing
        stand_by* side_with* stick_with* stand_behind* rally_behind*: object
        want* expect* need* prefer* like*: whom-to
        prefer* decide* agree* vote* resolve* want* hope+ wish* dream*: that
    """,
}
"""Verbs by what one does by them; where two stances have the same frame of a verb, the first holds."""

NOUNS: dict[Stance, str] = {
    Stance.ASSERTS: """
        statement announcement argument assertion declaration comment remark insistence explanation description account testimony
        message speech word reply response notice notification revelation disclosure view opinion point assurance reminder
        observation comparison characterization characterisation proclamation thesis position contention mantra: that of about
    """,
    Stance.CONFIRMS: "confirmation verification acknowledgement acknowledgment agreement corroboration affirmation: that of",
    Stance.ADMITS: "admission confession concession apology: that of for",
    Stance.CLAIMS: "claim allegation insinuation boast contention suggestion innuendo pretence pretense: that of about",
    Stance.DENIES: "denial rejection refutation rebuttal dismissal disavowal retraction repudiation doubt skepticism scepticism: that of about",
    Stance.ACCUSES: "accusation charge complaint blame indictment grievance: that of against about",
    Stance.JUDGES: """
        criticism condemnation praise attack critique rebuke denunciation approval objection outrage anger regret
        support endorsement opposition protest scorn ridicule verdict judgment judgement jab swipe: of about for against that
    """,
    Stance.ASKS: "question request plea appeal demand query inquiry petition call: that for about to whether",
    Stance.ORDERS: "order call demand instruction recommendation proposal advice directive ruling decree ultimatum urging: that for to",
    Stance.PROMISES: "promise pledge vow threat guarantee commitment offer oath plan intention decision: that of to",
    Stance.PREDICTS: "prediction forecast warning projection expectation prognosis caution fear worry concern hope: that of about for",
    Stance.BELIEVES: """
        belief fear suspicion assumption speculation notion idea theory conviction doubt sense feeling hope concern worry
        conclusion guess perception impression understanding faith thought confidence conjecture: that of about
    """,
    Stance.RELAYS: "report rumor rumour quotation quote gossip hearsay news tale story word talk reporting: that of about",
    Stance.SHOWS: "finding evidence indication sign proof result conclusion assessment analysis revelation signal hint: that of",
    Stance.COUNTS: "estimate count tally figure toll estimation calculation: that of",
}
"""Nouns for what is said, each with the words that lead to it; the first stance that has a noun is its own."""
