// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/review/cell_review.h"

#include "app/decision/verdict.h"
#include "app/session/session.h"
#include "app/session/workbook/workbook_file.h"
#include "widgets/compare/review/review_dialog.h"
#include "widgets/compare/review/review_overlay.h"
#include "widgets/evidence/claim_line.h"
#include "widgets/kit/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

namespace {

Cell* cellIn(KnowledgeBase& knowledge, const CellId& id)
{
    for (Section& section : knowledge.sections) {
        const auto row = std::ranges::find(section.features, id.feature, &Feature::id);
        if (row != section.features.end())
            return &row->cells[id.mesh];
    }
    return nullptr;
}

bool saysTheSame(const Claim& left, const Claim& right)
{
    return left.support == right.support && left.text == right.text;
}

QString detailOf(const KnowledgeBase& knowledge, const Claim& claim)
{
    const Source* source = knowledge.source(claim.source);
    QStringList parts;
    if (!claim.text.empty())
        parts << CellReview::tr("“%1”").arg(toQt(claim.text));
    if (source)
        parts << toQt(source->title);
    if (!claim.asOf.empty())
        parts << toQt(claim.asOf);
    return parts.join(QStringLiteral(" · "));
}

QString markWords(const Claim& claim)
{
    const auto mark = markOf(claim.support);
    return mark ? wordOf(*mark) : CellReview::tr("a value");
}

/// What the claims of a cell say, each once, the newest layer's first.
std::vector<ReviewChoice> choicesOf(const KnowledgeBase& knowledge, const Cell& cell)
{
    std::vector<ReviewChoice> choices;
    for (auto claim = cell.claims.rbegin(); claim != cell.claims.rend(); ++claim) {
        const bool isThere = std::ranges::any_of(choices, [claim](const ReviewChoice& choice) {
            return saysTheSame(choice.claim, *claim);
        });
        if (claim->asserts() && !isThere)
            choices.push_back({*claim,
                               CellReview::tr("%1: %2").arg(shortTitleOf(knowledge, claim->edition),
                                                            markWords(*claim)),
                               detailOf(knowledge, *claim)});
    }
    return choices;
}

QString namesOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& options)
{
    QStringList names;
    for (const OptionId& id : options)
        if (const Option* option = knowledge.option(id))
            names << toQt(option->name);
    return joinedWithAnd(names);
}

/// The file's text; empty where there is none, or it cannot be read.
QByteArray textOf(const QString& path)
{
    return QFileInfo(path).isFile() ? readFile(path).value_or(QByteArray()) : QByteArray();
}

} // namespace

CellReview::CellReview(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void CellReview::start(const CellId& cell)
{
    const KnowledgeBase& knowledge = m_session.knowledge();
    const Feature* feature = knowledge.feature(cell.feature);
    const Option* mesh = knowledge.option(cell.mesh);
    const auto found = feature ? feature->cells.find(cell.mesh) : decltype(feature->cells.end())();
    if (!feature || !mesh || found == feature->cells.end())
        return;
    std::vector<ReviewChoice> choices = choicesOf(knowledge, found->second);
    const Claim* counts = found->second.inForce();
    const auto now = std::ranges::find_if(choices, [counts](const ReviewChoice& choice) {
        return counts && saysTheSame(choice.claim, *counts);
    });
    const auto inForce = static_cast<std::size_t>(now - choices.begin());
    const ReviewDesk desk{
        [this, cell](const Claim& claim) { return effectOf(cell, claim); },
        [this](const QString& path) { return faultOf(path); },
        [this, cell](const Claim& claim, const QString& reason, const QString& path) {
            return save(cell, claim, reason, path);
        }};
    auto* dialog =
        new ReviewDialog(tr("%1, %2").arg(toQt(mesh->name), toQt(feature->title)),
                         std::move(choices), inForce, usualPath(), desk, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString CellReview::effectOf(const CellId& cell, const Claim& claim) const
{
    KnowledgeBase knowledge = m_session.knowledge();
    if (Cell* decided = cellIn(knowledge, cell))
        *decided = Cell{{claim}};
    const auto& now = m_session.results()->verdict.recommendation;
    const auto then = decide(knowledge, m_session.profile()).recommendation;
    const QString names = namesOf(knowledge, then);
    const bool stays = now == then;
    if (then.empty())
        return stays ? tr("With it there still is no recommendation.")
                     : tr("With it there is no recommendation.");
    if (then.size() > 1)
        return (stays ? tr("With it the choice stays open between %1.")
                      : tr("With it the choice is open between %1."))
            .arg(names);
    return (stays ? tr("With it the recommendation stays %1.")
                  : tr("With it the recommendation becomes %1."))
        .arg(names);
}

QString CellReview::faultOf(const QString& path) const
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return tr("Name a file, such as review.yaml.");
    if (!file.absoluteDir().exists())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    if (file.exists() && !editionOfReview(textOf(path).toStdString()))
        return tr("This file is there and holds something else. Name another one.");
    return {};
}

QString CellReview::save(const CellId& cell, const Claim& claim, const QString& reason,
                         const QString& path)
{
    const QByteArray before = textOf(path);
    const std::string text =
        before.isEmpty()
            ? newReviewOverlay(freeEdition(), m_session.knowledge().editions.front().id, m_today)
            : before.toStdString();
    const auto edition = editionOfReview(text);
    const auto after = withDecision(
        text, {cell, claim.support, claim.text, claim.since, reason.toStdString(), m_today});
    if (!edition || !after)
        return tr("The claims in this file are written in a form that cannot be added to. Name "
                  "another file.");
    const auto known = before.isEmpty() ? std::nullopt : std::optional(FileStamp::of(before));
    const auto saved = saveFile(path, QByteArray::fromStdString(*after), known);
    if (!saved)
        return saved.error().message;
    layOver(path, *edition);
    return {};
}

void CellReview::layOver(const QString& path, const EditionId& edition)
{
    std::vector<std::string> overlays = m_session.overlays();
    const std::string added = QDir::cleanPath(QFileInfo(path).absoluteFilePath()).toStdString();
    if (std::ranges::find(overlays, added) == overlays.end()) {
        overlays.push_back(added);
        m_session.setOverlays(std::move(overlays));
    }
    m_session.setEdition(edition);
}

QString CellReview::usualPath() const
{
    for (const std::string& overlay : m_session.overlays())
        if (editionOfReview(textOf(toQt(overlay)).toStdString()))
            return toQt(overlay);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (QFileInfo(documents).isDir() ? documents : QDir::homePath())
           + QStringLiteral("/review.yaml");
}

EditionId CellReview::freeEdition() const
{
    const std::vector<Edition>& editions = m_session.knowledge().editions;
    EditionId free("review");
    for (int number = 2; std::ranges::find(editions, free, &Edition::id) != editions.end();
         ++number)
        free = EditionId("review-" + std::to_string(number));
    return free;
}

} // namespace whichmesh::ui
