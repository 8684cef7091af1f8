// SPDX-License-Identifier: MIT
#include "ui/pages/HelpTexts.h"

#include <QCoreApplication>

namespace dpmp::ui {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::HelpTexts)
};

} // namespace

std::vector<HelpEntry> minerNotes()
{
    return {
        {QStringLiteral("Bitaxe (AxeOS)"),
         HelpTexts::tr(
             "Open the miner's page, then Settings or Pool. Stratum Host takes the address without "
             "\"stratum+tcp://\" and without the port, Stratum Port the port, Stratum User the worker. Save and "
             "restart.")},
        {QStringLiteral("NerdQAxe, NerdAxe"),
         HelpTexts::tr(
             "As with the Bitaxe: Settings, Stratum Host, Port and User. The fallback pool can stay what it was: it "
             "is used while DPMP does not run.")},
        {QStringLiteral("Avalon Q, Nano 3S, Mini 3"),
         HelpTexts::tr(
             "In the Avalon app or on the miner's page under Pool: the full address with \"stratum+tcp://\" and "
             "port, and the worker as its name. Keep a pool of your own in the second or third row.")},
        {QStringLiteral("Antminer"),
         HelpTexts::tr(
             "On the miner's page: Settings, then Miner or Pool Settings. URL takes the full address, Worker the "
             "name, Password may be x. Save and apply.")},
        {QStringLiteral("Whatsminer"),
         HelpTexts::tr(
             "In WhatsMinerTool or on the miner's page: Configuration, then Pools. Pool 1 takes the full address, "
             "Worker the name. Save, then restart the miner's service.")},
        {QStringLiteral("NerdMiner"),
         HelpTexts::tr(
             "Join the miner's own network to reach its setup page. Pool url takes the address without port, Pool "
             "port the port, and the field for the BTC address the worker. It finds a share rarely: minutes without "
             "one mean nothing.")},
    };
}

std::vector<HelpEntry> glossary()
{
    return {
        {HelpTexts::tr("Hashrate"),
         HelpTexts::tr("Tries per second, reckoned from the shares that a miner sends. Over a short time "
                       "chance shows; the hour tells more than the minute.")},
        {HelpTexts::tr("Split"),
         HelpTexts::tr("The parts of the work that the two pools get. It is kept by work, not by time, over "
                       "all miners together.")},
        {HelpTexts::tr("Share"),
         HelpTexts::tr("A try that meets the difficulty asked for. Shares prove the work, and pools pay for "
                       "them.")},
        {HelpTexts::tr("Difficulty"),
         HelpTexts::tr("How rare a share is. Twice the difficulty means half as many shares, each worth "
                       "twice as much.")},
        {HelpTexts::tr("Best share"),
         HelpTexts::tr("The rarest found so far. If it reaches the difficulty of the network, it is a "
                       "block.")},
        {HelpTexts::tr("Accepted"), HelpTexts::tr("Shares that the pool has confirmed.")},
        {HelpTexts::tr("Rejected"),
         HelpTexts::tr("Shares that were refused. One in a hundred is nothing to worry about; many more "
                       "are.")},
        {HelpTexts::tr("Stale"),
         HelpTexts::tr("A share that came too late, for a block that is already over. Usually a slow "
                       "network.")},
        {HelpTexts::tr("Job"),
         HelpTexts::tr("What a pool asks to be worked on. A pool sends a new one about every half minute, and "
                       "with every block.")},
        {HelpTexts::tr("Worker"), HelpTexts::tr("The name under which a miner is counted, here and at the pool.")},
    };
}

} // namespace dpmp::ui
