"""Asks axe-core, in Chromium, what it finds in the HTML of a briefing: python -m tests.axe (make axe).

Needs chromium and npm, which fetches axe-core for the time. What axe cannot tell by itself is printed, too.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.authoring.starter import begin_briefing
from kiosk.bridge.spelling import QtSpelling
from kiosk.briefing.loader import load_briefing
from kiosk.export.html import write_html

_ASK = """
document.querySelectorAll('details').forEach(each => each.open = true);
axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(found => {
    const told = document.createElement('pre');
    told.id = 'told';
    told.textContent = JSON.stringify({violations: found.violations, incomplete: found.incomplete,
                                       passes: found.passes.length});
    document.body.replaceChildren(told);
});
"""
_PATIENCE_MS = 120_000


def main() -> int:
    """Print what is found in the shipped briefing, the one to begin with, and the second; 1 where anything is wrong."""
    if missing := [name for name in ("chromium", "npm") if shutil.which(name) is None]:
        print(f"axe: {' and '.join(missing)} must be installed", file=sys.stderr)
        return 2
    bad = 0
    with tempfile.TemporaryDirectory(prefix="kiosk-axe-") as held:
        folder = Path(held)
        begin_briefing(paths.STARTER, folder / "starter", ["nl", "en", "he"])
        second = Path(__file__).parent / "briefing" / "second"
        axe = fetch_axe(folder)
        for briefing in (paths.CONTENT, folder / "starter", second):
            text = write_html(load_briefing(briefing), QtSpelling(), paths.RESOURCES / "export")
            found = ask(axe, text, folder)
            print(f"{briefing.name}: {found['passes']} rules hold, {len(found['violations'])} do not")
            for kind in ("violations", "incomplete"):
                for rule in found[kind]:
                    print(f"  {kind}: {rule['id']}: {rule['help']}")
                    for node in rule["nodes"][:5]:
                        print(f"    {node['html'][:120]}")
            bad += len(found["violations"])
    return 1 if bad else 0


def fetch_axe(folder: Path) -> str:
    """The code of axe-core, by npm."""
    subprocess.run(["npm", "pack", "--silent", "axe-core"], cwd=folder, check=True, capture_output=True)
    (packed,) = folder.glob("axe-core-*.tgz")
    with tarfile.open(packed) as package:
        code = package.extractfile("package/axe.min.js")
        assert code is not None
        return code.read().decode("utf-8")


def ask(axe: str, text: str, folder: Path) -> dict[str, Any]:
    """What axe says of a document, all that opens in it opened."""
    page = folder / "page.html"
    code = axe.replace("</script>", "<\\/script>")
    page.write_text(text.replace("</body>", f"<script>{code}</script><script>{_ASK}</script></body>"), "utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--virtual-time-budget={_PATIENCE_MS}"]
    done = subprocess.run([*command, "--dump-dom", page.as_uri()], capture_output=True, text=True, check=True)
    told = re.search('<pre id="told">(.*?)</pre>', done.stdout, re.DOTALL)
    assert told is not None, done.stderr[-500:]
    found: dict[str, Any] = json.loads(html.unescape(told[1]))
    return found


if __name__ == "__main__":
    sys.exit(main())
