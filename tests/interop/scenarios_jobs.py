# SPDX-License-Identifier: MIT
"""Jobs on their way down and shares on their way up: ids, difficulty, versions, late shares, blocks."""

from miner_work import Share
from miner_models import AxeOsMiner, BosminerMiner, CgminerMiner, CgminerVersionRollingMiner, NerdQAxeMiner
from pool import PoolHabits
from pool_jobs import JobFashion
from scenario import Scenario


class JobsScenario(Scenario):
    """What a miner is told, and when."""

    async def test_C3_equal_job_ids_reach_their_own_pool(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))
        await self.add_miner(AxeOsMiner)

        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: len(p.accepted) >= 10, 30, f"10 shares at {pool.name}")

        for pool in self.pools.values():
            self.assertEqual({verdict.job_id for verdict in pool.verdicts}, {"1"})
            self.assertEqual(pool.rejected, [])

    async def test_numeric_job_ids_go_back_as_numbers(self) -> None:
        await self.start(PoolHabits(fashion=JobFashion(numeric_ids=True)), PoolHabits(fashion=JobFashion(long_ids=True)))
        await self.add_miner(AxeOsMiner)

        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: pool_has(p, 3), 30, f"3 shares at {pool.name}")

    async def test_C7_a_job_that_comes_during_a_switch_is_mined(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))
        pool_a, pool_b = self.pools.values()
        miner = await self.add_miner_with_job()
        await self.all_connected()
        for target in (pool_a, pool_b, pool_a, pool_b):
            await self.switch_to(target)
            newest = target.new_block()
            await self.pulse.until(lambda p=newest: miner.works[-1].prevhash == p.prevhash, 5, "the new block's job")
            answer = await miner.answer_to(miner.submit(miner.find()))
            self.assertTrue(answer.accepted, answer)

    async def test_C11_switches_need_no_set_extranonce(self) -> None:
        await self.start(PoolHabits(extranonce2_size=8), PoolHabits(extranonce2_size=4))
        miner = await self.add_miner_with_job(AxeOsMiner)
        # By the clock: a pool that loses its weight loses its connection, too, and with it its extranonce1.
        for pool in (*self.pools.values(), *self.pools.values()):
            await self.job_from(pool, miner)
            self.assertTrue((await miner.answer_to(miner.submit(miner.find()))).accepted)

        self.assertNotIn("mining.set_extranonce", [line.get("method") for line in miner.lines])

    async def test_C14_jobs_are_clean_where_the_pool_says_so_and_not_otherwise(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))
        pool_a = self.pools["A"]
        await self.switch_to(pool_a)
        miner = await self.add_miner_with_job()
        for clean in (False, True, False):
            count = len(miner.works)
            pool_a.new_block() if clean else pool_a.new_job()
            await self.pulse.until(lambda n=count: len(miner.works) > n, 5, "the job")
            self.assertIs(miner.works[-1].clean, clean)

    async def test_a_quiet_pool_is_covered_by_a_keep_alive_job_with_fresh_work(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None), timeouts={"keep_alive_seconds": 5})
        await self.switch_to(self.pools["A"])
        miner = await self.add_miner(CgminerMiner)

        # The miner model itself objects to work that it has had before.
        await self.pulse.until(lambda: len(miner.works) >= 3, 20, "two more jobs from a quiet pool")
        await self.accepted_by(self.pools["A"], 3)

    async def test_C13_a_difficulty_above_1_is_whole_and_one_below_1_is_not_lost(self) -> None:
        await self.start(PoolHabits(difficulty=1500.7), PoolHabits(difficulty=0.00025))
        miner = await self.add_miner_with_job(NerdQAxeMiner)
        expected = {"A": 1500, "B": 0.00025}
        for pool in self.pools.values():
            await self.switch_to(pool)
            work = await self.job_from(pool, miner)
            self.assertEqual(work.difficulty, expected[pool.name])
        told = [line["params"][0] for line in miner.lines if line.get("method") == "mining.set_difficulty"]
        self.assertTrue(all(isinstance(value, int) for value in told if value >= 1), told)

    async def test_a_difficulty_comes_once_and_right_before_its_job(self) -> None:
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))
        pool_a = self.pools["A"]
        await self.switch_to(pool_a)
        miner = await self.add_miner_with_job(CgminerMiner)
        for difficulty in (3e-7, 5e-7, 1e-7):
            pool_a.change_difficulty(difficulty, with_job=False)
            pool_a.change_difficulty(difficulty * 1.1)
            await self.pulse.until(lambda d=difficulty: miner.works[-1].difficulty == d * 1.1, 5, "the new difficulty")
            self.assertTrue((await miner.answer_to(miner.submit(miner.find()))).accepted)

        methods = [line.get("method") for line in miner.lines]
        for place, method in enumerate(methods):
            if method == "mining.set_difficulty":
                self.assertEqual(methods[place + 1], "mining.notify")


