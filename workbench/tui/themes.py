"""Our own colours, dark and light: ink, paper, and few colours that each mean one thing."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="desk-dark",
    primary="#6ea8d9",
    secondary="#8fb3a9",
    accent="#d7b46a",
    warning="#e0a458",
    error="#e2787f",
    success="#7fbf8e",
    foreground="#dcdfe4",
    background="#14171c",
    surface="#1b1f26",
    panel="#20252d",
    dark=True,
    variables={"text-muted": "auto 66%", "footer-key-foreground": "#d7b46a"},
)

LIGHT = Theme(
    name="desk-light",
    primary="#1f5f99",
    secondary="#3f6f66",
    accent="#7a4f00",
    warning="#8f5200",
    error="#a8202d",
    success="#1d6b35",
    foreground="#1d2126",
    background="#faf8f4",
    surface="#f2efe8",
    panel="#e9e5db",
    dark=False,
    variables={"text-muted": "auto 72%", "footer-key-foreground": "#7a4f00"},
)

THEMES = (DARK, LIGHT)
"""A new theme is one more value here."""
