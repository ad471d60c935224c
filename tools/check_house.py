"""The repository's own lint: rules of the house that no library checks. Exits 1 with one line a finding.

The rules, each a function below: sizes; names that say nothing; rows reached only through `visible_to` in
views; across apps only models, rules, queries and actions; views export only index, show, new, edit, remove;
no signals; no mark_safe; no inline style.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "curbside"

FLOORS = ("foundation", "student", "community", "interfaces")
OPEN_ROOMS = ("curbside.foundation.kit", "curbside.algorithms")
DOORS = {"models", "rules", "queries", "actions"}
# Shapes that letters.py everywhere returns and the timetable is made of: part of what these two rooms offer.
SHAPES = {"curbside.foundation.mail.draft", "curbside.foundation.jobs.timetable"}
VIEW_NAMES = {"index", "show", "new", "edit", "remove"}
VAGUE = {"utils", "helpers", "common", "misc", "util", "helper", "stuff"}
LIMITS = {"module": 250, "test module": 400, "function": 40, "view": 25, "class": 180, "template": 100}

# Reference data that everybody may read.
PUBLIC = {"Question", "Specialty", "School"}

Finding = tuple[Path, int, str]


def python_files() -> list[Path]:
    """Every module of the program, migrations left out."""
    return [p for p in sorted(CODE.rglob("*.py")) if "migrations" not in p.parts]


def app_of(path: Path) -> str:
    """`curbside.student.people` for a module inside that app, else an empty text."""
    parts = path.relative_to(ROOT).parts
    return ".".join(parts[:3]) if len(parts) > 3 and parts[1] in FLOORS else ""


def is_view(path: Path) -> bool:
    """Whether the module answers requests."""
    return path.parent.name == "views" and path.name != "__init__.py"


def sizes(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """Modules, classes and functions stay small enough to read at once."""
    if lines > LIMITS["module"]:
        yield path, 1, f"{lines} lines; a module has at most {LIMITS['module']}"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            kind = "class" if isinstance(node, ast.ClassDef) else "view" if is_view(path) else "function"
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LIMITS[kind]:
                yield path, node.lineno, f"{node.name} has {length} lines; a {kind} has at most {LIMITS[kind]}"


def vague_names(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """A module's name says what is in it."""
    if path.stem in VAGUE:
        yield path, 1, f"«{path.stem}» says nothing about what is in it"


def doors(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """Across apps only models, rules, queries and actions may be imported."""
    here = app_of(path)
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.level or not node.module:
            continue
        module = node.module
        there = ".".join(module.split(".")[:3])
        if not here or not module.startswith("curbside.") or there == here or module.startswith(OPEN_ROOMS):
            continue
        door = module.split(".")[3:4] or [alias.name for alias in node.names]
        if module not in SHAPES and f"{module}.{node.names[0].name}" not in SHAPES and not set(door) <= DOORS:
            yield path, node.lineno, f"imports {module}; across apps only {', '.join(sorted(DOORS))}"


def rows_through_visible_to(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """Views reach private rows through `visible_to(actor)` and nothing else."""
    if not is_view(path):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr == "objects":
            model = _name(node.value.value)
            if node.attr not in {"visible_to", "run_by"} and model not in PUBLIC:
                yield path, node.lineno, f"{model}.objects.{node.attr}: views use visible_to(actor)"
        if isinstance(node, ast.Call) and _name(node.func) in {"get_object_or_404", "get_list_or_404"} and node.args:
            first = node.args[0]
            if isinstance(first, ast.Name) and first.id[:1].isupper() and first.id not in PUBLIC:
                yield path, node.lineno, f"{_name(node.func)}({first.id}, ...): pass a visible_to queryset"


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def view_names(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """A view module exports only index, show, new, edit, remove."""
    if not is_view(path):
        return
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.name not in VIEW_NAMES:
            yield path, node.lineno, f"{node.name}: a view is one of {', '.join(sorted(VIEW_NAMES))}"


def no_signals(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """Effects stand in actions and sweeps, never behind a save."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("signals"):
            yield path, node.lineno, "signals are not used; sweep for what is due instead"
        if isinstance(node, ast.FunctionDef) and node.name == "save" and path.parent.name == "models":
            yield path, node.lineno, "save() has no side effects here; write an action"


def nothing_unsafe(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """No mark_safe; csrf_exempt only where a comment on the line says why."""
    source = path.read_text(encoding="utf-8").splitlines()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and _name(node) == "mark_safe":
            yield path, node.lineno, "mark_safe: use format_html"
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                if _name(decorator) == "csrf_exempt" and "#" not in source[decorator.lineno - 1]:
                    yield path, decorator.lineno, "csrf_exempt needs its reason on the line"


def templates() -> Iterator[Finding]:
    """Templates are short and hold no inline style and no inline handler."""
    for path in sorted(CODE.rglob("templates/**/*.html")):
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n") + 1
        if lines > LIMITS["template"]:
            yield path, 1, f"{lines} lines; a template has at most {LIMITS['template']}"
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r"<[^>]*\s(style|on[a-z]+)=", line):
                yield path, number, "inline style or handler: the content policy forbids it"
            if "|safe" in line:
                yield path, number, "|safe: escape, or build it with format_html"


def test_modules() -> Iterator[Finding]:
    """Test modules stay readable too."""
    for path in sorted((ROOT / "tests").rglob("*.py")):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LIMITS["test module"]:
            yield path, 1, f"{lines} lines; a test module has at most {LIMITS['test module']}"


RULES = (sizes, vague_names, doors, rows_through_visible_to, view_names, no_signals, nothing_unsafe)


def findings() -> Iterator[Finding]:
    """Everything that breaks a rule of the house."""
    for path in python_files():
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
        for rule in RULES:
            yield from rule(path, tree, len(source.splitlines()))
    yield from templates()
    yield from test_modules()


def main() -> int:
    """Print each finding as `path:line: what`; 1 when there are any."""
    found = list(findings())
    for path, line, what in found:
        print(f"{path.relative_to(ROOT)}:{line}: {what}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
