# SPDX-License-Identifier: MIT
"""From a job and a submit to the block header and its difficulty, with hashlib and whole numbers alone.

Written from the protocol's rules and not from the proxy's sources, because it is the proxy's judge. Strings are hex as
on the wire; `version`, `ntime`, `nbits` and `nonce` are unsigned 32-bit numbers.
"""

import hashlib
from fractions import Fraction

# Difficulty 1 ("bdiff"): the number that every pool divides by.
TRUE_DIFFICULTY_ONE = 0xFFFF << 208
LARGEST_HASH = (1 << 256) - 1

BIP320_MASK = 0x1FFFE000


def sha256d(data: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def coinbase(coinb1: str, extranonce1: str, extranonce2: str, coinb2: str) -> bytes:
    """The coinbase transaction without its witness."""
    return bytes.fromhex(coinb1 + extranonce1 + extranonce2 + coinb2)


def merkle_root(coinbase_bytes: bytes, branches: list[str]) -> bytes:
    """The root in the byte order of the header. Branches are hashed in as they were sent."""
    root = sha256d(coinbase_bytes)
    for branch in branches:
        root = sha256d(root + bytes.fromhex(branch))
    return root


def prevhash_bytes(prevhash: str) -> bytes:
    """mining.notify swaps the bytes inside each 4-byte word; the header wants them swapped back."""
    swapped = bytes.fromhex(prevhash)
    return b"".join(swapped[i : i + 4][::-1] for i in range(0, 32, 4))


def header(version: int, prevhash: str, root: bytes, ntime: int, nbits: int, nonce: int) -> bytes:
    """The 80 bytes that are hashed. `prevhash` is in the form of mining.notify."""
    return b"".join(
        (
            version.to_bytes(4, "little"),
            prevhash_bytes(prevhash),
            root,
            ntime.to_bytes(4, "little"),
            nbits.to_bytes(4, "little"),
            nonce.to_bytes(4, "little"),
        )
    )


def hash_number(header_bytes: bytes) -> int:
    """The header's hash as the number that is compared with a target."""
    return int.from_bytes(sha256d(header_bytes), "little")


def hash_display(header_bytes: bytes) -> str:
    """The hash as block explorers print it."""
    return sha256d(header_bytes)[::-1].hex()


def target_of(difficulty: float | str) -> int:
    """The largest hash that meets a pool difficulty; the difficulty is taken as the decimal number that was written."""
    return min(int(TRUE_DIFFICULTY_ONE / Fraction(str(difficulty))), LARGEST_HASH)


def difficulty_of(number: int) -> float:
    """The true difficulty of a hash or a target."""
    return TRUE_DIFFICULTY_ONE / number if number else float("inf")


def compact_target(nbits: int) -> int:
    """The network's target from the header's compact form."""
    exponent, mantissa = nbits >> 24, nbits & 0x007FFFFF
    return mantissa << 8 * (exponent - 3) if exponent > 3 else mantissa >> 8 * (3 - exponent)


def compact_of(target: int) -> int:
    """The compact form of a target, rounded down as the network does."""
    size = (target.bit_length() + 7) // 8
    mantissa = target >> 8 * (size - 3) if size > 3 else target << 8 * (3 - size)
    if mantissa & 0x00800000:
        mantissa >>= 8
        size += 1
    return size << 24 | mantissa


def rolled_version(job_version: int, bits: int, mask: int, meaning: str) -> int:
    """What the sixth parameter of mining.submit makes of the version.

    `meaning` is "replace" (BIP 310), "or" (ckpool, DATUM) or "xor" (public-pool, btcpool, what AxeOS submits).
    """
    if meaning == "or":
        return job_version | bits
    if meaning == "xor":
        return job_version ^ bits
    return (job_version & ~mask) | (bits & mask)


def submitted_bits(job_version: int, version: int, mask: int, meaning: str) -> int:
    """The sixth parameter with which a miner of this meaning says that it hashed `version`."""
    if meaning == "or":
        return version & ~job_version
    if meaning == "xor":
        return job_version ^ version
    return version & mask


def meeting_nonces(header_without_nonce: bytes, first: int, count: int, target: int) -> list[tuple[int, int]]:
    """Tries `count` nonces and returns (nonce, hash number) of those whose hash meets the target."""
    start = hashlib.sha256(header_without_nonce[:64])
    tail = header_without_nonce[64:]
    sha256 = hashlib.sha256
    # Most hashes are decided by their most significant bytes, which come last.
    limit = (target >> 192) + 1
    found = []
    for nonce in range(first, first + count):
        inner = start.copy()
        inner.update(tail + nonce.to_bytes(4, "little"))
        digest = sha256(inner.digest()).digest()
        if int.from_bytes(digest[24:], "little") < limit:
            number = int.from_bytes(digest, "little")
            if number <= target:
                found.append((nonce, number))
    return found
