"""The program: its commands, its exit codes, and one line for whatever goes wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import BytesIO, TextIOWrapper

import claimcheck
from claimcheck.errors import ClaimcheckError

FOUND, FAILED, INTERRUPTED, CUT_OFF = 1, 2, 130, 141
"""Findings at or over --fail-on; nothing or not everything could be done; Ctrl-C; the reader of the output has gone."""


def run() -> None:
    """The console entry."""
    # Started with >&- or 2>&- there is no stream at all.
    sys.stdout = sys.stdout or TextIOWrapper(BytesIO())
    sys.stderr = sys.stderr or TextIOWrapper(BytesIO())
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Run a command line; what it returns is the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal without the letter shows its number rather than nothing at all.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _command(list(arguments))
        sys.stdout.flush()
    except OSError as err:
        # What is still buffered would be written, and fail again, when Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if isinstance(err, BrokenPipeError):
            return CUT_OFF
        sys.stderr.write(f"claimcheck: the output cannot be written: {err.strerror}\n")
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _command(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        sys.stdout.write(f"claimcheck {claimcheck.__version__}\n")
        return 0
    # Loaded here, and each command's needs within it, so that asking for the version costs nothing.
    from claimcheck.cli.app import invoke
    from claimcheck.cli.output import complain

    try:
        return invoke(arguments)
    except ClaimcheckError as err:
        complain(str(err))
    except OSError:
        raise
    except Exception as err:
        if os.environ.get("CLAIMCHECK_DEBUG") == "1":
            import traceback

            traceback.print_exc()
        complain(f"this is a bug in claimcheck: {type(err).__name__}: {err} (CLAIMCHECK_DEBUG=1 shows the traceback)")
    return FAILED
