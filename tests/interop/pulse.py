# SPDX-License-Identifier: MIT
"""Waiting for a condition instead of for time."""

import asyncio
import time
from collections.abc import Callable


class Pulse:
    """Beats whenever anything happened: a line arrived, a share was judged, the proxy logged something."""

    def __init__(self) -> None:
        self._waiters: set[asyncio.Future] = set()

    def beat(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    async def until(self, condition: Callable[[], object], seconds: float, what: str) -> float:
        """Returns once `condition` holds, with the seconds that took; AssertionError after `seconds`."""
        begin = time.monotonic()
        while not condition():
            left = begin + seconds - time.monotonic()
            if left <= 0:
                raise AssertionError(f"not within {seconds:g} s: {what}")
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                # Conditions on the clock alone need a look now and then even when nothing happens.
                await asyncio.wait_for(waiter, min(left, 0.25))
            except TimeoutError:
                pass
            finally:
                self._waiters.discard(waiter)
        return time.monotonic() - begin

    async def never(self, condition: Callable[[], object], seconds: float, what: str) -> None:
        """Watches for `seconds` that `condition` does not come true."""
        end = time.monotonic() + seconds
        await self.until(lambda: condition() or time.monotonic() >= end, seconds + 5, what)
        if condition():
            raise AssertionError(f"must not happen: {what}")
