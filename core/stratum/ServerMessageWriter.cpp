// SPDX-License-Identifier: MIT
#include "core/stratum/ServerMessageWriter.h"

#include "core/stratum/JsonLineWriter.h"

namespace dpmp::stratum {
namespace {

/// An answer up to the place of its result.
JsonLineWriter beginAnswer(const RpcId& id)
{
    JsonLineWriter line;
    line.openObject().key("id").token(id.token()).key("result");
    return line;
}

std::string endAnswer(JsonLineWriter& line)
{
    return line.key("error").null().closeObject().takeLine();
}

/// A notification up to its first parameter.
JsonLineWriter beginNotification(std::string_view method)
{
    JsonLineWriter line;
    line.openObject().key("id").null().key("method").text(method).key("params").openArray();
    return line;
}

std::string endNotification(JsonLineWriter& line)
{
    return line.closeArray().closeObject().takeLine();
}

} // namespace

std::string writeTrue(const RpcId& id)
{
    JsonLineWriter line = beginAnswer(id);
    return endAnswer(line.boolean(true));
}

std::string writeText(const RpcId& id, std::string_view text)
{
    JsonLineWriter line = beginAnswer(id);
    return endAnswer(line.text(text));
}

std::string writeError(const RpcId& id, const StratumError& error)
{
    JsonLineWriter line = beginAnswer(id);
    line.null().key("error").openArray().integer(static_cast<int>(error.code)).text(error.text).null().closeArray();
    return line.closeObject().takeLine();
}

std::string writeConfigureAnswer(const RpcId& id, const ConfigureAnswer& answer)
{
    JsonLineWriter line = beginAnswer(id);
    line.openObject();
    if (answer.versionRollingMask) {
        line.key("version-rolling").boolean(true).key("version-rolling.mask").hex32(*answer.versionRollingMask);
    } else if (answer.versionRollingRefused) {
        line.key("version-rolling").boolean(false);
    }
    if (answer.minimumDifficultyRefused) {
        line.key("minimum-difficulty").boolean(false);
    }
    if (answer.extranonceGranted) {
        line.key("subscribe-extranonce").boolean(true);
    }
    if (answer.infoGranted) {
        line.key("info").boolean(true);
    }
    for (const std::string& name : answer.unknownExtensions) {
        line.key(name).boolean(false);
    }
    return endAnswer(line.closeObject());
}

std::string writeSubscribeAnswer(const RpcId& id, std::string_view session, ByteView extranonce1, int extranonce2Size)
{
    JsonLineWriter line = beginAnswer(id);
    line.openArray().openArray();
    line.openArray().text("mining.set_difficulty").text(session).closeArray();
    line.openArray().text("mining.notify").text(session).closeArray();
    line.closeArray().hex(extranonce1).integer(extranonce2Size).closeArray();
    return endAnswer(line);
}

std::string writeNotify(std::string_view jobId, const mining::JobTemplate& job, bool cleanJobs)
{
    JsonLineWriter line = beginNotification("mining.notify");
    line.text(jobId).hex(job.prevHash).hex(job.coinb1).hex(job.coinb2).openArray();
    for (const mining::Hash32& branch : job.branches) {
        line.hex(branch);
    }
    line.closeArray().hex32(job.version).hex32(job.nbits).hex32(job.ntime).boolean(cleanJobs);
    return endNotification(line);
}

std::string writeSetDifficulty(double difficulty)
{
    JsonLineWriter line = beginNotification("mining.set_difficulty");
    return endNotification(line.decimal(difficulty));
}

std::string writeSetExtranonce(ByteView extranonce1, int extranonce2Size)
{
    JsonLineWriter line = beginNotification("mining.set_extranonce");
    return endNotification(line.hex(extranonce1).integer(extranonce2Size));
}

std::string writeSetVersionMask(std::uint32_t mask)
{
    JsonLineWriter line = beginNotification("mining.set_version_mask");
    return endNotification(line.hex32(mask));
}

std::string writeServerRequest(const RpcId& id, std::string_view method, std::string_view paramsJson)
{
    JsonLineWriter line;
    line.openObject().key("id").token(id.token()).key("method").text(method).key("params").token(paramsJson);
    return line.closeObject().takeLine();
}

} // namespace dpmp::stratum
