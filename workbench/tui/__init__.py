"""The review screen: keys and paint over the desk. Nothing here stores, fetches or decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.review import Desk

__all__ = ["run"]


def run(desk: Desk, *, told: str = "") -> int:
    """Open the screen on a desk until the reviewer leaves; the exit code. `told` is said when it opens."""
    from workbench.tui.app import Workbench

    app = Workbench(desk, told=told, tune=True)
    code = app.run()
    return app.return_code or code or 0
