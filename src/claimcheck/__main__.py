"""``python -m claimcheck``."""

from claimcheck.cli.main import run

if __name__ == "__main__":
    run()
