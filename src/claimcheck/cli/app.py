"""The commands, and what is made of a command line that makes no sense."""

from __future__ import annotations

from typing import Annotated

import typer

import claimcheck
from claimcheck.cli.check import check
from claimcheck.cli.compare import compare
from claimcheck.cli.extract import extract
from claimcheck.cli.output import complain
from claimcheck.cli.rule import rule
from claimcheck.cli.rules import rules

# Help is plain text: what formats it otherwise takes longer to load than most texts take to check.
app = typer.Typer(
    name="claimcheck",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (check, extract, compare, rules, rule):
    app.command()(command)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"claimcheck {claimcheck.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def about(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Reads news text into typed claims and shows which figures cannot all stand.

    Exit codes: 0 nothing found at or over --fail-on; 1 something was; 2 the command line, a setting or
    an input could not be used.
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(2)


def invoke(arguments: list[str]) -> int:
    """Run a command line; what it returns is the exit code.

    Not through ``app()``, which prints usage over several lines and gives a broken pipe the exit code of a finding.
    """
    command = typer.main.get_command(app)
    try:
        with command.make_context("claimcheck", arguments) as context:
            command.invoke(context)
    except typer.Exit as err:
        return err.exit_code
    except typer.Abort:
        return 130
    except Exception as err:
        # The parser's own errors: they come from click, or from what newer typers have in its place.
        if not hasattr(err, "format_message"):
            raise
        complain(f"{err.format_message().replace('Value error, ', '')} {_help(err)}")
        return 2
    return 0


def _help(err: BaseException) -> str:
    context = getattr(err, "ctx", None)
    return f"({context.command_path if context is not None else 'claimcheck'} --help shows how)"
