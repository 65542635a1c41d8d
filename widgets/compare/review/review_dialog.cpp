// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/review/review_dialog.h"

#include "widgets/kit/buttons.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int dialogWidth = 520;
constexpr int indent = 24; // under the text of a radio button

QLabel* labelOf(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReviewDialog::ReviewDialog(const QString& cell, std::vector<ReviewChoice> choices,
                           std::size_t inForce, const QString& path, ReviewDesk desk,
                           QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_desk(std::move(desk))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Decide for this review"));
    setFixedWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(metric::grid);
    auto* title = new TextBlock(cell);
    title->setObjectName(QStringLiteral("reviewCell"));
    title->setFont(fontOf(metric::large, QFont::DemiBold));
    layout->addWidget(title);
    layout->addWidget(
        new TextBlock(tr("The sources disagree. Which of them counts for you?"), Tone::Muted));
    addChoices(*layout, inForce);
    m_effect = new TextBlock;
    m_effect->setObjectName(QStringLiteral("reviewEffect"));
    m_effect->setFont(fontOf(metric::body, QFont::DemiBold));
    layout->addWidget(m_effect);
    addFields(*layout, path);
    addButtons(*layout);
    showEffect();
    checkFile();
    m_buttons.at(std::min(inForce, m_buttons.size() - 1))->setFocus();
}

void ReviewDialog::addChoices(QVBoxLayout& layout, std::size_t inForce)
{
    for (const ReviewChoice& choice : m_choices) {
        auto* button = new QRadioButton(QString(choice.says).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("reviewChoice_%1").arg(m_buttons.size()));
        button->setAccessibleDescription(choice.detail);
        button->setChecked(m_buttons.size() == inForce);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showEffect();
        });
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(button);
        if (!choice.detail.isEmpty()) {
            auto* detail = new TextBlock(choice.detail, Tone::Muted);
            detail->setContentsMargins(indent, 0, 0, 0);
            pair->addWidget(detail);
        }
        layout.addLayout(pair);
        m_buttons.push_back(button);
    }
}

void ReviewDialog::addFields(QVBoxLayout& layout, const QString& path)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setPlaceholderText(tr("such as: we run 2.18 and have tried it"));
    m_path = new QLineEdit(QDir::toNativeSeparators(path));
    m_path->setObjectName(QStringLiteral("reviewPath"));
    connect(m_path, &QLineEdit::textChanged, this, &ReviewDialog::checkFile);
    auto* browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ReviewDialog::browse);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    layout.addSpacing(metric::grid);
    layout.addWidget(labelOf(tr("&Why (optional)"), m_reason));
    layout.addWidget(m_reason);
    layout.addWidget(labelOf(tr("&File of your review"), m_path));
    layout.addLayout(row);
    layout.addWidget(new TextBlock(
        tr("The decision becomes a claim in this file, which lies over all editions. Nothing else "
           "is changed, and the overlay can be removed again."),
        Tone::Muted));
    m_problem = new FieldMessage;
    layout.addWidget(m_problem);
}

void ReviewDialog::addButtons(QVBoxLayout& layout)
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new QPushButton(tr("Decide"));
    m_save->setObjectName(QStringLiteral("reviewSave"));
    makePrimary(m_save);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::save);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout.addSpacing(metric::grid);
    layout.addLayout(buttons);
}

const ReviewChoice& ReviewDialog::chosen() const
{
    const auto found = std::ranges::find_if(m_buttons, &QRadioButton::isChecked);
    const auto index = static_cast<std::size_t>(found - m_buttons.begin());
    return m_choices.at(std::min(index, m_choices.size() - 1));
}

void ReviewDialog::showEffect()
{
    m_effect->setText(m_desk.effectOf(chosen().claim));
}

void ReviewDialog::checkFile()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString fault = m_desk.faultOf(path);
    m_problem->setMessage(FieldMessage::Kind::Problem, fault);
    setInvalid(m_path, !fault.isEmpty());
    m_save->setEnabled(fault.isEmpty());
}

void ReviewDialog::browse()
{
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), tr("YAML (*.yaml)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ReviewDialog::save()
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString fault = m_desk.save(chosen().claim, m_reason->text().simplified(), path);
    if (fault.isEmpty())
        accept();
    else
        m_problem->setMessage(FieldMessage::Kind::Problem, fault);
}

} // namespace whichmesh::ui
