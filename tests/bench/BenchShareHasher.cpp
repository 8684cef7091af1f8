// SPDX-License-Identifier: MIT
#include "core/mining/ShareHasher.h"
#include "core/mining/VersionRolling.h"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>

namespace dpmp::mining {
namespace {

/// A job whose coinbase has this many bytes in all, with 8 of them for the extranonce.
JobTemplate jobOf(std::size_t coinbaseSize, std::size_t branches)
{
    JobTemplate job;
    job.coinb1.assign(80, 0x11);
    job.coinb2.assign(coinbaseSize - 8 - job.coinb1.size(), 0x22);
    job.branches.assign(branches, Hash32{0x33});
    job.version = 0x20000000;
    job.nbits = 0x17056102;
    return job;
}

/// From a submit to its verdict: coinbase, merkle root, header, hash, true difficulty, block or not.
void hashShare(benchmark::State& state)
{
    const JobTemplate job = jobOf(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1)));
    const Bytes extranonce(8, 0x44);
    Attempt attempt{.extranonce = extranonce, .ntime = 0x64c25820, .nonce = 0, .version = job.version};
    ShareHasher hasher;
    for (auto _ : state) {
        ++attempt.nonce;
        benchmark::DoNotOptimize(hasher.hash(job, attempt));
    }
}
BENCHMARK(hashShare)->ArgNames({"coinbase", "branches"})->Args({250, 12})->Args({400, 13})->Args({500, 14});

/// What a job's difficulty costs: once for each set_difficulty, or once for each share if it is not kept.
void targetOfDifficulty(benchmark::State& state, double difficulty)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(difficulty);
        benchmark::DoNotOptimize(Target::of(Difficulty{difficulty}));
    }
}
BENCHMARK_CAPTURE(targetOfDifficulty, whole, 65536.0);
BENCHMARK_CAPTURE(targetOfDifficulty, fraction, 0.0014);
BENCHMARK_CAPTURE(targetOfDifficulty, seventeenDigits, 18415156832118.24);

void isMetBy(benchmark::State& state)
{
    const Target target = Target::of(Difficulty{1000.0});
    Hash256 hash;
    for (auto _ : state) {
        ++hash.bytes[0];
        benchmark::DoNotOptimize(target.isMetBy(hash));
    }
}
BENCHMARK(isMetBy);

} // namespace
} // namespace dpmp::mining
