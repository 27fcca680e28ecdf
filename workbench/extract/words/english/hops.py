"""By which words English tells who had something from whom: one frame a line, with an example that is tested.

X is who had it first, M a medium and Y anybody who passes it on; "…" is a verb of saying, and further on any words. A word in capitals stands for
every form of a verb in the active, one in small letters for itself, a slash for either. Behind the first bar stands an
example, behind the second its sources, the first who had it first.
"""

from __future__ import annotations

from workbench.extract.words.english.conjugation import forms_of
from workbench.extract.words.hops import Hops, frames_of
from workbench.extract.words.vocabulary import these

FRAMES = """
X TELL M | The mayor told Reuters that six people had died. | mayor > Reuters
X CONFIRM/SAY/ADD/ADMIT/EXPLAIN/STATE/REPORT/DENY/DESCRIBE/ACKNOWLEDGE to M | The mayor confirmed to Sky News that two boats had sunk. | mayor > Sky News
X … in/during interview/conversation/call with/to/for/by M | Ana Torvald said in an interview with Der Spiegel that 40 wells were dry. | Ana Torvald > Der Spiegel
X … in comments/remarks/statement/statements/message/letter to M | The prosecutor said in a statement to Interfax that nine people had been arrested. | prosecutor > Interfax
X … in comments/remarks/statement/interview/speech carried/published/broadcast/aired/reported/run/emailed/sent/made by/on/to M | The governor said in remarks carried by Xinhua that 31 miners were trapped. | governor > Xinhua
X … in/during comments/remarks/statement/interview/speech which/that M CARRY/PUBLISH/BROADCAST/AIR/REPORT | In a statement which Radio Alto carried, the pilgrims' office said that nine men were hurt. | pilgrims' office > Radio Alto
X … in memo/letter/report/document/documents/email/emails/message/recording obtained/seen/reviewed/heard by M | In a letter seen by Le Monde, the mine's owner said that 40 men were ill. | mine's owner > Le Monde
X SPEAK on condition of anonymity to/with M | Speaking on condition of anonymity to the Kesh Herald, a clerk said that three judges took bribes. | clerk > Kesh Herald
X SPEAK to/with M | Speaking to the BBC, the nurse said that 12 children had been brought in. | nurse > BBC
X interviewed/contacted/reached by M | A shopkeeper interviewed by Le Monde said that five houses had burned. | shopkeeper > Le Monde
X quoted/cited by/in M | The fire chief was quoted by AFP as saying that 12 people died. | fire chief > AFP
X cited/quoted by Y | A study cited by the minister found that 40 wells were dry. | study > minister
X quoted/cited as saying/telling/reporting/stating/claiming by/in M | The fire chief was quoted as saying by AFP that 12 people died. | fire chief > AFP
X carried/published/broadcast/aired/reported by M | The army's statement, carried by Tass, said that 12 drones had been shot down. | army > Tass
X seen/obtained/reviewed/viewed/verified/examined/analysed/analyzed by M | Hospital records seen by Reuters showed that 38 people had died. | Hospital records > Reuters
X shared/posted with/by/on M | Footage shared with CNN showed that eight houses were burning. | Footage > CNN
M OBTAIN/SEE/REVIEW/VERIFY X that/which | The Guardian has seen records which show that 61 prisoners died. | records > Guardian
X … via M | Two climbers were missing, according to the park warden via Radio Alto. | park warden > Radio Alto
M QUOTE X | Xinhua quoted the mine's manager as saying that 14 men had been rescued. | mine's manager > Xinhua
Y CITE X that | The Daily Telegraph cited a doctor that six patients had died. | doctor > Daily Telegraph
Y QUOTE/CITE/REPORT X … as saying/telling/reporting/stating/claiming | The paper reported the coroner as saying that three people had drowned. | coroner > paper
Y QUOTE/CITE X saying/telling/stating | The agency later cited a Kesh official saying that 44 people were infected. | Kesh official > agency
Y POST/SHARE/RELEASE/BROADCAST/AIR X showing/that | Fishermen shared photographs showing that 31 boats had sunk. | photographs > Fishermen
Y which/who CITE X | The agency, which cited the coast guard, said that 11 fishermen had drowned. | coast guard > agency
Y … citing X | The agency said that 11 fishermen had drowned, citing the coast guard. | coast guard > agency
Y … quoting X | The radio said that nine men were hurt, quoting a farmer. | farmer > radio
Y HEAR/LEARN from X that | Der Spiegel has learned from a prosecutor that nine suspects were freed. | prosecutor > Der Spiegel
Y told/informed/briefed by X | The ministry said it had been told by the hospital that seven patients had died. | hospital > ministry
Y in touch/contact with X | Former residents in touch with relatives said that 20 houses had been burned. | relatives > Former residents
Y who SPEAK to/with X | Neighbours who spoke to relatives said that two men had been taken away. | relatives > Neighbours
"""

HOPS = Hops(
    frames=tuple(frames_of(FRAMES, forms_of)),
    data=these(
        "results figures data findings numbers statistics estimates estimate count tally reasons reason concerns concern"
        " rules fears need lack problems security privacy information"
    ),
    authors=these("from by of"),
    sorts=these("news agency wire"),
    counts=these("figure figures count estimate estimates tally reckoning calculation calculations toll"),
    by=these("by on"),
    pointing=these("these those them whom"),
    parts=these("of among out from including"),
    whole=these("dead toll figure number victims casualties injured wounded missing total"),
    media=these(
        "news tv television radio times post press journal gazette tribune herald telegraph guardian daily weekly broadcasting"
        " channel newspaper network fm magazine online today chronicle observer independent voice wire mirror dispatch courier sentinel"
    ),
    no_media=these(
        "conference skype internet whatsapp zoom facebook twitter telegram youtube instagram tiktok x signal email web"
    ),
    anybody=these("press media"),
    anew=these("later earlier previously afterwards subsequently"),
)
