// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace whichmesh {

namespace {

QByteArray listOf(const std::function<void(JsonWriter&)>& write)
{
    JsonWriter json;
    json.beginArray();
    write(json);
    json.endArray();
    return QByteArray::fromStdString(json.result());
}

} // namespace

class TestJsonWriter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfKeys();
    void numbers_data();
    void numbers();
    void ranges();
    void textsAreEscaped();
    void bytesThatAreNotUtf8AreReplaced();
};

void TestJsonWriter::keepsTheOrderOfKeys()
{
    JsonWriter json;
    json.beginObject();
    json.member("z", "last");
    json.key("a");
    json.boolean(true);
    json.key("empty");
    json.beginArray();
    json.endArray();
    json.endObject();
    QCOMPARE(QByteArray::fromStdString(json.result()),
             QByteArray("{\n  \"z\": \"last\",\n  \"a\": true,\n  \"empty\": []\n}\n"));
}

void TestJsonWriter::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole") << 480.0 << QByteArray("480");
    QTest::newRow("zero") << -0.0 << QByteArray("0");
    QTest::newRow("half") << 12.5 << QByteArray("12.5");
    QTest::newRow("sum") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("almost whole") << 2.9999999999 << QByteArray("3");
    QTest::newRow("large") << 12'500'000'000.0 << QByteArray("12500000000");
}

void TestJsonWriter::numbers()
{
    QFETCH(const double, value);
    QFETCH(const QByteArray, expected);
    QCOMPARE(listOf([=](JsonWriter& json) { json.number(value); }), "[\n  " + expected + "\n]\n");
}

void TestJsonWriter::ranges()
{
    const QByteArray bound = listOf([](JsonWriter& json) { json.range({0, {}, 4}); });
    QCOMPARE(bound, QByteArray("[\n  {\n    \"low\": 0,\n    \"typical\": null,\n"
                               "    \"high\": 4\n  }\n]\n"));
    const QByteArray full = listOf([](JsonWriter& json) { json.range({1, 2.5, 4}); });
    QVERIFY(full.contains("\"typical\": 2.5"));
}

void TestJsonWriter::textsAreEscaped()
{
    const std::string text = "a \"b\" \\ \n \x01 “ü”";
    const QByteArray written = listOf([&](JsonWriter& json) { json.text(text); });
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(written, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document[0].toString().toStdString(), text);
    QVERIFY(written.contains("“ü”"));
}

void TestJsonWriter::bytesThatAreNotUtf8AreReplaced()
{
    const QByteArray written = listOf([](JsonWriter& json) { json.text("a\xFFz"); });
    QCOMPARE(QJsonDocument::fromJson(written)[0].toString(), QStringLiteral("a\uFFFDz"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestJsonWriter)
#include "tst_json_writer.moc"
