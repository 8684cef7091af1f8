// SPDX-License-Identifier: MIT
#include "MinerModel.h"

namespace dpmp::sim {

MinerModel axeOs()
{
    MinerModel model;
    model.name = "AxeOS";
    model.agent = "bitaxe/BM1370/v2.9.0";
    model.rollsVersion = true;
    model.pipelinesLogin = true;
    model.submitsChangedBits = true;
    model.remembersJobIds = 16;
    return model;
}

MinerModel cgminer()
{
    MinerModel model;
    model.name = "cgminer";
    model.agent = "cgminer/4.12.1";
    model.rollsVersion = true;
    model.restart = CounterRestart::CleanOrNewBlock;
    model.dropsLateShares = false;
    model.stacksDifficulties = true;
    return model;
}

MinerModel nerdQAxe()
{
    MinerModel model;
    model.name = "NerdQAxe";
    model.agent = "NerdQAxe++/BM1370/v1.0.30";
    model.rollsVersion = true;
    model.pipelinesLogin = true;
    model.restart = CounterRestart::Never;
    model.bigEndianCounter = true;
    model.submitsChangedBits = true;
    return model;
}

MinerModel minerd()
{
    MinerModel model;
    model.name = "minerd";
    model.agent = "cpuminer/2.5.1";
    model.constantSubmitId = true;
    return model;
}

MinerModel nerdMiner()
{
    MinerModel model;
    model.name = "NerdMiner";
    model.agent = "NerdMinerV2/V1.7.0";
    model.fixedExtranonce2 = true;
    model.unpaddedNonce = true;
    model.extranonce2Sizes = {2, 4, 8};
    model.maxCoinbase = 255;
    model.subscribePatience = std::chrono::milliseconds(1000);
    return model;
}

MinerModel extranonceDeclarer()
{
    MinerModel model;
    model.name = "declarer";
    model.agent = "bfgminer/5.5.0";
    model.declaresExtranonce = true;
    return model;
}

MinerModel restlessMiner()
{
    MinerModel model = cgminer();
    model.name = "restless";
    model.reconnectsEvery = std::chrono::seconds(600);
    return model;
}

std::vector<MinerModel> allModels()
{
    return {axeOs(), cgminer(), nerdQAxe(), minerd(), nerdMiner(), extranonceDeclarer(), restlessMiner()};
}

} // namespace dpmp::sim
