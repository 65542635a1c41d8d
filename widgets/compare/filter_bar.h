// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace whichmesh {
struct KnowledgeBase;
}

namespace whichmesh::ui {

class ClaimFilters;
class QueryCompleter;
class ToggleBox;

/// The line above the comparison tables: filter, differences only, must-haves first, columns, copy,
/// and how many rows are left. As many words as fit stand on its controls. What is wrong with the
/// filter is said below it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Takes the names the filter may use.
    void setKnowledge(const KnowledgeBase& knowledge);
    void setMenus(QMenu* columns, QMenu* copy);

    QString text() const;
    /// Closes the offers of the filter, or else empties it.
    void escape();
    void clear(); ///< the text, and differences only
    void focusFilter();

    /// A sentence on what is wrong with the filter; empty when nothing is. It is held back while
    /// the word at the cursor can still become right.
    void setFault(const QString& sentence);
    void setCount(int shown, int total, bool filtered);
    void tellCopied(int rows);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString& text);
    void differencesOnlyToggled(bool only);
    void mustHavesFirstToggled(bool first);
    /// Return was pressed in a filter without fault.
    void leftForTable();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* makeEdit();
    QToolButton* makeButton(const QString& name, const QString& text, const QString& tip);
    QWidget* makeFaultLine();
    void paintIcons();
    void showWords(std::size_t level);
    void measureLevels();
    void fitWords();
    void finishEditing();
    void showFault();

    QAction* m_searchIcon = nullptr;
    QAction* m_clearAction = nullptr;
    QLineEdit* m_edit;
    QueryCompleter* m_completer;
    ToggleBox* m_differences;
    ToggleBox* m_mustHaves;
    ClaimFilters* m_claims;
    QToolButton* m_columns;
    QToolButton* m_copy;
    QLabel* m_count;
    QLabel* m_faultIcon = nullptr;
    QLabel* m_fault = nullptr;
    QWidget* m_faultLine;
    QString m_sentence;        ///< the fault, shown or held back
    int m_countRoom = 0;       ///< for the longest count, in px
    std::vector<int> m_needed; ///< the width that each level of words needs
};

} // namespace whichmesh::ui
