"""The repository's own lint: rules of the house that no library checks. Exits 1 with one line a finding.

The rules, each a function below: sizes; names that say nothing; rows reached only through `visible_to` wherever a
request is answered; across apps only models, rules, queries and actions; views export only index, show, new, edit,
remove; no signals; no mark_safe; no inline style.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "curbside"

FLOORS = ("foundation", "student", "community", "interfaces")
OPEN_ROOM = "curbside.foundation.kit"
DOORS = {"models", "rules", "queries", "actions"}
# Shapes that letters.py everywhere returns and the timetable is made of: part of what these two rooms offer.
SHAPES = {"curbside.foundation.mail.draft", "curbside.foundation.jobs.timetable"}
VIEW_NAMES = {"index", "show", "new", "edit", "remove"}
VAGUE = {"utils", "helpers", "common", "misc", "util", "helper", "stuff"}
LIMITS = {"module": 250, "test module": 400, "function": 40, "view": 25, "class": 180, "template": 100}

# What a view may call on a manager: it shows the actor's rows only, or none.
NARROWING = {"visible_to", "run_by", "none"}
# Reference data that everybody may read.
PUBLIC = {"Question", "Specialty", "School"}

# Tags may run over several lines, so each is looked for in the whole text.
NOT_IN_A_TEMPLATE = {
    re.compile(r"<[a-z][^<>]*\s(style|on[a-z]+)\s*=", re.IGNORECASE): "inline style or handler: the policy forbids it",
    re.compile(r"<style\b", re.IGNORECASE): "inline style: the content policy forbids it",
    re.compile(r"\|\s*safe(seq)?\b|\{%\s*autoescape\s+off"): "not escaped: build it with format_html",
}

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
    for node, name in imported(path, tree) if here else ():
        parts = name.split(".")
        there = ".".join(parts[:3])
        if parts[0] != "curbside" or len(parts) < 3 or parts[1] == "algorithms" or there in {here, OPEN_ROOM}:
            continue
        if parts[1] in FLOORS and (len(parts) == 3 or parts[3] not in DOORS) and not _is_within(name, SHAPES):
            yield path, node.lineno, f"imports {name}; across apps only {', '.join(sorted(DOORS))}"


def imported(path: Path, tree: ast.Module) -> Iterator[tuple[ast.stmt, str]]:
    """Every name the module imports, whole: `from a.b import c, d` gives a.b.c and a.b.d, dots resolved."""
    home = path.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            # The package of a package's own __init__ is itself; of a module, the folder it is in. Both: drop the last.
            front = [*home[: len(home) - node.level]] if node.level else []
            module = ".".join([*front, *([node.module] if node.module else [])])
            yield from ((node, f"{module}.{alias.name}") for alias in node.names)


def _is_within(name: str, modules: set[str]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def rows_through_visible_to(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """Where a request is answered, private rows are reached through `visible_to(actor)` and nothing else."""
    for scope in _answering(path, tree):
        for node in ast.walk(scope):
            if isinstance(node, ast.Attribute) and node.attr in {"_default_manager", "_base_manager"}:
                yield path, node.lineno, f"{node.attr}: views use visible_to(actor)"
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                model = _name(node.value.value)
                if node.value.attr == "objects" and node.attr not in NARROWING and model not in PUBLIC:
                    yield path, node.lineno, f"{model}.objects.{node.attr}: views use visible_to(actor)"
            if (
                isinstance(node, ast.Call)
                and _name(node.func) in {"get_object_or_404", "get_list_or_404"}
                and node.args
            ):
                first = node.args[0]
                if isinstance(first, ast.Name) and first.id[:1].isupper() and first.id not in PUBLIC:
                    yield path, node.lineno, f"{_name(node.func)}({first.id}, ...): pass a visible_to queryset"
                if isinstance(first, ast.Attribute) and first.attr == "objects":
                    yield path, node.lineno, f"{_name(node.func)}({_name(first.value)}.objects): narrow it first"


def _answering(path: Path, tree: ast.Module) -> list[ast.AST]:
    """Views and template tags as a whole; elsewhere, each function that is handed a request."""
    if is_view(path) or "templatetags" in path.parts:
        return [tree]
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [f for f in functions if any(a.arg == "request" for a in (*f.args.posonlyargs, *f.args.args))]


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
    for line, name in imported(path, tree):
        if "signals" in name.split(".") or _is_within(name, {"django.dispatch"}):
            yield path, line.lineno, "signals are not used; sweep for what is due instead"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "signals":
            yield path, node.lineno, "signals are not used; sweep for what is due instead"
        if isinstance(node, ast.FunctionDef) and node.name in {"save", "delete"} and "models" in path.parts:
            yield path, node.lineno, f"{node.name}() has no side effects here; write an action"


def nothing_unsafe(path: Path, tree: ast.Module, lines: int) -> Iterator[Finding]:
    """No mark_safe; csrf_exempt only where a comment on the line says why."""
    source = path.read_text(encoding="utf-8").splitlines()
    for node in (n for n in ast.walk(tree) if isinstance(n, ast.Name | ast.Attribute)):
        if _name(node) == "mark_safe":
            yield path, node.lineno, "mark_safe: use format_html"
        if _name(node) == "csrf_exempt" and not re.search(r"#.*\w", source[node.lineno - 1]):
            yield path, node.lineno, "csrf_exempt needs its reason on the line"


def templates() -> Iterator[Finding]:
    """Templates are short and hold no inline style and no inline handler."""
    for path in sorted(CODE.rglob("templates/**/*.html")):
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n") + 1
        if lines > LIMITS["template"]:
            yield path, 1, f"{lines} lines; a template has at most {LIMITS['template']}"
        for pattern, what in NOT_IN_A_TEMPLATE.items():
            for found in pattern.finditer(text):
                yield path, text.count("\n", 0, found.start()) + 1, what


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
