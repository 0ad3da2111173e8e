"""The page of a phone: whole in itself, in its language, and bound by its own policy."""

from __future__ import annotations

import base64
import hashlib
import re
import tomllib

import pytest

from kiosk import paths
from kiosk.phone.page import write_page

FOLDER = paths.RESOURCES / "phone"
PAGES = ("speaker", "visitor")


def words_of(page: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((FOLDER / f"{page}.toml").read_text("utf-8"))


@pytest.mark.parametrize("of", PAGES)
@pytest.mark.parametrize(("language", "spoken"), [("nl", "nl"), ("en", "en"), ("he", "en")])
def test_it_speaks_the_language_of_the_talk_or_english(of: str, language: str, spoken: str) -> None:
    page = write_page(FOLDER, of, language).body.decode()
    assert f'<html lang="{spoken}">' in page
    assert words_of(of)[spoken]["over"] in page


@pytest.mark.parametrize("of", PAGES)
def test_every_word_is_there_in_each_language_and_used(of: str) -> None:
    words = words_of(of)
    assert words["nl"].keys() == words["en"].keys()
    page = (FOLDER / f"{of}.html").read_text("utf-8")
    assert set(re.findall(r"\{(\w+)\}", page)) == words["en"].keys() | {"language", "style", "script"}
    assert not [name for name, text in words["nl"].items() if not text]


@pytest.mark.parametrize("of", PAGES)
def test_nothing_of_elsewhere_is_asked_for(of: str) -> None:
    page = write_page(FOLDER, of, "nl").body.decode()
    assert re.findall(r"https?:|//[a-z]|url\(|@import|<link(?! rel=\"icon\" href=\"data:,\")|<img|<iframe", page) == []
    assert len(page) < 40_000


def test_a_visitor_has_no_field_to_write_in() -> None:
    page = write_page(FOLDER, "visitor", "nl").body.decode()
    assert re.findall(r"<(?:input|textarea|select|form)\b|contenteditable|prompt\(", page) == []


@pytest.mark.parametrize("of", PAGES)
def test_its_policy_allows_its_own_style_and_script_and_nothing_else(of: str) -> None:
    reply = write_page(FOLDER, of, "en")
    page, policy = reply.body.decode(), reply.headers["Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        (text,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert rules[rule] == f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == rules["frame-ancestors"] == "'none'"
    assert rules["connect-src"] == "'self'"
    assert "unsafe" not in policy
    assert re.findall(r" (?:on\w+|style)=", page.partition("<script>")[0]) == []
