// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadModels : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void models_data();
    void models();
};

void TestReadModels::models_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("low above high", "models", "low: 1, high: 3", "low: 4, high: 3",
                    "models.yaml:11:47: 3 is less than 4; the order is low, typical, high "
                    "(models[0].modes[0].memory_mb[0].high)\n");
    test::addSpoilt("typical above high", "models", "low: 1, high: 3",
                    "low: 1, typical: 5, high: 3",
                    "models.yaml:11:59: 3 is less than 5; the order is low, typical, high "
                    "(models[0].modes[0].memory_mb[0].high)\n");
    test::addSpoilt("typical below low", "models", "low: 1, high: 3", "low: 2, typical: 1, high: 3",
                    "models.yaml:11:50: 1 is less than 2; the order is low, typical, high "
                    "(models[0].modes[0].memory_mb[0].typical)\n");
    test::addSpoilt("negative figure", "models", "low: 1", "low: -1",
                    "models.yaml:11:38: -1 is out of range; it must be 0 or more "
                    "(models[0].modes[0].memory_mb[0].low)\n");
    test::addSpoilt("no high", "models", ", high: 3", "",
                    "models.yaml:11:21: the key \"high\" is missing; a figure has \"low\" and "
                    "\"high\", or \"below\" (models[0].modes[0].memory_mb[0])\n");
    test::addSpoilt("bound and range", "models", "low: 1, high: 3", "below: 3, low: 1",
                    "models.yaml:11:43: a figure has \"below\", or \"low\" and \"high\", not both "
                    "(models[0].modes[0].memory_mb[0].low)\n");
    test::addSpoilt("bound of zero", "models", "low: 1, high: 3", "below: 0",
                    "models.yaml:11:40: nothing is below 0; write low: 0, high: 0 for none "
                    "(models[0].modes[0].memory_mb[0].below)\n");
    test::addSpoilt("share above one", "models", "per: pod, low: 1, high: 3",
                    "per: request-share, low: 1, high: 3",
                    "models.yaml:11:57: 3 is out of range; it must be 0 to 1 "
                    "(models[0].modes[0].memory_mb[0].high)\n");
    test::addSpoilt("unknown unit", "models", "per: pod", "per: node",
                    "models.yaml:11:28: expected pod, hop or request-share, found \"node\" "
                    "(models[0].modes[0].memory_mb[0].per)\n");
    test::addSpoilt("unknown measure", "models", "memory_mb", "memory_gb",
                    "models.yaml:11:9: unknown key \"memory_gb\"; did you mean \"memory_mb\"? "
                    "(models[0].modes[0].memory_gb)\n");
    test::addSpoilt("mode of an unknown option", "models", "option: one", "option: ona",
                    "models.yaml:9:17: there is no option \"ona\"; did you mean \"one\"? "
                    "(models[0].modes[0].option)\n");
    test::addSpoilt("unknown measure of a caveat", "models", "caveats: []",
                    "caveats: [{ measure: memory, text: T, when: always }]",
                    "models.yaml:12:26: expected memory_mb, cpu_millicores, latency_p99_ms or "
                    "throughput_loss_rps, found \"memory\" (models[0].caveats[0].measure)\n");
    test::addSpoilt("no caveats", "models", "    caveats: []\n", "",
                    "models.yaml:4:5: the key \"caveats\" is missing (models[0])\n");
}

void TestReadModels::models()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadModels)
#include "tst_read_models.moc"
