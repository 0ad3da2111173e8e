"""Owns reading YAML: every scalar as text, within bounds, with the place of each key and value.

Scalars stay text ("2024" is no number, "no" no truth): what they are is for the model to say. YAML is imported when
first needed, because simple front matter does without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from kiosk.briefing.decode import KeyPath
from kiosk.briefing.problems import Place

if TYPE_CHECKING:
    from yaml import Node

LARGEST_YAML = 16_000
"""Characters; longer YAML is refused."""

_MOST_INDICATORS = 200


class BadYamlError(ValueError):
    """YAML could not be read; ``place`` is where, ``why`` a clause without a full stop."""

    def __init__(self, place: Place, why: str) -> None:
        super().__init__(why)
        self.place = place
        self.why = why


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
            raise BadYamlError(Place(self._first_line), f"it is longer than {LARGEST_YAML} characters")
        loader: Any = yaml.BaseLoader
        # PyYAML 6.0's C loader recurses without a bound and would take the process down: only short nests go there.
        if sum(map(self._text.count, "[{?-")) <= _MOST_INDICATORS:
            loader = getattr(yaml, "CBaseLoader", loader)
        try:
            return getattr(yaml, what)(self._text, loader)
        except yaml.YAMLError as error:
            raise self._bad(error) from error
        except (RecursionError, ValueError, TypeError) as error:
            raise BadYamlError(Place(self._first_line), "it is nested too deeply or oddly") from error

    def _bad(self, error: Exception) -> BadYamlError:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        why = getattr(error, "problem", None) or str(error).splitlines()[0]
        if mark is None:
            return BadYamlError(Place(self._first_line), why)
        last = self._text.count("\n")
        if mark.line > last:  # YAML ended too early, or has line ends of Unicode that no editor counts
            return BadYamlError(Place(self._first_line + last), why)
        return BadYamlError(Place(self._first_line + mark.line, mark.column + 1), why)


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

    def repeated_keys(self) -> list[tuple[str, Place]]:
        """Keys that stand more than once in one mapping, each from its second time on."""
        found: list[tuple[str, Place]] = []
        waiting = [self._root]
        visited: set[int] = set()
        while waiting:
            node = waiting.pop()
            if node is None or id(node) in visited:
                continue
            visited.add(id(node))
            pairs = _pairs(node)
            seen: set[str] = set()
            for key, _ in pairs:
                if key.value in seen:
                    found.append((key.value, self._place(key)))
                seen.add(key.value)
            waiting += [value for _, value in pairs] or _items(node)
        return found

    def _find(self, path: KeyPath, *, key: bool) -> Place:
        node, marked = self._root, self._root
        for step in path:
            pair = _enter(node, step)
            if pair is None:
                break
            node = pair[1]
            marked = pair[0] if key else node
        return self._place(marked)

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
