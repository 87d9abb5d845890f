// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/inputsums.h"

#include "core/diskcache.h"
#include "core/fileidentity.h"
#include "map/provenancefiles_p.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nettle/sha2.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

std::unexpected<Error> canceled(const QString &path)
{
    return failure(Error::Code::Canceled,
                   Text::tr("%1: Reading was canceled.").arg(QDir::toNativeSeparators(path)));
}

/// Where the sum of a file is kept while the file stays as it is; invalid if it is not worth that, or if the
/// file could change without a trace.
CacheKey keyOfSum(const QString &path)
{
    constexpr qint64 kSmallest = 4'194'304; // bytes: summed in some milliseconds
    const auto identity = DiskCache::ofProgram() != nullptr ? fileIdentity(path) : std::nullopt;
    if (!identity || identity->size < kSmallest || !identity->isSettled()) {
        return {};
    }
    const auto name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {.name = QString::fromLatin1(name) + u"-sha256"_s, .state = identity->text};
}

/// SHA-256, which is not made twice of a large file.
Result<QByteArray> knownSum(const QString &path, const JobControl &control)
{
    const auto file = QFileInfo(path).canonicalFilePath();
    const auto key = keyOfSum(file);
    if (key.isValid()) {
        if (auto entry = DiskCache::ofProgram()->read(key)) {
            return entry->takeBytes();
        }
    }
    auto sum = sha256Of(path, control);
    if (sum && key.isValid() && keyOfSum(file) == key) { // nobody wrote to it meanwhile
        CacheContent content;
        content.add(*sum);
        std::ignore = DiskCache::ofProgram()->write(key, content);
    }
    return sum;
}

} // namespace

Result<QByteArray> sha256Of(const QString &path, const JobControl &control)
{
    constexpr qint64 kPiece = 1 << 20;
    QFile file(path);
    const auto unreadable = [&] {
        return failure(Error::Code::Unreadable,
                       u"%1: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable();
    }
    sha256_ctx hash {};
    sha256_init(&hash);
    while (!file.atEnd()) {
        if (control.isCanceled()) {
            return canceled(path);
        }
        const auto piece = file.read(kPiece);
        if (piece.isEmpty()) {
            return unreadable();
        }
        sha256_update(&hash, std::size_t(piece.size()), reinterpret_cast<const std::uint8_t *>(piece.data()));
    }
    QByteArray sum(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&hash, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t *>(sum.data()));
    return sum.toHex();
}

Result<QByteArray> InputSums::sum(const QString &path, const JobControl &control)
{
    constexpr std::chrono::milliseconds kPatience(20);
    std::promise<Result<QByteArray>> own;
    Sum others;
    {
        const std::scoped_lock lock(m_mutex);
        others = m_sums.value(path);
        if (!others.valid()) {
            m_sums.insert(path, own.get_future().share());
        }
    }
    while (others.valid() && others.wait_for(kPatience) != std::future_status::ready) {
        if (control.isCanceled()) {
            return canceled(path);
        }
    }
    if (others.valid() && others.get()) {
        return others.get();
    }
    auto sum = knownSum(path, control); // also where another thread was canceled
    if (!others.valid()) {
        if (!sum) {
            const std::scoped_lock lock(m_mutex);
            m_sums.remove(path);
        }
        own.set_value(sum);
    }
    return sum;
}

void InputSums::sumAhead(const QStringList &paths)
{
    m_ahead = std::jthread([this, paths](const std::stop_token &stop) {
        const JobControl control([&stop] { return stop.stop_requested(); }, {});
        for (const auto &path : paths) {
            if (stop.stop_requested()) {
                return;
            }
            std::ignore = sum(path, control);
        }
    });
}

} // namespace revier
