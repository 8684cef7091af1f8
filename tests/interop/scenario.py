# SPDX-License-Identifier: MIT
"""What all scenarios share: two pools, the proxy, miners, and the audit at the end of each."""

import asyncio
import math
import os
import unittest
from collections import Counter
from pathlib import Path

from miner import FakeMiner
from miner_models import AxeOsMiner
from miner_work import Work
from pool import FakePool, PoolHabits
from proxy_process import POOL_PASSWORD, ProxyProcess, configuration, ports
from pulse import Pulse

# Where run_interop.py puts the path of the program.
BINARY_VARIABLE = "DPMP_INTEROP_BINARY"

MINER_PASSWORD = "miner-secret-91c7"


class Scenario(unittest.IsolatedAsyncioTestCase):
    """One test: its own pools, proxy and miners, and an audit of every share when it is over.

    A scenario that provokes what the audit objects to says so in one of the attributes that asyncSetUp() sets.
    """

    async def asyncSetUp(self) -> None:
        # unittest turns it on; it costs time and reports every slice of hashing as slow.
        asyncio.get_running_loop().set_debug(False)
        self.pulse = Pulse()
        self.pools: dict[str, FakePool] = {}
        self.miners: list[FakeMiner] = []
        self.proxy: ProxyProcess | None = None
        # Miners may be disconnected.
        self.miners_may_go = False
        # Submits exist that have no counterpart elsewhere: answers lost with a connection, or strangers at the door.
        self.loose_books = False

    async def asyncTearDown(self) -> None:
        try:
            if self.proxy and self.proxy.exit_code is None:
                await self.audit()
        finally:
            for miner in self.miners:
                await miner.close()
            try:
                if self.proxy:
                    self.assertEqual(await self.proxy.stop(), 0, "\n".join(self.proxy.output[-20:]))
            finally:
                for pool in self.pools.values():
                    await pool.stop()
        self.check_faults()
        self.check_secrets()

    # Parts.

    async def start_pools(self, a: PoolHabits | None = None, b: PoolHabits | None = None) -> tuple[FakePool, FakePool]:
        for name, habits in (("A", a), ("B", b)):
            self.pools[name] = FakePool(name, self.pulse, habits)
            await self.pools[name].start()
        return self.pools["A"], self.pools["B"]

    async def start_proxy(self, pool_ports: dict[str, int] | None = None, **sections: dict) -> ProxyProcess:
        """Starts the proxy; `pool_ports` replaces the ports of the pools by name."""
        settings = configuration(ports(*self.pools.values()) | (pool_ports or {}), **sections)
        self.proxy = ProxyProcess(self.binary(), self.pulse, settings)
        await self.proxy.start()
        return self.proxy

    async def start(self, a: PoolHabits | None = None, b: PoolHabits | None = None, **sections: dict) -> None:
        """Two pools and the proxy in front of them."""
        await self.start_pools(a, b)
        await self.start_proxy(**sections)

    @staticmethod
    def binary() -> Path:
        return Path(os.environ[BINARY_VARIABLE])

    async def add_miner(
        self, model: type[FakeMiner] = AxeOsMiner, mining: bool = True, user: str | None = None
    ) -> FakeMiner:
        name = user or f"rig{len(self.miners) + 1}"
        miner = model(self.pulse, self.proxy.port, name, MINER_PASSWORD)
        self.miners.append(miner)
        await miner.connect(mining)
        return miner

    async def add_miner_with_job(self, model: type[FakeMiner] = AxeOsMiner, mining: bool = False) -> FakeMiner:
        """A miner that has its first job; it hashes only when told to."""
        miner = await self.add_miner(model, mining)
        await self.pulse.until(lambda: miner.works, 10, f"first job of {miner.agent}")
        return miner

    # Conditions.

    async def accepted_by(self, pool: FakePool, count: int = 1, seconds: float = 30.0) -> None:
        """Waits for so many more accepted shares at a pool."""
        wanted = len(pool.accepted) + count
        await self.pulse.until(lambda: len(pool.accepted) >= wanted, seconds, f"{count} more shares at {pool.name}")

    def pool_of(self, work: Work) -> FakePool:
        """The pool whose coinbase a miner's job carries."""
        return next(pool for pool in self.pools.values() if pool.issued(work.coinb1))

    def works_from(self, miner: FakeMiner, pool: FakePool) -> list[Work]:
        return [work for work in miner.works if pool.issued(work.coinb1)]

    async def job_from(self, pool: FakePool, miner: FakeMiner, seconds: float = 20.0) -> Work:
        """Waits until the miner's newest job is this pool's."""
        what = f"{miner.agent} works for {pool.name}"
        await self.pulse.until(lambda: miner.works and pool.issued(miner.works[-1].coinb1), seconds, what)
        return miner.works[-1]

    async def switch_to(self, pool: FakePool) -> None:
        """Gives one pool all the weight."""
        weights = {"poolA_weight": 100 if pool.name == "A" else 0, "poolB_weight": 100 if pool.name == "B" else 0}
        await self.proxy.reload(scheduler=weights)

    async def all_connected(self, count: int | None = None) -> None:
        """Waits until every miner is logged in at both pools."""
        wanted = len(self.miners) if count is None else count
        for pool in self.pools.values():
            what = f"{wanted} logins at {pool.name}"
            await self.pulse.until(lambda p=pool: p.miners_connected() == wanted, 10, what)

    # The audit.

    async def audit(self) -> None:
        """Counts by header hash that miners, pools and the proxy's log agree on every single share."""
        for miner in self.miners:
            miner.paused = True
        live = [miner for miner in self.miners if not miner.disconnected]
        await self.pulse.until(lambda: not any(m.unanswered for m in live), 10, "every submit is answered")
        results = lambda: self.proxy.find("share_result")  # noqa: E731
        answered = sum(len(m.submits) - len(m.unanswered) for m in self.miners)
        await self.pulse.until(lambda: len(results()) >= answered, 10, f"{answered} share_result in the log")
        if not self.loose_books:
            self.assertEqual(len(results()), answered)
            self.check_log_against_pools(results())
        self.check_hashes()

    def check_hashes(self) -> None:
        at_miners = Counter(submit.share.hash for miner in self.miners for submit in miner.accepted)
        at_pools = Counter(verdict.hash for pool in self.pools.values() for verdict in pool.accepted)
        self.assertEqual(at_miners - at_pools, Counter(), "miners were told of accepted shares that no pool accepted")
        if not self.loose_books:
            self.assertEqual(at_pools - at_miners, Counter(), "pools accepted shares and the miners were not told")

    def check_log_against_pools(self, results: list[dict]) -> None:
        for slot in {pool.slot for pool in self.pools.values()}:
            accepted = [v for pool in self.pools.values() if pool.slot == slot for v in pool.accepted]
            logged = [r for r in results if r["accepted"] and r["pool"] == slot]
            self.assertEqual(len(logged), len(accepted), f"accepted at {slot}: log and pool")
            self.check_sum(logged, "difficulty", [verdict.job_difficulty for verdict in accepted])
            self.check_sum(logged, "true_difficulty", [verdict.difficulty for verdict in accepted])

    def check_sum(self, logged: list[dict], name: str, at_pool: list[float]) -> None:
        total = math.fsum(result[name] for result in logged)
        self.assertTrue(math.isclose(total, math.fsum(at_pool), rel_tol=1e-6), f"{name}: {total}, {sum(at_pool)}")

    def check_faults(self) -> None:
        faults = [fault for part in (*self.pools.values(), *self.miners) for fault in part.faults]
        self.assertEqual(faults, [])
        gone = [miner.agent for miner in self.miners if miner.disconnected]
        if not self.miners_may_go:
            self.assertEqual(gone, [], "miners were disconnected")

    def check_secrets(self) -> None:
        if self.proxy:
            for secret in (POOL_PASSWORD, MINER_PASSWORD):
                self.assertFalse(any(secret in line for line in self.proxy.output), "a password is in the log")
