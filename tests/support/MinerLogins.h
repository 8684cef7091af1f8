// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

// What real miners send to log in, as worker "rig", in their order and with their ids.
namespace dpmp::testing {

using LoginLines = std::vector<std::string>;

inline const LoginLines kMinerd{R"({"id": 1, "method": "mining.subscribe", "params": ["cpuminer/2.5.1"]})",
                                R"({"id": 2, "method": "mining.authorize", "params": ["rig", "x"]})"};

inline const LoginLines kCgminer{R"({"id": 0, "method": "mining.subscribe", "params": ["cgminer/4.11.1"]})",
                                 R"({"id": 1, "method": "mining.authorize", "params": ["rig", "x"]})"};

/// Builds with USE_VMASK: Canaan's.
inline const LoginLines kCgminerRolling{
    R"({"id": 0, "method": "mining.configure", "params": [["version-rolling"], {"version-rolling.mask": "ffffffff"}]})",
    R"({"id": 1, "method": "mining.subscribe", "params": ["cgminer/4.11.1"]})",
    R"({"id": 2, "method": "mining.authorize", "params": ["rig", "x"]})"};

inline const LoginLines kEspMiner{
    R"({"id":1,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"ffffffff"}]})",
    R"({"id":2,"method":"mining.subscribe","params":["bitaxe/BM1370/v2.9.0"]})",
    R"({"id":3,"method":"mining.authorize","params":["rig","x"]})"};

/// The check whether a pool is up.
inline const LoginLines kEspMinerProbe{R"({"id":1,"method":"mining.subscribe","params":["bitaxe/BM1370/v2.9.0"]})",
                                       R"({"id":2,"method":"mining.authorize","params":["rig","x"]})"};

inline const LoginLines kNerdQAxe{
    R"({"id":1,"method":"mining.subscribe","params":["NerdQAxe++/BM1370"]})",
    R"({"id":2,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"1fffe000"}]})",
    R"({"id":3,"method":"mining.authorize","params":["rig","x"]})",
    R"({"id":4,"method":"mining.suggest_difficulty","params":[1000]})",
    R"({"id":5,"method":"mining.extranonce.subscribe","params":[]})"};

inline const LoginLines kNerdMiner{R"({"id": 1, "method": "mining.subscribe", "params": ["NerdMinerV2/1.8"]})",
                                   R"({"id": 2, "method": "mining.authorize", "params": ["rig", "x"]})"};

/// An Antminer of the S9 family: needs two version bits and extranonce2 of 4 bytes.
inline const LoginLines kBmminer{R"({"id":1,"method":"mining.configure","params":[["version-rolling"],)"
                                 R"({"version-rolling.mask":"ffffffff","version-rolling.min-bit-count":2}]})",
                                 R"({"id":2,"method":"mining.subscribe","params":["bmminer/2.0.0"]})",
                                 R"({"id":3,"method":"mining.authorize","params":["rig","x"]})"};

inline const LoginLines kBmminerWithSetExtranonce{R"({"id":1,"method":"mining.subscribe","params":["bmminer/2.0.0"]})",
                                                  R"({"id":2,"method":"mining.extranonce.subscribe","params":[]})",
                                                  R"({"id":3,"method":"mining.authorize","params":["rig","x"]})"};

} // namespace dpmp::testing
