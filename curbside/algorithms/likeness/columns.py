"""Lists of numbers of many lengths, as arrays: what a loop over all of them would do takes one step."""

from collections.abc import Callable, Collection, Sequence
from itertools import chain
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Value = TypeVar("Value")


class Lists(NamedTuple):
    """All their numbers, with where each list starts among them and how many it has."""

    flat: Integers
    start: Integers
    length: Integers

    def of(self, chosen: Integers) -> tuple[Integers, Integers]:
        """For each position in `chosen`, every number of the list it names: (which position, the number)."""
        times = self.length[chosen]
        row, step = counted(times)
        return row, self.flat[self.start[chosen][row] + step]

    def first(self) -> Integers:
        """The first number of each list, and -1 of an empty one."""
        return np.append(self.flat, -1)[np.where(self.length > 0, self.start, -1)]

    def replaced(self, places: Integers, by: "Lists") -> "Lists":
        """These lists, with those at some places replaced by others, in that order."""
        start, length = self.start.copy(), self.length.copy()
        start[places], length[places] = by.start + len(self.flat), by.length
        return Lists(np.concatenate([self.flat, by.flat]), start, length)


def counted(times: Integers) -> tuple[Integers, Integers]:
    """Each position as many times as it says, and beside it 0, 1, ... within the position."""
    row = np.repeat(np.arange(len(times)), times)
    return row, np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)


def lists(values: Sequence[Collection[Value]], number: Callable[[Value], int]) -> Lists:
    """Put lists of values, each as a number, one after the other."""
    return cut(np.fromiter(map(number, chain.from_iterable(values)), dtype=np.int64), values)


def cut(flat: Integers, values: Sequence[Collection[object]]) -> Lists:
    """Numbers one after the other, as lists of the lengths that `values` have."""
    length = np.fromiter(map(len, values), dtype=np.int64, count=len(values))
    return Lists(flat, np.cumsum(length) - length, length)
