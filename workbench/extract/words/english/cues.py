"""English: nouns that report, and who and what stands beside the words of saying, counting and seeing."""

from __future__ import annotations

NOUNS = """
accusation: of that
admission: of that
allegation: of that
announcement: that
argument: that
assertion: that
assessment: that
assurance: that
belief: that
claim: about of that
complaint: about that
concern: about that
conclusion: that
contention: that
criticism: of that
critique: of
declaration: that
denial: of that
doubt: about that
estimate: that
fear: of that
hope: that
insistence: that
notion: that
pledge: that
prediction: that
promise: that
report: of that
rumor: of that
rumour: of that
speculation: about that
statement: that
suggestion: that
suspicion: that
testimony: that
threat: that
vow: that
warning: of that
worry: about that
"""

LIGHT = "express voice raise make issue give repeat release publish offer share bring file lodge air spark fuel cite"

SPEAKERS = """
activist activists agency aide aides analyst analysts army authorities centre center charity chief coalition commander
court doctor doctors envoy expert experts general governor government group groups hospital kremlin lawyer lawyers mayor
media medic medics military minister ministry monitor monitors ngo observatory officer officers official officials
opposition paper pentagon pm police poll president prosecutor prosecutors rebels report reports rescuers residents sdf
source sources spokesman spokesperson spokeswoman study survey survivor survivors un union watchdog white-house witness
witnesses
"""
"""Nouns that speak beside the colon of a headline."""

COUNTING = "put place give set raise revise lower update peg estimate"
PUTTING = "put place peg estimate"
COUNTS = "toll tolls number figure count total dead crowd turnout losses loss casualties injured wounded"
SEEING = "saw witnessed counted filmed photographed"
EYES = """
journalist journalists reporter reporters correspondent correspondents photographer photographers cameraman witness witnesses
eyewitness eyewitnesses
"""
"""Who "saw eight bodies" gives them."""
RECORDING = "count record document register tally"
"""Who "put the toll at 12" or "counted 33" gives the number."""
