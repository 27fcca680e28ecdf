"""Given names that tell whether "he" or "she" can mean their bearer; names borne by both are left out."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

WOMEN = these(
    """
    aisha aleksandra alessandra alexandra alice amal amina amy ana angela anna anne annie asma barbara beatrice
    bouthaina carla carol caroline carolina catherine cecilia charlotte christina christine claire clara cristina
    daniela deborah diana donna dorothy elena elizabeth ellen emily emma eva fatima florence francesca frances gloria
    grace hanan hannah heather helen hillary huda ingrid irene isabel jacqueline jane janet jennifer jessica joan
    joanna josephine judith julia julie karen kate katherine kathleen kellyanne khadija laila laura lauren leila
    linda lisa louise lucia lucy mara margaret maria marie mariam marina martha mary maya megan melania melissa
    michelle mona monica najat nadia nancy natalia nicole nina nora olga patricia paula rachel rania rebecca rima
    rita rosa rose ruth samantha sandra sara sarah sharon silvia sofia sonia sophia sophie stephanie susan susana
    svetlana sylvia teresa theresa tatiana valerie valentina vanessa vera veronica victoria virginia wendy yasmin
    yulia zainab zeinab zoe tyresha alejandra ursula marwa sawsan
    """,
)
MEN = these(
    """
    abdel abdul abdullah abu adam adel adnan ahmad ahmed alan albert alexander alexei alfredo ali alvaro amir anas
    andrei andrew anthony antonio anwar arthur ayman barack bashar basil ben benjamin bernard bernie bill boris brian
    bruce bryan carl carlos charles christopher daniel david dennis dmitri dmitry donald edward emmanuel eric erik
    farhan farouq faisal fernando francisco francois frank fred gary geir george gerald gerardo german giorgio gregory
    hadi haider hamza harry hassan hassane henry hisham hugo hussein ibrahim idris igor imad ismail ivan jack jacob
    james jason javier jeff jeffrey jeremy jim joaquin joe john jonathan jorge jose joseph joshua juan karl
    kenneth kevin khaled khalid larry laurent leonid luis mahmoud marco mario mark martin matthew mauricio michael
    miguel mike mohamad mohamed mohammad mohammed moqtada muhammad mustafa nasser nicholas nikolai nikos noah omar
    oscar osama oussama pablo patrick paul pedro peter philip qassem rami ramon raul raymond recep rex riad richard
    robert roberto roger ron ronald saad salah saleh salman sam samir scott sean sergei sergey simon staffan stephen
    steven steffen stefan tariq tayyip ted thomas tim timothy tom tony valery victor viktor vitaly vladimir walid
    walter wassim william yahya yasser yousef youssef yusef zaid zakaria
    """,
)

GIVEN = dict.fromkeys(WOMEN, "she") | dict.fromkeys(MEN, "he") | {"mrs": "she", "ms": "she", "mr": "he"}
