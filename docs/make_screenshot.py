"""Paint docs/screen.svg: the review screen on the sample articles, with nothing in it that another host must serve."""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path

from workbench.config import Settings
from workbench.review import Desk
from workbench.tui.app import Workbench

ROOT = Path(__file__).parent.parent
SIZE = (120, 40)
SHOWN = "At least 10 people were killed"
"""The claim to open: one with a figure, a chain of two and four flags."""


async def painted(folder: Path) -> str:
    """The screen as SVG, on a store made for it."""
    with Desk.open(folder / "sample.db", Settings(), "ana", create=True) as desk:
        list(desk.take_in([str(ROOT / "sample_articles")]))
        down = next(at for at, line in enumerate(desk.every_line()) if line.text == SHOWN)
        app = Workbench(desk)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause(1)
            await pilot.press(*["j"] * down)
            await pilot.pause(1)
            return app.export_screenshot(title="claim workbench")


def local(svg: str) -> str:
    """The picture with the reader's own fonts, where Textual names a host for them."""
    svg = re.sub(r" *@font-face \{.*?\}\n", "", svg, flags=re.DOTALL)
    svg = re.sub(r" *<!--.*?-->\n", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code, monospace", "Fira Code, DejaVu Sans Mono, Menlo, Consolas, monospace")
    return re.sub(r"[ \t]+$", "", svg, flags=re.MULTILINE)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        (ROOT / "docs/screen.svg").write_text(local(asyncio.run(painted(Path(name)))), encoding="utf-8")
