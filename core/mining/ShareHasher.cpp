// SPDX-License-Identifier: MIT
#include "core/mining/ShareHasher.h"

#include <QtGlobal>

#include <algorithm>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace dpmp::mining {

namespace {

struct FreeEvp
{
    void operator()(EVP_MD* digest) const { EVP_MD_free(digest); }

    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

void putLittleEndian(Header& header, std::size_t offset, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i) {
        header[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
}

} // namespace

/// SHA-256 twice over bytes that arrive in parts.
class ShareHasher::Context
{
public:
    Context()
        : m_digest(EVP_MD_fetch(nullptr, "SHA256", nullptr))
        , m_context(EVP_MD_CTX_new())
    {
        // A proxy that cannot hash would take every share for a bad one, so it must not start.
        if (!m_digest || !m_context) {
            qFatal("OpenSSL offers no SHA-256; look at its configuration (openssl.cnf, OPENSSL_CONF)");
        }
    }

    Hash32 sha256d(std::initializer_list<ByteView> parts)
    {
        const Hash32 first = sha256(parts);
        return sha256({first});
    }

private:
    // Once the digest is fetched, OpenSSL's own SHA-256 has no way to fail.
    Hash32 sha256(std::initializer_list<ByteView> parts)
    {
        EVP_DigestInit_ex2(m_context.get(), m_digest.get(), nullptr);
        for (const ByteView part : parts) {
            EVP_DigestUpdate(m_context.get(), part.data(), part.size());
        }
        Hash32 hash{};
        EVP_DigestFinal_ex(m_context.get(), hash.data(), nullptr);
        return hash;
    }

    std::unique_ptr<EVP_MD, FreeEvp> m_digest;
    std::unique_ptr<EVP_MD_CTX, FreeEvp> m_context;
};

ShareHasher::ShareHasher()
    : m_context(std::make_unique<Context>())
{}

ShareHasher::~ShareHasher() = default;
ShareHasher::ShareHasher(ShareHasher&&) noexcept = default;
ShareHasher& ShareHasher::operator=(ShareHasher&&) noexcept = default;

Hash256 ShareHasher::sha256d(ByteView bytes)
{
    return {m_context->sha256d({bytes})};
}

Hash32 ShareHasher::merkleRoot(const JobTemplate& job, ByteView extranonce)
{
    Hash32 root = m_context->sha256d({job.coinb1, extranonce, job.coinb2});
    for (const Hash32& branch : job.branches) {
        root = m_context->sha256d({root, branch});
    }
    return root;
}

HashedShare ShareHasher::hash(const JobTemplate& job, const Attempt& attempt)
{
    HashedShare share;
    share.header = buildHeader(job, merkleRoot(job, attempt.extranonce), attempt);
    share.hash = sha256d(share.header);
    share.difficulty = difficultyOf(share.hash);
    share.meetsNetworkTarget = Target::fromCompact(job.nbits).isMetBy(share.hash);
    return share;
}

void releaseHashingThread()
{
    OPENSSL_thread_stop();
}

Header buildHeader(const JobTemplate& job, const Hash32& merkleRoot, const Attempt& attempt)
{
    Header header{};
    putLittleEndian(header, 0, attempt.version);
    for (std::size_t word = 0; word < job.prevHash.size(); word += 4) {
        std::ranges::reverse_copy(ByteView(job.prevHash).subspan(word, 4), header.data() + 4 + word);
    }
    std::ranges::copy(merkleRoot, header.data() + 36);
    putLittleEndian(header, 68, attempt.ntime);
    putLittleEndian(header, 72, job.nbits);
    putLittleEndian(header, 76, attempt.nonce);
    return header;
}

} // namespace dpmp::mining
