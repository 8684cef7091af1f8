# SPDX-License-Identifier: MIT
"""Plain mining: every make of miner, every division of the extranonce, half of the work for each pool."""

from miner import FakeMiner
from miner_models import (
    ALL_MODELS,
    AxeOsMiner,
    BfgMiner,
    BosminerMiner,
    CgminerMiner,
    CgminerVersionRollingMiner,
    MinerdMiner,
    NerdMinerMiner,
    NerdQAxeMiner,
)
from pool import PoolHabits
from pool_jobs import JobFashion
from scenario import Scenario


class ExtranonceSizesScenario(Scenario):
    """Pools that leave a miner more or less room; equal small job ids on both, jobs in quick succession."""

    async def mine_on_both(
        self, sizes_a: tuple[int, int], sizes_b: tuple[int, int], models: tuple[type[FakeMiner], ...]
    ) -> None:
        habits = [
            PoolHabits(extranonce1_size=en1, extranonce2_size=en2, job_interval=1.0) for en1, en2 in (sizes_a, sizes_b)
        ]
        await self.start(*habits)
        for model in models:
            await self.add_miner(model)
        for miner in self.miners:
            for pool in self.pools.values():
                what = f"{miner.agent} has shares accepted by {pool.name}"
                await self.pulse.until(lambda m=miner, p=pool: self.accepted_from(m, p) >= 3, 40, what)
        self.assertEqual([s.answer for m in self.miners for s in m.rejected], [])

    def accepted_from(self, miner: FakeMiner, pool: object) -> int:
        return sum(self.pool_of(submit.share.work) is pool for submit in miner.accepted)

    async def test_8_and_8(self) -> None:
        await self.mine_on_both((4, 8), (4, 8), (AxeOsMiner, CgminerMiner))

    async def test_8_and_4(self) -> None:
        await self.mine_on_both((4, 8), (4, 4), (AxeOsMiner, NerdMinerMiner))

    async def test_4_and_8(self) -> None:
        await self.mine_on_both((4, 4), (4, 8), (AxeOsMiner, CgminerMiner))

    async def test_4_and_4(self) -> None:
        await self.mine_on_both((4, 4), (4, 4), (AxeOsMiner, CgminerMiner))

    async def test_braiins_and_f2pool(self) -> None:
        await self.mine_on_both((7, 8), (1, 8), (AxeOsMiner, MinerdMiner))

    async def test_8_and_nicehash_3(self) -> None:
        await self.mine_on_both((4, 8), (5, 3), (AxeOsMiner, CgminerMiner))


class MinerModelsScenario(Scenario):
    """Each make alone with two pools of 8 bytes, mining on both."""

    async def mine_with(self, model: type[FakeMiner], shares: int = 10) -> FakeMiner:
        await self.start(PoolHabits(job_interval=1.5), PoolHabits(job_interval=2.5, extranonce1_size=7))
        miner = await self.add_miner(model)
        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: len(p.accepted) >= shares, 30, f"{shares} shares at {pool.name}")
        self.assertEqual([s.answer for s in miner.rejected], [])
        self.assertTrue(miner.logged_in)
        return miner

    async def test_axeos(self) -> None:
        miner = await self.mine_with(AxeOsMiner)
        self.assertEqual(miner.mask, 0x1FFFE000)
        self.assertTrue(any(s.share.version != s.share.work.version for s in miner.accepted), "rolled versions")

    async def test_nerdqaxe_counts_on_and_big_endian(self) -> None:
        await self.mine_with(NerdQAxeMiner)

    async def test_cgminer_restarts_on_clean_jobs_only(self) -> None:
        await self.mine_with(CgminerMiner)

    async def test_cgminer_with_version_rolling(self) -> None:
        await self.mine_with(CgminerVersionRollingMiner)

    async def test_bosminer(self) -> None:
        await self.mine_with(BosminerMiner)

    async def test_C10_minerd_uses_one_id_for_every_submit(self) -> None:
        miner = await self.mine_with(MinerdMiner)
        self.assertEqual({s.message_id for s in miner.submits}, {4})

    async def test_nerdminer_sends_short_nonces(self) -> None:
        await self.mine_with(NerdMinerMiner)

    async def test_bfgminer_sends_strings_for_ids(self) -> None:
        await self.mine_with(BfgMiner)

    async def test_all_makes_at_once(self) -> None:
        await self.start(PoolHabits(job_interval=2.0), PoolHabits(job_interval=3.0))
        for model in ALL_MODELS:
            miner = await self.add_miner(model)
            miner.hashes_per_second = 6000
        for miner in self.miners:
            await self.pulse.until(lambda m=miner: len(m.accepted) >= 5, 40, f"5 shares of {miner.agent}")
        for pool in self.pools.values():
            self.assertEqual(pool.miners_connected(), len(ALL_MODELS))


class SmallRoomScenario(Scenario):
    """Where the pools' extranonces leave no layout that suits both the miner and both pools."""

    async def test_nerdminer_mines_where_two_pools_leave_4_bytes(self) -> None:
        await self.start(PoolHabits(extranonce2_size=4), PoolHabits(extranonce2_size=4))
        miner = await self.add_miner(NerdMinerMiner)
        # A planned reconnect is one honest way out.
        self.miners_may_go = self.loose_books = True

        await self.pulse.until(lambda: len(miner.accepted) >= 5, 30, "5 accepted shares")

        self.assertEqual(miner.rejected, [])

    async def test_nerdminer_is_not_given_a_coinbase_that_overflows_it(self) -> None:
        large = PoolHabits(fashion=JobFashion(coinbase_padding=6500))
        await self.start(large, PoolHabits())
        miner = await self.add_miner(NerdMinerMiner)

        await self.accepted_by(self.pools["B"], 5)

        self.assertEqual(self.works_from(miner, self.pools["A"]), [])
        self.assertTrue(self.proxy.find("pool_unusable_for_miner", pool="A"))

    async def test_a_large_coinbase_and_many_branches_reach_other_miners(self) -> None:
        large = JobFashion(coinbase_padding=6500, branches=32)
        await self.start(PoolHabits(fashion=large), PoolHabits())
        await self.switch_to(self.pools["A"])
        await self.add_miner(AxeOsMiner)

        await self.accepted_by(self.pools["A"], 3)
