// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/playbook/playbook_fixture.h"

#include "app/knowledge/reader.h"
#include "widgets/playbook/entry/applies_line.h"
#include "widgets/playbook/playbook_model.h"

#include <QClipboard>
#include <QGuiApplication>

namespace whichmesh::ui {

void PlaybookFixture::initTestCase()
{
    const QString folder = qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/guide-2024");
    const auto read = readKnowledgeBase(folder.toStdString());
    QVERIFY(read);
    m_guide = *read;
}

void PlaybookFixture::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_session = std::make_unique<Session>(m_guide);
    m_session->reset(QStringLiteral("Test"), fromPreset(m_guide->example));
    m_page = std::make_unique<PlaybookPage>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_page.get(), &PlaybookPage::showResults);
    m_page->resize(832, 700);
    m_page->showResults(m_session->results());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void PlaybookFixture::cleanup()
{
    m_page.reset();
    m_session.reset();
}

QModelIndex PlaybookFixture::row(const char* id) const
{
    const QAbstractItemModel* model = list()->model();
    for (int c = 0; c < model->rowCount(); ++c) {
        const QModelIndex chapter = model->index(c, 0);
        for (int e = 0; e < model->rowCount(chapter); ++e) {
            const QModelIndex index = model->index(e, 0, chapter);
            if (index.data(PlaybookModel::IdRole) == QLatin1String(id))
                return index;
        }
    }
    return {};
}

void PlaybookFixture::click(const QModelIndex& index)
{
    QVERIFY(index.isValid());
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
}

QString PlaybookFixture::appliesLine() const
{
    const auto* line = pane()->widget()->findChild<AppliesLine*>();
    return line ? line->text() : QString();
}

QStringList PlaybookFixture::markedTexts() const
{
    QStringList texts;
    for (const ReadingLabel* label : pane()->widget()->findChildren<ReadingLabel*>())
        if (label->textFormat() == Qt::RichText)
            texts << label->plainText();
    return texts;
}

} // namespace whichmesh::ui
