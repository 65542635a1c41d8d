// SPDX-License-Identifier: GPL-3.0-or-later
// A process for tests to kill, or to deny something to.
#include "app/session/document.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/session/answering_knowledge.h"
#include "tests/session/versions.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <functional>
#include <string>

#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace whichmesh {

namespace {

constexpr int highestNumber = 5000;

/// Says something at once, whatever happens next.
void say(const std::string& line)
{
    const std::string text = line + '\n';
    if (write(STDOUT_FILENO, text.data(), text.size()) < 0)
        _exit(3);
}

/// How long one step takes, however slow the machine is.
std::chrono::microseconds timeTaken(const std::function<void()>& step)
{
    const auto begin = std::chrono::steady_clock::now();
    step();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                 - begin);
}

/// Is killed after that share (in thousandths) of the time in which some steps more are taken.
void dieWithin(std::chrono::microseconds oneStep, long thousandths)
{
    constexpr long steps = 6;
    constexpr long second = 1'000'000;
    const long life = 1 + static_cast<long>(oneStep.count()) * steps * thousandths / 1000;
    std::signal(SIGALRM, [](int) { kill(getpid(), SIGKILL); });
    itimerval timer{};
    timer.it_value.tv_sec = life / second;
    timer.it_value.tv_usec = life % second;
    setitimer(ITIMER_REAL, &timer, nullptr);
}

/// Saves one version after the other until it dies.
int saves(const QString& path, long thousandths)
{
    const auto oneStep = timeTaken([&] { saveFile(path, test::versionText(1)); });
    dieWithin(oneStep, thousandths);
    for (int number = 2;; number = number % highestNumber + 1)
        saveFile(path, test::versionText(number));
}

/// Edits without saving until it dies; says what it has made safe.
int edits(const QString& folder, long thousandths)
{
    Session session(test::answeringKnowledge());
    Settings settings(folder + QStringLiteral("/settings.ini"));
    Document document(session, settings, folder);
    session.setTitle(QStringLiteral("Never saved"));
    int number = 0;
    const auto step = [&] {
        number = number % highestNumber + 1;
        session.change(QStringLiteral("Services"),
                       [&](Profile& profile) { profile.load.services = number; });
        document.keepSafe();
        say(std::to_string(number));
    };
    const auto oneStep = timeTaken(step);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &document, step);
    timer.start();
    dieWithin(oneStep, thousandths);
    return QCoreApplication::exec();
}

int sayOutcome(const tl::expected<FileStamp, SaveError>& saved)
{
    say(saved ? "saved" : saved.error().message.toStdString());
    return 0;
}

/// Saves where no file may grow beyond so many bytes.
int savesWithin(const QString& path, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
    return sayOutcome(saveFile(path, test::versionText(2)));
}

/// Saves as somebody who may write only what everybody may.
int savesAsNobody(const QString& path)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 3;
    return sayOutcome(saveFile(path, test::versionText(2)));
}

} // namespace

} // namespace whichmesh

int main(int argc, char** argv)
{
    using namespace whichmesh;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(1);
    const QString path = words.value(2);
    const long number = words.value(3).toLong();
    if (verb == QStringLiteral("saves"))
        return saves(path, number);
    if (verb == QStringLiteral("edits"))
        return edits(path, number);
    if (verb == QStringLiteral("saves-within"))
        return savesWithin(path, static_cast<rlim_t>(number));
    if (verb == QStringLiteral("saves-as-nobody"))
        return savesAsNobody(path);
    return 2;
}
