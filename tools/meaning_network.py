"""The network of the question checks as it is taught. Its sums are those of algorithms/question_checks/meaning.py."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from curbside.algorithms.question_checks import CODES
from curbside.algorithms.question_checks.meaning import HEADS, PIECES_READ
from curbside.algorithms.question_checks.pieces import UNKNOWN, Pieces
from tools.base_network import Base, Numbers
from tools.labelled_questions import Labelled

LAYERS = 4  # of the base's twelve: more take longer than a question may
WIDTH = 384
COMMON = 40_000  # pieces of Latin letters among so many of the base are kept, and all that the questions hold
LATIN = re.compile(r"[▁ -~À-ÿœŒ’]+")
SPECIAL = UNKNOWN + 1  # pieces that stand for no letters
FORGOTTEN = 0.1  # of numbers are left out at random, so that none is relied on


def kept_pieces(base: Base, questions: list[Labelled]) -> list[int]:
    """The numbers, in the base, of the pieces this network knows; the special ones first."""
    latin = [at for at, piece in enumerate(base.pieces) if at >= SPECIAL and LATIN.fullmatch(piece)]
    cut = Pieces({base.pieces[at]: (at, float(base.scores[at])) for at in latin})
    used = {
        at for question in questions for text in (question.said, question.plain) for at in cut.of(text, PIECES_READ)
    }
    usual = {at for at in latin if at < COMMON or len(base.pieces[at]) == 1}
    return sorted({*range(SPECIAL), *used, *usual})


class Layer(nn.Module):
    """One layer of the base; the same sums as `after` in meaning.py."""

    def __init__(self, base: Base, at: int) -> None:
        super().__init__()
        parts = [_linear(base, f"l{at}.{name}", WIDTH) for name in "qkv"]
        self.look = nn.Linear(WIDTH, 3 * WIDTH)
        self.look.weight.data = torch.cat([part.weight.data for part in parts])
        self.look.bias.data = torch.cat([part.bias.data for part in parts])
        self.seen, self.seen_norm = _linear(base, f"l{at}.ao", WIDTH), _norm(base, f"l{at}.aln")
        self.think, self.thought = _linear(base, f"l{at}.fi", WIDTH), _linear(base, f"l{at}.fo", 4 * WIDTH)
        self.thought_norm = _norm(base, f"l{at}.oln")

    def forward(self, x: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        asked, offered, told = (
            part.unflatten(2, (HEADS, -1)).transpose(1, 2) for part in self.look(x).split(WIDTH, dim=2)
        )
        seen = functional.scaled_dot_product_attention(asked, offered, told, attn_mask=there[:, None, None, :])
        x = self.seen_norm(x + _forgetting(self, self.seen(seen.transpose(1, 2).flatten(2))))
        thought = self.thought(functional.gelu(self.think(x), approximate="tanh"))
        return self.thought_norm(x + _forgetting(self, thought))


class Network(nn.Module):
    """The first layers of the base, and what says the codes from the mean and the most of what they give."""

    def __init__(self, base: Base, kept: list[int]) -> None:
        super().__init__()
        words, places = (torch.tensor(base.tensors[name]).view(-1, WIDTH) for name in ("emb.word", "emb.pos"))
        self.words = nn.Embedding.from_pretrained(words[kept], freeze=True)
        self.places = nn.Parameter(places[: PIECES_READ + 2] + torch.tensor(base.tensors["emb.type"][:WIDTH]))
        self.norm = _norm(base, "emb.ln")
        self.layers = nn.ModuleList(Layer(base, at) for at in range(LAYERS))
        self.codes = nn.Linear(2 * WIDTH, len(CODES))
        nn.init.zeros_(self.codes.weight)
        nn.init.constant_(self.codes.bias, -2)

    def forward(self, numbers: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        x = _forgetting(self, self.norm(self.words(numbers) + self.places[: numbers.shape[1]]))
        for layer in self.layers:
            x = layer(x, there)
        mean = (x * there[..., None]).sum(1) / there.sum(1, keepdim=True)
        most = x.masked_fill(~there[..., None], -torch.inf).amax(1)
        return self.codes(_forgetting(self, torch.cat([mean, most], dim=1)))


def _linear(base: Base, name: str, width: int) -> nn.Linear:
    add = torch.tensor(base.tensors[f"{name}.b"])
    made = nn.Linear(width, len(add))
    made.weight.data, made.bias.data = torch.tensor(base.tensors[f"{name}.w"]).view(len(add), width), add
    return made


def _norm(base: Base, name: str) -> nn.LayerNorm:
    made = nn.LayerNorm(WIDTH, eps=1e-12)
    made.weight.data, made.bias.data = (torch.tensor(base.tensors[f"{name}.{part}"]) for part in "wb")
    return made


def _forgetting(module: nn.Module, x: torch.Tensor) -> torch.Tensor:
    return functional.dropout(x, FORGOTTEN, module.training)


def batch(cut: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Questions of different lengths side by side, and where there is something."""
    numbers = nn.utils.rnn.pad_sequence([torch.tensor(one) for one in cut], batch_first=True, padding_value=1)
    lengths = torch.tensor([len(one) for one in cut])
    return numbers, torch.arange(numbers.shape[1])[None] < lengths[:, None]


def pieces_of(base: Base, kept: list[int]) -> Pieces:
    """Words cut into what is kept, numbered anew."""
    return Pieces(
        {base.pieces[at]: (number, float(base.scores[at])) for number, at in enumerate(kept) if number >= SPECIAL}
    )


def in_steps(matrix: torch.Tensor) -> tuple[np.ndarray, Numbers]:
    """Each row in whole steps of its own size, its weightiest number 127 of them."""
    rows = matrix.detach().numpy()
    step = np.maximum(np.abs(rows).max(axis=1) / 127, 1e-12).astype(np.float32)
    return np.rint(rows / step[:, None]).astype(np.int8), step


def write_network(path: Path, base: Base, kept: list[int], network: Network) -> None:
    """Everything meaning.py reads."""
    names = "\n".join(base.pieces[at] for at in kept).encode()
    kept_as: dict[str, Any] = {"pieces": np.frombuffer(names, np.uint8), "scores": base.scores[kept]}
    kept_as["layers"] = np.array(LAYERS)
    kept_as["words"], kept_as["words.steps"] = in_steps(network.words.weight)
    kept_as["places"] = network.places.detach().numpy()
    kept_as["norm"] = _both(network.norm)
    parts = [("codes", network.codes)]
    for at, layer in enumerate(network.layers):
        parts += [(f"{at}.{name}", getattr(layer, name)) for name in ("look", "seen", "think", "thought")]
        for name in ("seen_norm", "thought_norm"):
            kept_as[f"{at}.{name}"] = _both(getattr(layer, name))
    for name, part in parts:
        kept_as[name], kept_as[f"{name}.steps"] = in_steps(part.weight)
        kept_as[f"{name}_add"] = part.bias.detach().numpy()
    np.savez_compressed(path, **kept_as)


def _both(norm: nn.LayerNorm) -> Numbers:
    return np.stack([norm.weight.detach().numpy(), norm.bias.detach().numpy()])