class VersionRollingScenario(Scenario):
    """Masks and meanings of version bits."""

    async def test_C15_the_mask_is_the_intersection_of_the_pools_masks(self) -> None:
        await self.start(PoolHabits(version_mask=0x1FFF0000), PoolHabits(version_mask=0x0FFFE000))
        first = await self.add_miner_with_job(AxeOsMiner)
        await self.all_connected()
        second = await self.add_miner_with_job(AxeOsMiner, mining=True)

        await self.pulse.until(lambda: second.mask == 0x0FFF0000 == first.mask, 10, "mask 0fff0000 at both miners")
        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: pool_has(p, 3), 30, f"3 shares at {pool.name}")

    async def test_a_pool_that_never_answers_configure_still_gets_its_shares(self) -> None:
        await self.start(PoolHabits(version_mask=None, dialect="array_of_two"), PoolHabits())
        for model in (AxeOsMiner, CgminerMiner):
            await self.add_miner(model)

        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: pool_has(p, 5), 40, f"5 shares at {pool.name}")

    async def test_C15_a_changed_mask_reaches_the_miner(self) -> None:
        await self.start()
        miner = await self.add_miner_with_job(AxeOsMiner)
        await self.all_connected()
        self.pools["B"].change_version_mask(0x00FFE000)

        await self.pulse.until(lambda: miner.mask == 0x00FFE000, 10, "the smaller mask at the miner")

    async def test_a_pool_that_wants_the_sixth_parameter_gets_it_from_every_miner(self) -> None:
        await self.start(PoolHabits(sixth_required=True), PoolHabits())
        await self.switch_to(self.pools["A"])
        await self.add_miner(CgminerMiner)

        await self.accepted_by(self.pools["A"], 3)

    async def test_meanings_of_version_bits_are_told_apart(self) -> None:
        fashions = [JobFashion(version=0x20002000) for _ in range(2)]
        await self.start(
            PoolHabits(version_meaning="or", fashion=fashions[0]), PoolHabits(version_meaning="xor", fashion=fashions[1])
        )
        for model in (AxeOsMiner, CgminerVersionRollingMiner, BosminerMiner):
            await self.add_miner(model)

        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: pool_has(p, 20), 60, f"20 shares at {pool.name}")

        self.assertEqual([s.answer for m in self.miners for s in m.rejected], [])

    async def test_an_unnegotiated_miner_works_without_version_bits(self) -> None:
        await self.start()
        await self.add_miner(CgminerMiner)

        for pool in self.pools.values():
            await self.pulse.until(lambda p=pool: pool_has(p, 3), 30, f"3 shares at {pool.name}")


