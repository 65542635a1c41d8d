// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lint/rule_lint.h"

#include "app/decision/lenses/words.h"
#include "app/decision/lint/assertions.h"
#include "app/decision/lint/gaps.h"
#include "app/decision/lint/profile_walk.h"
#include "app/knowledge/lint/cross_check_lint.h"
#include "app/knowledge/lint/finding.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

/// An assertion, compiled.
struct Judged
{
    const Assertion* assertion;
    CompiledCondition when;
    CompiledCondition unless;
    AskedKeys asked;    ///< for `when`
    AskedKeys askedAll; ///< for `unless` as well
    OptionMask options;

    bool holds(const CompactProfile& profile) const
    {
        return when.judge(profile) == Truth::True && unless.judge(profile) != Truth::True;
    }
};

Judged judged(const CompiledKnowledge& compiled, const Assertion& assertion)
{
    const Indices& indices = compiled.indices();
    Judged judged{&assertion,
                  CompiledCondition(assertion.when, compiled.knowledge(), indices),
                  CompiledCondition(assertion.unless, compiled.knowledge(), indices),
                  {},
                  {},
                  indices.maskOf(assertion.options)};
    judged.asked.add(assertion.when, indices);
    judged.askedAll = judged.asked;
    judged.askedAll.add(assertion.unless, indices);
    return judged;
}

class RuleLint
{
public:
    explicit RuleLint(const KnowledgeBase& knowledge)
        : m_knowledge(knowledge)
        , m_compiled(knowledge)
        , m_assertions(assertionsOf(knowledge))
    {
        for (const Assertion& assertion : m_assertions)
            m_judged.push_back(judged(m_compiled, assertion));
    }

    Diagnostics run()
    {
        findDead();
        findShadowed();
        findContradictions();
        findUnreachable();
        return std::move(m_found);
    }

private:
    void findDead()
    {
        for (const Judged& one : m_judged) {
            if (anyProfile(m_compiled, one.askedAll,
                           [&one](const CompactProfile& profile) { return one.holds(profile); }))
                continue;
            Diagnostic fault =
                finding(m_knowledge, FindingKind::Unreachable,
                        fmt::format("{} can never hold, whatever is answered", one.assertion->name),
                        {one.assertion->place, "lens " + one.assertion->lens.str()});
            fault.severity = Severity::Error;
            m_found.push_back(std::move(fault));
            m_dead.push_back(&one);
        }
    }

    bool isDead(const Judged& one) const { return std::ranges::find(m_dead, &one) != m_dead.end(); }

    void findShadowed()
    {
        for (const Judged& one : m_judged) {
            if (one.assertion->isLeaf || isDead(one))
                continue;
            for (const Judged& other : m_judged) {
                if (&other == &one || other.assertion->lens != one.assertion->lens
                    || other.options != one.options || !implies(one, other))
                    continue;
                // Of two that hold at the same time the later one is to go.
                if (&other > &one && implies(other, one))
                    continue;
                m_found.push_back(finding(
                    m_knowledge, FindingKind::Shadowed,
                    fmt::format("{} makes no difference: {} says the same wherever it holds",
                                one.assertion->name, other.assertion->name),
                    {one.assertion->place, other.assertion->place}));
                break;
            }
        }
    }

    bool implies(const Judged& one, const Judged& other) const
    {
        AskedKeys keys = one.askedAll;
        keys.add(other.askedAll);
        return !anyProfile(m_compiled, keys, [&](const CompactProfile& profile) {
            return one.holds(profile) && !other.holds(profile);
        });
    }

    void findContradictions()
    {
        for (auto one = m_judged.begin(); one != m_judged.end(); ++one) {
            for (auto other = std::next(one); other != m_judged.end(); ++other) {
                if (contradict(*one, *other))
                    report(*one->assertion, *other->assertion);
            }
        }
    }

    bool contradict(const Judged& one, const Judged& other) const
    {
        if (one.assertion->lens == other.assertion->lens || (one.options & other.options) != 0
            || one.options == 0 || other.options == 0 || one.asked.shared(other.asked).empty())
            return false;
        AskedKeys keys = one.askedAll;
        keys.add(other.askedAll);
        const AskedKeys shared = one.asked.shared(other.asked);
        // What holds as well without the answers they share does not rest on them.
        return anyProfile(m_compiled, keys, [&](const CompactProfile& profile) {
            if (!one.holds(profile) || !other.holds(profile))
                return false;
            const CompactProfile without = forgotten(profile, shared);
            return !one.holds(without) && !other.holds(without);
        });
    }

    std::string says(const Assertion& assertion) const
    {
        return fmt::format("{} says {} (\u201c{}\u201d)", assertion.lensTitle,
                           namesOf(m_knowledge, assertion.options, "or"), assertion.reason);
    }

    void report(const Assertion& one, const Assertion& other)
    {
        m_found.push_back(
            finding(m_knowledge, FindingKind::Contradiction,
                    fmt::format("{}, but {}, and both can apply at once", says(one), says(other)),
                    {one.place, other.place}));
    }

    void findUnreachable()
    {
        OptionMask reached = 0;
        for (const Judged& one : m_judged)
            reached |= isDead(one) ? OptionMask{0} : one.options;
        for (std::size_t i = 0; i < m_knowledge.options.size(); ++i) {
            if (((reached >> i) & 1) != 0)
                continue;
            const Option& option = m_knowledge.options[i];
            m_found.push_back(
                finding(m_knowledge, FindingKind::Unreachable,
                        fmt::format("no rule and no leaf of the tree leads to {}", option.name),
                        {"option " + option.id.str()}));
        }
    }

    const KnowledgeBase& m_knowledge;
    CompiledKnowledge m_compiled;
    std::vector<Assertion> m_assertions;
    std::vector<Judged> m_judged;
    std::vector<const Judged*> m_dead;
    Diagnostics m_found;
};

} // namespace

Diagnostics lintRules(const KnowledgeBase& knowledge)
{
    Diagnostics found = RuleLint(knowledge).run();
    findGaps(knowledge, found);
    return found;
}

Diagnostics lintKnowledge(const KnowledgeBase& knowledge)
{
    Diagnostics found = lintStatements(knowledge);
    const Diagnostics rules = lintRules(knowledge);
    found.insert(found.end(), rules.begin(), rules.end());
    sortByPlace(found);
    return found;
}

Diagnostics lintStack(const KnowledgeStack& stack)
{
    Diagnostics all;
    for (const KnowledgePtr& knowledge : stack.editions) {
        for (Diagnostic& finding : lintKnowledge(*knowledge)) {
            if (std::ranges::find(all, finding) == all.end())
                all.push_back(std::move(finding));
        }
    }
    sortByPlace(all);
    return all;
}

} // namespace whichmesh
