// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/compare/compare_page_fixture.h"

#include "tests/support/sample_knowledge.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/kit/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace whichmesh::ui {

void ComparePageFixture::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_session = std::make_unique<Session>(test::shared(test::sampleKnowledge()));
    makePage();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    load(test::sampleKnowledge());
}

void ComparePageFixture::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void ComparePageFixture::makePage()
{
    m_page = std::make_unique<ComparePage>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_page.get(), &ComparePage::showResults);
    m_page->resize(832, 600);
    m_page->show();
}

void ComparePageFixture::load(const KnowledgeBase& knowledge)
{
    m_session->setKnowledge(test::shared(knowledge));
}

QModelIndex ComparePageFixture::row(const char* feature) const
{
    const QAbstractItemModel* model = view()->model();
    for (int s = 0; s < model->rowCount(); ++s) {
        const QModelIndex section = model->index(s, 0);
        for (int f = 0; f < model->rowCount(section); ++f) {
            const QModelIndex index = model->index(f, 0, section);
            if (index.data(FeatureTableModel::FeatureRole) == QLatin1String(feature))
                return index;
        }
    }
    return {};
}

QString ComparePageFixture::rows() const
{
    QStringList ids;
    const QAbstractItemModel* model = view()->model();
    for (int s = 0; s < model->rowCount(); ++s) {
        const QModelIndex section = model->index(s, 0);
        for (int f = 0; f < model->rowCount(section); ++f)
            ids << model->index(f, 0, section).data(FeatureTableModel::FeatureRole).toString();
    }
    return ids.join(QLatin1Char(' '));
}

QString ComparePageFixture::columns() const
{
    QStringList ids;
    for (const Option* mesh : view()->head()->shownMeshes())
        ids << toQt(mesh->id.str());
    return ids.join(QLatin1Char(' '));
}

void ComparePageFixture::choose(const char* feature, int column)
{
    const QModelIndex index = row(feature).siblingAtColumn(column);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
}

void ComparePageFixture::trigger(const char* button, const char* action)
{
    QMenu* menu = find<QToolButton>(button)->menu();
    menu->popup(m_page->mapToGlobal(QPoint(300, 48)));
    auto* found = menu->findChild<QAction*>(QLatin1String(action));
    if (!found) {
        for (QAction* each : menu->actions())
            found = each->objectName() == QLatin1String(action) ? each : found;
    }
    if (!found || !found->isEnabled())
        qFatal("no action %s, or it is disabled", action);
    found->trigger();
    menu->close();
}

} // namespace whichmesh::ui
