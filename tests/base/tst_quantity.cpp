// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "tests/support/test_main.h"

#include <clocale>
#include <cmath>
#include <limits>
#include <random>

namespace whichmesh {

class TestQuantity : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void units_data();
    void units();
    void parsing_data();
    void parsing();
    void refusing_data();
    void refusing();
    void wholeNumbersComeBackFromTheirText();
    void localeChangesNothing();
    void ranges();
};

void TestQuantity::number_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<std::string>("expected");
    const auto row = [](double value, int decimals, const char* expected) {
        QTest::addRow("%s to %d (%.17g)", expected, decimals, value)
            << value << decimals << std::string(expected);
    };
    row(0, 0, "0");
    row(0, 3, "0");
    row(-0.0, 2, "0");
    row(0.5, 0, "1");
    row(0.49999999999999994, 0, "0");
    row(0.5, 1, "0.5");
    row(-0.4, 0, "0");
    row(-0.5, 0, "-1");
    row(12.5, 0, "13");
    row(12.5, 1, "12.5");
    row(12.5, 4, "12.5");
    row(13.5, 0, "14");
    row(1.005, 2, "1.01");
    row(0.05, 1, "0.1");
    row(0.04, 1, "0");
    row(0.004, 1, "0");
    row(0.0625, 3, "0.063");
    row(999.95, 0, "1,000");
    row(999.95, 1, "1,000");
    row(999.95, 2, "999.95");
    row(999, 0, "999");
    row(1000, 0, "1,000");
    row(20000, 0, "20,000");
    row(123456.789, 2, "123,456.79");
    row(1e6, 0, "1,000,000");
    row(-1234567.25, 1, "-1,234,567.3");
    row(1e21, 0, "1,000,000,000,000,000,000,000");
    row(5e-324, 2, "0");
    row(0.1 + 0.2, 15, "0.3");
    row(7, -1, "7");
    row(std::numeric_limits<double>::infinity(), 0, "\u221E");
    row(-std::numeric_limits<double>::infinity(), 0, "-\u221E");
    row(std::numeric_limits<double>::quiet_NaN(), 0, "?");
}

void TestQuantity::number()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QFETCH(const std::string, expected);
    QCOMPARE(formatNumber(value, decimals), expected);
}

void TestQuantity::units_data()
{
    using Format = std::string (*)(double);
    QTest::addColumn<Format>("format");
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("expected");
    const auto row = [](Format format, double value, const char* expected) {
        QTest::addRow("%s (%.17g)", expected, value) << format << value << std::string(expected);
    };
    row(formatShort, 0, "0");
    row(formatShort, 0.5, "0.5");
    row(formatShort, 0.001234, "0.00123");
    row(formatShort, 12.5, "12.5");
    row(formatShort, 999.49, "999");
    row(formatShort, 999.95, "1k");
    row(formatShort, 1234, "1.23k");
    row(formatShort, 20000, "20k");
    row(formatShort, 999949, "1M");
    row(formatShort, 1e6, "1M");
    row(formatShort, 1.5e6, "1.5M");
    row(formatShort, -1.5e6, "-1.5M");
    row(formatShort, 2.5e9, "2.5G");
    row(formatShort, 1.25e16, "12,500T");
    row(formatMemory, 0, "0 MB");
    row(formatMemory, 0.5, "0.5 MB");
    row(formatMemory, 480, "480 MB");
    row(formatMemory, 999.95, "1 GB");
    row(formatMemory, 36000, "36 GB");
    row(formatMemory, 37500, "37.5 GB");
    row(formatMemory, 1.2e6, "1.2 TB");
    row(formatMemory, 1.25e10, "12,500 TB");
    row(formatMemory, -2000, "-2 GB");
    row(formatCpu, 0, "0 cores");
    row(formatCpu, 0.5, "0.5 m");
    row(formatCpu, 5, "5 m");
    row(formatCpu, 999.95, "1 core");
    row(formatCpu, 1000, "1 core");
    row(formatCpu, 12500, "12.5 cores");
    row(formatCpu, 14400, "14.4 cores");
    row(formatCpu, 1234567, "1,235 cores");
    row(formatCpu, -14400, "-14.4 cores");
    row(formatMilliseconds, 0, "0 ms");
    row(formatMilliseconds, 0.5, "0.5 ms");
    row(formatMilliseconds, 4, "4 ms");
    row(formatMilliseconds, 12.5, "12.5 ms");
    row(formatMilliseconds, 999.95, "1,000 ms");
    row(formatMilliseconds, 1500, "1,500 ms");
    row(formatRate, 0, "0 req/s");
    row(formatRate, 0.5, "0.5 req/s");
    row(formatRate, 1500, "1,500 req/s");
    row(formatRate, 1e6, "1,000,000 req/s");
    row(formatRate, -1500, "-1,500 req/s");
}

