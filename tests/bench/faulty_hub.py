"""Runs a supervisor with a hub that never draws: python -m tests.bench.faulty_hub exit|blind."""

from __future__ import annotations

import sys

from kiosk import paths
from kiosk.supervisor.policy import ChildKind
from kiosk.supervisor.protocol import CALM_FLAG
from kiosk.supervisor.watch import Supervisor, end_on_signals

FAULTS = {
    "exit": "raise SystemExit(1)",
    "blind": "import sys; print('shown', flush=True); sys.stdin.read()",
}

if __name__ == "__main__":
    hub = [sys.executable, "-c", FAULTS[sys.argv[1]]]
    supervisor = Supervisor({ChildKind.HUB: hub, ChildKind.CALM: paths.own_command(CALM_FLAG)})
    end_on_signals(supervisor)
    sys.exit(supervisor.run())
