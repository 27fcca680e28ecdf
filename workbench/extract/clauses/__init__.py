"""The clauses of a sentence: for each verb its subject, object, agent, negation and what hangs on it.

One reader that figures, casualties, units, hedges, denials, speakers and events all ask. `clauses_of` is its one door.
"""

from __future__ import annotations

from workbench.extract.clauses.clause import Clause, Link, Phrase
from workbench.extract.clauses.reader import Clauses, clauses_of

__all__ = ["Clause", "Clauses", "Link", "Phrase", "clauses_of"]
