"""English verbs that report, each with the frames in which it does."""

from __future__ import annotations

VERBS = """
accuse: clause object passive-of
acknowledge: clause colon inverted left object quote that whom-that
acquiesce: to
add: clause colon inverted left quote that whom-that
address: question
admire: object
admit: clause colon ing inverted left object quote that whom-that
advocate: clause
affect: by
affirm: object
agree: clause colon in inverted on quote that to whom-that
aim: to
allege: that
allude: to
amend: object
announce: clause colon inverted left object passive-left passive-object question quote that whom-that
anticipate: that
append: object
applaud: clause object
appraises: clause
approve: passive-left
argue: clause colon for inverted left object quote that whom-that
articulate: object
ask: clause colon if in inverted left passive-about passive-if passive-object passive-question passive-to question quote that whether whom-if whom-question whom-quote whom-that whom-to whom-whether
assail: object
assert: clause colon inverted left quote that whom-that
assume: that
assure: whom-clause whom-that
attack: whom-that
balked: at
be: about
believe: clause colon inverted left quote that whom-that
bemoan: object
blame: object whom-to
blast: clause object out
boast: about clause colon inverted left of quote that whom-that
brag: about
brief: on
broadcast: object
brush: off
calculate: that
call: adjunct-clause for object-quote predicate on out quote upon whom-quote whom-that
campaign: against
caution: against clause colon inverted left quote that whom-that
challenge: whom-to
chant: quote
characterize: object object-as
charge: left passive-with that
chide: object
choose: object-as
cite: clause object object-as whom-that
claim: clause colon inverted left object quote that whom-that
clarify: that
come: against
comment: about clause colon inverted left on quote that whom-that
compare: clause object
compensate: object
compile: left
complain: about clause colon inverted left quote that whom-that
concede: clause colon inverted left quote that whom-that
conclude: adjunct-clause clause colon inverted left quote that whom-that
conduct: by
confirm: clause colon inverted left quote that whom-that
congratulate: object
contend: clause colon inverted left quote that whom-that
continue: colon inverted left quote that
contradict: clause object
correct: object
counter: clause inverted left quote that
credit: clause
criticize: object passive-for
cut: whom-to
decide: clause
declare: clause colon inverted left passive-object quote that whom-that whom-to
decline: to
decry: object
deem: object passive-nothing predicate
defend: object-as whom-that
deliver: whom-colon
demand: that
demonstrate: that
denounce: object
deny: ing object quote that whom-that
derail: object
deride: object
describe: clause ing object object-as question
discuss: object question
dismiss: object object-as whom-that whom-to
dispute: object
double: on
doubt: that
echo: object
email: clause
embrace: of
emphasize: clause colon inverted left object quote that whom-that
enamored: of
encourage: whom-to
endorse: object
enjoy: clause
entitle: quote
estimate: that
exclaim: clause colon inverted left quote that whom-that
expect: passive-to
explain: clause colon inverted left question quote that to whom-that
explore: object
express: object whom-that
extend: clause
fear: that
file: object whom-that
find: clause left quote that
follow: that
frame: object
hail: object
help: whom-that
herald: object
hint: clause
hold: whom-to
hope: clause colon for inverted left quote that whom-that
identify: object-as passive-as whom-that
illustrate: object
impassioned: in
imply: clause that
include: colon
indicate: clause left that
inflate: object-as
inform: whom-clause whom-that
insist: clause colon inverted left quote that whom-that
intend: passive-to
interject: colon quote
introduce: object-as
invite: passive-to
invoke: object
involve: left
join: with
joke: about clause colon inverted left quote that whom-that
know: passive-adjunct-clause passive-for
label: object predicate
lament: clause colon inverted left object quote that whom-that
lashed: at
launch: whom-to
lay: out
learn: clause that
liken: object to
line: behind
list: object passive-as
look: to
maintain: colon inverted left quote that whom-that
mean: passive-to
mention: clause object passive-left whom-question
mock: object
muse: clause colon inverted left quote that whom-that
name: object-as quote
negotiate: clause
note: clause inverted left object question quote that whom-that
notice: clause
observe: clause colon inverted left quote that whom-that
offer: quote whom-that
open: ing
oppose: object
order: object that whom-to
outline: object
paint: object-as
pass: whom-that
pause: left
pledge: that
point: out that to
portray: object-as passive-as
position: object-as
post: clause colon inverted left object quote that whom-that
praise: clause object whom-to
preach: object
predict: clause colon inverted left quote that whom-that
prefer: to
present: object-as
press: clause for whom-that
proceed: to
prohibit: object
promise: clause colon inverted left quote that to whom-that
propose: ing to whom-that whom-to
protest: clause object
publish: clause
push: against for to
question: object question whether whom-that
quip: clause colon inverted left quote that whom-that
quit: ing
quote: object
rail: against
raise: whom-whether
re-tweeting: object
read: colon inverted left quote that whom-that
reaffirm: object that
realize: that
rebuff: whom-to
rebuke: object
rebut: whom-that
recall: clause colon ing inverted left object question quote that whom-that
receive: whom-question
recognize: that
recount: clause colon inverted left quote that whom-that
refer: that to
reference: clause object whom-that
refuse: object that to
regard: passive-as
reiterate: object that whom-that
reject: clause object passive-by whom-that
remark: clause colon inverted left quote that upon whom-that
remind: whom-clause whom-that
repeat: whom-that
reply: clause colon inverted left quote that whom-that
report: clause colon ing inverted left on passive-that quote than that whom-that
reprimand: object
reserve: object
resign: adjunct-clause
resist: object
resolve: to
respond: adjunct-clause clause colon inverted left quote that to whom-that
restrict: object
retweet: object
reveal: clause colon inverted left object passive-that quote that whom-that
rip: into
roll: out
rule: out that
rush: to
say: clause colon for if ing inverted left passive-to quote than that whether whom-quote whom-that
see: object-as passive-as
seek: quote whom-that whom-to
send: out
share: passive-by
shore: up
shout: clause colon inverted left quote that whom-that
show: clause left object passive-ing passive-to that whom-that
shrug: off
side: with
sign: object-as passive-left
signal: object that
single: out
slam: clause object
speak: about of
specify: object
speculate: that
spend: ing
stand: by
state: clause colon inverted left quote that whom-that
stress: clause colon inverted left object quote that whom-that
suggest: clause colon ing inverted left object quote that whom-that
support: ing whom-that
supported: clause
suspect: clause that
take: adjunct-clause whom-question
talk: about adjunct-clause of
tell: colon inverted left quote that whom-clause whom-colon whom-question whom-quote whom-that
testify: clause colon inverted left quote that whom-that
think: clause colon inverted left quote that whom-that
threaten: to
tout: object whom-to
trade: object
translate: object
tweet: clause colon inverted left object quote that whom-that
underscore: object
unsure: question
urge: clause object whom-to
view: object-as
voice: object
volunteer: to
vouch: for
vow: clause colon inverted left quote that to whom-that
warn: clause colon inverted left object of quote that whom-that
win: whom-quote
witness: object
wonder: clause colon if inverted left quote that whether whom-that
worry: that
write: about clause colon inverted left quote that whom-that
yell: clause colon inverted left quote that whom-that
"""