void TestQuantity::units()
{
    using Format = std::string (*)(double);
    QFETCH(const Format, format);
    QFETCH(const double, value);
    QFETCH(const std::string, expected);
    QCOMPARE(format(value), expected);
}

void TestQuantity::parsing_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* text, double expected) {
        QTest::newRow(text) << std::string(text) << expected;
    };
    row("0", 0);
    row("20000", 20000);
    row("20,000", 20000);
    row("1,234,567", 1234567);
    row("1,234.5", 1234.5);
    row("20k", 20000);
    row("20K", 20000);
    row("1.5M", 1.5e6);
    row("1.005k", 1005);
    row("0.1k", 100);
    row("2G", 2e9);
    row("2T", 2e12);
    row(".5", 0.5);
    row("-5", -5);
    row("-0", 0);
    row("  42 \t", 42);
    row("20 k", 20000);
    row("1500 req/s", 1500);
    row("1500req/s", 1500);
    row("1.5k REQ/S", 1500);
    row("20 k req/s", 20000);
    row("5 m", 5);
    row("0007", 7);
}

void TestQuantity::parsing()
{
    QFETCH(const std::string, text);
    QFETCH(const double, expected);
    const Result<double> number = parseNumber(text, {"req/s", "m"});
    QVERIFY2(number, number ? "" : number.error().message.c_str());
    QCOMPARE(*number, expected);
    QVERIFY(!std::signbit(*number) || *number < 0);
}

void TestQuantity::refusing_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("message");
    const auto notANumber = [](const char* text) {
        QTest::newRow(text) << std::string(text)
                            << '"' + std::string(text)
                                   + "\" is not a number; type one such as 20000, 20,000, 20k or "
                                     "1.5M, with or without req/s.";
    };
    for (const char* text : {"abc", "-", ".", "5.", "1e5", "1 2", "5 ms", "20kk", "20k k", "1.2.3",
                             "--5", "+5", "nan", "inf", "0x10", "5%", "k", "req/s", "1.5m"})
        notANumber(text);
    const auto comma = [](const char* text) {
        QTest::newRow(text) << std::string(text)
                            << '"' + std::string(text)
                                   + "\": a comma parts thousands, as in 20,000; for a fraction "
                                     "type a point, as in 1.5.";
    };
    for (const char* text : {"1,5", "1,5000", ",500", "1,,000", "12,34,567", "1000,000", "1,000,"})
        comma(text);
    QTest::newRow("empty") << std::string()
                           << std::string("Type a number, such as 20000, 20,000, 20k or 1.5M, "
                                          "with or without req/s.");
    QTest::newRow("too large") << std::string(400, '9')
                               << '"' + std::string(400, '9') + "\" is too large.";
}

void TestQuantity::refusing()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, message);
    const Result<double> number = parseNumber(text, {"req/s"});
    QVERIFY(!number);
    QCOMPARE(number.error().message, message);
}

void TestQuantity::wholeNumbersComeBackFromTheirText()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20000; ++i) {
        const auto value = static_cast<double>(random() >> (11 + random() % 53));
        const Result<double> number = parseNumber(formatNumber(value));
        QVERIFY(number);
        QCOMPARE(*number, value);
    }
}

void TestQuantity::localeChangesNothing()
{
    const char* before = std::setlocale(LC_ALL, nullptr);
    const std::string kept = before ? before : "C";
    for (const char* name : {"de_DE.UTF-8", "C.UTF-8", "fr_FR.UTF-8"})
        std::setlocale(LC_ALL, name);
    QCOMPARE(formatNumber(1234567.5, 1), std::string("1,234,567.5"));
    QCOMPARE(parseNumber("1,234.5").value(), 1234.5);
    std::setlocale(LC_ALL, kept.c_str());
}

void TestQuantity::ranges()
{
    const Range range{50, 75, 100};
    const Range bound{0, std::nullopt, 1};
    QCOMPARE(range * 1000.0, (Range{50000, 75000, 100000}));
    QCOMPARE(bound * 4.0, (Range{0, std::nullopt, 4}));
    QCOMPARE(range + range, (Range{100, 150, 200}));
    QCOMPARE(range + bound, (Range{50, std::nullopt, 101}));
    QVERIFY(bound.isBound());
    QVERIFY(!(range * 0.0).isBound());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestQuantity)
#include "tst_quantity.moc"
