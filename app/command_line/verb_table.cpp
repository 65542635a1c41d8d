// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verb.h"

#include <algorithm>

namespace whichmesh {

namespace {

constexpr OptionSpec profileOption{
    "profile", "FILE", "Reads the case from a profile, or from the first scenario of a workbook."};
constexpr OptionSpec setOption{
    "set", "KEY=VALUE", "Sets one key of the profile; may be repeated, and wins over the file.",
    true};
constexpr OptionSpec editionOption{"edition", "ID",
                                   "Puts this edition of the knowledge base in force; the "
                                   "base unless said otherwise."};
constexpr OptionSpec overlayOption{"overlay", "PATH",
                                   "Lays a file or folder, or conformance reports, over the "
                                   "knowledge base; may be repeated.",
                                   true};
constexpr OptionSpec knowledgeOption{
    "knowledge", "DIR", "Reads the knowledge base from an edition's folder, or a folder of them."};
constexpr OptionSpec titleOption{"title", "TEXT", "What stands at the top of the report."};
constexpr OptionSpec paperOption{"paper", "a4|letter",
                                 "The paper of a PDF; a4 unless said otherwise."};
constexpr OptionSpec dateOption{"date", "YYYY-MM-DD",
                                "The date of the report; today unless said otherwise."};
constexpr OptionSpec modelOption{"model", "ID",
                                 "Takes this cost model in place of the edition's own."};
constexpr OptionSpec sweepOption{
    "sweep", "KEY=FROM..TO",
    "Lists the measures over one key: pods (services, nodes and throughput grow along), a load "
    "key or a numeric input."};
constexpr OptionSpec validateOption{
    "validate", "FILE",
    "Holds a CSV of measurements against the model: how far off it is, and which rows cannot be "
    "used. Its columns are those of data/README.md."};
constexpr OptionSpec strictOption{
    "strict", "", "Takes what the knowledge base contradicts or leaves out as faults, too."};
constexpr OptionSpec helpOption{"help", "", "Shows this help."};

constexpr std::string_view profileKeys =
    "Profile keys are the numbers services, pods_per_service, nodes (or \"auto\"), "
    "throughput_rps and hops; the ids of the knowledge base's questions, answered with true or "
    "false, with an answer's id, or with several separated by commas; must_haves, feature ids "
    "separated by commas; budget.memory_mb, budget.cpu_millicores and budget.latency_p99_ms; "
    "weights.LENS, the weight of a lens, 1 unless said otherwise; and the inputs of cost models, "
    "such as visible_services or node_cpu, which \"overhead --format json\" lists. "
    "A key that is absent is unknown; KEY= forgets one that a file sets.";

constexpr OptionSpec formatOption(std::string_view formats)
{
    return {"format", formats, "How the result is written; text unless said otherwise."};
}

Verb decideVerb()
{
    return {"decide",
            "Says what the knowledge base recommends for a profile",
            "",
            profileKeys,
            {profileOption, setOption, editionOption, overlayOption, knowledgeOption,
             formatOption("text|json"), helpOption},
            {"whichmesh decide --set need_mesh=true --set services=120",
             "whichmesh decide --profile team.yaml --set services=800 --format json"},
            runDecide};
}

Verb overheadVerb()
{
    return {"overhead",
            "Estimates what each mesh costs at a load",
            "",
            profileKeys,
            {profileOption, setOption, editionOption, overlayOption, knowledgeOption, modelOption,
             sweepOption, validateOption, formatOption("text|csv|json"), helpOption},
            {"whichmesh overhead --set services=250 --set pods_per_service=4",
             "whichmesh overhead --profile team.yaml --format csv > overhead.csv",
             "whichmesh overhead --model measured-2026 --sweep pods=10..10000",
             "whichmesh overhead --model measured-2026 --validate measurements.csv"},
            runOverhead};
}

Verb reportVerb()
{
    return {"report",
            "Writes the whole decision down as a document",
            "OUT",
            profileKeys,
            {profileOption, setOption, editionOption, overlayOption, knowledgeOption, titleOption,
             paperOption, dateOption, helpOption},
            {"whichmesh report decision.pdf --profile team.yaml",
             "whichmesh report decision.md --profile team.yaml --title \"Checkout platform\""},
            runReport};
}

Verb checkVerb()
{
    return {
        "check",
        "Validates a knowledge base",
        "[DIR]",
        "DIR, like --knowledge DIR, is an edition's folder, or a folder of editions, which are all "
        "checked unless --edition picks one; without it the knowledge base "
        "that comes with the program is checked. Faults go to standard error, one a line, as "
        "file:line:column: message (key path); with --format json they are a list on standard "
        "output. What is read without a fault is judged by its own rules: contradictions, "
        "overlaps, "
        "gaps, and advice that nothing leads to or that makes no difference are listed with all "
        "their places, and only rules that can never hold are faults.",
        {editionOption, overlayOption, knowledgeOption, strictOption, formatOption("text|json"),
         helpOption},
        {"whichmesh check", "whichmesh check data/my-edition --strict --format json"},
        runCheck};
}

Verb diffVerb()
{
    return {
        "diff",
        "Says what differs between two editions or knowledge bases",
        "A B",
        "A and B are editions of the knowledge base, or folders as --knowledge takes them. Listed "
        "are the cells that say something else, advice that is new, gone or other, and for what "
        "share of all combinations of answers the recommendation changes.",
        {overlayOption, knowledgeOption, formatOption("text|json"), helpOption},
        {"whichmesh diff guide-2024 reviewed-2026",
         "whichmesh diff reviewed-2026 team --overlay team.yaml --format json"},
        runDiff};
}

Verb exportClaimsVerb()
{
    return {"export-claims",
            "Writes the ledger of all claims as CSV",
            "",
            "One line a claim, with what the layer below says, the verdict on it, since when, and "
            "the source. A cell that only the base speaks of has a line, too.",
            {editionOption, overlayOption, knowledgeOption, helpOption},
            {"whichmesh export-claims --edition reviewed-2026 > claims.csv"},
            runExportClaims};
}

} // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> table{decideVerb(), overheadVerb(), reportVerb(),
                                         checkVerb(),  diffVerb(),     exportClaimsVerb()};
    return table;
}

const Verb* findVerb(std::string_view name)
{
    const auto found = std::ranges::find(verbs(), name, &Verb::name);
    return found == verbs().end() ? nullptr : &*found;
}

} // namespace whichmesh
