# SPDX-License-Identifier: MIT
"""Settings, signals, names at the pools, and the log."""

import socket

from miner_models import AxeOsMiner, CgminerMiner, MinerdMiner
from pool import PoolHabits
from proxy_process import ProxyProcess, configuration, ports
from scenario import Scenario


class WeightsScenario(Scenario):
    """SIGHUP while miners are connected."""

    async def test_weights_change_without_a_disconnect(self) -> None:
        await self.start(PoolHabits(job_interval=1.0), PoolHabits(job_interval=1.0))
        for model in (AxeOsMiner, CgminerMiner, MinerdMiner):
            await self.add_miner(model)
        await self.all_connected()
        for pool in (*self.pools.values(), *self.pools.values()):
            await self.switch_to(pool)
            for miner in self.miners:
                await self.job_from(pool, miner, seconds=5)
            await self.accepted_by(pool, 3)

    async def test_C21_a_pool_of_weight_0_is_not_connected_and_can_be_given_weight_later(self) -> None:
        await self.start(scheduler={"poolA_weight": 100, "poolB_weight": 0})
        await self.add_miner(AxeOsMiner)
        await self.accepted_by(self.pools["A"], 5)
        self.assertEqual(self.pools["B"].connections, [])

        await self.proxy.reload(scheduler={"poolA_weight": 50, "poolB_weight": 50})

        await self.accepted_by(self.pools["B"], 3)

    async def test_a_broken_file_changes_nothing(self) -> None:
        await self.start()
        await self.add_miner(AxeOsMiner)
        await self.all_connected()
        good = self.proxy.settings
        self.proxy.settings = good | {"pools": {"A": {"port": 70000}}}
        self.proxy.write_settings()
        self.proxy.hang_up()
        failed = lambda: self.proxy.find("config_reload_failed") or self.proxy.find("config_problem")  # noqa: E731
        await self.pulse.until(failed, 5, "the problem is in the log")

        await self.accepted_by(self.pools["A"], 1)
        await self.accepted_by(self.pools["B"], 1)

    async def test_half_of_the_work_goes_to_each_pool(self) -> None:
        await self.start()
        miners = [await self.add_miner(AxeOsMiner) for _ in range(4)]
        await self.pulse.until(lambda: all(len(self.shares_by_pool(m)) == 2 for m in miners), 30, "all on both pools")
        await self.pulse.until(lambda: sum(len(p.accepted) for p in self.pools.values()) >= 600, 60, "600 shares")

        work = [sum(v.job_difficulty for v in pool.accepted) for pool in self.pools.values()]
        self.assertAlmostEqual(work[0] / sum(work), 0.5, delta=0.15)

    def shares_by_pool(self, miner: object) -> set[str]:
        return {self.pool_of(submit.share.work).name for submit in miner.accepted}


class ShutdownScenario(Scenario):
    """SIGTERM."""

    async def test_it_waits_for_an_outstanding_answer_and_exits_0(self) -> None:
        await self.start(PoolHabits(holds_answers=True), PoolHabits(holds_answers=True))
        miner = await self.add_miner_with_job()
        pool = self.pool_of(miner.works[-1])
        submit = miner.submit(miner.find())
        await self.pulse.until(lambda: pool.held_answers, 5, "the share at the pool")
        self.miners_may_go = True
        self.proxy.terminate()
        await self.pulse.until(lambda: self.proxy.find("shutdown_begin"), 5, "shutdown begins")
        self.assertIsNone(self.proxy.exit_code)
        pool.release_answers()

        self.assertEqual(await self.proxy.exited(4), 0)

        self.assertTrue(submit.answer and submit.answer.accepted)
        self.assertEqual(len(self.proxy.find("share_result", accepted=True)), 1)

    async def test_it_does_not_wait_for_ever(self) -> None:
        await self.start(PoolHabits(holds_answers=True), PoolHabits(holds_answers=True))
        miner = await self.add_miner_with_job()
        miner.submit(miner.find())
        await self.pulse.until(lambda: any(p.held_answers for p in self.pools.values()), 5, "the share at the pool")
        self.miners_may_go = True
        self.proxy.terminate()

        self.assertEqual(await self.proxy.exited(8), 0)

    async def test_it_ends_at_once_when_nothing_is_under_way(self) -> None:
        await self.start()
        await self.add_miner_with_job()
        self.miners_may_go = True
        self.proxy.terminate()

        self.assertEqual(await self.proxy.exited(3), 0)


class NamesScenario(Scenario):
    """Who the pools think is mining."""

    def users(self, name: str) -> set[str]:
        return {c.terms.user for c in self.pools[name].live_connections()}

    async def test_C16_each_pool_gets_one_login_in_the_right_order(self) -> None:
        await self.start()
        await self.add_miner_with_job(AxeOsMiner)
        await self.all_connected()

        for pool in self.pools.values():
            login = [m for m in pool.connections[0].methods if m not in ("mining.extranonce.subscribe",)]
            self.assertEqual(login[:3], ["mining.configure", "mining.subscribe", "mining.authorize"])

    async def test_C17_without_a_wallet_login_and_shares_carry_the_same_name(self) -> None:
        await self.start(pools={"A": {"wallet": ""}, "B": {"wallet": ""}})
        await self.add_miner(AxeOsMiner, user="1BoatSLRHtKNngkdXEeobR76b53LETtpyT.rig7")
        for pool in self.pools.values():
            await self.accepted_by(pool, 1)

        self.assertEqual(self.users("A"), {"1BoatSLRHtKNngkdXEeobR76b53LETtpyT.rig7"})

    async def test_C18_two_sites_with_equal_rig_names_stay_two_workers(self) -> None:
        await self.start()
        for user in ("site1.rig", "site2.rig"):
            await self.add_miner(AxeOsMiner, user=user)
        await self.all_connected()

        self.assertEqual(self.users("A"), {"accountA.site1.rig", "accountA.site2.rig"})
        self.assertEqual(self.users("B"), {"accountB.site1.rig", "accountB.site2.rig"})


class StartScenario(Scenario):
    """Exit codes and messages of a start that fails; what is never printed is checked after every scenario."""

    async def launch(self, *arguments: str, **sections: dict) -> ProxyProcess:
        await self.start_pools()
        settings = configuration(ports(*self.pools.values()), **sections)
        self.proxy = ProxyProcess(self.binary(), self.pulse, settings)
        await self.proxy.launch(*arguments)
        return self.proxy

    async def asyncTearDown(self) -> None:
        # These ended by themselves, with a code of their own.
        if self.proxy:
            self.check_secrets()
            await self.proxy.stop()
            self.proxy = None
        await super().asyncTearDown()

    async def test_every_problem_of_the_configuration_is_named_with_its_path(self) -> None:
        proxy = await self.launch(pools={"B": {"port": 70000}}, scheduler={"poolA_weight": "x"})

        self.assertEqual(await proxy.exited(), 2)

        printed = "\n".join(proxy.output)
        self.assertIn("pools.B.port", printed)
        self.assertIn("70000", printed)
        self.assertIn("poolA_weight", printed)

    async def test_an_unknown_option_is_a_usage_error(self) -> None:
        proxy = await self.launch("--unheard-of")

        self.assertEqual(await proxy.exited(), 2)

    async def test_a_port_in_use_is_said_and_ends_with_3(self) -> None:
        taken = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(taken.close)

        proxy = await self.launch(listen={"port": taken.getsockname()[1]})

        self.assertEqual(await proxy.exited(), 3)
        self.assertIn(str(taken.getsockname()[1]), "\n".join(proxy.output))
