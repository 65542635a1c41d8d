// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/feature.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace whichmesh::ui {

class FieldMessage;
class TextBlock;

/// A claim that can be made to count.
struct ReviewChoice
{
    Claim claim;
    QString says;   ///< "Guide 2024: no"
    QString detail; ///< its words and its source; may be empty
};

/// What the dialog asks whoever opened it.
struct ReviewDesk
{
    /// What the recommendation would be with that claim, in a sentence.
    std::function<QString(const Claim&)> effectOf;
    /// Why nothing can be saved in that file; empty where it can be.
    std::function<QString(const QString& path)> faultOf;
    /// Saves the decision; a sentence where that failed.
    std::function<QString(const Claim&, const QString& reason, const QString& path)> save;
};

/// Asks which claim on a contested cell counts for the review, why, and in which file that is kept.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `inForce` is the index of the choice that counts now.
    ReviewDialog(const QString& cell, std::vector<ReviewChoice> choices, std::size_t inForce,
                 const QString& path, ReviewDesk desk, QWidget* parent);

private:
    void addChoices(QVBoxLayout& layout, std::size_t inForce);
    void addFields(QVBoxLayout& layout, const QString& path);
    void addButtons(QVBoxLayout& layout);
    const ReviewChoice& chosen() const;
    void showEffect();
    void checkFile();
    void browse();
    void save();

    std::vector<ReviewChoice> m_choices;
    ReviewDesk m_desk;
    std::vector<QRadioButton*> m_buttons; ///< one a choice
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_path = nullptr;
    FieldMessage* m_problem = nullptr;
    TextBlock* m_effect = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace whichmesh::ui
