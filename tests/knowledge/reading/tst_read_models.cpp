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
    test::addSpoilt("unknown multiplier", "models", "per: pod", "per: nodes",
                    "models.yaml:11:28: there is nothing called \"nodes\" to multiply by; did you "
                    "mean \"node\"? (models[0].modes[0].memory_mb[0].per)\n");
    test::addSpoilt("unknown multiplier of several", "models", "per: pod", "per: [pod, hopp]",
                    "models.yaml:11:34: there is nothing called \"hopp\" to multiply by; did you "
                    "mean \"hop\"? (models[0].modes[0].memory_mb[0].per[1])\n");
    test::addSpoilt("no multiplier", "models", "per: pod", "per: []",
                    "models.yaml:11:28: the list is empty; it needs at least one item "
                    "(models[0].modes[0].memory_mb[0].per)\n");
    test::addSpoilt("multiplier without a default", "models", "per: pod", "per: cpu_request",
                    "models.yaml:11:28: the input \"cpu_request\" has no default, so that nothing "
                    "can be multiplied by it (models[0].modes[0].memory_mb[0].per)\n");
    test::addSpoilt("exponent out of range", "models", "per: pod",
                    "per: { quantity: pod, exponent: 5 }",
                    "models.yaml:11:55: 5 is out of range; it must be 0 to 4 "
                    "(models[0].modes[0].memory_mb[0].per.exponent)\n");
    test::addSpoilt("unknown unit", "models", "high: 3", "high: 3, unit: GB",
                    "models.yaml:11:56: expected MB, MiB, KiB, m, cores, ms, us or s, found "
                    "\"GB\"; did you mean \"MB\"? (models[0].modes[0].memory_mb[0].unit)\n");
    test::addSpoilt("unknown component", "models", "high: 3", "high: 3, component: proxy",
                    "models.yaml:11:61: there is no component \"proxy\" "
                    "(models[0].modes[0].memory_mb[0].component)\n");
    test::addSpoilt("number for a toggle", "models", "high: 3", "high: 3, when: clusters",
                    "models.yaml:11:56: \"clusters\" is no toggle of this model; there is ha "
                    "(models[0].modes[0].memory_mb[0].when)\n");
    test::addSpoilt("toggle for a number", "models", "high: 3", "high: 3, given: cpu_requests",
                    "models.yaml:11:57: \"cpu_requests\" is no number of this model; did you mean "
                    "\"cpu_request\"? (models[0].modes[0].memory_mb[0].given)\n");
    test::addSpoilt("input without a range", "models", "    modes:",
                    "    inputs: [{ id: i, title: T, kind: number, default: 1, help: H }]\n"
                    "    modes:",
                    "models.yaml:7:14: the key \"max\" is missing (models[0].inputs[0])\n"
                    "models.yaml:7:14: the key \"min\" is missing (models[0].inputs[0])\n");
    test::addSpoilt("input out of its range", "models", "    modes:",
                    "    inputs: [{ id: i, title: T, kind: number, min: 0, max: 5, default: 9, "
                    "help: H }]\n    modes:",
                    "models.yaml:7:72: 9 is out of range; it must be 0 to 5 "
                    "(models[0].inputs[0].default)\n");
    test::addSpoilt("input declared twice", "models", "    modes:",
                    "    inputs:\n      - { id: i, title: T, kind: toggle, default: true, help: H "
                    "}\n      - { id: i, title: T, kind: toggle, default: true, help: H }\n"
                    "    modes:",
                    "models.yaml:9:15: the id \"i\" is taken; the first input of that id is at "
                    "models.yaml:8:15 "
                    "(models[0].inputs[1].id)\n");
    test::addSpoilt("source without an address", "models", "    modes:",
                    "    sources: [{ id: s, title: T, publisher: vendor }]\n    modes:",
                    "models.yaml:7:15: the key \"url\" is missing (models[0].sources[0])\n");
    test::addSpoilt("source of another scheme", "models", "    modes:",
                    "    sources: [{ id: s, title: T, publisher: vendor, url: \"http://a.b\" }]\n"
                    "    modes:",
                    "models.yaml:7:58: expected an address that begins with https://, found "
                    "\"http://a.b\" in quotes (models[0].sources[0].url)\n");
    test::addSpoilt("limit of nothing", "models", "name: One",
                    "name: One\n        limits: [{ of: pods, most: 1, measures: [memory_mb], "
                    "reason: R }]",
                    "models.yaml:11:24: there is nothing called \"pods\" to multiply by; did you "
                    "mean \"pod\"? (models[0].modes[0].limits[0].of)\n");
    test::addSpoilt("limit of no measure", "models", "name: One",
                    "name: One\n        limits: [{ of: node-cpu, most: 1, measures: [], reason: R "
                    "}]",
                    "models.yaml:11:53: the list is empty; it needs at least one item "
                    "(models[0].modes[0].limits[0].measures)\n");
    test::addSpoilt("measured mode that is not there", "models", "    caveats: []",
                    "    caveats: []\n    published: { modes: [{ mesh: A, mode: b, is: two }] }",
                    "models.yaml:13:50: there is no mode \"two\" "
                    "(models[0].published.modes[0].is)\n");
    test::addSpoilt("unknown measure", "models", "memory_mb", "memory_gb",
                    "models.yaml:11:9: unknown key \"memory_gb\"; did you mean \"memory_mb\"? "
                    "(models[0].modes[0].memory_gb)\n");
    test::addSpoilt("mode of an unknown option", "models", "option: one", "option: ona",
                    "models.yaml:9:17: there is no option \"ona\"; did you mean \"one\"? "
                    "(models[0].modes[0].option)\n");
    test::addSpoilt("unknown measure of a caveat", "models", "caveats: []",
                    "caveats: [{ measure: memory, text: T, when: always }]",
                    "models.yaml:12:26: expected memory_mb, cpu_millicores, latency_p99_ms, "
                    "throughput_loss_rps, latency_p50_ms, cpu_node_millicores, "
                    "memory_control_plane_mb, cpu_control_plane_millicores, memory_reserved_mb, "
                    "cpu_reserved_millicores, nodes_worth, cost_per_month or startup_s, found "
                    "\"memory\" (models[0].caveats[0].measure)\n");
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
