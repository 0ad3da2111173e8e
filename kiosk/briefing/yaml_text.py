"""Owns reading YAML: every scalar as text, within bounds, with the place of each key and value.

Scalars stay text ("2024" is no number, "no" no truth): what they are is for the model to say. YAML is imported when
first needed, because simple front matter does without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from kiosk.briefing.yaml_words import OTHERWISE, explain
from kiosk.text_files.places import NO_LINES, KeyPath, Lines, Place

if TYPE_CHECKING:
    from yaml import Node

LARGEST_YAML = 16_000
"""Characters; longer YAML is refused."""

_MOST_INDICATORS = 200
_TOO_DEEP = "Take lists and keys out of each other here: they are nested too deeply."


class BadYamlError(ValueError):
    """YAML could not be read; ``place`` is where, ``advice`` a sentence about what to do."""

    def __init__(self, place: Place, advice: str) -> None:
        super().__init__(advice)
        self.place = place
        self.advice = advice


class YamlText:
    """One piece of YAML inside a file.

    Args:
        text: the YAML alone.
        first_line: the line of the file on which it begins, from 1.
    """

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text = text
        self._first_line = first_line

    def data(self) -> object:
        """Dicts, lists and texts.

        Raises:
            BadYamlError: it is no YAML, or too much of it.
        """
        return self._with_loader("load")

    def places(self) -> YamlPlaces:
        """Where everything stands.

        Raises:
            BadYamlError: it is no YAML, or too much of it.
        """
        return YamlPlaces(cast("Node | None", self._with_loader("compose")), self._first_line)

    def _with_loader(self, what: str) -> object:
        import yaml

        if len(self._text) > LARGEST_YAML:
            raise BadYamlError(Place(self._first_line), f"Shorten this to {LARGEST_YAML} characters.")
        loader: Any = yaml.BaseLoader
        # PyYAML 6.0's C loader recurses without a bound and would take the process down: only short nests go there.
        if sum(map(self._text.count, "[{?-")) <= _MOST_INDICATORS:
            loader = getattr(yaml, "CBaseLoader", loader)
        try:
            return getattr(yaml, what)(self._text, loader)
        except yaml.YAMLError as error:
            raise self._bad() from error
        except (RecursionError, ValueError, TypeError) as error:
            raise BadYamlError(Place(self._first_line), _TOO_DEEP) from error

    def _bad(self) -> BadYamlError:
        """What is wrong, told by the parser that says most of it."""
        import yaml

        try:
            yaml.load(self._text, yaml.BaseLoader)  # noqa: S506 - it makes texts, lists and dicts alone
        except yaml.YAMLError as error:
            line, column, advice = explain(self._text, error)
            return BadYamlError(Place(self._first_line + line, column + 1), advice)
        except (RecursionError, ValueError, TypeError):
            return BadYamlError(Place(self._first_line), _TOO_DEEP)
        return BadYamlError(Place(self._first_line), OTHERWISE)


class YamlPlaces:
    """Where the keys and values of one piece of YAML stand; see ``decode.Places``."""

    def __init__(self, root: Node | None, first_line: int) -> None:
        self._root = root
        self._first_line = first_line

    def of_key(self, path: KeyPath) -> Place:
        """Where the key at the end of ``path`` stands, or the nearest thing that holds it."""
        return self._find(path, key=True)

    def of_value(self, path: KeyPath) -> Place:
        """Where the value at ``path`` begins, or the nearest thing that holds it."""
        return self._find(path, key=False)

    def lines_of(self, path: KeyPath) -> Lines:
        """The lines of the key at the end of ``path`` and of its value."""
        pair = self._pair(path)
        return self._lines(*pair) if pair is not None else NO_LINES

    def repeated_keys(self) -> list[tuple[str, Place, Lines]]:
        """Keys that stand again in one mapping, each with its place and the lines that it replaces."""
        found: list[tuple[str, Place, Lines]] = []
        waiting = [self._root]
        visited: set[int] = set()
        while waiting:
            node = waiting.pop()
            if node is None or id(node) in visited:
                continue
            visited.add(id(node))
            pairs = _pairs(node)
            seen: dict[str, Lines] = {}
            for key, value in pairs:
                if key.value in seen:
                    found.append((key.value, self._place(key), seen[key.value]))
                seen[key.value] = self._lines(key, value)
            waiting += [value for _, value in pairs] or _items(node)
        return found

    def _find(self, path: KeyPath, *, key: bool) -> Place:
        pair = self._pair(path)
        return self._place(pair[0 if key else 1] if pair is not None else self._root)

    def _pair(self, path: KeyPath) -> tuple[Node, Node] | None:
        """The key and the value at the end of ``path``, or of the nearest thing that holds it; None for the whole."""
        node, found = self._root, None
        for step in path:
            pair = _enter(node, step)
            if pair is None:
                break
            node, found = pair[1], pair
        return found

    def _lines(self, key: Node, value: Node) -> Lines:
        # Where nothing but a line end follows, PyYAML's mark stands at the beginning of the next line.
        last = value.end_mark.line - (value.end_mark.column == 0 and value.end_mark.line > key.start_mark.line)
        return Lines(self._first_line + key.start_mark.line, self._first_line + last)

    def _place(self, node: Node | None) -> Place:
        if node is None:
            return Place(self._first_line)
        return Place(self._first_line + node.start_mark.line, node.start_mark.column + 1)


def _enter(node: Node | None, step: str | int) -> tuple[Node, Node] | None:
    """The key and the value that ``step`` leads to; an item of a list is its own key."""
    if isinstance(step, int):
        items = _items(node)
        return (items[step], items[step]) if step < len(items) else None
    return next((pair for pair in _pairs(node) if pair[0].value == step), None)


def _pairs(node: Node | None) -> list[tuple[Node, Node]]:
    """The keys and values of a mapping; a tag on it ("!set") makes no difference."""
    return [pair for pair in _parts(node) if isinstance(pair, tuple) and isinstance(pair[0].value, str)]


def _items(node: Node | None) -> list[Node]:
    return [item for item in _parts(node) if not isinstance(item, tuple)]


def _parts(node: Node | None) -> list[Any]:
    return node.value if node is not None and isinstance(node.value, list) else []
