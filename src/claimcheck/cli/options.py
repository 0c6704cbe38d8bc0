"""Options that several commands have."""

from typing import Annotated

import typer

Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="The day of documents that do not state theirs."),
]
Title = Annotated[
    str | None, typer.Option("--title", metavar="TEXT", help="The headline of documents that do not have theirs.")
]
NoColor = Annotated[bool, typer.Option("--no-color", help="Plain text; NO_COLOR does the same.")]
