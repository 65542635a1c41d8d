// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/feature.h"
#include "app/report/table_text.h"
#include "app/session/results.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace whichmesh {

enum class Paper { A4, Letter };

/// What a report is told beside the results. Nothing here is read from a clock: without a valid
/// date the report has none.
struct ReportOptions
{
    QString title;
    QDate date;
    Paper paper = Paper::A4;
};

struct NamedOption
{
    OptionId id;
    QString name;

    bool operator==(const NamedOption&) const = default;
};

/// One line of the profile. A value that is not known says so, and what is assumed instead.
struct ReportFact
{
    QString label;
    QString value;
    bool known = true;

    bool operator==(const ReportFact&) const = default;
};

/// A sentence and the heading of the source it rests on.
struct ReportStatement
{
    QString text;
    QString heading;

    bool operator==(const ReportStatement&) const = default;
};

/// A question of the tree with its answer, and why it matters; `shortQuestion` is for one line.
struct ReportStep
{
    QString question;
    QString shortQuestion;
    QString answer;
    QString why;

    bool operator==(const ReportStep&) const = default;
};

/// An option with what leads to it, or what keeps it away; `answers` are those that would have to
/// be given, as "Performance is critical? Yes".
struct ReportAlternative
{
    NamedOption option;
    QString text;
    QStringList answers;

    bool operator==(const ReportAlternative&) const = default;
};

/// A question without an answer; `decides` where the recommendation waits for it.
struct ReportQuestion
{
    QString text;
    QString why;
    bool decides = false;

    bool operator==(const ReportQuestion&) const = default;
};

/// What one lens says: how it stands to the recommendation, what it puts forward, and why.
struct ReportLens
{
    QString title;
    QString stance; ///< "agrees", "agrees in part", "disagrees", "silent"
    QString says;   ///< "Linkerd", "Istio (or Linkerd)", "not Cilium"; empty where it is silent
    QString reason;
    QString heading;

    bool operator==(const ReportLens&) const = default;
};

struct ReportVerdict
{
    bool decided = false;
    std::vector<NamedOption> options; ///< recommended, or still possible
    QString headline;                 ///< "Linkerd", "Linkerd or Cilium", "No recommendation"
    QString summary;                  ///< two or three words under it; may be empty
    QString bestFor;                  ///< as a sentence; may be empty
    QString reason;
    QString agreement; ///< "4 of 6 lenses agree"
    std::vector<ReportLens> lenses;
    QStringList flips;     ///< what would change it, nearest first
    QStringList conflicts; ///< where two lenses exclude each other
    std::vector<ReportStep> path;
    QString nextShortQuestion;
    QString nextQuestion;                    ///< the first one open on the path; empty when decided
    std::vector<ReportStatement> merits;     ///< of the recommendation
    std::vector<ReportAlternative> outcomes; ///< when undecided: each with the answers it takes
    std::vector<ReportStatement> warnings;   ///< choices the source warns of
    std::vector<ReportStatement> drawbacks;  ///< of the recommendation
    std::vector<ReportAlternative> alternatives; ///< why not the others
    std::vector<ReportQuestion> openQuestions;   ///< deciding ones first

    bool operator==(const ReportVerdict&) const = default;
};

/// A row of a comparison table; `cells` are in column order, null claims are empty.
struct ReportRow
{
    QString title;
    bool mustHave = false;
    std::vector<std::optional<Claim>> cells;

    bool operator==(const ReportRow&) const = default;
};

struct ReportTable
{
    QString title;
    QString scope;
    QString heading;
    std::vector<NamedOption> winners;
    QString verdict; ///< "Winner: Linkerd, by a wide margin."
    std::vector<ReportRow> rows;
    QStringList remarks; ///< notes, and workarounds by option

    bool operator==(const ReportTable&) const = default;
};

/// A measure of one mode: "36 GB", "24 to 48 GB"; a bound is "< 4 ms" with no range.
struct ReportFigure
{
    QString typical;
    QString range;
    QString origin;

