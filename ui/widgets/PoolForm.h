// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"
#include "core/engine/Ids.h"
#include "ui/Program.h"
#include "ui/format/PoolFieldNotes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QWidget>

#include <array>

namespace dpmp::ui {

class EndpointEdit;
class FallbackTable;
class FormField;
class PasswordEdit;

/// The settings of one pool as fields, each with its explanation or its problem below. Knows nothing of the program:
/// values in, values out.
class PoolForm : public QWidget
{
    Q_OBJECT

public:
    /// How much of the settings is shown.
    enum class Extent {
        All,
        Basics, ///< Without fallbacks and difficulty bounds: what a beginner needs.
    };

    PoolForm(engine::PoolSlot slot, Extent extent, QWidget* parent = nullptr);

    /// What stands in the fields; what has no field is as in setPool().
    config::PoolConfig pool() const;
    /// Shows these; fields that say the same already, and their cursors, are left alone. Not an edit.
    void setPool(const config::PoolConfig& pool);
    /// As setPool(), but drops as well what the user has typed and is no value yet.
    void resetTo(const config::PoolConfig& pool);

    void setPasswordPlace(PasswordPlace place);

    /// Shows those of this slot at their fields, until the next call.
    void setProblems(const config::ConfigProblems& problems);

    /// A field has what cannot be applied, whatever setProblems() was given.
    bool hasErrors() const;

    /// What is said below a field, but for its explanation.
    const Note& noteAt(PoolField field) const { return PoolFieldNotes::at(m_notes, field); }

Q_SIGNALS:
    /// By the user.
    void edited();
    void passwordPlaceChosen(dpmp::ui::PasswordPlace place);

protected:
    void changeEvent(QEvent* event) override;

private:
    FormField* field(PoolField which) const { return m_fields[static_cast<std::size_t>(which)]; }

    void makeFields();
    void nameControls();
    void layOut(Extent extent);
    void connectControls();
    void takeEdit();
    void showNotes();
    PoolEntry entry() const;
    void setChain(const std::string& chain);
    void retranslate();
    void retranslateChoices();

    engine::PoolSlot m_slot;
    config::PoolConfig m_given;
    config::ConfigProblems m_problems;
    PoolNotes m_notes;
    bool m_isTouched = false; ///< The user has edited something.
    QLineEdit* m_name;
    QComboBox* m_chain;
    EndpointEdit* m_address;
    QWidget* m_portAndTls;
    QSpinBox* m_port;
    QCheckBox* m_tls;
    QLineEdit* m_wallet;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QComboBox* m_place;
    FormField* m_placeField = nullptr;
    FallbackTable* m_fallbacks;
    QLineEdit* m_minDifficulty;
    QLineEdit* m_maxDifficulty;
    std::array<FormField*, kPoolFields> m_fields{};
};

} // namespace dpmp::ui
