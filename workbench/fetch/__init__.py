"""The one web client, under rules that no page can bend: see docs/architecture.md."""

from workbench.fetch.errors import FetchError
from workbench.fetch.fetcher import Fetcher
from workbench.fetch.page import Page

__all__ = ["FetchError", "Fetcher", "Page"]
