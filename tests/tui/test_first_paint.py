"""What the screen may not load before it has painted, and may not need at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desks import a_desk

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "httpx", "rapidfuzz", "alembic", "trafilatura", "jinja2", "dateparser")
PROGRAM = f"""
import asyncio, sys
from pathlib import Path
from workbench.config import Settings
from workbench.review import Desk
from workbench.tui.app import Workbench

async def main():
    with Desk.open(Path(sys.argv[1]), Settings(by="amina"), "amina") as desk:
        async with Workbench(desk).run_test(size=(80, 24)) as pilot:
            await pilot.pause(0.3)
            await pilot.press("j", "tab", "question_mark", "escape")
            print(sorted(set({HEAVY!r}) & set(sys.modules)))

asyncio.run(main())
"""


def test_the_first_paint_and_reading_load_nothing_that_only_acts_need(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        path = desk.path
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(path)], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
