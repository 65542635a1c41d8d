// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/overhead/chart/changes/same_picture.h"

#include <QGuiApplication>

namespace whichmesh::ui {

namespace {

/// With its first line, or only its band, moved by a share of the axis.
ChartPicture moved(ChartPicture picture, double byOfLine, double byOfBand)
{
    for (Range& value : picture.series.front().values) {
        if (value.typical)
            *value.typical += byOfLine * picture.y.maximum;
        value.high += byOfBand * picture.y.maximum;
    }
    return picture;
}

constexpr double pixels = 200.0;

} // namespace

class TestSamePicture : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySeesIsTheSame();
    void figuresAtTheEndsAreOfTheLabels();
    void textsAndAxesAreOfTheGround();
    void anythingThatDiffersLooksDifferent();

private:
    ChartPicture m_memory = chartSet(*test::resultsAt(120, 4), {}).pictures[0];
};

void TestSamePicture::whatNobodySeesIsTheSame()
{
    QVERIFY(hasSameCurves(m_memory, m_memory, pixels));
    QVERIFY(hasSameCurves(m_memory, moved(m_memory, 0.15 / pixels, 0.0), pixels));
    QVERIFY(!hasSameCurves(m_memory, moved(m_memory, 0.25 / pixels, 0.0), pixels));
    QVERIFY(hasSameCurves(m_memory, moved(m_memory, 0.0, 0.4 / pixels), pixels));
    QVERIFY(!hasSameCurves(m_memory, moved(m_memory, 0.0, 0.6 / pixels), pixels));
    // The same shift is seen on a larger screen.
    QVERIFY(!hasSameCurves(m_memory, moved(m_memory, 0.15 / pixels, 0.0), 4.0 * pixels));
}

void TestSamePicture::figuresAtTheEndsAreOfTheLabels()
{
    ChartPicture other = moved(m_memory, 0.0009, 0.0);
    QVERIFY(hasSameCurves(m_memory, other, pixels));
    QVERIFY(!hasSameLabels(m_memory, other));
    QVERIFY(!test::looksSame(m_memory, other));
    other = m_memory;
    other.series.front().name += u'!';
    QVERIFY(!hasSameLabels(m_memory, other));
}

void TestSamePicture::textsAndAxesAreOfTheGround()
{
    ChartPicture other = m_memory;
    other.subtitle += u'!';
    QVERIFY(!hasSameGround(m_memory, other));
    QVERIFY(hasSameCurves(m_memory, other, pixels) && hasSameLabels(m_memory, other));
    other = m_memory;
    other.y.maximum *= 2.0;
    QVERIFY(!hasSameGround(m_memory, other) && !hasSameCurves(m_memory, other, pixels));
}

void TestSamePicture::anythingThatDiffersLooksDifferent()
{
    QVERIFY(test::looksSame(m_memory, m_memory));
    ChartPicture other = m_memory;
    other.series.pop_back();
    QVERIFY(!test::looksSame(m_memory, other));
    other = m_memory;
    other.budget = 1'000.0;
    QVERIFY(!test::looksSame(m_memory, other));
    other = m_memory;
    other.series.front().end -= 1;
    QVERIFY(!test::looksSame(m_memory, other));
    other = m_memory;
    other.knowledge = test::knowledgeWithCosts();
    QVERIFY(!test::looksSame(m_memory, other));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestSamePicture)
#include "tst_same_picture.moc"
