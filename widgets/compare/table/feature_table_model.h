// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QAbstractItemModel>

#include <set>

namespace whichmesh::ui {

/// How often each mark stands in a column.
struct MarkCounts
{
    int yes = 0;
    int partial = 0;
    int no = 0;

    bool operator==(const MarkCounts&) const = default;
};

/// The comparison tables of a knowledge base: sections on top, their features below. Column 0 is
/// the title, then one column per mesh. A section has text in column 0 only.
class FeatureTableModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SupportRole = Qt::UserRole + 1, ///< int of Support; invalid for an empty cell
        OptionRole,                     ///< QString id; of cells and of the header
        FeatureRole,                    ///< QString id; invalid for a section
        SectionRole,                    ///< QString id
        CountsRole,                     ///< MarkCounts; of the header
        MustHaveRole,                   ///< bool; of a feature's cells
        ContestedRole,                  ///< bool; the layers disagree on this cell
        ContenderRole,                  ///< int of Support of what contests it, if the mark differs
        DangerRole,                     ///< bool; a danger note is on this cell
        OriginRole,                     ///< QString, of a section that an overlay adds: who does
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Takes a new knowledge base (null empties the table) and resets.
    void setKnowledge(KnowledgePtr knowledge);
    const KnowledgePtr& knowledge() const { return m_knowledge; }

    /// Marks the features that are must-haves; tells which rows change. False where none does.
    bool setMustHaves(const std::set<FeatureId>& features);

    /// Whether a feature is one, or a section has one.
    bool isMustHave(const QModelIndex& index) const;

    /// What an index of this model stands for. A cell has all three, a title no option, a section
    /// neither option nor feature.
    const Section* section(const QModelIndex& index) const;
    const Feature* feature(const QModelIndex& index) const;
    const Option* option(const QModelIndex& index) const;
    const Option* optionOfColumn(int column) const;

    QModelIndex indexOf(const SectionId& section) const;
    QModelIndex indexOf(const FeatureId& feature, int column = 0) const;
    int columnOf(const OptionId& option) const; ///< -1 when there is none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int column, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant sectionData(const Section& section, int column, int role) const;
    QVariant titleData(const Feature& feature, int role) const;
    QVariant cellData(const Feature& feature, const Option& mesh, int role) const;
    QString spokenCell(const Feature& feature, const Option& mesh) const;
    QVariant evidenceData(const Feature& feature, const Option& mesh, int role) const;
    QString originOf(const Section& section) const;
    QString spokenSection(const Section& section) const;
    MarkCounts countMarks(const OptionId& mesh) const;

    KnowledgePtr m_knowledge;
    std::vector<const Option*> m_meshes;
    std::set<FeatureId> m_mustHaves;
    std::set<CellId> m_dangerous;
};

/// The source's sentence, with "Winner:" in front where it names one.
QString verdictText(const KnowledgeBase& knowledge, const SectionVerdict& verdict);

/// "1 row", "8 rows".
QString rowCountText(std::size_t rows);

} // namespace whichmesh::ui

Q_DECLARE_METATYPE(whichmesh::ui::MarkCounts)