class LateSharesScenario(Scenario):
    """Shares that arrive after something changed go where they belong."""

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        await self.start(PoolHabits(job_interval=None, difficulty=2e-7), PoolHabits(job_interval=None, difficulty=6e-7))
        self.miner = await self.add_miner_with_job()
        await self.all_connected()

    async def test_C2_a_late_share_goes_to_the_pool_that_issued_its_job(self) -> None:
        for pool, other in ((self.pools["A"], self.pools["B"]), (self.pools["B"], self.pools["A"])):
            await self.switch_to(pool)
            old = await self.job_from(pool, self.miner)
            await self.switch_to(other)
            await self.job_from(other, self.miner)
            count = len(pool.accepted)

            answer = await self.miner.answer_to(self.miner.submit(self.miner.find(old)))

            self.assertTrue(answer.accepted, answer)
            self.assertEqual(len(pool.accepted), count + 1)

    async def test_C1_nothing_is_called_accepted_that_no_pool_accepted(self) -> None:
        await self.switch_to(self.pools["A"])
        await self.job_from(self.pools["A"], self.miner)
        self.pools["A"].change_difficulty(5e-6)
        await self.pulse.until(lambda: self.miner.works[-1].difficulty == 5e-6, 5, "the higher difficulty")

        weak = await self.miner.answer_to(self.miner.submit(self.miner.find(difficulty=2e-7, misses=5e-6)))
        good = await self.miner.answer_to(self.miner.submit(self.miner.find()))

        self.assertEqual((weak.accepted, weak.code), (False, 23))
        self.assertTrue(good.accepted)

    async def test_a_share_of_an_older_job_is_judged_by_the_difficulty_of_that_job(self) -> None:
        await self.switch_to(self.pools["A"])
        old = await self.job_from(self.pools["A"], self.miner)
        self.pools["A"].change_difficulty(5e-6)
        await self.pulse.until(lambda: self.miner.works[-1].difficulty == 5e-6, 5, "the higher difficulty")

        answer = await self.miner.answer_to(self.miner.submit(self.miner.find(old, misses=5e-6)))

        self.assertTrue(answer.accepted, answer)


class BlocksScenario(Scenario):
    """What meets the network's target goes out whatever else is true of it."""

    network_difficulty = 3e-6

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        fashions = [JobFashion(network_difficulty=self.network_difficulty) for _ in range(2)]
        await self.start(*(PoolHabits(job_interval=None, fashion=fashion) for fashion in fashions))
        self.miner = await self.add_miner_with_job()
        await self.all_connected()
        self.pool = self.pools["A"]
        await self.switch_to(self.pool)
        self.work = await self.job_from(self.pool, self.miner)

    def find_block(self) -> Share:
        return self.miner.find(self.work, difficulty=self.network_difficulty * 1.001)

    async def test_a_block_is_sent_and_written_down(self) -> None:
        answer = await self.miner.answer_to(self.miner.submit(self.find_block()))

        self.assertTrue(answer.accepted)
        self.assertTrue(self.pool.verdicts[-1].is_block)
        await self.pulse.until(lambda: self.proxy.find("block_candidate"), 5, "block_candidate in the log")

    async def test_C1_a_block_for_a_stale_job_still_goes_out(self) -> None:
        self.pool.new_block()
        await self.pulse.until(lambda: self.miner.works[-1].prevhash != self.work.prevhash, 5, "the new block's job")

        answer = await self.miner.answer_to(self.miner.submit(self.find_block()))

        self.assertEqual(answer.code, 21)
        self.assertTrue(self.pool.verdicts and self.pool.verdicts[-1].is_block)

    async def test_C2_a_block_found_after_a_switch_goes_to_its_own_pool(self) -> None:
        await self.switch_to(self.pools["B"])
        await self.job_from(self.pools["B"], self.miner)

        answer = await self.miner.answer_to(self.miner.submit(self.find_block()))

        self.assertTrue(answer.accepted)
        self.assertTrue(self.pool.accepted[-1].is_block)

    async def test_a_block_below_the_pools_difficulty_goes_out(self) -> None:
        self.pool.change_difficulty(1e-4)
        await self.pulse.until(lambda: self.miner.works[-1].difficulty == 1e-4, 5, "the higher difficulty")
        block = self.miner.find(difficulty=self.network_difficulty * 1.001, misses=1e-4)

        answer = await self.miner.answer_to(self.miner.submit(block))

        self.assertTrue(answer.accepted)
        self.assertTrue(self.pool.accepted[-1].is_block)


def pool_has(pool: object, count: int) -> bool:
    return len(pool.accepted) >= count
