"""The AWS CLI, run inside this process: the same program as `aws`, without half a second of start for each command."""

import contextlib
import io
import os
import unittest.mock
import warnings

from shell import Ended
from stub import REGION

# Importing the AWS CLI sets where its data lies, for all that runs after it; that is for its own calls alone.
with unittest.mock.patch.dict(os.environ):
    import awscli.clidriver

    DATA = {"AWS_DATA_PATH": os.environ["AWS_DATA_PATH"]}


class Official:
    """`aws` with the variables of a `Shell`."""

    def __init__(self, shell):
        self.shell = shell

    def run(self, *words, **changes):
        output, error = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True), io.StringIO()
        variables = self.shell.environment({"AWS_PAGER": "", "AWS_DEFAULT_REGION": REGION, **DATA, **changes})
        surroundings = unittest.mock.patch.dict(os.environ, variables, clear=True)
        with surroundings, contextlib.redirect_stdout(output), contextlib.redirect_stderr(error):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    code = awscli.clidriver.create_clidriver().main(list(words))
                except SystemExit as ended:  # how its argument parser refuses
                    code = ended.code
        return Ended(words, code, output.buffer.getvalue().decode(), error.getvalue())

    def succeed(self, *words, **options):
        return self.run(*words, **options).require(0)
