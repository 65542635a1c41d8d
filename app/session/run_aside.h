// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace whichmesh {

/// Runs `work` beside the calling thread; the future has what it returns. The work must own, or
/// share, all that it uses, for nobody waits for it.
template <typename Work>
QFuture<std::invoke_result_t<Work&>> runAside(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work&>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace whichmesh
