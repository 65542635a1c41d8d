// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/merge.h"

namespace whichmesh {

void Merge::add(const Vote& vote)
{
    if (vote.favours != 0)
        m_all &= vote.favours;
    m_any |= vote.favours;
    m_seconds |= vote.seconds;
    m_rejects |= vote.rejects;
}

Vote Merge::result() const
{
    const OptionMask shared = m_all & m_any;
    Vote vote;
    vote.favours = (shared != 0 ? shared : m_any) & ~m_rejects;
    vote.seconds = (m_any | m_seconds) & ~vote.favours & ~m_rejects;
    vote.rejects = m_rejects;
    vote.spoke = (m_any | m_seconds | m_rejects) != 0;
    return vote;
}

} // namespace whichmesh
