"""Who bridges: Burt's constraint of every person of a network at once, and the neighbours that pairs have in common.

Burt, "Structural Holes" (1992), chapter 2, and "Structural holes and good ideas", American Journal of Sociology 110
(2004): with p_ij the share of i's ties (both directions added) that goes to j,

    constraint_i = sum over i's neighbours j of (p_ij + sum over q other than i, j of p_iq p_qj)²

Low constraint: one's people do not know one another. It describes a network as far as it is known; it says nothing of
what a person would do, and nothing of success.

Sparse matrices throughout, in blocks of rows, so that neither a loop over edges nor the whole square of the network
is needed.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Sparse = Any  # SciPy ships no types

_BLOCK: Final = 500_000
"""About so many entries of the square are held at once, some 6 MB, which a processor cache takes."""


def constraint(n: int, sources: Ints, targets: Ints, weights: Floats) -> Floats:
    """Burt's constraint of the nodes 0 to n - 1; NaN for one without a tie.

    Arcs from `sources` to `targets` with `weights` above 0, all of one length; a tie noted both ways adds up, a
    loop does not count.
    """
    ties = _ties(n, sources, targets, weights)
    shares = _shares(ties)
    found = _each_block(ties, lambda rows: _square_sums(shares[rows] + _on(ties[rows], shares[rows] @ shares)))
    return np.where(_degrees(ties) > 0, found, np.nan)


def effective_size(n: int, sources: Ints, targets: Ints, weights: Floats) -> Floats:
    """How many of each node's neighbours are not redundant (Burt 1992); NaN for one without a tie.

    sum over neighbours j of (1 - sum over q of p_iq m_jq), with m_jq = j's tie with q over j's strongest tie.
    """
    ties = _ties(n, sources, targets, weights)
    shares, across = _shares(ties), _scaled(ties, _strongest(ties)).T.tocsr()
    redundant = _each_block(ties, lambda rows: _sums(_on(ties[rows], shares[rows] @ across)))
    degrees = _degrees(ties)
    return np.where(degrees > 0, degrees - redundant, np.nan)


def bridge_shares(constraints: Floats) -> Floats:
    """From 0 to 1, the share of the others who are more constrained; NaN stays NaN. For `revival.Candidate`."""
    known = np.sort(constraints[~np.isnan(constraints)])
    above = known.size - np.searchsorted(known, constraints, side="right")
    return np.where(np.isnan(constraints), np.nan, above / max(1, known.size - 1))


def mutuals(n: int, sources: Ints, targets: Ints, pairs: Ints) -> tuple[Ints, Ints]:
    """The neighbours in common of each pair, directions ignored, as compressed rows (indptr, nodes).

    `pairs` has shape (k, 2). Those of pair r, in ascending order, are nodes[indptr[r]:indptr[r + 1]].
    """
    ties = _ties(n, sources, targets, np.ones(len(sources)))
    ties.data[:] = 1
    common = ties[pairs[:, 0]].multiply(ties[pairs[:, 1]]).tocsr()
    common.sort_indices()
    return common.indptr.astype(np.int64), common.indices.astype(np.int64)


def _ties(n: int, sources: Ints, targets: Ints, weights: Floats) -> Sparse:
    """Both directions added, no loops."""
    apart = sources != targets
    arcs = sparse.csr_array((weights[apart], (sources[apart], targets[apart])), shape=(n, n), dtype=np.float64)
    return (arcs + arcs.T).tocsr()


def _degrees(ties: Sparse) -> Ints:
    degrees: Ints = np.diff(ties.indptr)
    return degrees


def _sums(matrix: Sparse) -> Floats:
    sums: Floats = np.asarray(matrix.sum(axis=1), dtype=np.float64)
    return sums


def _square_sums(matrix: Sparse) -> Floats:
    return _sums(matrix.power(2))


def _strongest(ties: Sparse) -> Floats:
    strongest: Floats = ties.max(axis=1).toarray().ravel()
    return strongest


def _shares(ties: Sparse) -> Sparse:
    return _scaled(ties, _sums(ties))


def _scaled(ties: Sparse, by: Floats) -> Sparse:
    """Each row divided by its number; rows without ties stay empty."""
    return sparse.csr_array((ties.data / np.repeat(by, _degrees(ties)), ties.indices, ties.indptr), shape=ties.shape)


def _on(ties: Sparse, matrix: Sparse) -> Sparse:
    """`matrix` where there is a tie."""
    return matrix.multiply(ties.astype(bool))


def _each_block(ties: Sparse, measure: Callable[[slice], Floats]) -> Floats:
    """`measure` of all rows, in blocks whose square stays small: a row's costs its neighbours' degrees together."""
    degrees = _degrees(ties)
    blocks = np.cumsum(ties.astype(bool) @ degrees) // _BLOCK
    edges = [0, *(np.flatnonzero(np.diff(blocks)) + 1).tolist(), degrees.size]
    parts = [measure(slice(start, end)) for start, end in pairwise(edges)]
    return np.concatenate(parts)