    /// The typical value, or what there is instead of one.
    const QString& brief() const { return typical.isEmpty() ? range : typical; }
    /// The range without its unit where the typical value has the same.
    QString bareRange() const;

    bool operator==(const ReportFigure&) const = default;
};

struct ReportMode
{
    NamedOption option;
    QString name;
    std::vector<std::optional<ReportFigure>> figures; ///< in the order of ReportOverhead::measures

    bool operator==(const ReportMode&) const = default;
};

struct ReportOverhead
{
    bool available = false; ///< the knowledge base has a cost model
    QString model;
    QString heading;
    QString load;        ///< "480 pods"
    QString assumptions; ///< what was assumed because the profile does not say; may be empty
    std::vector<Measure> measures; ///< the main ones first where there are no others
    std::vector<ReportMode> modes;
    std::vector<ReportStatement> caveats; ///< the heading is the measure's title
    QString score; ///< how well the model did; empty where nothing was published to hold it against
    QString costBasis;    ///< what the cost rests on; may be empty
    QStringList readings; ///< why modes rank as they do, and how far budgets reach
    TextGrid growth;      ///< a row a mode and measure, a column a size of the cluster
    QStringList leftOut;  ///< what the model does not count
    TextGrid origins; ///< what figures were computed from, where that is too long for their cells
    TextGrid sources; ///< of the model's figures, with their addresses

    /// Whether there is more than the main measures, which takes a table of another form.
    bool isWide() const { return measures.size() > mainMeasures.size(); }
    /// The main measures of a mode, in their order.
    std::vector<std::optional<ReportFigure>> mainFigures(const ReportMode& mode) const;

    bool operator==(const ReportOverhead&) const = default;
};

struct ReportPoints
{
    QString title;
    QStringList items;

    bool operator==(const ReportPoints&) const = default;
};

struct ReportInstruction
{
    QString text;
    QString command; ///< several lines, shown as written; may be empty

    bool operator==(const ReportInstruction&) const = default;
};

using ReportInstructions = std::vector<ReportInstruction>;

/// A paragraph, points, steps or a table.
using ReportBlock = std::variant<QString, ReportPoints, ReportInstructions, TextGrid>;

struct ReportEntry
{
    QString chapter;
    QString title;
    QString heading;
    std::vector<NamedOption> options;
    std::vector<ReportBlock> blocks;

    bool operator==(const ReportEntry&) const = default;
};

/// Everything a report says, as plain text: what every writer renders. `results` is what it was
/// made of, for glyphs, colours and charts.
struct Report
{
    ResultsPtr results;
    Paper paper = Paper::A4;
    QString title;
    QDate date;
    QString dateText; ///< "22 November 2026"; empty without a date
    QString source;   ///< "Service mesh guide, edition 2024"
    ReportVerdict verdict;
    std::vector<ReportFact> profile;
    QStringList mustHaves;
    std::vector<NamedOption> columns; ///< of the comparison tables
    std::vector<ReportTable> tables;
    ReportOverhead overhead;
    std::vector<ReportEntry> playbook; ///< the entries that apply
    TextGrid contested; ///< cells on whose mark the editions disagree; no rows where none is
    std::vector<ReportFact> sources;
    TextGrid cited; ///< the sources of claims, with their addresses
    std::vector<ReportFact> howToRead;
};

/// The report of some results, in English whatever the locale. Knowledge and text are taken as they
/// are; writers escape.
Report makeReport(ResultsPtr results, const ReportOptions& options);

/// "Memory", "CPU", "Added p99", "Capacity lost".
QString titleOf(Measure measure);

/// The same where all measures stand beside each other: "Data plane memory", "Start-up delay per
/// new pod".
QString fullTitleOf(Measure measure);

/// A value of a measure with its unit: "36 GB", "14.4 cores", "8 ms", "1,500 req/s".
QString formatMeasure(Measure measure, double value);

/// Typical value and range of an estimate in words.
ReportFigure figureOf(const Estimate& estimate);

} // namespace whichmesh
