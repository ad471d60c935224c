"""Compile every .po under curbside/ whose .mo is missing or older."""

from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent


def compile_changed(root: Path) -> list[Path]:
    """Write the .mo beside each newer .po below `root`; return the files written."""
    written = []
    for source in sorted(root.glob("**/locale/*/LC_MESSAGES/*.po")):
        compiled = source.with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            polib.pofile(str(source)).save_as_mofile(str(compiled))
            written.append(compiled)
    return written


if __name__ == "__main__":
    compile_changed(ROOT / "curbside")
