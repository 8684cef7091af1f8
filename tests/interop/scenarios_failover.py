# SPDX-License-Identifier: MIT
"""A pool's trouble stays that pool's trouble."""

import time

from miner import FakeMiner
from miner_models import AxeOsMiner, CgminerMiner, NerdMinerMiner
from pool import BlackHole, FakePool, PoolHabits
from scenario import Scenario

# Generous for a loaded machine with sanitizers; the proxy itself should need under 20 ms.
FAILOVER_LIMIT = 0.25


class PoolLossScenario(Scenario):
    """Pools that die and come back while miners work."""

    async def start_with_miners(self, count: int = 2, **sections: dict) -> None:
        await self.start(PoolHabits(job_interval=1.0), PoolHabits(job_interval=1.0), **sections)
        for number in range(count):
            await self.add_miner(CgminerMiner if number % 2 else AxeOsMiner)
        await self.all_connected()

    async def working_for(self, pool: FakePool) -> FakeMiner:
        """Any miner once it works for this pool."""
        at_pool = lambda: [m for m in self.miners if m.works and pool.issued(m.works[-1].coinb1)]  # noqa: E731
        await self.pulse.until(at_pool, 20, f"a miner works for {pool.name}")
        return at_pool()[0]

    async def test_C12_the_other_pool_takes_the_work_at_once_when_one_dies(self) -> None:
        await self.start_with_miners()
        self.loose_books = True
        for dying, other in ((self.pools["A"], self.pools["B"]), (self.pools["B"], self.pools["A"])):
            miner = await self.working_for(dying)
            begin = time.monotonic()
            dying.drop_connections()
            what = f"a job of {other.name}"
            await self.pulse.until(lambda m=miner, p=other: p.issued(m.works[-1].coinb1), 5, what)
            taken = time.monotonic() - begin
            print(f"job of the other pool after {taken * 1000:.1f} ms")
            self.assertLess(taken, FAILOVER_LIMIT)
            await self.all_connected()
            await self.accepted_by(dying, 1)

    async def test_C6_the_return_of_a_pool_disturbs_no_miner(self) -> None:
        await self.start_with_miners(4)
        self.loose_books = True
        pool_a, pool_b = self.pools.values()
        await pool_a.stop()
        await self.accepted_by(pool_b, 5)
        await pool_a.start()

        await self.all_connected()
        await self.accepted_by(pool_a, 5)

    async def test_C6_a_flapping_pool_does_not_disturb_the_other(self) -> None:
        await self.start_pools(PoolHabits(hangs_up_on_connect=True), PoolHabits())
        await self.start_proxy()
        miner = await self.add_miner(AxeOsMiner)

        await self.pulse.until(lambda: len(self.pools["A"].connections) >= 3, 20, "3 attempts at the flapping pool")
        await self.accepted_by(self.pools["B"], 10)

        self.assertEqual(len(self.pools["B"].connections), 1)
        self.assertEqual(self.works_from(miner, self.pools["A"]), [])

    async def test_a_new_extranonce1_after_reconnect_is_invisible(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(extranonce2_size=4, job_interval=None))
        pool_a = self.pools["A"]
        await self.switch_to(pool_a)
        miner = await self.add_miner_with_job()
        told = (miner.extranonce1, miner.extranonce2_size)
        jobs = len(miner.works)
        pool_a.drop_connections()

        await self.pulse.until(lambda: len(miner.works) > jobs, 10, "a job after the reconnect")
        answer = await miner.answer_to(miner.submit(miner.find()))

        self.assertTrue(answer.accepted, answer)
        self.assertEqual(pool_a.accepted[-1].connection, 1)
        self.assertEqual((miner.extranonce1, miner.extranonce2_size), told)

    async def test_a_share_of_a_lost_connection_is_answered(self) -> None:
        await self.start(PoolHabits(holds_answers=True), PoolHabits(holds_answers=True))
        miner = await self.add_miner_with_job()
        pool = self.pool_of(miner.works[-1])
        waiting = miner.submit(miner.find())
        await self.pulse.until(lambda: pool.verdicts, 5, "the share at the pool")
        pool.drop_connections()

        answer = await miner.answer_to(waiting)
        late = await miner.answer_to(miner.submit(miner.find(waiting.share.work)))

        self.assertFalse(answer.accepted)
        self.assertFalse(late.accepted)


