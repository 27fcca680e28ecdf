"""What the timing came to, as a table and as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from benchmarks.rounds import Ratio


@dataclass(frozen=True, slots=True)
class Report:
    """Speeds in characters per CPU second, medians of the rounds."""

    characters: int
    """Of one round."""
    rounds: int
    characters_per_cpu_second: dict[str, float]
    times_as_fast_as_parser: Ratio | None
    """The whole extraction, None where there was nothing to compare with."""
    no_parser: str
    """Why there was nothing, or ""."""
    peak_megabytes: float
    """Of extracting alone, the interpreter and the texts included."""
    peak_megabytes_with_parser: float | None

    def shape(self) -> dict[str, object]:
        """As JSON values."""
        return asdict(self)

    def words(self) -> str:
        """As lines for a person."""
        width = max(map(len, self.characters_per_cpu_second))
        lines = [f"{self.characters:,} characters a round, {self.rounds} rounds; characters per CPU second:"]
        lines += [f"  {name:<{width}}  {speed:>12,.0f}" for name, speed in self.characters_per_cpu_second.items()]
        return "\n".join((*lines, self._compared(), self._memory()))

    def _compared(self) -> str:
        ratio = self.times_as_fast_as_parser
        if ratio is None:
            return self.no_parser
        return f"the whole is {ratio.median:.2f} times as fast as spaCy ({ratio.least:.2f} to {ratio.most:.2f})"

    def _memory(self) -> str:
        beside = self.peak_megabytes_with_parser
        return f"peak memory {self.peak_megabytes:.0f} MB" + (f", with spaCy {beside:.0f} MB" if beside else "")
