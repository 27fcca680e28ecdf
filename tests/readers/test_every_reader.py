"""What every reader is held to; a new one is held to it by standing in READERS."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from workbench.readers import READERS, Content, Reader, Reading, ReadingError, Skipped, read, reader_for

ROOT = Path(__file__).parent.parent.parent
SAMPLES = sorted((ROOT / "sample_articles").iterdir())
READER = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)


def read_all(reader: Reader, data: bytes) -> list[Reading | Skipped]:
    """What a reader makes of bytes; where it refuses them as a reader may, its reason."""
    try:
        return list(reader.read(Content.of_bytes(f"source{reader.suffixes[0]}", data)))
    except ReadingError as refused:
        return [Skipped(reader.name, str(refused))]


def test_no_two_readers_take_the_same_name_suffix_or_media_type() -> None:
    for claimed in (
        [reader.name for reader in READERS],
        list(chain.from_iterable(reader.suffixes for reader in READERS)),
        list(chain.from_iterable(reader.media_types for reader in READERS)),
    ):
        assert len(claimed) == len(set(claimed))


@READER
def test_its_suffix_and_its_media_type_lead_to_it(reader: Reader) -> None:
    for suffix in reader.suffixes:
        assert reader_for(Content.of_bytes(f"source{suffix}", b"word")) is reader
    assert all(
        reader_for(Content.of_bytes("source", b"word", media_type=kind)) in READERS for kind in reader.media_types
    )


@READER
@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\x00\xff\xfe\x80", b"{", b"<", b"\xef\xbb\xbf", b"---\n" * 9])
def test_nothing_and_noise_make_no_article_without_text(reader: Reader, data: bytes) -> None:
    made = read_all(reader, data)

    assert made or not data.strip()
    assert all(each.text.strip() if isinstance(each, Reading) else each.why for each in made)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_read_with_its_bytes_and_its_title(sample: Path) -> None:
    made = list(read(Content.of_bytes(sample.name, sample.read_bytes())))

    assert made
    for each in made:
        assert isinstance(each, Reading), each
        assert each.text.strip()
        assert each.article.title
        assert each.article.key == ""
        assert each.raw
        assert each.place


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
def test_a_sample_that_is_cut_short_is_read_or_refused_in_words(sample: Path, share: float) -> None:
    data = sample.read_bytes()
    content = Content.of_bytes(sample.name, data[: int(len(data) * share)])

    made = read_all(reader_for(content), content.data(len(data)))

    assert made
    assert all(each.text.strip() if isinstance(each, Reading) else each.why for each in made)
