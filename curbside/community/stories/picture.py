"""The page as one picture, 1200 by 630, the size in which links are shown elsewhere."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Final

from django.contrib.staticfiles import finders

from .drawing import HEIGHT, WIDTH, Shared, Stroke, strokes_of

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

SIZE: Final = (1200, 630)
PAPER, INK, SOFT, ACCENT = "#faf6ec", "#24201a", "#51493e", "#23408f"
"""The light colours of the page."""

_FACE: Final = {
    "serif": "kit/fonts/newsreader-latin-opsz-normal.woff2",
    "sans": "kit/fonts/source-sans-3-latin-wght-normal.woff2",
}
_WEIGHT: Final = 400
"""The files hold every weight; this is the one of texts."""

_FINE: Final = 2
"""Drawn so many times as large, then made smaller, so that lines are smooth."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How large title and texts are set, and how wide, in dots of the picture."""

    title: int
    title_width: int
    text: int
    text_width: int


_BESIDE: Final = Setting(title=84, title_width=620, text=27, text_width=520)
_ALONE: Final = Setting(title=112, title_width=960, text=40, text_width=1040)
"""Where there are no threads the words have the whole picture: half of it would stand empty."""


@lru_cache(maxsize=16)
def picture(title: str, lines: tuple[str, ...], shared: Shared, under: str) -> bytes:
    """A PNG with the title, the lines under it, and the threads with a few words `under` them.

    The same words make the same picture, made once.
    """
    from PIL import Image, ImageDraw  # noqa: PLC0415 - it takes a while to load, and few requests need it

    image = Image.new("RGB", (SIZE[0] * _FINE, SIZE[1] * _FINE), PAPER)
    draw = ImageDraw.Draw(image)
    _words(draw, title, lines, _BESIDE if shared else _ALONE)
    for stroke in strokes_of(shared):
        _draw(draw, stroke)
    draw.text((915 * _FINE, 606 * _FINE), under, font=_font("sans", 18 * _FINE), fill=SOFT, anchor="mm")
    out = BytesIO()
    image.resize(SIZE, Image.Resampling.LANCZOS).save(out, "PNG")
    return out.getvalue()


def _words(draw: "ImageDraw", title: str, lines: tuple[str, ...], setting: Setting) -> None:
    y = 64 * _FINE
    size = setting.title * _FINE
    for line in _wrapped(title, size, setting.title_width * _FINE, "serif"):
        draw.text((64 * _FINE, y), line, font=_font("serif", size), fill=INK)
        y += size + 2 * _FINE
    y += 26 * _FINE
    size = setting.text * _FINE
    for words in lines:
        for line in _wrapped(words, size, setting.text_width * _FINE, "sans"):
            draw.text((66 * _FINE, y), line, font=_font("sans", size), fill=SOFT)
            y += size + 10 * _FINE
        y += 8 * _FINE
    draw.text((66 * _FINE, 560 * _FINE), "Curbside", font=_font("serif", 30 * _FINE), fill=ACCENT)


def _wrapped(text: str, size: int, width: int, voice: str) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and _font(voice, size).getlength(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


@lru_cache(maxsize=16)
def _font(face: str, size: int) -> "FreeTypeFont":
    from PIL import ImageFont  # noqa: PLC0415 - as above

    path = finders.find(_FACE[face])
    if not isinstance(path, str):
        raise FileNotFoundError(_FACE[face])
    font = ImageFont.truetype(path, size)
    axes = font.get_variation_axes()
    font.set_variation_by_axes(
        [float(min(max(_WEIGHT, axis["minimum"] or 0), axis["maximum"] or _WEIGHT)) for axis in axes]
    )
    return font


def _draw(draw: "ImageDraw", stroke: Stroke) -> None:
    def place(x: float, y: float) -> tuple[float, float]:
        return (690 + x * 450 / WIDTH) * _FINE, (40 + y * 550 / HEIGHT) * _FINE

    line = [place(*point) for point in stroke.points]
    draw.line(line, fill=ACCENT if stroke.is_straight else INK, width=(3 if stroke.is_straight else 1) * _FINE + 1)
    for mark in stroke.marks:
        x, y = place(mark.x, mark.y)
        r = 5 * _FINE
        if mark.kind == "door":
            draw.line([(x - r, y), (x + r, y)], fill=INK, width=3 * _FINE)
        elif mark.kind == "planned":
            draw.ellipse([x - r / 2, y - r / 2, x + r / 2, y + r / 2], fill=ACCENT)
        else:
            inside = PAPER if mark.kind == "chance" else INK
            draw.ellipse([x - r, y - r, x + r, y + r], fill=inside, outline=INK, width=_FINE + 1)
