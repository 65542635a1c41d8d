// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_yaml.h"
#include "app/decision/verdict.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

QDir profiles()
{
    return QDir(qEnvironmentVariable("WHICHMESH_TEST_DATA") + QStringLiteral("/profiles"));
}

std::string contents(const QString& name)
{
    QFile file(profiles().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string part(const char* what, const std::vector<OptionId>& options)
{
    std::string text;
    for (const OptionId& option : options)
        text += " " + option.str();
    return text.empty() ? text : what + text;
}

/// "team: favours istio; seconds linkerd", a line per lens that spoke.
std::string spoken(const Verdict& verdict)
{
    std::string text;
    for (const Opinion& opinion : verdict.opinions) {
        std::vector<std::string> parts{part("favours", opinion.favours),
                                       part("seconds", opinion.seconds),
                                       part("rejects", opinion.rejects)};
        std::erase(parts, std::string());
        if (opinion.spoke)
            text += fmt::format("{}: {}\n", opinion.lens.str(), fmt::join(parts, "; "));
    }
    return text;
}

Profile profileOf(const QString& name)
{
    const auto node = parseYaml(contents(name + QStringLiteral(".yaml")), name.toStdString());
    const auto profile = node ? readProfile(*node, name.toStdString(), *test::shippedGuide())
                              : tl::expected<Profile, Diagnostics>(tl::unexpected(node.error()));
    return profile ? *profile : Profile();
}

} // namespace

// Every scenario of the guide and every row of its tables, with the opinions it stands for.
class TestGuideProfiles : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opinions_data();
    void opinions();
    void scenariosAreTheirPresets();
    void everyRuleIsTried();
};

void TestGuideProfiles::opinions_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& file : profiles().entryList({QStringLiteral("*.yaml")}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file.chopped(5);
    QVERIFY(profiles().entryList({QStringLiteral("*.yaml")}).size() > 50);
}

void TestGuideProfiles::opinions()
{
    QFETCH(const QString, name);
    const std::string text = contents(name + QStringLiteral(".yaml"));
    const auto node = parseYaml(text, name.toStdString());
    QVERIFY(node);
    const auto profile = readProfile(*node, name.toStdString(), *test::shippedGuide());
    QVERIFY2(profile, profile ? "" : toText(profile.error().front()).c_str());
    const Verdict verdict = decide(*test::shippedGuide(), *profile);
    QCOMPARE(QString::fromStdString(spoken(verdict)),
             QString::fromStdString(contents(name + QStringLiteral(".opinions"))));
    for (const Opinion& opinion : verdict.opinions)
        QVERIFY2(!opinion.reason.empty(), opinion.lens.str().c_str());
}

void TestGuideProfiles::scenariosAreTheirPresets()
{
    for (const Scenario& scenario : test::shippedGuide()->scenarios)
        QCOMPARE(profileOf(QString::fromStdString(scenario.id.str())), fromPreset(scenario.preset));
}

void TestGuideProfiles::everyRuleIsTried()
{
    std::set<RuleId> tried;
    for (const QString& file : profiles().entryList({QStringLiteral("*.yaml")}, QDir::Files))
        for (const Opinion& opinion :
             decide(*test::shippedGuide(), profileOf(file.chopped(5))).opinions)
            tried.insert(opinion.rules.begin(), opinion.rules.end());
    for (const Lens& lens : test::shippedGuide()->lenses)
        for (const LensRule& rule : lens.rules)
            QVERIFY2(tried.contains(rule.id), rule.id.str().c_str());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestGuideProfiles)
#include "tst_guide_profiles.moc"
