// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/web_address.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestWebAddress : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
};

void TestWebAddress::addresses_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("fault");
    const std::string scheme = "a web address begins with https://";
    const std::string host = "this web address has no proper host";
    const std::string escaped =
        "this web address has characters that must be escaped, such as a blank as %20";
    const auto row = [](const std::string& address, const std::string& fault) {
        QTest::newRow(address.c_str()) << address << fault;
    };
    row("https://example.org", "");
    row("https://example.org/a/b.html?q=1&r=%20#part", "");
    row("https://EXAMPLE.org:8443/~me/(x)", "");
    row("https://a-b.example.org/[1]", "");
    row("http://example.org", scheme);
    row("HTTPS://example.org", scheme);
    row("//example.org", scheme);
    row("javascript:alert(1)", scheme);
    row("", scheme);
    row("https://", host);
    row("https:///path", host);
    row("https://example", host);
    row("https://-example.org", host);
    row("https://example..org", host);
    row("https://example.org:", host);
    row("https://example.org:port/", host);
    row("https://ex_ample.org", host);
    row("https://me:secret@example.org/", "a web address here names no user");
    row("https://example.org/a b", escaped);
    row("https://example.org/<script>", escaped);
    row("https://example.org/\"x\"", escaped);
    row("https://example.org/%2", escaped);
    row("https://example.org/%zz", escaped);
    row("https://example.org/\xC3\xA9", escaped);
}

void TestWebAddress::addresses()
{
    QFETCH(const std::string, address);
    QFETCH(const std::string, fault);
    QCOMPARE(faultOfAddress(address), fault);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWebAddress)
#include "tst_web_address.moc"
