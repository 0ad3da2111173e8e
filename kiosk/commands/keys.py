"""Owns ``kiosk keys``: what the keys of a tactile keypad mean, and teaching it others; and keys to sign with."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk import paths
from kiosk.commands.command import Call, CannotRunError, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.start import need_display, prepare, use_renderer

_DESCRIPTION = (
    "Lists the keys by which the hub is used without seeing and without touch. A keypad that sends arrows and Enter "
    "needs nothing; --learn binds the keys of any other, whose codes it shows. `kiosk keys new` makes keys of another "
    "kind: a secret one that signs bundles, and a public one for the screens that take them (minisign's format)."
)


DEFAULT_SECRET = Path("bundle-keys.key")
"""The public key lies beside it, with the name that a screen looks for."""


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("new", nargs="?", choices=("new",), help="make a pair of keys to sign bundles with")
    parser.add_argument("--out", type=Path, metavar="FILE", help=f"new: the secret key (default: {DEFAULT_SECRET})")
    parser.add_argument("--no-password", action="store_true", help="new: whoever has the file can sign with it")
    parser.add_argument("--learn", action="store_true", help="bind the keys of a keypad, each by pressing it")
    add_settings(parser, "theme", "high-contrast")


def _run(call: Call) -> int:
    if call.arguments.new:
        return _make_pair(call.arguments.out or DEFAULT_SECRET, has_password=not call.arguments.no_password)
    from kiosk.hub.keypad_file import keypad_file, read_keypad
    from kiosk.show.hub.keypad import learnable_keypad

    folder = call.settings.state_folder
    if not call.arguments.learn:
        for row in learnable_keypad(read_keypad(folder)):
            print(
                f"{row.action:<16}{'  '.join([*row.bound, *(['Return', 'Enter'] if row.action == 'select' else [])])}"
            )
        return 0
    prepare(call)
    need_display("and keys are learnt on one")
    use_renderer(call.settings)
    from kiosk.bridge.talk.learn_view_model import Taught
    from kiosk.show.hub.action_table import HUB_ACTIONS
    from kiosk.show.key_binding import bind_learnt
    from kiosk.talk.learn import run_learning

    keypad = Taught("keypad", learnable_keypad, lambda learnt: bind_learnt(HUB_ACTIONS, learnt))
    return run_learning(call.settings, keypad, read_keypad(folder), keypad_file(folder))


def _make_pair(secret: Path, *, has_password: bool) -> int:
    from kiosk.bundles.minisign import new_key, write_public, write_secret
    from kiosk.commands.passwords import ask_new_password

    public = secret.with_suffix(".pub")
    for file in (secret, public):
        if file.exists():
            raise CannotRunError(f"{file}: is there already; a key that screens trust is not written over")
    password = ask_new_password() if has_password else ""
    key = new_key()
    try:
        secret.touch(0o600, exist_ok=False)
        secret.write_text(write_secret(key, password), "ascii")
        public.write_text(write_public(key.public), "ascii")
    except OSError as error:
        raise CannotRunError(f"{error.filename}: cannot be written: {error.strerror}") from error
    print(f"{secret}   signs bundles: keep it to yourself, and a copy of it in a safe place")
    print(f"{public}   goes to each screen, as {paths.bundle_keys()}")
    return 0


COMMAND = Subcommand(_add_flags, _run)
