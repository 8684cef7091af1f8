#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Drives the built proxy with simulated pools and miners over real sockets.

    run_interop.py --binary build/dev/bin/dpmp                         everything
    run_interop.py --binary build/dev/bin/dpmp PoolLossScenario        one class
    run_interop.py --binary build/dev/bin/dpmp PoolLossScenario.test_C6_the_return_of_a_pool_disturbs_no_miner
    run_interop.py --list                                              the names of the classes

Needs Python 3.11 and nothing beside its standard library.
"""

import argparse
import faulthandler
import os
import sys
import unittest
from pathlib import Path

import scenarios_answers
import scenarios_failover
import scenarios_jobs
import scenarios_mining
import scenarios_operations
import scenarios_quirks
import scenarios_robustness
from scenario import BINARY_VARIABLE, Scenario

MODULES = (
    scenarios_mining,
    scenarios_jobs,
    scenarios_failover,
    scenarios_quirks,
    scenarios_answers,
    scenarios_robustness,
    scenarios_operations,
)


def scenario_classes() -> dict[str, type[Scenario]]:
    return {
        name: value
        for module in MODULES
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, Scenario) and value.__module__ == module.__name__
    }


def suite_of(names: list[str]) -> unittest.TestSuite:
    classes = scenario_classes()
    loader = unittest.TestLoader()
    suite = unittest.TestSuite()
    for name in names or classes:
        class_name, _, test = name.partition(".")
        if class_name not in classes:
            sys.exit(f"no scenario is called {class_name}; --list names them")
        found = classes[class_name](test) if test else loader.loadTestsFromTestCase(classes[class_name])
        suite.addTest(found)
    return suite


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=Path, help="the program under test")
    parser.add_argument("--list", action="store_true", help="print the names of all scenario classes")
    parser.add_argument("--limit", type=float, default=600.0, help="seconds until everything is given up")
    parser.add_argument("names", nargs="*", metavar="CLASS[.TEST]")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(scenario_classes()))
        return 0
    if arguments.binary is None or not arguments.binary.is_file():
        parser.error(f"--binary: {arguments.binary} is no program")
    os.environ[BINARY_VARIABLE] = str(arguments.binary.resolve())
    faulthandler.dump_traceback_later(arguments.limit, exit=True)
    result = unittest.TextTestRunner(verbosity=2).run(suite_of(arguments.names))
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main())
