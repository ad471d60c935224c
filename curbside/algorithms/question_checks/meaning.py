"""What a question means, by a small network: the odds of each code, whatever its words.

The first layers of multilingual-e5-small (Wang et al. 2024), a transformer encoder (Vaswani et al. 2017) that has read
much English and French, taught further on the labelled questions of both languages at once. `tools/teach_meaning.py`
makes `weights/meaning.npz`: every matrix in whole steps of one size a row, and the pieces of words it knows.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray

from .pieces import UNKNOWN, Pieces
from .remembering import remembered

PIECES_READ: Final = 64
"""Pieces of a question that are read, the last ones: some fifty words. The lists read more."""

HEADS: Final = 12
"""Ways in which each layer lets a piece look at the others."""

_SMALLEST: Final = 1e-12
_UNKNOWN: Final = 0.2
"""Of a text's pieces so many are unknown, or more, where it is not written in Latin letters."""

_READING: Final = Lock()
_FILE: Final = Path(__file__).with_name("weights") / "meaning.npz"

Numbers = NDArray[np.float32]
Odds = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """What one layer multiplies with and adds. Matrices have a row for each number that comes in.

    `look` is what others call query, key and value, side by side; `seen` the output of the attention; `think` and
    `thought` the two steps of the feed-forward part.
    """

    look: Numbers
    look_add: Numbers
    seen: Numbers
    seen_add: Numbers
    seen_norm: Numbers
    think: Numbers
    think_add: Numbers
    thought: Numbers
    thought_add: Numbers
    thought_norm: Numbers


@dataclass(frozen=True, slots=True)
class Network:
    """A row of `words` for each piece, of `places` for each place in a question; then the layers, then the codes."""

    pieces: Pieces
    words: NDArray[np.int8]
    word_steps: Numbers
    places: Numbers
    norm: Numbers
    layers: tuple[Layer, ...]
    codes: Numbers
    codes_add: Numbers


def odds_by_meaning(text: str) -> Odds | None:
    """The odds (logarithm) of each code of CODES, or None for a text in letters that are not known here."""
    network = _network()
    numbers = network.pieces.of(text, PIECES_READ)
    if numbers.count(UNKNOWN) > _UNKNOWN * len(numbers):
        return None
    return remembered(text, lambda: _odds(network, numbers))


def _odds(network: Network, numbers: list[int]) -> Odds:
    x = network.words[numbers] * network.word_steps[numbers, None] + network.places[: len(numbers)]
    x = _normal(x, network.norm)
    for layer in network.layers:
        x = after(layer, x)
    pooled = np.concatenate([x.mean(axis=0), x.max(axis=0)])
    return tuple((pooled @ network.codes + network.codes_add).tolist())


def after(layer: Layer, x: Numbers) -> Numbers:
    """What a layer makes of each piece, having looked at all others."""
    asked, offered, given = (_by_head(part) for part in np.split(x @ layer.look + layer.look_add, 3, axis=1))
    likeness = asked @ offered.swapaxes(1, 2) / np.float32(np.sqrt(asked.shape[2]))
    weights = np.exp(likeness - likeness.max(axis=2, keepdims=True))
    seen = (weights / weights.sum(axis=2, keepdims=True)) @ given
    x = _normal(x + seen.swapaxes(0, 1).reshape(x.shape) @ layer.seen + layer.seen_add, layer.seen_norm)
    thought = _gelu(x @ layer.think + layer.think_add) @ layer.thought + layer.thought_add
    return _normal(x + thought, layer.thought_norm)


def _by_head(x: Numbers) -> Numbers:
    return x.reshape(len(x), HEADS, -1).swapaxes(0, 1)


def _normal(x: Numbers, norm: Numbers) -> Numbers:
    """Each row with mean 0 and variance 1, then times and plus what `norm` says."""
    x = x - x.mean(axis=1, keepdims=True)
    return cast("Numbers", x / np.sqrt((x * x).mean(axis=1, keepdims=True) + _SMALLEST) * norm[0] + norm[1])


def _gelu(x: Numbers) -> Numbers:
    """Hendrycks and Gimpel 2016, the form with a hyperbolic tangent."""
    return cast("Numbers", 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x * x * x))))


def _network() -> Network:
    """Read once, by whoever looks at the first question: a tenth of a second or two."""
    with _READING:
        return _read_network()


@lru_cache(maxsize=1)
def _read_network() -> Network:
    with np.load(_FILE) as kept:
        arrays = {name: kept[name] for name in kept.files}
    names = arrays["pieces"].tobytes().decode().split("\n")
    scores = arrays["scores"].tolist()
    every = enumerate(zip(names, scores, strict=True))
    known = {name: (number, score) for number, (name, score) in every if number > UNKNOWN}

    def matrix(name: str) -> Numbers:
        return np.ascontiguousarray((arrays[name] * arrays[f"{name}.steps"][:, None]).T, dtype=np.float32)

    def layer(at: int) -> Layer:
        def add(name: str) -> Numbers:
            return cast("Numbers", arrays[f"{at}.{name}"])

        return Layer(
            matrix(f"{at}.look"), add("look_add"), matrix(f"{at}.seen"), add("seen_add"), add("seen_norm"),
            matrix(f"{at}.think"), add("think_add"), matrix(f"{at}.thought"), add("thought_add"), add("thought_norm"),
        )  # fmt: skip

    layers = tuple(layer(at) for at in range(int(arrays["layers"])))
    return Network(
        Pieces(known), arrays["words"], arrays["words.steps"], arrays["places"], arrays["norm"], layers,
        matrix("codes"), arrays["codes_add"],
    )  # fmt: skip
