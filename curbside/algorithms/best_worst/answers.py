"""One choice of the best and the worst among what was shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """`best` matters most, `worst` least, of those `shown`. Raises ValueError, in words, when that cannot be."""

    shown: tuple[str, ...]
    best: str
    worst: str

    def __post_init__(self) -> None:
        if len(set(self.shown)) != len(self.shown):
            raise ValueError("something was shown twice in one set")
        if self.best not in self.shown:
            raise ValueError("the best was not among those shown")
        if self.worst not in self.shown:
            raise ValueError("the worst was not among those shown")
        if self.best == self.worst:
            raise ValueError("the best and the worst are the same")
