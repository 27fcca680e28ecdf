"""Given names that tell whether "he" or "she" can mean their bearer; names borne by both are left out."""

from __future__ import annotations

from workbench.extract.words.vocabulary import these

WOMEN = these(
    """
    ada adele adriana agnes agnieszka aida aisha alejandra aleksandra alessandra alexandra alice alicia alina alison
    allison amal amanda amara amelia amelie amina amy ana anastasia angela anika anita anja anna anne anneliese annie
    antonia anya aoife ariana asma astrid audrey aurora ayesha aylin barbara barbora beatrice bella bettina bianca
    birgit blanca bouthaina bridget brigitte bronwyn camila camilla carla carmen carol carolina caroline carolyn
    cassandra catherine cecilia celia celine chantal charlene charlotte chiara chloe christina christine cindy claire
    clara claudia colleen constance cora corinne cristina cynthia dagmar dalia daniela danielle daria deborah delia
    denise diana diane dina dolores donna dora doris dorothy dunja edith eileen eleanor elena elif elina elisa
    elisabeth elizabeth ella ellen elsa elvira emilia emily emma erica erika esra esther eugenia eva evelyn fatemeh
    fatima felicia fernanda fiona florence frances francesca freya frida gabriela gabriella genevieve georgina
    gertrude gina gisela giulia gloria grace greta gudrun gwen hala halima hana hanan hanna hannah harriet hatice
    heather heidi heike helen helena helga henrietta hilda hillary huda ida ilona ilse imogen ina ines inga ingeborg
    ingrid irena irene irina isabel isabella isabelle ivana iwona jacqueline jana jane janet jasmin jasmine jeanne
    jenna jennifer jenny jessica jill joan joanna joanne johanna jolanta josefina josephine joyce juana judith judy
    julia juliana julie juliet julieta justine jutta kamala karen karin karina karla katarina katarzyna kate katerina
    katherine kathleen kathryn kathy katja katrin kellyanne kerstin khadija khadijah kirsten kristen kristin kristina
    laila larisa laura lauren leila lena leonie leticia lidia lidija lieke lilian lillian linda lisa lisbeth liv liza
    lorena lorraine lotte louisa louise lucia luciana lucinda lucy ludmila luisa luz lydia lyudmila madeleine magda
    magdalena maja malala malgorzata mandy manuela mara marcela margaret margarita margot maria mariam marie marija
    marijke marina marisol marit marlene marta martha martina marwa mary maryam matilda maureen maya mayra meera megan
    mehwish melania melinda melissa mercedes meryem mia michaela michelle mila milena mirela miriam mirjam moira mona
    monica monique muna myriam nadezhda nadia nadine nahla najat nancy naomi natalia natalie natasha nawal nelly
    nevena nicole nilufar nina nisha noor nora nour odile oksana olena olga olivia oona ottilie paige pamela parvati
    patricia paula pauline penelope petra phyllis pia pilar polina pooja priscilla priya rachael rachel radha ramona
    rania raquel rashida rebecca regina renata renate rima rita roberta rocio rosa rosalind rosanna rosario rose
    roxana ruqayya ruth sabina sabine sabrina salma samantha samira sandra saoirse sara sarah savita sawsan selma
    shabnam shakira sharmila sharon sheila shirin shirley sigrid silke silvia siobhan sofia sofie solveig sonia sophia
    sophie soraya stefania stella stephanie sunita susan susana susanne suzanne svetlana sybil sylvia tamara tania
    tanya tara tatiana teresa tereza thandi theresa tina tracy tyresha ulrike ursula valentina valerie vanessa vania
    vera veronica veronika vesna victoria viktoria violeta virginia vivian viviana wanda wangari wendy wilhelmina
    xiomara yana yara yasmin yasmine yetunde yolanda ysabel yulia yvette yvonne zahra zainab zara zdenka zeinab zeynep
    zoe zofia zoya zuleikha zuzana
    """,
)
MEN = these(
    """
    aaron abdel abdelaziz abdelkader abdi abdou abdul abdulaziz abdullah abdulrahman abel abu adam adel adnan adrian
    agustin ahmad ahmed ahmet akhil akio alain alan albert alberto alejandro aleksandar aleksander aleksandr
    alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan alois alvaro amir amit amitabh
    anas anatoly anders andre andreas andrei andres andrew andrzej angelo angus anil anthony antoine anton antonio
    antti anwar arjun armando arne arnold arthur arturo ashok ashraf asif ayman aziz baldwin barack barry bartosz
    bashar bashir basil bayo ben benedict benjamin benoit bernard bernd bernie bertrand bill bjorn bogdan bohdan boris
    boutros brad bradley branko brendan brent brian brice bruce bruno bryan burak byron cahit calvin cameron carl
    carlo carlos carsten casper cedric cesar charles christophe christopher claude claudio clement clifford clive
    colin conor constantin craig cristian curtis cyril damian damien daniel danilo darko darren dave david davide
    declan dejan denis dennis derek desmond diego dieter dietmar dimitar dimitri dirk djibril dmitri dmitry dmytro
    dominic dominik donald doug douglas duncan dusan dylan eamon ebrahim eddie edgar edmund eduardo edward edwin
    efrain ehud elias emil emile emilio emmanuel emre enrique enzo eric erik ernest ernesto erwin esteban etienne
    eugene evan evgeny ewan fabian fabio fabrice faisal farhan farid farouk farouq fathi felipe felix ferdinand
    fernando filip florian francis francisco franck francois frank franz fred fredrik friedrich fritz gabriel gareth
    gary gaston gavin geir gennady georg george georges georgi gerald gerard gerardo gerd gerhard german giacomo
    gianni gilbert giorgio giovanni giuseppe gonzalo gordon graham gregory grigory guido guillaume guillermo gunnar
    gunther gustav gustavo habib hadi haider hakan hakim hamza hans harald harold haroun harry hasan hashim hassan
    hassane hector heinrich heinz helmut hendrik henri henrik henry herbert herman hiroshi hisham holger horst howard
    hubert hugh hugo humberto husain hussein hyun-woo ian ibrahim ibrahima idris ignacio igor ilya imad imran ioannis
    isaac isaiah ismail issa istvan iurii ivan ivo jaap jacek jack jacob jacques jaime jake jakob jakub jamal james
    janos jarbas jared jaroslav jason javier jean-claude jean-pierre jeff jeffrey jens jeremiah jeremy jerome jerry
    jesper jim joaquin jochen joe joel joerg johan johann johannes john jonas jonathan jordi jorg jorge jose josef
    joseph joshua josip juan juho jules julian julien julio jurgen justin kai kamal karel karim karl kaspar kazimierz
    keith kemal kenji kenneth kevin khaled khalid kiran kofi konrad konstantin krzysztof kumar kurt kwame larry lars
    laszlo laurent lawrence lech leo leon leonard leonardo leonid leopold lewis liam lionel lorenzo lothar louis luc
    luca lucas luciano ludwig luigi luis lukas lutz maciej magnus mahmoud malcolm malik manfred manuel marc marcel
    marcelo marcin marco marcos marek marian marijan mario mark markus maroun martin marvin massimo mateo mathias
    mathieu matteo matthew matthias matti maurice mauricio maurizio maximilian mehdi mehmet melvin michael michal
    michel miguel mikael mike mikhail milan milos mirko miroslav mitch mladen mohamad mohamed mohammad mohammed moises
    moqtada moshe mounir muhammad mukesh murad mustafa nabil naguib narendra nasser nathan ned neil nelson nicholas
    nicolae nicolas nigel nikolai nikos nils noah norbert norman octavio olaf oleg oleksandr oliver olivier olof omar
    omer orlando osama oscar osman otto oussama owen pablo paolo patrice patrick paul paulo pavel pavlo pedro pekka
    percy peter philip philippe pierre pieter piotr predrag qasim qassem radek radoslav rafael rahim rahul rainer raj
    rajesh rajiv ralf ralph ramesh rami ramon randy raphael rashid raul ravi raymond recep reinhard rex riad ricardo
    richard robert roberto rodrigo roger rohan roland rolf ron ronald roy ruben rudolf rupert ruslan russell ryan saad
    sadiq salah saleh salim salman salvador sam samir samuel sanjay saul scott sean sebastian selim serge sergei
    sergey sergio seth shane sharif shimon sidney siegfried simon slobodan sohail soren staffan stanislav stanislaw
    stefan stefano steffen stephan stephane stephen steve steven stewart stig stuart suleiman sunil svein sven taha
    tarek tariq tayyip ted terrence terry theo theodore thierry thomas thorsten tibor tim timothy timur tobias todd
    tom tomas tomasz tommy tony torsten trevor tyler udo ulrich umar umberto uwe vaclav valentin valery vasily victor
    vijay viktor vincent vincenzo vitaly vittorio vladimir volodymyr walid walter wassim wayne werner wilhelm willem
    william wolfgang xavier yahya yannick yasser yassin yiannis yosef yousef youssef yuri yusef yusuf yves zachary
    zaid zakaria zbigniew zdravko zoran zvonimir
    """,
)

GIVEN = dict.fromkeys(WOMEN, "she") | dict.fromkeys(MEN, "he") | {"mrs": "she", "ms": "she", "mr": "he"}
