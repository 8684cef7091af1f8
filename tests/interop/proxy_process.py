# SPDX-License-Identifier: MIT
"""The proxy under test as a child process: its configuration, its log, its signals."""

import asyncio
import copy
import json
import os
import signal
import tempfile
from pathlib import Path

from pool import FakePool
from pulse import Pulse

# What a pool gets for a password; must never come back in the log.
POOL_PASSWORD = "pool-secret-5f2a"


def configuration(pool_ports: dict[str, int], **sections: dict) -> dict:
    """A configuration for pools on these local ports. `sections` are merged in, e.g. timeouts={"no_pool_seconds": 1}."""
    settings = {
        "listen": {"host": "127.0.0.1", "port": 0},
        "metrics": {"enabled": False, "host": "127.0.0.1", "port": 0},
        "logging": {"level": "debug", "allow": [], "deny": [], "json": True},
        "pools": {
            name: {
                "host": "127.0.0.1",
                "port": port,
                "name": f"Pool {name}",
                "wallet": f"account{name}",
                "chain": "BTC",
                "password": POOL_PASSWORD,
            }
            for name, port in pool_ports.items()
        },
        # 5 s are the shortest dwell that the proxy takes.
        "scheduler": {"poolA_weight": 50, "poolB_weight": 50, "slice_seconds": 5, "min_switch_seconds": 5},
    }
    return merged(settings, sections)


def merged(settings: dict, changes: dict) -> dict:
    result = copy.deepcopy(settings)
    for key, value in changes.items():
        nested = isinstance(value, dict) and isinstance(result.get(key), dict)
        result[key] = merged(result[key], value) if nested else copy.deepcopy(value)
    return result


class ProxyProcess:
    """One run of `dpmp --no-gui`."""

    def __init__(self, binary: Path, pulse: Pulse, settings: dict) -> None:
        self.binary, self.pulse, self.settings = binary, pulse, settings
        self.events: list[dict] = []
        self.output: list[str] = []  # raw lines of both streams
        self.port = 0
        self.exit_code: int | None = None
        self._directory = tempfile.TemporaryDirectory(prefix="dpmp-interop-")
        self._config = Path(self._directory.name) / "config.json"
        self._process: asyncio.subprocess.Process | None = None
        self._readers: list[asyncio.Task] = []

    async def start(self) -> None:
        """Starts the program and waits until it listens."""
        await self.launch()
        await self.pulse.until(lambda: self.find("listening") or self.exit_code is not None, 20, "the proxy listens")
        if self.exit_code is not None:
            raise AssertionError(f"the proxy exited with {self.exit_code}:\n" + "\n".join(self.output[-20:]))
        self.port = self.find("listening")[0]["port"]

    async def launch(self, *more_arguments: str) -> None:
        self.write_settings()
        arguments = ["--no-gui", "--config", str(self._config), "--data-dir", str(Path(self._directory.name) / "data")]
        options = ["--log-format", "json", "--log-level", "debug", *more_arguments]
        environment = {key: value for key, value in os.environ.items() if not key.startswith("DPMP_")}
        self._process = await asyncio.create_subprocess_exec(
            self.binary, *arguments, *options, env=environment, limit=1 << 20,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        streams = (self._process.stdout, self._process.stderr)
        self._readers = [asyncio.create_task(self._read(stream)) for stream in streams]
        self._readers.append(asyncio.create_task(self._wait()))

    def write_settings(self) -> None:
        self._config.write_text(json.dumps(self.settings), encoding="utf-8")
        self._config.chmod(0o600)

    async def _read(self, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            text = line.decode("utf-8", "replace").rstrip("\n")
            self.output.append(text)
            if stream is self._process.stdout and text.startswith("{"):
                self.events.append(json.loads(text))
            self.pulse.beat()

    async def _wait(self) -> None:
        code = await self._process.wait()
        await asyncio.gather(*self._readers[:2])
        self.exit_code = code
        self.pulse.beat()

    # Signals.

    def terminate(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    def hang_up(self) -> None:
        self._process.send_signal(signal.SIGHUP)

    async def reload(self, **sections: dict) -> None:
        """Changes the file and has it read again."""
        before = len(self.find("config_applied"))
        self.settings = merged(self.settings, sections)
        self.write_settings()
        self.hang_up()
        await self.pulse.until(lambda: len(self.find("config_applied")) > before, 10, "settings are applied")

    async def exited(self, seconds: float = 10.0) -> int:
        await self.pulse.until(lambda: self.exit_code is not None, seconds, "the proxy ends")
        return self.exit_code

    async def stop(self) -> int:
        """Ends it by SIGTERM and returns the exit code; kills it when it does not follow."""
        if self.exit_code is None:
            self.terminate()
            try:
                await self.exited()
            except AssertionError:
                self._process.kill()
                await self.exited()
                raise
        self._directory.cleanup()
        return self.exit_code

    # Log.

    def find(self, name: str, **fields: object) -> list[dict]:
        """The events of this name whose fields have these values."""
        return [e for e in self.events if e["event"] == name and all(e.get(k) == v for k, v in fields.items())]


def ports(*pools: FakePool) -> dict[str, int]:
    return {pool.name: pool.port for pool in pools}
