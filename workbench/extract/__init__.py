"""An article to its claims: pure, without files, network or clock.

`extraction` tells the whole story: language, masthead, names and quotations; then figures and attributions, which know
only the text; then statements, which know who a source is; then claims, each with its chain, its event and its flags,
as a row of the queue or kept aside.
"""

from __future__ import annotations

from workbench.extract.extraction import extract

__all__ = ["extract"]
