// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/playbook/playbook_model.h"
#include "widgets/playbook/search/playbook_filter.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

namespace whichmesh::ui {

/// Chapters, bearings and the filter over a playbook made by hand.
class TestPlaybookModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutChapters();
    void marksWhatAppliesAndWarns();
    void sameKnowledgeIsNotLaidOutAnew();
    void filters_data();
    void filters();
    void snippetsOfTheText();
};

namespace {

Condition whenRecommended(const char* option)
{
    return {Condition::Kind::Test, {}, CandidateTest{{OptionId(option)}}};
}

PlaybookEntry entry(const char* id, std::string title, Condition applies, std::vector<Block> blocks)
{
    PlaybookEntry made;
    made.id = EntryId(id);
    made.title = std::move(title);
    made.heading = made.title;
    made.applies = std::move(applies);
    made.blocks = std::move(blocks);
    return made;
}

/// Two chapters: "risky" warns and "plain" applies where Linkerd is recommended.
KnowledgePtr knowledge()
{
    KnowledgeBase base = test::sampleKnowledge();
    base.playbook = {
        {"first",
         "First",
         {entry("plain", "A plain entry", whenRecommended("linkerd"),
                {Steps{{{"Restart the pods", "kubectl rollout restart\n  --all"}}}}),
          entry("other", "Another", {Condition::Kind::Never, {}, {}}, {Paragraph{"<b>bold</b>"}})}},
        {"second",
         "Second",
         {entry("risky", "A risky entry", whenRecommended("linkerd"),
                {SectionReference{SectionId("mtls")}})}}};
    return test::shared(std::move(base));
}

ResultsPtr results(const KnowledgePtr& base, const char* recommended, bool warned)
{
    auto made = std::make_shared<Results>();
    made->knowledge = base;
    made->verdict.recommendation = {OptionId(recommended)};
    made->verdict.clear = true;
    if (warned)
        made->verdict.warnings = {{WarningId("risky"), "Do not", "A risky entry"}};
    return made;
}

/// "First: A plain entry+, Another | Second: A risky entry!": + applies, ! warns.
QString printed(const QAbstractItemModel& model)
{
    QStringList chapters;
    for (int c = 0; c < model.rowCount(); ++c) {
        const QModelIndex chapter = model.index(c, 0);
        QStringList entries;
        for (int e = 0; e < model.rowCount(chapter); ++e) {
            const QModelIndex index = model.index(e, 0, chapter);
            const auto bearing = index.data(PlaybookModel::BearingRole).value<Bearing>();
            entries << index.data().toString()
                           + (bearing == Bearing::Warns     ? QStringLiteral("!")
                              : bearing == Bearing::Applies ? QStringLiteral("+")
                                                            : QString());
        }
        chapters << chapter.data().toString() + QStringLiteral(": ")
                        + entries.join(QStringLiteral(", "));
    }
    return chapters.join(QStringLiteral(" | "));
}

} // namespace

void TestPlaybookModel::laysOutChapters()
{
    PlaybookModel model;
    const QAbstractItemModelTester tester(&model);
    model.showResults(results(knowledge(), "istio", false));
    QCOMPARE(printed(model),
             QStringLiteral("First: A plain entry, Another | Second: A risky entry | "
                            "The options: Istio+, Linkerd, Cilium, No mesh"));
    QCOMPARE(model.entryCount(), 7);
    QCOMPARE(model.find(QStringLiteral("risky")).data().toString(),
             QStringLiteral("A risky entry"));
    QCOMPARE(model.chapterOf(model.find(QStringLiteral("risky"))), QStringLiteral("Second"));
    QVERIFY(!model.find(QStringLiteral("no such entry")).isValid());
}

void TestPlaybookModel::marksWhatAppliesAndWarns()
{
    PlaybookModel model;
    const KnowledgePtr base = knowledge();
    model.showResults(results(base, "linkerd", true));
    QCOMPARE(printed(model),
             QStringLiteral("First: A plain entry+, Another | Second: A risky entry! | "
                            "The options: Istio, Linkerd+, Cilium, No mesh"));
    QCOMPARE(model.bearingCount(), 3);
    const QModelIndex second = model.index(1, 0);
    QCOMPARE(second.data(PlaybookModel::WarnsCountRole).toInt(), 1);
    QCOMPARE(second.data(PlaybookModel::AppliesCountRole).toInt(), 0);
    const auto spoken = [&model](const char* id) {
        return model.find(QLatin1String(id)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken("plain"), QStringLiteral("A plain entry, applies to you"));
    QCOMPARE(spoken("risky"), QStringLiteral("A risky entry, warns you"));
    QCOMPARE(spoken("other"), QStringLiteral("Another"));
    // The same entry applies, but nothing warns any more.
    model.showResults(results(base, "linkerd", false));
    QCOMPARE(spoken("risky"), QStringLiteral("A risky entry, applies to you"));
}

void TestPlaybookModel::sameKnowledgeIsNotLaidOutAnew()
{
    PlaybookModel model;
    const KnowledgePtr base = knowledge();
    model.showResults(results(base, "istio", false));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.showResults(results(base, "istio", false));
    QCOMPARE(changes.count(), 0);
    model.showResults(results(base, "linkerd", false));
    QVERIFY(changes.count() > 0);
    QCOMPARE(resets.count(), 0);
}

void TestPlaybookModel::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("only");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all words in one entry")
        << QStringLiteral("RESTART plain") << false << QStringLiteral("First: A plain entry+");
    QTest::newRow("words of different entries")
        << QStringLiteral("restart another") << false << QString();
    QTest::newRow("markup is text")
        << QStringLiteral("<b>") << false << QStringLiteral("First: Another");
    QTest::newRow("in a section shown")
        << QStringLiteral("permissive") << false << QStringLiteral("Second: A risky entry!");
    QTest::newRow("only what concerns the profile")
        << QString() << true
        << QStringLiteral("First: A plain entry+ | Second: A risky entry! | The options: Linkerd+");
    QTest::newRow("both") << QStringLiteral("risky") << true
                          << QStringLiteral("Second: A risky entry!");
}

void TestPlaybookModel::filters()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, only);
    QFETCH(const QString, expected);
    PlaybookModel model;
    PlaybookFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter);
    model.showResults(results(knowledge(), "linkerd", true));
    filter.set(SearchWords(typed), only);
    QCOMPARE(printed(filter), expected);
    QVERIFY(filter.isFiltering());
    filter.set(SearchWords(), false);
    QCOMPARE(filter.shownCount(), model.entryCount());
}

void TestPlaybookModel::snippetsOfTheText()
{
    PlaybookModel model;
    PlaybookFilter filter;
    filter.setSourceModel(&model);
    model.showResults(results(knowledge(), "linkerd", true));
    const auto snippet = [&](const char* typed, const char* id) {
        filter.set(SearchWords(QLatin1String(typed)), false);
        return filter.snippet(filter.mapFromSource(model.find(QLatin1String(id))));
    };
    QCOMPARE(snippet("rollout", "plain"), QStringLiteral("kubectl rollout restart"));
    QCOMPARE(snippet("plain", "plain"), QString()); // the title shows it
    QCOMPARE(snippet("plain rollout", "plain"), QStringLiteral("kubectl rollout restart"));
    QCOMPARE(snippet("", "plain"), QString());
    filter.set(SearchWords(QStringLiteral("rollout")), false);
    QCOMPARE(filter.snippet(filter.index(0, 0)), QString());
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestPlaybookModel)
#include "tst_playbook_model.moc"
