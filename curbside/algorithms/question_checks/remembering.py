"""What was worked out for the last texts, so that the same text is not worked out again and again.

While one types, each text is looked at three times; a sheet looks at all its cards whenever it is shown. The texts are
private and may stay in no memory longer than the request: only a digest of each is kept, made with a secret of this
process, and what came of it.
"""

import os
from collections import OrderedDict
from collections.abc import Callable
from hashlib import blake2b
from threading import Lock
from typing import Final

MOST: Final = 512
"""Texts that are remembered, the last ones."""

_SECRET: Final = os.urandom(32)
_LOCK: Final = Lock()
_kept: OrderedDict[bytes, tuple[float, ...]] = OrderedDict()


def remembered(text: str, work_out: Callable[[], tuple[float, ...]]) -> tuple[float, ...]:
    """What `work_out` gives, or what it gave for the same text before."""
    key = blake2b(text.encode(errors="surrogatepass"), key=_SECRET, digest_size=16).digest()
    with _LOCK:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    found = work_out()
    with _LOCK:
        _kept[key] = found
        if len(_kept) > MOST:
            _kept.popitem(last=False)
    return found


def forget() -> None:
    """Everything remembered goes."""
    with _LOCK:
        _kept.clear()