class BothPoolsDownScenario(Scenario):
    """No pool at all."""

    async def test_C5_miners_are_kept_while_both_pools_are_down_and_work_again_after(self) -> None:
        await self.start(timeouts={"no_pool_seconds": 60})
        await self.add_miner(AxeOsMiner)
        await self.all_connected()
        self.loose_books = True
        for pool in self.pools.values():
            await pool.stop()
        await self.pulse.until(lambda: self.proxy.find("pool_down", pool="B"), 5, "both pools are known to be down")
        await self.pools["B"].start()

        await self.accepted_by(self.pools["B"], 3)

    async def test_miners_are_let_go_after_the_configured_time(self) -> None:
        await self.start(timeouts={"no_pool_seconds": 2})
        miner = await self.add_miner(AxeOsMiner)
        await self.all_connected()
        self.miners_may_go = self.loose_books = True
        for pool in self.pools.values():
            await pool.stop()
        begin = time.monotonic()

        await self.pulse.until(lambda: miner.disconnected, 10, "the miner is let go")

        self.assertGreater(time.monotonic() - begin, 1.5)
        await self.pulse.until(lambda: self.proxy.find("miner_disconnected", reason="no pool is usable"), 5, "it is in the log")

    async def test_C5_a_miner_that_comes_while_both_are_down_works_once_one_is_back(self) -> None:
        await self.start_pools()
        for pool in self.pools.values():
            await pool.stop()
        await self.start_proxy(timeouts={"no_pool_seconds": 60})
        await self.add_miner(AxeOsMiner)
        await self.pulse.until(lambda: self.proxy.find("miner_connected"), 5, "the miner is connected")
        await self.pools["B"].start()

        await self.accepted_by(self.pools["B"], 3)


class DeadPoolLoginScenario(Scenario):
    """C4: what one pool does or does not do never hinders a login through the other."""

    async def check_login(self, port_of_a: int, habits: PoolHabits | None = None) -> None:
        await self.start_pools(habits, PoolHabits())
        await self.start_proxy({"A": port_of_a} if port_of_a else None)
        begin = time.monotonic()
        for model in (AxeOsMiner, CgminerMiner, NerdMinerMiner):
            await self.add_miner(model)
        for miner in self.miners:
            await self.pulse.until(lambda m=miner: m.works, 10, f"first job of {miner.agent}")
        print(f"three miners have a job after {(time.monotonic() - begin) * 1000:.1f} ms")
        await self.accepted_by(self.pools["B"], 6)

    async def test_C4_black_holed(self) -> None:
        hole = BlackHole()
        self.addCleanup(hole.close)
        await self.check_login(hole.port)

    async def test_C4_refusing(self) -> None:
        hole = BlackHole()
        hole.close()
        await self.check_login(hole.port)

    async def test_C4_silent(self) -> None:
        await self.check_login(0, PoolHabits(silent=True))

    async def test_C4_never_answers_subscribe(self) -> None:
        await self.check_login(0, PoolHabits(unanswered=frozenset({"mining.subscribe"})))

    async def test_C4_never_answers_authorize(self) -> None:
        await self.check_login(0, PoolHabits(unanswered=frozenset({"mining.authorize"})))

    async def test_C12_never_sends_a_job(self) -> None:
        await self.check_login(0, PoolHabits(sends_jobs=False))

    async def test_C16_does_not_authorize(self) -> None:
        await self.check_login(0, PoolHabits(authorizes=False))
        await self.pulse.until(lambda: self.proxy.find("pool_authorize_failed", pool="A"), 5, "it is in the log")


class SickPoolScenario(Scenario):
    """C12: pools that keep their connection and are useless."""

    async def test_C12_a_pool_that_stops_sending_jobs_loses_the_work(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=1.0), timeouts={"job_silence_seconds": 8})
        await self.switch_to(self.pools["A"])
        miner = await self.add_miner(CgminerMiner)
        self.loose_books = True
        await self.accepted_by(self.pools["A"], 1)
        await self.proxy.reload(scheduler={"poolA_weight": 99, "poolB_weight": 1})
        self.pools["A"].habits.sends_jobs = False

        await self.pulse.until(lambda: self.proxy.find("pool_down", pool="A"), 30, "the silent pool is given up")
        await self.job_from(self.pools["B"], miner)

    async def test_C12_unanswered_shares_are_answered_to_the_miner_and_count_against_the_pool(self) -> None:
        mute = PoolHabits(unanswered=frozenset({"mining.submit"}))
        await self.start(mute, PoolHabits(), timeouts={"share_answer_seconds": 5})
        miner = await self.add_miner_with_job()
        await self.switch_to(self.pools["A"])
        await self.job_from(self.pools["A"], miner)
        await self.proxy.reload(scheduler={"poolA_weight": 50, "poolB_weight": 50})

        answers = [await miner.answer_to(s, 15) for s in [miner.submit(miner.find()) for _ in range(3)]]

        self.assertEqual([answer.accepted for answer in answers], [False] * 3)
        await self.pulse.until(lambda: self.proxy.find("pool_down", pool="A"), 10, "the mute pool is given up")

    async def test_C12_a_fallback_takes_over_while_the_primary_is_down(self) -> None:
        await self.start_pools()
        fallback = FakePool("F", self.pulse, slot="A")
        await fallback.start()
        await self.pools["A"].stop()
        await self.start_proxy(pools={"A": {"fallbacks": [{"host": "127.0.0.1", "port": fallback.port}]}})
        self.pools["F"] = fallback
        await self.add_miner(AxeOsMiner)

        await self.accepted_by(fallback, 3)
        await self.accepted_by(self.pools["B"], 1)
