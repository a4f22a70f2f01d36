// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::benchmarks {

/// How long one thing took, each time it was done.
class Times
{
public:
    template <typename Work>
    void measure(Work work)
    {
        const double before = now();
        work();
        add(now() - before);
    }
    double last() const { return m_all.back(); }
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    double median() const { return percentile(50); }
    /// The smallest time that `percent` of all did not exceed.
    double percentile(int percent) const;
    /// Milliseconds of the monotonic clock.
    static double now();

private:
    std::vector<double> m_all;
};

struct Line
{
    QString what;
    Times ours;
    double bound = 0; ///< milliseconds, for the 99th percentile
    QString beside;
    Times reference;
};
/// The figure, its bound and how many times the reference it took (medians).
void print(const Line& line);
void printHeading(const QString& text);
void printRemark(const QString& text);

} // namespace hoanhap::benchmarks
