// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/flips/change.h"

#include "app/decision/profile/profile_keys.h"
#include "app/knowledge/cost/load.h"

namespace whichmesh {

namespace {

struct Applier
{
    Profile profile;

    void operator()(const LoadChange& change)
    {
        if (const LoadKey* key = findLoadKey(change.key))
            profile.load.*(key->member) = change.value;
    }

    void operator()(const AnswerChange& change)
    {
        if (change.answers.empty())
            profile.answers.erase(change.question);
        else
            profile.answers[change.question] = change.answers;
    }

    void operator()(const StarChange& change)
    {
        if (change.starred)
            profile.mustHaves.insert(change.feature);
        else
            profile.mustHaves.erase(change.feature);
    }

    void operator()(const BudgetChange& change)
    {
        for (const BudgetKey& key : budgetKeys()) {
            if (key.id == change.key)
                profile.budget.*(key.member) = change.limit;
        }
    }
};

} // namespace

Profile withChange(const Profile& profile, const Change& change)
{
    Applier applier{profile};
    std::visit(applier, change);
    return applier.profile;
}

} // namespace whichmesh
