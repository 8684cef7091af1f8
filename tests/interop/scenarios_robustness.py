# SPDX-License-Identifier: MIT
"""What one peer does wrong harms nobody else."""

import asyncio
import os
import socket

from miner_models import AxeOsMiner, AxeOsProbe, CgminerMiner
from scenario import Scenario
from scenarios_answers import RawMiner


class BadMinersScenario(Scenario):
    """Miners that send rubbish beside one that works."""

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        await self.start()
        self.good = await self.add_miner(CgminerMiner)
        await self.all_connected()
        self.loose_books = True  # strangers submit, too

    async def visit(self, *lines: bytes) -> RawMiner:
        """A connection that sends these bytes; it may be hung up on."""
        visitor = RawMiner(self.pulse, self.proxy.port)
        await visitor.connect(mining=False)
        self.addAsyncCleanup(visitor.close)
        for line in lines:
            visitor.send_line(line)
        return visitor

    async def check_good_miner(self) -> None:
        count = len(self.good.accepted)
        await self.pulse.until(lambda: len(self.good.accepted) >= count + 3, 20, "the good miner's shares")
        self.assertFalse(self.good.disconnected)
        for pool in self.pools.values():
            self.assertFalse(pool.connections[0].ended.is_set())

    async def test_C20_a_json_array_is_survived(self) -> None:
        visitor = await self.visit(b"[1,2,3]\n", b'{"id":1,"method":"mining.ping","params":[]}\n')
        await self.pulse.until(lambda: visitor.lines or visitor.disconnected, 5, "an answer or an end")
        await self.check_good_miner()

    async def test_C20_params_of_every_wrong_type_are_survived(self) -> None:
        methods = ("configure", "subscribe", "authorize", "submit", "suggest_difficulty", "suggest_target")
        wrong = ("{}", '"text"', "null", "5", "true", "[[[]]]", "[null,null,null,null,null,null]", '[{"a":1},[]]')
        lines = [
            f'{{"id":{n},"method":"mining.{method}","params":{params}}}\n'.encode()
            for n, (method, params) in enumerate((m, p) for m in methods for p in wrong)
        ]
        await self.visit(*lines)
        await self.check_good_miner()

    async def test_garbage_is_survived(self) -> None:
        await self.visit(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        await self.visit(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(500) + b"\n")
        await self.visit(b'{"id":1,"method":"mining.subscribe"\n' * 50)
        await self.visit(b"\x00" * 1000 + b"\n")
        await self.visit(b"[" * 5000 + b"\n")
        await self.visit(b'{"id":' + b"9" * 5000 + b',"method":"mining.ping","params":[]}\n')
        await self.check_good_miner()

    async def test_an_endless_line_ends_that_connection_alone(self) -> None:
        visitor = await self.visit(b"x" * 100_000)
        await self.pulse.until(lambda: visitor.disconnected, 10, "the endless line is hung up on")
        await self.check_good_miner()

    async def test_C19_a_miner_that_vanishes_leaves_the_pools_to_the_others(self) -> None:
        for _ in range(5):
            leaver = AxeOsMiner(self.pulse, self.proxy.port, "leaver")
            await leaver.connect()
            await self.pulse.until(lambda m=leaver: m.works, 10, "a job")
            await leaver.close()
        single = lambda: all(p.miners_connected() == 1 for p in self.pools.values())  # noqa: E731
        # Connections with shares under way may be kept for a moment.
        await self.pulse.until(single, 20, "the leavers' pool connections are closed")
        await self.check_good_miner()

    async def test_C19_a_miner_that_reads_nothing_harms_nobody(self) -> None:
        for pool in self.pools.values():
            pool.habits.fashion.coinbase_padding = 6000
        reader, writer = await asyncio.open_connection("127.0.0.1", self.proxy.port, limit=256)
        self.addCleanup(writer.close)
        writer.write(b'{"id":1,"method":"mining.subscribe","params":[]}\n{"id":2,"method":"mining.authorize","params":["d","x"]}\n')
        await self.all_connected(2)
        reader._transport.pause_reading()
        for _ in range(300):
            # At the pace of the miner that reads: what it leaves waiting would count against it as well.
            seen = len(self.good.works)
            for pool in self.pools.values():
                pool.new_job()
            await self.pulse.until(lambda n=seen: len(self.good.works) > n, 5, "the good miner reads its job")
        writer.close()

        await self.accepted_by(self.pool_of(self.good.works[-1]), 3)


class IdleConnectionsScenario(Scenario):
    """Connections that have not shown to be miners."""

    async def test_40_silent_clients_open_no_upstream(self) -> None:
        await self.start()
        clients = [socket.create_connection(("127.0.0.1", self.proxy.port)) for _ in range(40)]
        for client in clients:
            self.addCleanup(client.close)
        await self.pulse.until(lambda: self.proxy.find("listening"), 5, "the proxy lives")
        miner = await self.add_miner(AxeOsMiner)
        await self.pulse.until(lambda: len(miner.accepted) >= 3, 20, "a real miner's shares among silent clients")

        for pool in self.pools.values():
            self.assertEqual(len(pool.connections), 1)

    async def test_an_axeos_probe_opens_no_upstream_and_finds_what_it_looks_for(self) -> None:
        await self.start()
        for _ in range(3):
            probe = AxeOsProbe(self.pulse, self.proxy.port, "probe")
            await probe.connect(mining=False)
            await self.pulse.until(lambda p=probe: p.logged_in, 5, "the probe is answered")
            self.assertIn("mining.notify", str(probe.lines[0])[:1023])
            await probe.close()
        miner = await self.add_miner(AxeOsMiner)
        await self.pulse.until(lambda: len(miner.accepted) >= 3, 20, "a real miner's shares")

        for pool in self.pools.values():
            self.assertEqual(len(pool.connections), 1)

